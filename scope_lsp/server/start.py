"""Starting the server on a channel."""

from __future__ import annotations

import sys

from scope_lsp.server.requests import register
from scope_lsp.server.server import Server

SWITCH = 0.001
"""Seconds after which the analysis gives way to a message that has come: Python's own 5 ms would be
waited for several times on the way to an answer."""


def start(address: tuple[str, int] | None = None) -> None:
    """Serve on standard input and output, or on an address, until the client is done."""
    sys.setswitchinterval(SWITCH)
    server = Server()
    register(server)
    if address is None:
        server.start_io()
    else:
        server.start_tcp(*address)
