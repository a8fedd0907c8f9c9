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


class Shown:
    """A sign of work in the background that has steps, once it takes long."""

    def __init__(self, server: Server, title: str) -> None:
        self._server = server
        self._title = title
        self._token = f"scope-lsp:{next(_numbers)}"
        self._done = types.WorkDoneProgressReport()
        self._has_begun = self._has_ended = False

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody wants it to end."""
        future = self._server.work_done_progress.tokens.get(self._token)
        return future is not None and future.cancelled()

    def report(self, at: int, count: int) -> None:
        """So many steps are done."""
        message = f"{at} of {count}"
        self._done = types.WorkDoneProgressReport(message=message, percentage=100 * at // count)
        if self._token in self._server.work_done_progress.tokens:
            self._server.work_done_progress.report(self._token, self._done)
        elif not self._has_begun and can(self._server, "window.work_done_progress"):
            self._has_begun = True
            self._server.start(self._show())

    @answered
    async def _show(self) -> None:
        await asyncio.sleep(PATIENCE)
        if self._has_ended:
            return
        await self._server.work_done_progress.create_async(self._token)
        begin = types.WorkDoneProgressBegin(
            self._title,
            cancellable=True,
            message=self._done.message,
            percentage=self._done.percentage or 0,
        )
        self._server.work_done_progress.begin(self._token, begin)
        if self._has_ended:
            self.end()

    def end(self) -> None:
        """It is done, or given up."""
        self._has_ended = True
        if self._server.work_done_progress.tokens.pop(self._token, None) is not None:
            self._server.work_done_progress.end(self._token, types.WorkDoneProgressEnd())


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
