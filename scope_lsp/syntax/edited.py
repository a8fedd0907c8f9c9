"""Which function of a file was edited, where nothing else of the file was.

Python reads what stands before and behind the function as it did before: the same text, from the
same indentation. So all of that has the same meaning, and only the lines behind have moved.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from scope_lsp.syntax.changes import Change
from scope_lsp.syntax.moved import lines_after
from scope_lsp.syntax.tree import Mended, SourceTree, first_line

Def = ast.FunctionDef | ast.AsyncFunctionDef
_DEFS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Edited(NamedTuple):
    """A function as it was and as it is, and where the lines of the file are now."""

    path: tuple[int, ...]
    """Where it is in the tree: its place in the blocks around it."""
    now: Def
    lines: list[int]
    """For each line before, and the one behind the last, where it is now."""


def edited(old: SourceTree, new: SourceTree, change: Change) -> Edited | None:
    """The outermost function in which all that changed lies; None if there is none."""
    if not old.module.body or not new.module.body:
        return None
    pair = _pair(old.module.body, new.module.body, change)
    if pair is None or not _is_same_outside(pair, old, new, change):
        return None
    return Edited(pair.path, pair.now, lines_after(change, len(old.lines)))


def functions(
    body: list[ast.stmt], around: tuple[int, ...] = ()
) -> Iterator[tuple[tuple[int, ...], Def]]:
    """The functions of a block and of the classes in it, with where they are in the tree."""
    for index, node in enumerate(body):
        if isinstance(node, _DEFS):
            yield (*around, index), node
        elif isinstance(node, ast.ClassDef):
            yield from functions(node.body, (*around, index))


class _Pair(NamedTuple):
    path: tuple[int, ...]
    before: Def
    now: Def


def _pair(
    before: list[ast.stmt], now: list[ast.stmt], change: Change, around: tuple[int, ...] = ()
) -> _Pair | None:
    """The function around the change in two blocks that are the same but for it."""
    if len(before) != len(now):
        return None
    first, last, more = change.start[0], change.old_end[0], change.lines
    found: _Pair | None = None
    for index, (old, new) in enumerate(zip(before, now)):
        if type(old) is not type(new):
            return None
        start, end = first_line(old), old.end_lineno or old.lineno
        if end < first:
            if (start, end) != (first_line(new), new.end_lineno):
                return None
        elif start > last:
            if (start + more, end + more) != (first_line(new), new.end_lineno):
                return None
        elif (
            start >= first or end < last or (start, end + more) != (first_line(new), new.end_lineno)
        ):
            return None
        else:
            path = (*around, index)
            if isinstance(old, _DEFS) and isinstance(new, _DEFS):
                found = _Pair(path, old, new) if _has_same_head(old, new, change) else None
            elif isinstance(old, ast.ClassDef) and isinstance(new, ast.ClassDef):
                found = _pair(old.body, new.body, change, path)
            if found is None:
                return None
    return found


def _has_same_head(old: Def, new: Def, change: Change) -> bool:
    """Whether only the body changed, which begins on a line of its own."""
    if old.name != new.name or max(_ends_of_head(old)) >= change.start[0]:
        return False
    heads = [[each.args, each.returns, *each.decorator_list] for each in (old, new)]
    return all(_dump(a) == _dump(b) for a, b in zip(*heads)) and len(heads[0]) == len(heads[1])


def _ends_of_head(node: Def) -> Iterator[int]:
    yield node.lineno
    for part in (node.args, node.returns, *node.decorator_list):
        for each in ast.walk(part) if part is not None else ():
            yield getattr(each, "end_lineno", None) or 0


def _dump(node: ast.AST | None) -> str:
    return "" if node is None else ast.dump(node)


def _is_same_outside(pair: _Pair, old: SourceTree, new: SourceTree, change: Change) -> bool:
    """Whether Python got the same text to read before and behind the function, and whether the
    function changes no names of others."""
    _, before, now = pair
    if before.body[0].lineno <= before.lineno or now.body[0].lineno <= now.lineno:
        return False
    if any(isinstance(node, ast.Global) for each in (before, now) for node in ast.walk(each)):
        return False
    kept = [each for each in old.mended if not _is_in(before, each)]
    moved = [
        each._replace(line=each.line + change.lines) if each.line > before.lineno else each
        for each in kept
    ]
    return moved == [each for each in new.mended if not _is_in(now, each)]


def _is_in(node: Def, mended: Mended) -> bool:
    return node.lineno < mended.line <= (node.end_lineno or node.lineno)
