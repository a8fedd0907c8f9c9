"""`notebookDocument/didOpen`, `didChange`, `didClose`: cells of Python as one program."""

from __future__ import annotations

from collections.abc import Sequence

from lsprotocol import types

from scope_lsp.server.abilities import pulls_diagnostics
from scope_lsp.server.publish import PAUSE, publish_again, send
from scope_lsp.server.requests.synchronize import apply_change
from scope_lsp.server.server import Server, path_of
from scope_lsp.workspace.notebooks import Cell, Notebook


def register(server: Server) -> None:
    """Follow the notebooks; these handlers end before the next message is read."""

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_OPEN)
    def did_open(params: types.DidOpenNotebookDocumentParams) -> None:
        opened = params.notebook_document
        notebook = Notebook(opened.uri, path_of(opened.uri))
        server.notebooks[notebook.path] = notebook
        notebook.arrange(0, 0, [cell.document for cell in opened.cells])
        _open(server, notebook, params.cell_text_documents)
        _changed(server, notebook, 0.0)

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_CHANGE)
    def did_change(params: types.DidChangeNotebookDocumentParams) -> None:
        notebook = server.notebooks.get(path_of(params.notebook_document.uri))
        cells = params.change.cells
        if notebook is None or cells is None:
            return
        if cells.structure is not None:
            _arrange(server, notebook, cells.structure)
        for content in cells.text_content or ():
            _edit(notebook, content)
        _changed(server, notebook, PAUSE)

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_CLOSE)
    def did_close(params: types.DidCloseNotebookDocumentParams) -> None:
        notebook = server.notebooks.pop(path_of(params.notebook_document.uri), None)
        if notebook is not None:
            _close(server, notebook, list(notebook.cells))
            _publish_others(server, server.answers.changed(notebook.path, None), notebook)


def _arrange(
    server: Server, notebook: Notebook, change: types.NotebookDocumentCellChangeStructure
) -> None:
    array = change.array
    addresses = [cell.document for cell in array.cells or ()]
    notebook.arrange(array.start, array.delete_count, addresses)
    _close(server, notebook, [closed.uri for closed in change.did_close or ()])
    _open(server, notebook, change.did_open or ())


def _open(server: Server, notebook: Notebook, items: Sequence[types.TextDocumentItem]) -> None:
    for item in items:
        if item.language_id == "python":
            cell = Cell(item.uri, notebook.path, item.text, item.version, server.encoding)
            notebook.cells[item.uri] = server.documents[item.uri] = cell


def _close(server: Server, notebook: Notebook, addresses: list[str]) -> None:
    for uri in addresses:
        if notebook.cells.pop(uri, None) is not None:
            server.documents.pop(uri, None)
            if not pulls_diagnostics(server):
                send(server, uri, None, [])


def _edit(notebook: Notebook, content: types.NotebookDocumentCellContentChanges) -> None:
    cell = notebook.cells.get(content.document.uri)
    if cell is not None:
        for change in content.changes:
            apply_change(cell, change)
        cell.version = content.document.version


def _changed(server: Server, notebook: Notebook, pause: float) -> None:
    void = server.answers.changed(notebook.path, notebook.program())
    publish_again(server, list(notebook.cells), pause)
    _publish_others(server, void, notebook)


def _publish_others(server: Server, paths: list[str], notebook: Notebook) -> None:
    others = [
        uri
        for uri, document in server.documents.items()
        if document.path in paths and uri not in notebook.cells
    ]
    publish_again(server, others, PAUSE)
