"""`textDocument/prepareCallHierarchy`, `callHierarchy/incomingCalls` and `outgoingCalls`."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.building import callees_of, callers_of, function_at
from scope_lsp.ide.calls import callers, start
from scope_lsp.ide.meant import meant
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.given_back import Given, NotOurs
from scope_lsp.server.server import Server
from scope_lsp.server.view import ContentModified, View, view


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
        given = Given(params.item.data)
        asked = await _view(server, given)
        if asked is None:
            return None
        analysis, site, function = (
            asked.answer.analysis,
            given.place("site"),
            given.place("function"),
        )
        if site is not None:
            found = callers(analysis, site, given.text("kind"), given.places("trail"))
        elif function is not None:
            found = callers_of(analysis, function)
        else:
            raise NotOurs
        return [convert.caller(each, asked.uri, asked.version, asked.location) for each in found]

    @server.feature(types.CALL_HIERARCHY_OUTGOING_CALLS)
    @answered
    async def outgoing(
        params: types.CallHierarchyOutgoingCallsParams,
    ) -> list[types.CallHierarchyOutgoingCall] | None:
        given = Given(params.item.data)
        asked = await _view(server, given)
        if asked is None:
            return None
        function = given.place("function")
        found = [] if function is None else callees_of(asked.answer.analysis, function)
        return [convert.callee(each, asked.uri, asked.version, asked.location) for each in found]


async def _view(server: Server, given: Given) -> View | None:
    """The document that an item was made for, as it was then."""
    asked = await given.view(server)
    if asked is not None and asked.version != given.text("version"):
        raise ContentModified
    return asked
