"""What an entry may cost, what it has cost, and how it gives way."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from scope_lsp.domain.trail import Trail
from scope_lsp.domain.values import Unknown
from scope_lsp.interpreter.signals import Stop

MAX_WORK = 1_000_000
"""What one entry may cost: its steps, which are calls and turns of loops, and what takes as long
as one (`Run.toil`). tensor2tensor, which imports 1,000 modules, takes 80,000. It is counted, not
measured, for an answer must not depend on what else the machine does."""

MAX_OPEN_WORK = 60_000
"""That of a function that nobody calls: with unknown arguments it tries many paths."""

MAX_WORK_OF_FILE = 600_000
"""That of a file: its own run, its tests, and its functions that nobody calls."""

LEAST_WORK = 5_000
"""That of each test and each such function in any case: most take less."""

LEAST_WORK_OF_ALL = 200_000
"""Of many of them no one may take more than its share of this, once the file has cost so much."""

MAX_BRIEF_WORK = 400_000
"""That of a program that is run for what it tells of another file."""

MAX_WORK_BEYOND = 50_000
"""Work with which a program that was cut off must come to its end; then it is just ended. What may
cost less has as much again."""

MAX_SECONDS = 60.0
"""CPU time of one entry, for what isn't counted; nothing that is known comes near."""

MAX_OPEN_SECONDS = 12.0
"""That of a function that nobody calls."""

MAX_BRIEF_SECONDS = 20.0
"""That of a program that is run for what it tells of another file."""

MAX_SECONDS_BEYOND = 4.0
"""CPU time in which a program that was cut off must come to its end."""

MAX_HELD = 10_000_000
"""Items of lists, dicts and sets that are kept in case that a condition doesn't hold."""

MAX_FACTS = 80_000
"""Things that one entry names: each takes 2 kB, and after an edit those of before are there too."""

LOOK_EVERY = 512
"""Work between two looks at the budget, the clock and at cancellation."""

MAX_NAME = 2_000
"""Characters of a name; a program that nests its scopes so deep makes names without end."""

LONG_NAME = 100
"""Characters of a name that cost nothing."""

CHARACTERS_OF_A_STEP = 10
"""So many more of them count as a step: a name is kept several times, and takes memory."""


def usual(is_open: bool, is_brief: bool = False) -> tuple[int, float]:
    """What an entry may cost, and how many seconds it may take."""
    if is_open:
        return MAX_OPEN_WORK, MAX_OPEN_SECONDS
    return (MAX_BRIEF_WORK, MAX_BRIEF_SECONDS) if is_brief else (MAX_WORK, MAX_SECONDS)


class Budget:
    """The budget of a run's entry, and the doubts of one that was cut off."""

    trail: Trail
    cancelled: Callable[[], bool]
    facts: list[Any]
    escaping: set[Any]

    def begin_work(self, is_open: bool, is_brief: bool, left: int) -> None:
        """Start counting for an entry, which may cost so much as is `left`."""
        self.is_open = is_open
        """Whether it is a function that nobody calls."""
        self.max_work, self.max_seconds = usual(is_open, is_brief)
        self.is_short = left < self.max_work
        """Whether it may cost less than others, as its file has cost so much."""
        self.max_work = min(self.max_work, left)
        self.end_of_work = self.max_work + min(self.max_work, MAX_WORK_BEYOND)
        self.doubts: dict[str, None] = {}
        self.steps = 0
        """Calls and turns of loops."""
        self.toiled = 0
        """Work beside them, in parts that take as long."""
        self.out_of_steps = ""
        self.deadline = time.thread_time() + self.max_seconds
        self.next_look = min(LOOK_EVERY, self.max_work)
        """At which step to look at the clock again."""

    @contextmanager
    def unpaid(self) -> Iterator[None]:
        """What is done here costs nothing and is done to its end, for others find it done."""
        before = self.steps, self.toiled, self.next_look, self.out_of_steps
        self.next_look, self.out_of_steps = sys.maxsize, ""
        try:
            yield
        finally:
            self.steps, self.toiled, self.next_look, self.out_of_steps = before

    @property
    def work(self) -> int:
        """What the entry has cost so far."""
        return self.steps + self.toiled

    def tick(self) -> None:
        """Count a step; give way when the budget is used up or somebody cancelled."""
        self.steps += 1
        if self.steps >= self.next_look:
            self._look()

    def toil(self, work: int) -> None:
        """Count work beside the steps, in parts of a step, so that it gives way as well."""
        self.toiled += work
        self.next_look -= work
        if self.steps >= self.next_look:
            self._look()

    def _look(self) -> None:
        """Look at the budget, and whether somebody cancelled."""
        self.next_look = self.steps + LOOK_EVERY
        if self.cancelled():
            raise Stop
        self.trail.settle()
        if self.trail.held > MAX_HELD and self.trail.recount() > MAX_HELD:
            self.end(f"more than {MAX_HELD:,} items change under conditions that aren't known")
        if len(self.facts) > MAX_FACTS:
            self.end(f"more than {MAX_FACTS:,} variables, ops and scopes are made")
        late = time.thread_time() - self.deadline
        if self.work > self.max_work and self.escaping:
            self.cut("a function that may be called was not followed to its end")
        elif self.work > self.max_work:
            self.cut(f"the run was cut off after {self.max_work:,} steps{self._why_so_early()}")
        elif late > 0:
            self.cut(f"the run was cut off after {self.max_seconds:.0f} s")
        if self.work > self.end_of_work or late > MAX_SECONDS_BEYOND:
            raise Stop

    def _why_so_early(self) -> str:
        if not self.is_short:
            return ""
        return f", for all that is in its file may take {MAX_WORK_OF_FILE:,} together"

    def cut(self, reason: str) -> None:
        """Stop following calls: what comes now is unknown, and the run says so."""
        self.out_of_steps = reason
        self.doubt(reason)

    def end(self, reason: str) -> NoReturn:
        """End the entry here, as nothing can be said of what comes now."""
        self.cut(reason)
        raise Stop

    def doubt(self, reason: str) -> None:
        """Note that the run may not have followed everything, so that nothing of it is exact."""
        self.doubts.setdefault(reason)

    def doubtful(self, reason: str) -> Unknown:
        """An unknown value that makes the whole run doubtful."""
        self.doubt(reason)
        return Unknown(reason)

    def pay_for(self, name: str) -> None:
        """Count the making of a long name as work."""
        if len(name) > MAX_NAME:
            self.end(f"names get longer than {MAX_NAME:,} characters")
        self.toil((len(name) - LONG_NAME) // CHARACTERS_OF_A_STEP)
