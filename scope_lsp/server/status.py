"""`scope-lsp/status`: what the server is at, and with which TensorFlow, for a client that shows it.

A client asks for it with `"experimental": {"scopeLsp": {"status": true}}` in its capabilities;
others would only log that they don't know the notification.
"""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from scope_lsp.ide.pieces import uri
from scope_lsp.server.answers import Answer
from scope_lsp.server.faults import Failed
from scope_lsp.server.server import Server

METHOD = "scope-lsp/status"


def tell_status(server: Server, capabilities: types.ClientCapabilities) -> None:
    """Tell from now on, if the client wants to know."""
    experimental: Any = capabilities.experimental
    for key in ("scopeLsp", "status"):
        experimental = (
            experimental.get(key)
            if isinstance(experimental, dict)
            else getattr(experimental, key, None)
        )
    if experimental is not True:
        return

    def tell(path: str, answer: Answer | Failed | None) -> None:
        if path in server.answers.texts:
            is_final = path in server.answers.final
            server.protocol.notify(METHOD, status_of(path, answer, is_final))

    server.answers.listener = tell


def status_of(path: str, answer: Answer | Failed | None, is_final: bool = False) -> dict[str, Any]:
    """The state of one document; it is final once the other programs that use it have run."""
    if isinstance(answer, Failed):
        return {"uri": uri(path), "state": "failed", "reason": "Scope LSP failed: see its log"}
    if answer is None:
        return {"uri": uri(path), "state": "analyzing"}
    return {
        "uri": uri(path),
        "state": "ready",
        "final": is_final,
        "tensorflow": str(answer.tensorflow.version),
        "reason": answer.tensorflow.reason,
        "entries": [entry.name for entry in answer.analysis.entries if not entry.is_open],
    }
