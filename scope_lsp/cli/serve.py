"""`scope-lsp serve`: the language server."""

from __future__ import annotations

from scope_lsp.cli.errors import CLEAN, WrongUse

LOOPBACK = ("127.0.0.1", "localhost", "::1")
"""Whoever can reach the server can read the files that it can: nobody from outside may."""


def serve(tcp: str | None) -> int:
    """Serve until the client is done."""
    address = None if tcp is None else _address(tcp)
    from scope_lsp.server.start import start

    start(address)
    return CLEAN


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    host = host.strip("[]") or LOOPBACK[0]
    if not port.isdigit() or int(port) > 65535:
        raise WrongUse(f"--tcp {text}: there is no port {port!r}; write [HOST:]PORT, such as 2087")
    if host not in LOOPBACK:
        raise WrongUse(f"--tcp {text}: only this machine may connect; HOST is one of {LOOPBACK}")
    return host, int(port)
