"""`textDocument/inlayHint` and `inlayHint/resolve`."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from scope_lsp.ide.hints import HintSettings, hints, origin_of
from scope_lsp.ide.hover import hover_of
from scope_lsp.ide.markdown import render
from scope_lsp.ide.meant import Meant, sites_at
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.given_back import Given
from scope_lsp.server.publish import refresh_hints
from scope_lsp.server.server import Server
from scope_lsp.server.view import View, recent, view
from scope_lsp.span import Span


def register(server: Server) -> None:
    """Show names behind calls, and how they came about when somebody points at one."""

    @server.feature(types.TEXT_DOCUMENT_INLAY_HINT)
    @answered
    async def inlay_hint(params: types.InlayHintParams) -> list[types.InlayHint] | None:
        asked = await recent(server, params.text_document.uri)
        if asked is None:
            return None
        if asked.is_old:
            server.start(_show_again(server, params.text_document.uri))
        return list(_hints(asked, params.range))

    @server.feature(types.INLAY_HINT_RESOLVE)
    @answered
    async def resolve(hint: types.InlayHint) -> types.InlayHint | None:
        if hint.data is None:
            return hint
        given = Given(hint.data)
        asked = await given.view(server)
        if asked is not None and asked.version == given.text("version"):
            _resolve(hint, asked, given.span("span"))
        return hint


def _hints(asked: View, shown: types.Range) -> Iterator[types.InlayHint]:
    """The hints in some lines, where they are now."""
    first, last = asked.place(shown.start)[0], asked.place(shown.end)[0]
    settings = HintSettings(**asked.answer.settings.hints)
    for hint in hints(asked.answer.analysis, asked.path, settings, first, last):
        stretch = asked.now(hint.span)
        if stretch is not None:
            # One of an older text can't tell more.
            version = "" if asked.is_old else asked.version
            yield convert.hint(hint, asked.uri, version, stretch)


@answered
async def _show_again(server: Server, uri: str) -> None:
    """Have the client ask again once the answer is known."""
    asked = await view(server, uri)
    if asked is not None:
        refresh_hints(server, asked.answer)


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
