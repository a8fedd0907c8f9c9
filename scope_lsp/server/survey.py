"""What is known of the workspace beyond the open documents, for clients that ask for findings or
symbols of all of it.

Nobody waits for it: it goes on while no open document is being analysed, and what an edit makes
void is looked at again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from lsprotocol import types

from scope_lsp.diagnostics import Place
from scope_lsp.ide.search import Named
from scope_lsp.server.answers import Answers
from scope_lsp.server.boundary import answered
from scope_lsp.server.convert import diagnostic
from scope_lsp.server.looking import Looked, look, programs
from scope_lsp.server.progress import Shown
from scope_lsp.server.server import Server
from scope_lsp.server.view import located
from scope_lsp.workspace.setting_kinds import OPEN

QUIET = 1.0
"""Seconds without an edit before the survey goes on."""

STEP = 0.1
"""Seconds between looks at whether it may."""


@dataclass(frozen=True)
class Surveyed:
    """What one program does, as the client is told."""

    findings: dict[str, list[types.Diagnostic]]
    """By the path of the file."""
    variables: list[tuple[Named, types.Location]]
    modules: frozenset[str]


class Survey:
    """What the programs of the workspace do, as far as they were looked at."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._answers: Answers = server.answers
        self._answers.void = self._void
        self._made: dict[str, Surveyed] = {}
        self._runs = False
        self._changed_at = 0.0
        self._waiting: list[asyncio.Future[None]] = []
        self.is_complete = False
        """Whether all programs were looked at."""
        self.was_complete = False
        """Whether they were before the last edit."""

    def start(self) -> None:
        """Look at the programs that weren't looked at yet."""
        if not self._runs and not self.is_complete:
            self._runs = True
            self._server.start(self._run())

    async def news(self) -> None:
        """Wait until more is known, or less."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        await future

    def findings(self) -> dict[str, list[types.Diagnostic]]:
        """The findings of all programs, each once, by the path of the file."""
        told: dict[str, dict[str, types.Diagnostic]] = {}
        for made in self._made.values():
            for path, found in made.findings.items():
                told.setdefault(path, {}).update((repr(each), each) for each in found)
        return {path: _sorted(found.values()) for path, found in told.items()}

    def variables(self) -> list[tuple[Named, types.Location]]:
        """The variables of all programs."""
        return [each for made in self._made.values() for each in made.variables]

    def _void(self, path: str | None) -> None:
        """A file has another text, or everything may have changed."""
        for program in list(self._made):
            if path is None or path in self._made[program].modules:
                del self._made[program]
        self.is_complete = False
        self._changed_at = time.monotonic()
        self._tell()

    def _tell(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
        self._waiting.clear()

    @answered
    async def _run(self) -> None:
        shown = Shown(self._server, "Looking at the programs of the workspace")
        try:
            while not self.is_complete:
                await self._calm()
                self.is_complete = shown.is_cancelled or await self._go_on(shown)
                self.was_complete |= self.is_complete
        finally:
            self._runs = False
            shown.end()
            self._tell()

    async def _calm(self) -> None:
        """Wait until nobody waits for the analysis of an open document."""
        while self._answers.is_busy or time.monotonic() - self._changed_at < QUIET:
            await asyncio.sleep(STEP)

    async def _go_on(self, shown: Shown) -> bool:
        """Look at programs until something more urgent comes; whether all were looked at."""
        paths = await self._answers.aside(programs)
        for at, path in enumerate(paths or ()):
            if shown.is_cancelled:
                return True
            if path not in self._made:
                shown.report(at, len(paths or ()))
                if await self._look(path) is False:
                    return False
                self._made.setdefault(path, Surveyed({}, [], frozenset([path])))
                self._tell()
        return paths is not None

    @answered
    async def _look(self, path: str) -> bool | None:
        """Look at a program; False if something more urgent came, None if we failed on it."""
        made = await self._answers.aside(partial(look, path))
        if made is not None:
            self._made[path] = self._surveyed(made)
        return made is not None

    def _surveyed(self, made: Looked) -> Surveyed:
        of = self._answers.folders.of

        def locate(place: Place) -> types.Location:
            return located(self._server, place, made.lines.get(place.path, []))

        findings = {
            path: [diagnostic(each, locate) for each in found]
            for path, found in made.findings.items()
            if of(path).settings.diagnostics != OPEN
        }
        variables = [(each, locate(each.place)) for each in made.variables]
        return Surveyed(findings, variables, made.modules)


def _sorted(found: Iterable[types.Diagnostic]) -> list[types.Diagnostic]:
    def place(each: types.Diagnostic) -> tuple[int, int, str]:
        return each.range.start.line, each.range.start.character, str(each.code)

    return sorted(found, key=place)
