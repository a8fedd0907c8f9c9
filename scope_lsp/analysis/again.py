"""Analysing a program again after an edit: only what the edit can change runs.

Where the code is as it was, nothing does. Where all that changed lies in one function, which the
program's own run didn't enter, that run has left the same state as it would now. What was done by
each function that nobody calls, and by each test, is what it would do now if it didn't come to the
edited one. All that is kept; its places move along.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from scope_lsp.analysis.once import Outcome
from scope_lsp.interpreter.loader import Loader, Source
from scope_lsp.interpreter.run import Run
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree
from scope_lsp.syntax.changes import change_of
from scope_lsp.syntax.edited import Edited, edited, functions
from scope_lsp.syntax.moved import Path, Used, moves
from scope_lsp.syntax.tree import with_lines

MAX_EDITED = 50
"""After edits of so many functions, all is run again: each keeps its lines."""


@dataclass
class Recall:
    """What a program did when it ran last, and all that it takes to go on from there."""

    run: Run | None = None
    source: Source | None = None
    main: Outcome | None = None
    known: dict[Hashable, Outcome] = field(default_factory=dict)
    """What each function that nobody calls did, by its node, and each test, by its name."""
    nodes: dict[Path, ast.AST] = field(default_factory=dict)
    """The functions of the run by where they are in the tree, which edits don't change."""
    used: Used | None = None
    """The trees in use."""
    moved: dict[ast.AST, Span] = field(default_factory=dict)
    """Where those nodes are that haven't just moved with their lines."""

    @property
    def modules(self) -> set[str]:
        """Paths of all the files that were read."""
        done = [*self.known.values(), *([self.main] if self.main is not None else [])]
        return {path for did in done for path in did.modules}

    def keep(self, run: Run, source: Source, main: Outcome) -> None:
        """The program's own run is done."""
        tree = source.tree
        self.known.clear()
        self.source = None
        if tree is not None and not run.cancelled():
            self.run, self.source, self.main = run, source, main
            self.nodes = dict(functions(tree.module.body))
            self.used, self.moved = Used(tree, {}), {}

    def resume(
        self, source: Source, loader: Loader, cancelled: Callable[[], bool]
    ) -> tuple[Run, Outcome] | None:
        """The run as it was after the program's own, if the text may go on from there."""
        if self.run is None or self.main is None or not self._follow(source):
            self.run = None
            return None
        run = self.run
        run.loader, run.cancelled, run.reached = loader, cancelled, set(self.main.reached)
        return run, self.main

    def _follow(self, source: Source) -> bool:
        """Whether only functions changed that the program's own run didn't enter."""
        run, before, tree, used = self.run, self.source, source.tree, self.used
        if before is None or before.tree is None or tree is None or used is None or run is None:
            return False
        if before._replace(tree=tree) != source:
            return False
        self.source = source
        change = change_of(before.tree.lines, tree.lines)
        if tree is before.tree or change is None:
            return True
        same = moves(used, before.tree, tree, change)
        if same is not None:
            self._move(used, tree, same.lines, same.nodes)
            return True
        function = edited(before.tree, tree, change)
        if function is None or run.has_main_again:
            return False
        return self._edit(run, used, function, tree)

    def _edit(self, run: Run, used: Used, change: Edited, tree: SourceTree) -> bool:
        main = self.main
        assert main is not None
        node = self.nodes[change.path]
        function = run.functions.get(node)
        if function is None or node in main.reached or len(used.functions) >= MAX_EDITED:
            return False
        self._move(used, tree, change.lines, {})
        own = _alone(tree, change.now)
        function.code.become(own, change.now)
        used.functions[change.path], self.nodes[change.path] = own, change.now
        run.functions = {(f.code.node): f for f in run.functions.values()}
        self.known = {key: did for key, did in self.known.items() if node not in did.reached}
        return True

    def _move(
        self, used: Used, tree: SourceTree, lines: list[int], nodes: dict[ast.AST, Span]
    ) -> None:
        """Everything is in other lines now, and some nodes elsewhere in them."""
        before = {node: with_lines(span, lines) for node, span in self.moved.items()}
        self.moved = {**before, **nodes}
        for each in (used.tree, *used.functions.values()):
            each.later.follow(tree, lines, len(each.lines), self.moved)


def _alone(tree: SourceTree, node: ast.stmt) -> SourceTree:
    """The tree of one function, which keeps no more of the file alive."""
    first, last = node.lineno, node.end_lineno or node.lineno
    lines = [""] * (first - 1) + tree.lines[first - 1 : last]
    alone = SourceTree("", lines, ast.Module([node], []), tree.problems, tree.mended)
    alone.later.tree = tree
    return alone
