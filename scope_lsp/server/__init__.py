"""The language server: one module per request, and all that knows the protocol."""

from scope_lsp.server import lean as _lean

__all__ = ["_lean"]
