"""How far a long run is, on standard error, for a person at a terminal only."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable, Iterator
from types import TracebackType

PATIENCE = 0.7
"""Seconds after which somebody wants to see that something happens."""


class Progress:
    """Shows which file is under way, for what, and how many are left, until it is left."""

    def __init__(self, count: int, purpose: str = "") -> None:
        self.count = count
        self._purpose = purpose
        self.done = 0
        self.at = ""
        self._shown: _Shown | None = None
        self._timer = threading.Timer(PATIENCE, self._show)
        self._timer.daemon = True

    def __enter__(self) -> Progress:
        if sys.stderr.isatty():
            self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        if self._shown is not None:
            self._shown.stop()

    def start(self, name: str) -> None:
        """A file is under way."""
        self.at = self._purpose + name
        self._update()

    def finish(self) -> None:
        """One more is done."""
        self.done += 1
        self._update()

    def over(self, names: Iterable[str]) -> Iterator[str]:
        """Names of files, each under way until the next is asked for."""
        for name in names:
            self.start(name)
            yield name
            self.finish()

    def _show(self) -> None:
        self._shown = _Shown(self.count)
        self._update()

    def _update(self) -> None:
        if self._shown is not None:
            self._shown.update(self.at, self.done)


class _Shown:
    """The line that is shown; importing rich takes time, so that only who waits pays for it."""

    def __init__(self, count: int) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            SpinnerColumn,
            TextColumn,
            TimeElapsedColumn,
        )
        from rich.progress import Progress as Bar

        many = [BarColumn(bar_width=24), MofNCompleteColumn()] if count > 1 else []
        self._bar = Bar(
            SpinnerColumn(),
            *many,
            TimeElapsedColumn(),
            TextColumn("{task.description}"),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("", total=count)
        self._bar.start()

    def update(self, name: str, done: int) -> None:
        """Show another file or another count."""
        from rich.markup import escape

        self._bar.update(self._task, description=escape(name), completed=done)

    def stop(self) -> None:
        """Take the line away."""
        self._bar.stop()
