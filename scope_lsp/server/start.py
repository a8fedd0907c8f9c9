"""Starting the server on a channel."""

from __future__ import annotations

from scope_lsp.server.requests import register
from scope_lsp.server.server import Server


def start(address: tuple[str, int] | None = None) -> None:
    """Serve on standard input and output, or on an address, until the client is done."""
    server = Server()
    register(server)
    if address is None:
        server.start_io()
    else:
        server.start_tcp(*address)
