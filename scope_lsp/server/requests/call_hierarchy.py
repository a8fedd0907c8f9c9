"""`textDocument/prepareCallHierarchy`, `callHierarchy/incomingCalls` and `outgoingCalls`."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from scope_lsp.diagnostics import Place
from scope_lsp.ide.calls import callers, start
from scope_lsp.ide.meant import meant
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import ContentModified, view
from scope_lsp.span import Span


def register(server: Server) -> None:
    """Follow the call paths of a site outward; nothing leads further from it."""

    @server.feature(types.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY)
    @answered
    async def prepare(
        params: types.CallHierarchyPrepareParams,
    ) -> list[types.CallHierarchyItem] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        answer = asked.answer
        found = meant(answer.analysis, answer.tree, asked.path, *asked.place(params.position))
        step = start(found) if found is not None else None
        if step is None:
            return None
        return [convert.step(step, asked.uri, asked.version, asked.location)]

    @server.feature(types.CALL_HIERARCHY_INCOMING_CALLS)
    @answered
    async def incoming(
        params: types.CallHierarchyIncomingCallsParams,
    ) -> list[types.CallHierarchyIncomingCall] | None:
        data: Any = params.item.data
        asked = await view(server, data["uri"]) if isinstance(data, dict) else None
        if asked is None:
            return None
        if asked.version != data["version"]:
            raise ContentModified
        site, trail = _place(data["site"]), tuple(map(_place, data["trail"]))
        found = callers(asked.answer.analysis, site, data["kind"], trail)
        return [convert.caller(each, asked.uri, asked.version, asked.location) for each in found]

    @server.feature(types.CALL_HIERARCHY_OUTGOING_CALLS)
    @answered
    async def outgoing(
        params: types.CallHierarchyOutgoingCallsParams,
    ) -> list[types.CallHierarchyOutgoingCall] | None:
        return []


def _place(data: Any) -> Place:
    path, span = data
    return Place(path, Span(*span))
