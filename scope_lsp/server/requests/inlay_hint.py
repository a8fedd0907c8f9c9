"""`textDocument/inlayHint` and `inlayHint/resolve`."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from scope_lsp.ide.hints import HintSettings, hints, origin_of
from scope_lsp.ide.hover import hover_of
from scope_lsp.ide.markdown import render
from scope_lsp.ide.meant import Meant, sites_at
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import View, view
from scope_lsp.span import Span


def register(server: Server) -> None:
    """Show names behind calls, and how they came about when somebody points at one."""

    @server.feature(types.TEXT_DOCUMENT_INLAY_HINT)
    @answered
    async def inlay_hint(params: types.InlayHintParams) -> list[types.InlayHint] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        first, last = asked.place(params.range.start)[0], asked.place(params.range.end)[0]
        settings = HintSettings(**asked.answer.settings.hints)
        found = hints(asked.answer.analysis, asked.path, settings, first, last)
        return [convert.hint(h, asked.uri, asked.version, asked.range(h.span)) for h in found]

    @server.feature(types.INLAY_HINT_RESOLVE)
    @answered
    async def resolve(hint: types.InlayHint) -> types.InlayHint | None:
        data: Any = hint.data
        asked = await view(server, data["uri"]) if isinstance(data, dict) else None
        if asked is not None and asked.version == data.get("version"):
            _resolve(hint, asked, Span(*data["span"]))
        return hint


def _resolve(hint: types.InlayHint, asked: View, span: Span) -> None:
    """Tell how the name came about, and where the variable is first created."""
    sites = sites_at(asked.answer.analysis, asked.path, span)
    if not sites:
        return
    text = render(hover_of(asked.answer.analysis, Meant(span, sites)), str(asked.answer.tensorflow))
    hint.tooltip = convert.markdown(asked.markdown(text))
    origin = origin_of(sites[0])
    if origin is not None and isinstance(hint.label, list):
        hint.label[0].tooltip = hint.tooltip
        hint.label[0].location = asked.location(origin)
