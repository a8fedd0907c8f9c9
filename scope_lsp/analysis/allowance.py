"""What the tests of a file and the functions that nobody calls may cost, after its own run."""

from __future__ import annotations

from scope_lsp.interpreter import budget
from scope_lsp.interpreter.run import Run


class Allowance:
    """What is left of what a file may cost.

    Each entry may take all of it, and in any case a share: where the first ones take all, or there
    are many, the last ones show at least how they begin.
    """

    def __init__(self, run: Run) -> None:
        self._left = budget.MAX_WORK_OF_FILE - run.work
        self._least = budget.LEAST_WORK

    def share(self, number: int) -> None:
        """So many entries follow."""
        self._least = min(budget.LEAST_WORK, budget.LEAST_WORK_OF_ALL // max(number, 1))

    @property
    def next(self) -> int:
        """What the next entry may cost."""
        return max(self._left, self._least)

    def spend(self, work: int) -> None:
        """An entry has cost so much."""
        self._left -= work
