"""A sign that something takes long, with a way to end it."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path

from lsprotocol import types

from scope_lsp.server.abilities import can
from scope_lsp.server.answers import Job
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server

PATIENCE = 1.0
"""Seconds after which somebody wants to see that something happens."""

_numbers = itertools.count(1)


def watch(server: Server, job: Job) -> None:
    """Show that an analysis is under way, if it takes long."""
    if can(server, "window.work_done_progress"):
        server.start(_show(server, job))


@answered
async def _show(server: Server, job: Job) -> None:
    await asyncio.wait([job.future], timeout=PATIENCE)
    if job.future.done() or job.cancelled.is_set():
        return
    token = f"scope-lsp:{next(_numbers)}"
    await server.work_done_progress.create_async(token)
    name = Path(job.path).name
    title = f"Programs that use {name}" if job.is_wide else f"Analysing {name}"
    begin = types.WorkDoneProgressBegin(title, cancellable=True)
    server.work_done_progress.begin(token, begin)
    cancelled = asyncio.wrap_future(server.work_done_progress.tokens[token])
    await asyncio.wait([job.future, cancelled], return_when=asyncio.FIRST_COMPLETED)
    if cancelled.done() and not job.future.done():
        server.answers.give_up(job)
    words = "given up" if job.cancelled.is_set() else "done"
    server.work_done_progress.end(token, types.WorkDoneProgressEnd(message=words))
    server.work_done_progress.tokens.pop(token, None)
