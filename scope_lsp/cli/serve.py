"""`scope-lsp serve`: the language server."""

from __future__ import annotations

import argparse
from pathlib import Path

from scope_lsp.cli.errors import WrongUse
from scope_lsp.cli.starting import importing

LOOPBACK = ("127.0.0.1", "localhost", "::1")
"""Whoever can reach the server can read the files that it can: nobody from outside may."""


def serve(arguments: argparse.Namespace) -> int:
    """Serve until the client is done."""
    address = None if arguments.tcp is None else _address(arguments.tcp)
    log_file = _log_file(arguments.log_file)
    with importing():
        from scope_lsp.server.logs import configure
        from scope_lsp.server.start import start

    configure(arguments.log_level, log_file)
    try:
        return start(address)
    except OSError as error:
        if address is None:
            raise
        raise WrongUse(f"--tcp {arguments.tcp}: {error.strerror}; name another port") from None


def _log_file(text: str | None) -> Path | None:
    if text is None:
        return None
    path = Path(text)
    try:
        with path.open("a", encoding="utf-8"):
            return path
    except OSError as error:
        raise WrongUse(f"--log-file {text}: {error.strerror}; name a file to write to") from None


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    host = host.strip("[]") or LOOPBACK[0]
    if not port.isdigit() or int(port) > 65535:
        raise WrongUse(f"--tcp {text}: there is no port {port!r}; write [HOST:]PORT, such as 2087")
    if host not in LOOPBACK:
        raise WrongUse(f"--tcp {text}: only this machine may connect; HOST is one of {LOOPBACK}")
    return host, int(port)
