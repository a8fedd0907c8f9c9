"""`textDocument/references`: all sites of a variable or a scope, in all files that are read."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.meant import meant
from scope_lsp.ide.sharing import uses
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import view


def register(server: Server) -> None:
    """Answer where things are shared."""

    @server.feature(types.TEXT_DOCUMENT_REFERENCES)
    @answered
    async def references(params: types.ReferenceParams) -> list[types.Location] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        answer = asked.answer
        found = meant(answer.analysis, answer.tree, asked.path, *asked.place(params.position))
        if found is None:
            return None
        with_first = params.context.include_declaration
        return [
            asked.location(use.place)
            for use in uses(answer.analysis, found)
            if with_first or not use.is_first
        ] or None
