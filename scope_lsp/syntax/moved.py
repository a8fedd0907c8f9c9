"""Where the nodes of a tree are after an edit that changed no more than where they are.

Blank lines, comments, the layout, and texts that stand as statements are no code: a run of the
program goes as it went. So what is kept of it stays, and its places move.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import NamedTuple

from scope_lsp.span import Span
from scope_lsp.syntax.changes import Change
from scope_lsp.syntax.tree import Mended, Node, SourceTree

Path = tuple[int, ...]
"""Where a function is in a tree: its place in the blocks of the module and of classes around it."""

_BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")


class Used(NamedTuple):
    """What is in use of a file, after some edits of it."""

    statements: list[tuple[SourceTree, ast.stmt]]
    """Those of the module, each with the tree that it is of."""
    functions: dict[Path, SourceTree]
    """The trees of functions that were edited on their own."""

    @property
    def trees(self) -> list[SourceTree]:
        """All the trees."""
        of_statements = [tree for tree, _ in self.statements]
        return list({id(t): t for t in (*of_statements, *self.functions.values())}.values())

    def nodes(self, index: int) -> list[ast.stmt]:
        """The statements from one on, and the functions in them that were edited."""
        edited = [tree for path, tree in self.functions.items() if path[0] >= index]
        return [*(n for _, n in self.statements[index:]), *(t.module.body[0] for t in edited)]

    def replace(self, tree: SourceTree, index: int) -> None:
        """Have all statements from one on be those of a tree."""
        self.cut(index)
        self.statements.extend((tree, node) for node in tree.module.body[index:])

    def cut(self, index: int) -> None:
        """Use no statements from one on."""
        del self.statements[index:]
        for path in [path for path in self.functions if path[0] >= index]:
            del self.functions[path]


@dataclass(frozen=True)
class Moves:
    """Where everything is by now."""

    lines: list[int]
    """For each line before, and the one behind the last, where it is."""
    nodes: dict[ast.AST, Span]
    """Where those nodes are that haven't just moved with their lines."""
    count: int
    """So many statements of the module, from the first on, say what they said."""
    is_all: bool
    """Whether there are no others."""


def lines_after(change: Change, count: int) -> list[int]:
    """For each line before a change, and the one behind the last, where it is now."""
    first, last = change.old_end[0], change.new_end[0]
    within = (min(line, last) for line in range(1, first))
    return [*within, *range(last, last + count + 2 - first)]


def moves(used: Used, old: SourceTree, new: SourceTree, change: Change) -> Moves:
    """Where what is in use of a file is, whose tree was `old`, as far as its code is as it was."""
    walk = _Walk(used, new, change if _mended_moved(old, new, change) else None)
    count = 0
    for (tree, before), now in zip(used.statements, new.module.body):
        if not walk.is_same_statement(tree, before, now, (count,)):
            break
        count += 1
    is_all = len(used.statements) == len(new.module.body) == count
    return Moves(lines_after(change, len(old.lines)), walk.found, count, is_all)


def _mended_moved(old: SourceTree, new: SourceTree, change: Change) -> bool:
    """Whether what was mended in the lines that didn't change is as it was."""
    first, last = change.start[0], change.old_end[0]
    before = [m for m in old.mended if m.line < first]
    behind = [_moved(m, change.lines) for m in old.mended if m.line > last]
    now = [m for m in new.mended if not first <= m.line <= change.new_end[0]]
    return [*before, *behind] == now


def _moved(mended: Mended, lines: int) -> Mended:
    return mended._replace(line=mended.line + lines)


class _Walk:
    """Holds two trees against each other: all of them, or what the lines of a change touch."""

    def __init__(self, used: Used, new: SourceTree, change: Change | None) -> None:
        self.used = used
        self.new = new
        self.change = change
        self.found: dict[ast.AST, Span] = {}

    def is_same_block(
        self, tree: SourceTree, old: list[ast.stmt], new: list[ast.stmt], path: Path | None
    ) -> bool:
        """Whether two blocks say the same; `path` is where they are, unless in a function."""
        if len(old) != len(new):
            return False
        for index, (before, now) in enumerate(zip(old, new)):
            inner = (*path, index) if path is not None else None
            if not self.is_same_statement(tree, before, now, inner):
                return False
        return True

    def is_same_statement(
        self, tree: SourceTree, before: ast.stmt, now: ast.stmt, path: Path | None
    ) -> bool:
        edited = self.used.functions.get(path) if path is not None else None
        if edited is not None:
            tree, before = edited, edited.module.body[0]
        if type(before) is not type(now):
            return False
        if self.change is not None and not self._is_touched(tree, before):
            return self._has_moved_along(tree.span_now(before), self.new.span(now))
        inside = path if isinstance(before, ast.ClassDef) else None
        return self.is_same(tree, before, now, inside)

    def _is_touched(self, tree: SourceTree, node: ast.stmt) -> bool:
        """Whether a statement has lines of the change."""
        assert self.change is not None
        parts: list[ast.stmt | ast.expr] = [node, *getattr(node, "decorator_list", ())]
        first = min(tree.span_now(part).line for part in parts)
        last = tree.span_now(node).end_line
        return self.change.start[0] <= last and first <= self.change.old_end[0]

    def _has_moved_along(self, before: Span, now: Span) -> bool:
        """Whether a statement before or behind the change is where it has to be."""
        assert self.change is not None
        line, column, end_line, end_column = before
        more = self.change.lines if line > self.change.old_end[0] else 0
        return now == (line + more, column, end_line + more, end_column)

    def is_same(
        self, tree: SourceTree, before: ast.AST, now: ast.AST, path: Path | None = None
    ) -> bool:
        """Whether two nodes say the same; where they are is found out by the way."""
        if type(before) is not type(now):
            return False
        if isinstance(before, Node):
            assert isinstance(now, Node)
            self.found[before] = self.new.span(now)
            read = tree.later.read.get(before)
            if read is not None and read != self.new.segment(now):
                return False
        if _is_mere_text(before) and _is_mere_text(now):
            return self._is_same_text(tree, before, now)
        for name in before._fields:
            one, other = getattr(before, name, None), getattr(now, name, None)
            if name in _BLOCKS and isinstance(one, list):
                if not self._is_same_part(tree, one, other, path):
                    return False
            elif not self._is_same_field(tree, one, other):
                return False
        return True

    def _is_same_part(
        self, tree: SourceTree, one: list[ast.AST], other: object, path: Path | None
    ) -> bool:
        assert isinstance(other, list)
        if all(isinstance(each, ast.stmt) for each in (*one, *other)):
            return self.is_same_block(tree, one, other, path)  # type: ignore[arg-type]  # just seen
        return self._is_same_field(tree, one, other)

    def _is_same_text(self, tree: SourceTree, before: ast.AST, now: ast.AST) -> bool:
        """Texts that stand as statements say nothing, but for docstrings that somebody reads."""
        one, other = (each.value for each in (before, now) if isinstance(each, ast.Expr))
        self.found[one] = self.new.span(other)
        read = tree.later.read.get(one)
        return read is None or read == self.new.segment(other)

    def _is_same_field(self, tree: SourceTree, one: object, other: object) -> bool:
        if isinstance(one, ast.AST):
            return isinstance(other, ast.AST) and self.is_same(tree, one, other)
        if isinstance(one, list):
            return (
                isinstance(other, list)
                and len(one) == len(other)
                and all(self._is_same_field(tree, *pair) for pair in zip(one, other))
            )
        return type(one) is type(other) and repr(one) == repr(other)


def _is_mere_text(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
