"""`textDocument/didOpen`, `didChange`, `didClose`: the documents as the editor has them."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.server.abilities import pulls_diagnostics
from scope_lsp.server.publish import PAUSE, pause_before, publish, publish_again, send
from scope_lsp.server.server import Server, path_of
from scope_lsp.workspace.documents import Document, Position


def register(server: Server) -> None:
    """Follow the documents; these handlers end before the next message is read."""

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def did_open(params: types.DidOpenTextDocumentParams) -> None:
        item = params.text_document
        document = Document(path_of(item.uri), item.text, item.version, server.encoding)
        server.documents[item.uri] = document
        _changed(server, item.uri, document, 0.0)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(params: types.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        document = server.documents.get(uri)
        if document is None:
            return
        for change in params.content_changes:
            apply_change(document, change)
        document.version = params.text_document.version
        _changed(server, uri, document, pause_before(server, document.path))

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        document = server.documents.pop(uri, None)
        if document is not None:
            _publish_again(server, server.answers.changed(document.path, None), uri)
            if not pulls_diagnostics(server):
                send(server, uri, None, [])


def apply_change(document: Document, change: types.TextDocumentContentChangeEvent) -> None:
    """Edit a document, or a cell of a notebook."""
    if isinstance(change, types.TextDocumentContentChangeWholeDocument):
        document.replace(change.text)
        return
    start, end = change.range.start, change.range.end
    document.edit(
        Position(start.line, start.character), Position(end.line, end.character), change.text
    )


def _changed(server: Server, uri: str, document: Document, pause: float) -> None:
    void = server.answers.changed(document.path, document.read)
    server.start(publish(server, uri, pause))
    _publish_again(server, void, uri)


def _publish_again(server: Server, paths: list[str], but: str) -> None:
    """Other documents that read the changed one have other findings now, perhaps."""
    others = [u for u, document in server.documents.items() if u != but and document.path in paths]
    publish_again(server, others, PAUSE)
