"""One module per request or group of notifications; each registers itself at the server."""

from __future__ import annotations

from scope_lsp.server.requests import (
    call_hierarchy,
    code_action,
    code_lens,
    completion,
    definition,
    diagnostic,
    document_highlight,
    document_symbol,
    execute_command,
    hover,
    inlay_hint,
    lifecycle,
    notebook,
    references,
    synchronize,
    variable_tree,
    workspace_symbol,
)
from scope_lsp.server.server import Server
from scope_lsp.server.survey import Survey

_MODULES = (
    lifecycle,
    synchronize,
    call_hierarchy,
    code_action,
    code_lens,
    completion,
    definition,
    diagnostic,
    document_highlight,
    document_symbol,
    execute_command,
    hover,
    inlay_hint,
    notebook,
    references,
    variable_tree,
    workspace_symbol,
)


def register(server: Server) -> None:
    """Tell the server of all that it answers."""
    server.survey = Survey(server)
    for module in _MODULES:
        module.register(server)
