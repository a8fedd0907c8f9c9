"""One module per request or group of notifications; each registers itself at the server."""

from __future__ import annotations

from scope_lsp.server.requests import hover, inlay_hint, lifecycle, synchronize, variable_tree
from scope_lsp.server.server import Server

_MODULES = (lifecycle, synchronize, hover, inlay_hint, variable_tree)


def register(server: Server) -> None:
    """Tell the server of all that it answers."""
    for module in _MODULES:
        module.register(server)
