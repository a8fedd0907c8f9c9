"""`textDocument/documentHighlight`: the sites of a variable or a scope in one document."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.meant import meant
from scope_lsp.ide.sharing import uses
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import view


def register(server: Server) -> None:
    """Mark what belongs together."""

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT)
    @answered
    async def highlight(
        params: types.DocumentHighlightParams,
    ) -> list[types.DocumentHighlight] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        answer = asked.answer
        found = meant(answer.analysis, answer.tree, asked.path, *asked.place(params.position))
        # Where a plain name is used is for servers of Python, of whose answers editors take one.
        if found is None or found.is_bound:
            return None
        return [
            convert.highlight(asked.range(use.place.span), use.is_first)
            for use in uses(answer.analysis, found)
            if asked.has(use.place)
        ] or None
