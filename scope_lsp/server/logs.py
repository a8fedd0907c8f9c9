"""Where the server's log goes: to the client, which keeps it without popping anything up.

What libraries say, and what is said before there is a client, goes to standard error. A file, if
one is asked for, gets all of it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import queue
import sys
import threading
import time
from pathlib import Path

from lsprotocol import types

from scope_lsp.server.server import Server

OURS = "scope_lsp"

MAX_WAITING = 1_000
"""So many records wait for somebody to read them."""

PATIENCE = 0.5
"""Seconds that they have at the end."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_KINDS = {
    logging.ERROR: types.MessageType.Error,
    logging.WARNING: types.MessageType.Warning,
    logging.INFO: types.MessageType.Info,
}


def configure(level: str = "warning", file: Path | None = None) -> None:
    """Log what matters at least so much; a library's chatter only where all is asked for."""
    chosen = logging.getLevelName(level.upper())
    handler: logging.Handler = _Unread()
    if file is not None:
        handler = logging.FileHandler(file, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORMAT))
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    logging.raiseExceptions = False  # a log that can't be written is told on standard error
    logging.getLogger(OURS).setLevel(chosen)
    # That a request was cancelled which was answered already is no news, and such.
    logging.getLogger("pygls").setLevel(chosen if chosen == logging.DEBUG else logging.ERROR)


def tell_client(server: Server) -> None:
    """Send what we log to the client from now on; a file keeps it too."""
    logger = logging.getLogger(OURS)
    logger.propagate = any(isinstance(h, logging.FileHandler) for h in logging.root.handlers)
    if not any(isinstance(handler, _Told) for handler in logger.handlers):
        logger.addHandler(_Told(server))


class _Unread(logging.Handler):
    """Writes to standard error, which a client may never read: a thread of its own waits then."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: queue.Queue[str] = queue.Queue(MAX_WAITING)
        self._writes = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, or leave it out where too many wait already."""
        if not self._writes:
            self._writes = True
            threading.Thread(target=self._write, name="log", daemon=True).start()
        with contextlib.suppress(queue.Full):
            self._lines.put_nowait(self.format(record))

    def flush(self) -> None:
        """Wait until all is written, but not for long."""
        until = time.monotonic() + PATIENCE
        while self._lines.unfinished_tasks and time.monotonic() < until:
            time.sleep(0.01)

    def _write(self) -> None:
        while True:
            line = self._lines.get()
            with contextlib.suppress(OSError, ValueError):  # it may be closed
                # Not by way of Python's buffer: what waits with it in hand would keep Python
                # from ending.
                os.write(sys.stderr.fileno(), f"{line}\n".encode(errors="backslashreplace"))
            self._lines.task_done()


class _Told(logging.Handler):
    """Sends records to the client's log: `window/logMessage` pops nothing up."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._server = server
        self._loop = asyncio.get_running_loop()

    def emit(self, record: logging.LogRecord) -> None:
        """Send a record, from whatever thread."""
        kind = _KINDS.get(record.levelno, types.MessageType.Log)
        message = types.LogMessageParams(kind, self.format(record))
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._server.window_log_message, message)
