"""Going back to before a statement of the program's file, to run it on from there.

Most of what a program takes is often the imports at its head, or what it does before the lines that
somebody edits.
"""

from __future__ import annotations

import ast
import time
from typing import NamedTuple

from scope_lsp.analysis.once import Kept, guarded
from scope_lsp.domain.values import Class, Function
from scope_lsp.interpreter.code import run_file
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.run import Run
from scope_lsp.models.python import options
from scope_lsp.syntax import SourceTree

PAUSE = 0.01
"""Seconds of the program's run between two checkpoints, at first."""

MAX_CHECKPOINTS = 32
"""Of more, every other one is dropped."""


class Checkpoint(NamedTuple):
    """The state before a statement."""

    statement: int
    """Which one it is, of those of the file."""
    mark: int
    forgotten: int
    kept: Kept
    functions: dict[ast.AST, Function]
    classes: dict[ast.AST, Class]
    reached: frozenset[ast.AST]


class Checkpoints:
    """The states that a run came by, and to which it can go back."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self._all: list[Checkpoint] = []
        self._frame: Frame | None = None
        self._pause = PAUSE
        self._next = time.monotonic() + PAUSE
        run.before_statement = self._note
        run.trail.base += 1
        run.trail.fork()

    def _note(self, frame: Frame, index: int) -> None:
        """Keep the state, unless one of just before is kept, or a fork is under way."""
        run, self._frame = self.run, self._frame or frame
        if frame is not self._frame or time.monotonic() < self._next:
            return
        if run.pending or run.trail.depth != run.trail.base:
            return
        self._all = self._known()
        functions, classes, reached = dict(run.functions), dict(run.classes), frozenset(run.reached)
        mark, age = run.trail.mark(), run.trail.forgotten
        self._all.append(Checkpoint(index, mark, age, Kept(run), functions, classes, reached))
        if len(self._all) > MAX_CHECKPOINTS:
            del self._all[::2]
            self._pause *= 2
        self._next = time.monotonic() + self._pause

    @property
    def last(self) -> int:
        """The statement of the last checkpoint; none of the file's if there is no checkpoint."""
        known = self._known()
        return known[-1].statement if known else -1

    def _known(self) -> list[Checkpoint]:
        if wants_options(self.run) or self.run.state.get(options.GIVEN):
            return []
        return [each for each in self._all if each.forgotten == self.run.trail.forgotten]

    def before(self, index: int, node: ast.AST | None) -> Checkpoint | None:
        """The last state before a statement, or before a function was first entered."""
        found = (
            each
            for each in reversed(self._known())
            if each.statement <= index or (node is not None and node not in each.reached)
        )
        return next(found, None)

    def go_back(self, checkpoint: Checkpoint) -> None:
        """Have the run be where it was."""
        run = self.run
        self._all = self._all[: self._all.index(checkpoint) + 1]
        run.trail.undo(checkpoint.mark)
        run.trail.close_down_to(run.trail.base)
        run.begin_entry(run.main_path)
        checkpoint.kept.restore(run)
        run.functions = {f.code.node: f for f in checkpoint.functions.values()}
        run.classes, run.reached = dict(checkpoint.classes), set(checkpoint.reached)

    def go_on(self, tree: SourceTree, path: str, index: int) -> None:
        """Run the statements of a tree from one on."""
        frame = self._frame
        assert frame is not None
        frame.module.complete = False
        self._next = time.monotonic() + self._pause
        guarded(self.run, lambda: run_file(frame, tree, path, index))
        frame.module.complete = True
        self.run.trail.close_down_to(self.run.trail.base)


def wants_options(run: Run) -> bool:
    """Whether a program refused to run without arguments."""
    return run.refused and run.error is None and bool(run.state.get(options.ABSENT))
