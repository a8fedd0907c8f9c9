"""One entry after the program's own run: it leaves no trace in the state that it began with."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from scope_lsp.domain.values import Module, options_of, strip
from scope_lsp.interpreter.budget import MAX_WORK, usual
from scope_lsp.interpreter.facts import Fact, Site
from scope_lsp.interpreter.run import Run
from scope_lsp.interpreter.signals import Raise, Stop
from scope_lsp.models import registry


@dataclass(frozen=True)
class Outcome:
    """What one entry did, apart from the run in which it did so."""

    name: str
    path: str
    facts: list[Fact]
    doubts: dict[str, None]
    ended_by: Fact | None
    modules: tuple[str, ...]
    """Paths of the files of the project that are modules by then."""
    is_open: bool = False
    reached: frozenset[ast.AST] = frozenset()
    """The functions of the source that it entered."""
    work: int = 0
    """What it has cost."""
    may_cost: int = 0
    """What it might have cost before it would have been cut off."""
    open_sites: dict[tuple[Site, str], str] = field(default_factory=dict)
    """Where more may happen than is told, and why."""

    def holds(self, left: int) -> bool:
        """Whether it would have done the same if it might have cost what is `left` by now."""
        may_cost = min(left, usual(self.is_open)[0])
        return may_cost == self.may_cost or self.work <= min(may_cost, self.may_cost)

    @property
    def is_bounded(self) -> bool:
        """Whether it comes near what it may cost, so that it matters what that is."""
        return 2 * self.work > self.may_cost


def outcome(run: Run, path: str, name: str, is_open: bool = False) -> Outcome:
    """What the entry did that has just run."""
    modules = tuple(
        each.path
        for module in map(strip, run.modules.values())
        for each in options_of(module)
        if isinstance(each, Module) and not each.library
    )
    reached = frozenset(run.reached)
    found = run.facts, run.doubts, run.error
    cost = run.work, run.max_work
    return Outcome(name, path, *found, modules, is_open, reached, *cost, run.open_sites)


def run_once(
    run: Run,
    path: str,
    name: str,
    body: Callable[[], Any],
    is_open: bool = False,
    is_begun: bool = False,
    left: int = MAX_WORK,
) -> Outcome:
    """Run something as an entry of its own, which may have begun in the state that is there,
    and may cost so much as is `left`."""
    before, reached = Kept(run), run.reached
    functions, classes = dict(run.functions), dict(run.classes)
    run.reached = set()
    depth, mark = run.trail.depth, run.trail.fork()
    cut = run.out_of_steps
    run.begin_entry(f"{path}:{name}", is_open, left=left)
    if cut:  # the program may come here as well, with other names
        run.doubt(cut)
    for begin in () if is_begun else registry.entry_starters:
        begin(run)
    run.entry_mark = mark
    try:
        guarded(run, body)
    finally:
        made = outcome(run, path, f"{path}:{name}", is_open)
        run.trail.undo(mark)
        run.trail.close_down_to(depth)
        before.restore(run)
        run.functions, run.classes = functions, classes
        run.reached = reached | run.reached
    return made


def guarded(run: Run, body: Callable[[], Any]) -> None:
    """Run something that may end in any way in which a program ends."""
    try:
        body()
    except (Raise, Stop):
        pass
    except RecursionError:
        run.doubt("the program nests too deeply")


@dataclass
class Kept:
    """What a run has beside what its trail undoes: how far the entry is, and the models' notes."""

    progress: dict[str, Any]
    state: dict[str, tuple[Any, Any]] = field(default_factory=dict)

    def __init__(self, run: Run) -> None:
        self.progress = run.progress()
        self.state = {key: (value, _copy(value)) for key, value in run.state.items()}

    def reword(self, words: dict[str, str]) -> None:
        """Have doubts be told in other words."""
        doubts = self.progress["doubts"]
        self.progress["doubts"] = dict.fromkeys(words.get(each, each) for each in doubts)

    def restore(self, run: Run) -> None:
        """Have the run go on from there."""
        run.resume(self.progress)
        run.state.clear()
        for key, (value, contents) in self.state.items():
            if isinstance(value, (dict, set)):
                value.clear()
                value.update(contents)
            elif isinstance(value, list):
                value[:] = contents
            run.state[key] = value


def _copy(value: Any) -> Any:
    return value.copy() if isinstance(value, (dict, list, set)) else value
