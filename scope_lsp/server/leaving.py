"""Leaving with the client: it says by which process it can be known, and may end without a word."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import time

from scope_lsp.server.server import Server

EVERY = 1.0
"""Seconds between two looks at whether the client is there."""

PATIENCE = 5.0
"""Seconds that the server has to end by itself, unless it waits for somebody to read."""


def leave_with(server: Server, number: int | None) -> None:
    """End when a process does.

    One that isn't there from the start is no sign: the client may run in another container. On
    Windows nothing is looked at, as asking for a process would end it.
    """
    if number is None or os.name != "posix" or number <= 0 or not _is_there(number):
        return
    loop = asyncio.get_running_loop()

    def watch() -> None:
        while _is_there(number):
            time.sleep(EVERY)
        with contextlib.suppress(RuntimeError):  # it is ending already
            loop.call_soon_threadsafe(server.protocol.ended.set)
        time.sleep(PATIENCE)
        os._exit(1)

    threading.Thread(target=watch, name="client", daemon=True).start()


def _is_there(number: int) -> bool:
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
