"""`textDocument/completion`: names that exist, inside of the name of a variable or a scope.

Who types doesn't wait: names come from the last good answer where the text was one then already.
"""

from __future__ import annotations

from dataclasses import replace

from lsprotocol import types

from scope_lsp.diagnostics import Place
from scope_lsp.ide.completion import Candidate, complete
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import View, recent, view
from scope_lsp.span import Span

OPTIONS = types.CompletionOptions(trigger_characters=['"', "'", "/"])


def register(server: Server) -> None:
    """Offer names."""

    @server.feature(types.TEXT_DOCUMENT_COMPLETION, OPTIONS)
    @answered
    async def completion(params: types.CompletionParams) -> list[types.CompletionItem] | None:
        uri, position = params.text_document.uri, params.position
        asked = await recent(server, uri, position)
        found = _complete(asked, position) if asked is not None else None
        if found is None and asked is not None and asked.is_old:
            asked = await view(server, uri)  # the text to complete has just been begun
            found = _complete(asked, position) if asked is not None else None
        return found


def _complete(asked: View, position: types.Position) -> list[types.CompletionItem] | None:
    answer = asked.answer
    found = complete(answer.analysis, answer.tree, asked.path, *asked.place(position))
    # What was typed since the answer stands between where the text begins and the cursor.
    begin = asked.now(Span(*found.span[:2], *found.span[:2])) if found is not None else None
    if found is None or begin is None:
        return None
    typed = types.Range(begin.start, position)
    return [
        convert.candidate(_now(asked, each), typed, order, asked.path)
        for order, each in enumerate(found.candidates)
    ]


def _now(asked: View, each: Candidate) -> Candidate:
    """A name with its place as it is now."""
    if asked.change is None or each.place.path != asked.path:
        return each
    moved = asked.change.now(each.place.span)
    return replace(each, place=Place(asked.path, moved)) if moved is not None else each
