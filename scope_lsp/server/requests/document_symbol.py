"""`textDocument/documentSymbol`: scopes and variables as an outline."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.outline import outline
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import view


def register(server: Server) -> None:
    """Answer what a file builds."""

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    @answered
    async def document_symbol(
        params: types.DocumentSymbolParams,
    ) -> list[types.DocumentSymbol] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        found = outline(asked.answer.analysis, asked.answer.tree, asked.path, asked.lines)
        return [convert.symbol(symbol, asked.range) for symbol in found]
