"""`textDocument/prepareCallHierarchy`, `callHierarchy/incomingCalls` and `outgoingCalls`."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from scope_lsp.diagnostics import Place
from scope_lsp.ide.building import callees_of, callers_of, function_at
from scope_lsp.ide.calls import callers, start
from scope_lsp.ide.meant import meant
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import ContentModified, View, view
from scope_lsp.span import Span


def register(server: Server) -> None:
    """Follow the call paths of a site outward, and those of a function both ways."""

    @server.feature(types.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY)
    @answered
    async def prepare(
        params: types.CallHierarchyPrepareParams,
    ) -> list[types.CallHierarchyItem] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        where = (asked.answer.analysis, asked.answer.tree, asked.path)
        at = asked.place(params.position)
        found = meant(*where, *at)
        step = (start(found) if found is not None else None) or function_at(*where, *at)
        if step is None:
            return None
        return [convert.step(step, asked.uri, asked.version, asked.location)]

    @server.feature(types.CALL_HIERARCHY_INCOMING_CALLS)
    @answered
    async def incoming(
        params: types.CallHierarchyIncomingCallsParams,
    ) -> list[types.CallHierarchyIncomingCall] | None:
        asked, data = await _asked(server, params.item)
        if asked is None:
            return None
        analysis = asked.answer.analysis
        if data["site"] is None:
            found = callers_of(analysis, _place(data["function"]))
        else:
            trail = tuple(map(_place, data["trail"]))
            found = callers(analysis, _place(data["site"]), data["kind"], trail)
        return [convert.caller(each, asked.uri, asked.version, asked.location) for each in found]

    @server.feature(types.CALL_HIERARCHY_OUTGOING_CALLS)
    @answered
    async def outgoing(
        params: types.CallHierarchyOutgoingCallsParams,
    ) -> list[types.CallHierarchyOutgoingCall] | None:
        asked, data = await _asked(server, params.item)
        if asked is None:
            return None
        if data["function"] is None:
            return []
        found = callees_of(asked.answer.analysis, _place(data["function"]))
        return [convert.callee(each, asked.uri, asked.version, asked.location) for each in found]


async def _asked(server: Server, item: types.CallHierarchyItem) -> tuple[View | None, Any]:
    """The document that an item was made for, as it was then, and what it takes to go further."""
    data: Any = item.data
    asked = await view(server, data["uri"]) if isinstance(data, dict) else None
    if asked is not None and asked.version != data["version"]:
        raise ContentModified
    return asked, data


def _place(data: Any) -> Place:
    path, span = data
    return Place(path, Span(*span))
