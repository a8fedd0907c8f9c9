"""`textDocument/hover`."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.hover import hover as ask
from scope_lsp.ide.markdown import render
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.workspace.documents import Position


def register(server: Server) -> None:
    """Answer hovers."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    @answered
    async def hover(params: types.HoverParams) -> types.Hover | None:
        document = server.documents.get(params.text_document.uri)
        if document is None:
            return None
        answer = await server.answers.get(document.path, urgent=True)
        # The client asked about the text that it has now, which is the one that was analysed.
        at = document.characters(Position(params.position.line, params.position.character))
        found = ask(answer.analysis, answer.tree, document.path, *at)
        if found is None:
            return None
        text = render(found, str(answer.tensorflow))
        return convert.hover(text, found.span, document.lines, document.encoding)
