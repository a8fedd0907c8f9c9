"""Changes of the source as a client takes them: for the versions that were looked at."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types

from scope_lsp.diagnostics import Place
from scope_lsp.ide.fixes import Edit
from scope_lsp.server.abilities import can
from scope_lsp.server.convert import text_edit
from scope_lsp.server.server import Server
from scope_lsp.server.view import View


def workspace_edit(server: Server, asked: View, edits: Iterable[Edit]) -> types.WorkspaceEdit:
    """Edits of whatever files, each with its version where the client can tell versions apart."""
    addresses: dict[str, list[types.TextEdit]] = {}
    for edit in edits:
        where = asked.location(edit.place)
        address = _address(server, asked, edit.place, where)
        addresses.setdefault(address, []).append(text_edit(edit, where.range))
    if not can(server, "workspace.workspace_edit.document_changes"):
        return types.WorkspaceEdit(changes=addresses)
    changes = [_of_version(server, address, made) for address, made in addresses.items()]
    return types.WorkspaceEdit(document_changes=changes)


def _address(server: Server, asked: View, place: Place, where: types.Location) -> str:
    """The client's own words for a document that it has open."""
    if asked.has(place):
        return asked.uri
    documents = server.documents.items()
    own = (uri for uri, each in documents if each.path == place.path and each.has(place.line))
    return next(own, where.uri)


def _of_version(
    server: Server, address: str, edits: list[types.TextEdit]
) -> types.TextDocumentEdit:
    document = server.documents.get(address)
    version = document.version if document is not None else None
    return types.TextDocumentEdit(
        types.OptionalVersionedTextDocumentIdentifier(address, version), list(edits)
    )
