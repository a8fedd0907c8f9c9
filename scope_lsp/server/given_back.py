"""What a client gives back as it got it: the `data` of hints and of calls.

It may be anything, for nobody holds clients to it.
"""

from __future__ import annotations

from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from scope_lsp.diagnostics import Place
from scope_lsp.server.server import Server
from scope_lsp.server.view import View, view
from scope_lsp.span import Span


class NotOurs(JsonRpcException):
    """What came wasn't made here."""

    CODE = types.ErrorCodes.InvalidParams
    MESSAGE = "the data isn't what this server gave"


class Given:
    """Fields of what is given back."""

    def __init__(self, data: Any) -> None:
        self._fields = data if isinstance(data, dict) else {}

    def text(self, name: str) -> str:
        """A field that is a text."""
        found = self._fields.get(name)
        if not isinstance(found, str):
            raise NotOurs
        return found

    def span(self, name: str) -> Span:
        """A field that is a span."""
        return _span(self._fields.get(name))

    def place(self, name: str) -> Place | None:
        """A field that is a place, if there is one."""
        found = self._fields.get(name)
        return None if found is None else _place(found)

    def places(self, name: str) -> tuple[Place, ...]:
        """A field that has places."""
        found = self._fields.get(name)
        if not isinstance(found, list):
            raise NotOurs
        return tuple(map(_place, found))

    async def view(self, server: Server) -> View | None:
        """The document for which it was made."""
        return await view(server, self.text("uri"))


def _place(data: Any) -> Place:
    if not isinstance(data, list) or len(data) != 2 or not isinstance(data[0], str):
        raise NotOurs
    return Place(data[0], _span(data[1]))


def _span(data: Any) -> Span:
    if not isinstance(data, list) or len(data) != 4 or any(type(each) is not int for each in data):
        raise NotOurs
    return Span(*data)
