"""Leaving with the client: it says by which process it can be known, and may end without a word."""

from __future__ import annotations

import asyncio
import os

from scope_lsp.server.server import Server

EVERY = 1.0
"""Seconds between two looks at whether the client is there."""


async def leave_with(server: Server, number: int | None) -> None:
    """End when a process does.

    One that isn't there from the start is no sign: the client may run in another container. On
    Windows nothing is looked at, as asking for a process would end it.
    """
    if number is None or os.name != "posix" or not _is_there(number):
        return
    while _is_there(number):
        await asyncio.sleep(EVERY)
    server.protocol.ended.set()


def _is_there(number: int) -> bool:
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
