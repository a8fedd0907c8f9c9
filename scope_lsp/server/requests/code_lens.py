"""`textDocument/codeLens`: how much functions, classes and scopes make."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.diagnostics import Place
from scope_lsp.ide.lenses import LensSettings, lenses
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import view


def register(server: Server) -> None:
    """Count over what builds."""

    @server.feature(types.TEXT_DOCUMENT_CODE_LENS)
    @answered
    async def code_lens(params: types.CodeLensParams) -> list[types.CodeLens] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        answer = asked.answer
        settings = LensSettings(**answer.settings.lenses)
        found = lenses(answer.analysis, answer.tree, asked.path, settings)
        return [
            convert.lens(lens, asked.uri, asked.range(lens.span))
            for lens in found
            if asked.has(Place(asked.path, lens.span))
        ]
