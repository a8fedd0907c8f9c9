"""What the client says that it can do; whatever it doesn't mention it can't."""

from __future__ import annotations

from pygls.lsp.server import LanguageServer


def can(server: LanguageServer, path: str) -> bool:
    """Whether the client has an ability, such as `window.work_done_progress`."""
    here: object = server.client_capabilities
    for part in path.split("."):
        here = getattr(here, part, None)
    return here is not None and here is not False


def pulls_diagnostics(server: LanguageServer) -> bool:
    """Whether the client asks for findings by itself, so that they need not be sent."""
    return can(server, "text_document.diagnostic")
