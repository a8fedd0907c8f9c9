"""Changes of the source as a client takes them: for the versions that were looked at."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types

from scope_lsp.ide.fixes import Edit
from scope_lsp.ide.pieces import uri
from scope_lsp.server.abilities import can
from scope_lsp.server.convert import text_edit
from scope_lsp.server.server import Server
from scope_lsp.server.view import View


def workspace_edit(server: Server, asked: View, edits: Iterable[Edit]) -> types.WorkspaceEdit:
    """Edits of whatever files, each with its version where the client can tell versions apart."""
    by_path: dict[str, list[types.TextEdit]] = {}
    for edit in edits:
        lines = asked.answer.lines.get(edit.place.path, asked.document.lines)
        by_path.setdefault(edit.place.path, []).append(text_edit(edit, lines, asked.encoding))
    addresses = {_address(server, asked, path): made for path, made in by_path.items()}
    if not can(server, "workspace.workspace_edit.document_changes"):
        return types.WorkspaceEdit(changes=addresses)
    changes = [_of_version(server, address, made) for address, made in addresses.items()]
    return types.WorkspaceEdit(document_changes=changes)


def _address(server: Server, asked: View, path: str) -> str:
    """The client's own words for a document that it has open."""
    if path == asked.path:
        return asked.uri
    return next((u for u, each in server.documents.items() if each.path == path), uri(path))


def _of_version(
    server: Server, address: str, edits: list[types.TextEdit]
) -> types.TextDocumentEdit:
    document = server.documents.get(address)
    version = document.version if document is not None else None
    return types.TextDocumentEdit(
        types.OptionalVersionedTextDocumentIdentifier(address, version), list(edits)
    )
