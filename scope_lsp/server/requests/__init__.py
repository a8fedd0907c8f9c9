"""One module per request or group of notifications; each registers itself at the server."""

from __future__ import annotations

from scope_lsp.server.requests import (
    definition,
    diagnostic,
    document_highlight,
    document_symbol,
    hover,
    inlay_hint,
    lifecycle,
    references,
    synchronize,
    variable_tree,
)
from scope_lsp.server.server import Server

_MODULES = (
    lifecycle,
    synchronize,
    definition,
    diagnostic,
    document_highlight,
    document_symbol,
    hover,
    inlay_hint,
    references,
    variable_tree,
)


def register(server: Server) -> None:
    """Tell the server of all that it answers."""
    for module in _MODULES:
        module.register(server)
