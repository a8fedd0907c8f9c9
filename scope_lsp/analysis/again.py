"""Analysing a program again after an edit: only what the edit can change runs.

Where the code is as it was, nothing does. Where all that changed lies in one function, which the
program's own run didn't enter, that run has left the same state as it would now. What was done by
each function that nobody calls, and by each test, is what it would do now if it didn't come to the
edited one. All that is kept; its places move along.
"""

from __future__ import annotations

import ast
import gc
from collections.abc import Callable, Hashable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

from scope_lsp.analysis.checkpoints import Checkpoints, wants_options
from scope_lsp.analysis.once import Outcome, outcome
from scope_lsp.analysis.witness import Witness
from scope_lsp.interpreter.code import names_of
from scope_lsp.interpreter.loader import Loader, Source
from scope_lsp.interpreter.run import Run
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree
from scope_lsp.syntax.changes import change_of
from scope_lsp.syntax.edited import Edited, edited
from scope_lsp.syntax.moved import Moves, Path, Used, moves
from scope_lsp.syntax.tree import with_lines

MAX_TREES = 50
"""Where edits have left more trees in use, all is run again."""


@dataclass
class Recall:
    """What a program did when it ran last, and all that it takes to go on from there."""

    run: Run | None = None
    source: Source | None = None
    main: Outcome | None = None
    """What the program's own run did; None if it didn't come to its end."""
    known: dict[Hashable, Outcome] = field(default_factory=dict)
    """What each function that nobody calls did, by its node, and each test, by its name."""
    checkpoints: Checkpoints | None = None
    used: Used = field(default_factory=lambda: Used([], {}))
    moved: dict[ast.AST, Span] = field(default_factory=dict)
    """Where those nodes are that haven't just moved with their lines."""
    witness: Witness | None = None
    """Of the function that was edited last, if only functions that nobody calls come to it."""
    _read: set[str] = field(default_factory=set)
    """Paths of the files that the program's own run has read."""
    _watched: dict[Run, Checkpoints] = field(default_factory=dict)

    @property
    def modules(self) -> set[str]:
        """Paths of all the files that were read."""
        return self._read | {path for did in self.known.values() for path in did.modules}

    def watch(self, run: Run) -> None:
        """The program's own run starts."""
        self._watched[run] = Checkpoints(run)

    def keep(self, run: Run, source: Source, main: Outcome) -> None:
        """The program's own run is done, or was cancelled."""
        tree = source.tree
        self.known.clear()
        self.run, self.source, self.witness = None, None, None
        self.checkpoints = self._watched.get(run)
        self._watched.clear()
        if tree is not None:
            self.run, self.source = run, source
            self._done(main)
            self.used, self.moved = Used([], {}), {}
            self.used.replace(tree, 0)
            if run.cancelled():
                self._cut()

    def _done(self, main: Outcome) -> None:
        self.main, self._read = main, set(main.modules)

    def _cut(self) -> None:
        """The program's own run was cancelled: it can go on from the last checkpoint."""
        self.main = None
        last = self.checkpoints.last if self.checkpoints is not None else -1
        if last < 0:
            self.run = None
        self.used.cut(max(last, 0))

    def watching(self) -> AbstractContextManager[None]:
        """While what nothing reached runs: note the calls of the function that was edited."""
        return self.witness.listening() if self.witness is not None else nullcontext()

    def resume(
        self, source: Source, loader: Loader, cancelled: Callable[[], bool]
    ) -> tuple[Run, Outcome] | None:
        """The run as it is after the program's own, if the text may go on from what is kept."""
        if self.run is None:
            return None
        resumed = self._resume(source, loader, cancelled)
        if self.run is None:
            self._drop()
        return resumed

    def _drop(self) -> None:
        """All runs again: what ran before goes first, as it would take as much once more."""
        self.run, self.source, self.main = None, None, None
        self.checkpoints, self.witness = None, None
        self.known.clear()
        self.used, self.moved = Used([], {}), {}
        gc.collect()  # it is full of circles

    def _resume(
        self, source: Source, loader: Loader, cancelled: Callable[[], bool]
    ) -> tuple[Run, Outcome] | None:
        run, before = self.run, self.source
        self.run = None  # until all has gone well
        if run is None or before is None or before.tree is None or source.tree is None:
            return None
        if before._replace(tree=source.tree) != source:
            return None
        run.loader, run.cancelled = loader, cancelled
        self.source = source
        if not self._follow(run, before.tree, source.tree) or self.main is None:
            return None
        run.reached = set(self.main.reached)
        self.run = run
        return run, self.main

    def _follow(self, run: Run, before: SourceTree, tree: SourceTree) -> bool:
        """Have what is kept be that of another text, as far as needed by running it."""
        change = change_of(before.lines, tree.lines)
        if before is tree or change is None:
            return self.main is not None
        same = moves(self.used, before, tree, change)
        if same.is_all and self.main is not None:
            self._move(tree, same.lines, same.nodes)
            return True
        if run.has_main_again or len(self.used.trees) > MAX_TREES:
            return False
        function = edited(before, tree, change)
        if function is not None and self.main is not None and self._edit(run, function, tree):
            return True
        return self._go_back(run, same, function, before, tree)

    def _edit(self, run: Run, change: Edited, tree: SourceTree) -> bool:
        """Another body was written for a function, if the program's own run didn't enter it."""
        node = self._node(change.path)
        if node not in run.functions or self.main is None or node in self.main.reached:
            return False
        code = run.functions[node].code
        self._move(tree, change.lines, {})
        self._become(run, change, node, tree)
        witness = self.witness if self.witness is not None and self.witness.code is code else None
        counts = any(did.is_bounded for did in self.known.values())
        same = witness.agrees(node, counts) if witness is not None else None
        if same is not None:
            self.known = {same.key(key): same.outcome(did) for key, did in self.known.items()}
            return True
        self.known = {key: did for key, did in self.known.items() if node not in did.reached}
        if witness is None or witness.is_worth_it:
            self.witness = Witness(run, code)
        return True

    def _go_back(
        self, run: Run, same: Moves, function: Edited | None, before: SourceTree, tree: SourceTree
    ) -> bool:
        """Run the program's file on from before all that has changed, if that is known."""
        node = self._node(function.path) if function is not None else None
        if node not in run.functions:
            node = None
        checkpoint = self.checkpoints.before(same.count, node) if self.checkpoints else None
        if checkpoint is None or self.checkpoints is None:
            return False
        if (names_of(before) ^ names_of(tree)) & run.unbound_names:
            return False  # what isn't bound is an error or not, by what the file binds later
        index = checkpoint.statement
        self.known.clear()
        self.witness = None
        self.checkpoints.go_back(checkpoint)
        if function is not None and node is not None and function.path[0] < index:
            self._move(tree, function.lines, {})
            self._become(run, function, node, tree)
        else:
            self._move(tree, same.lines, same.nodes)
        self._forget(self.used.nodes(index))
        self.used.replace(tree, index)
        self.checkpoints.go_on(tree, run.main_path, index)
        self._done(outcome(run, run.main_path, run.main_path))
        if run.cancelled():
            self.run = run
            self._cut()
        return not wants_options(run)

    def _node(self, path: Path) -> ast.AST | None:
        """The function in use at a place of the tree."""
        if path in self.used.functions:
            return self.used.functions[path].module.body[0]
        if path[0] >= len(self.used.statements):
            return None
        node: Any = self.used.statements[path[0]][1]
        for index in path[1:]:
            node = node.body[index]
        found: ast.AST = node
        return found

    def _become(self, run: Run, change: Edited, node: ast.AST, tree: SourceTree) -> None:
        self._forget([node])
        own = _alone(tree, change.now)
        run.functions[node].code.become(own, change.now)
        run.functions = {f.code.node: f for f in run.functions.values()}
        self.used.functions[change.path] = own

    def _forget(self, gone: Iterable[ast.AST]) -> None:
        """Nobody asks where nodes are that are no longer in use."""
        for node in gone:
            for each in ast.walk(node) if self.moved else ():
                self.moved.pop(each, None)

    def _move(self, tree: SourceTree, lines: list[int], nodes: dict[ast.AST, Span]) -> None:
        """Everything is in other lines now, and some nodes elsewhere in them."""
        before = {node: with_lines(span, lines) for node, span in self.moved.items()}
        self.moved = {**before, **nodes}
        for each in self.used.trees:
            each.later.follow(tree, lines, len(each.lines), self.moved)


def _alone(tree: SourceTree, node: ast.stmt) -> SourceTree:
    """The tree of one function, which keeps no more of the file alive."""
    first, last = node.lineno, node.end_lineno or node.lineno
    lines = [""] * (first - 1) + tree.lines[first - 1 : last]
    alone = SourceTree("", lines, ast.Module([node], []), tree.problems, tree.mended)
    alone.later.tree = tree
    return alone
