"""The language server: one module per request, and all that knows the protocol."""
