"""The server as it is, with two requests for tests alone: what text it has, and to fail.

test/text   {"uri"}            -> the text and the version of an open document
test/fail   {"place", "times"} -> from now on so many calls of a function of ours raise
"""

from __future__ import annotations

import faulthandler
import importlib
import signal
from typing import Any
from unittest import mock

from scope_lsp.server import start as starting
from scope_lsp.server.requests import register
from scope_lsp.server.server import Server


class Fault(Exception):
    """What is injected."""


def also_register(server: Server) -> None:
    """Register what the server knows, and the two requests."""
    register(server)

    @server.feature("test/text")
    def text(params: Any) -> dict[str, Any] | None:
        document = server.documents.get(params.uri)
        return {"text": document.text, "version": document.version} if document else None

    @server.feature("test/fail")
    def fail(params: Any) -> None:
        _fail(params.place, params.times)


def _fail(place: str, times: int) -> None:
    """Have a function fail, given as `module:name`."""
    module, _, name = place.partition(":")
    owner: Any = importlib.import_module(module)
    *classes, last = name.split(".")
    for each in classes:
        owner = getattr(owner, each)
    real, left = getattr(owner, last), times

    def instead(*args: Any, **kwargs: Any) -> Any:
        nonlocal left
        if left:
            left -= 1
            raise Fault(place)
        return real(*args, **kwargs)

    setattr(owner, last, instead)


if __name__ == "__main__":
    faulthandler.register(signal.SIGUSR1)
    with mock.patch.object(starting, "register", also_register):
        raise SystemExit(starting.start())
