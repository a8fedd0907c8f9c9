"""`textDocument/hover`."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.hover import hover as ask
from scope_lsp.ide.markdown import render
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import recent

OLD = "*As it was before the last edit: the program is being analysed.*"
"""Said where the present answer isn't known yet."""


def register(server: Server) -> None:
    """Answer hovers."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    @answered
    async def hover(params: types.HoverParams) -> types.Hover | None:
        asked = await recent(server, params.text_document.uri, params.position)
        if asked is None:
            return None
        answer = asked.answer
        at = asked.place(params.position)
        found = ask(answer.analysis, answer.tree, asked.path, *at)
        if found is None:
            return None
        text = render(found, str(answer.tensorflow))
        if asked.is_old:
            text += f"\n\n{OLD}"
        return convert.hover(asked.markdown(text), asked.now(found.span))
