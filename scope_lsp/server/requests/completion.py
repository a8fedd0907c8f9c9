"""`textDocument/completion`: names that exist, inside of the name of a variable or a scope."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.completion import complete
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import view

OPTIONS = types.CompletionOptions(trigger_characters=['"', "'", "/"])


def register(server: Server) -> None:
    """Offer names."""

    @server.feature(types.TEXT_DOCUMENT_COMPLETION, OPTIONS)
    @answered
    async def completion(params: types.CompletionParams) -> list[types.CompletionItem] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        answer, at = asked.answer, asked.place(params.position)
        found = complete(answer.analysis, answer.tree, asked.path, *at)
        if found is None:
            return None
        typed = asked.range(found.span)
        return [
            convert.candidate(each, typed, order, asked.path)
            for order, each in enumerate(found.candidates)
        ]
