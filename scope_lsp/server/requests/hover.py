"""`textDocument/hover`."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.hover import hover as ask
from scope_lsp.ide.markdown import render
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import view


def register(server: Server) -> None:
    """Answer hovers."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    @answered
    async def hover(params: types.HoverParams) -> types.Hover | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        answer = asked.answer
        at = asked.place(params.position)
        found = ask(answer.analysis, answer.tree, asked.path, *at)
        if found is None:
            return None
        text = render(found, str(answer.tensorflow))
        return convert.hover(asked.markdown(text), asked.range(found.span))
