"""Having the client ask again for what it shows beside findings."""

from __future__ import annotations

from scope_lsp.server.abilities import can
from scope_lsp.server.server import Server


def refresh_shown(server: Server) -> None:
    """What is shown may be another by now, as the settings are."""
    if can(server, "workspace.inlay_hint.refresh_support"):
        server.workspace_inlay_hint_refresh(None)
    if can(server, "workspace.code_lens.refresh_support"):
        server.workspace_code_lens_refresh(None)
