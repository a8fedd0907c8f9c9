"""Parsing a text again after an edit: only the outermost statement that the edit is in.

What Python reads of a statement that begins a line at the outermost level doesn't depend on what
stands around it. The nodes of those before the edit stand where they stood, and so do those behind
it while lines are neither added nor taken away: the trees share them, for no tree of a text that
wasn't mended ever changes.
"""

from __future__ import annotations

import ast
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from scope_lsp.syntax.changes import Change, change_of
from scope_lsp.syntax.edits import apply, restore
from scope_lsp.syntax.limits import (
    MAX_MENDED_CHARACTERS,
    MAX_MENDED_LINES,
    may_be_deep,
    readable,
)
from scope_lsp.syntax.mending import Mended, attempt, mend_part
from scope_lsp.syntax.parameters import unpack_tuples
from scope_lsp.syntax.python2 import PRINT_TO
from scope_lsp.syntax.tree import SourceTree, first_line

_RIGHT = Mended([], [])


def parse_again(lines: list[str], before: SourceTree) -> tuple[ast.Module, Mended] | None:
    """The tree of some lines and what was mended, by the tree of the text before; None where all
    must be parsed."""
    if before.problems or before.mended:
        return None
    change = change_of(before.lines, lines)
    if change is None:
        return before.module, _RIGHT
    body = before.module.body
    around = _around(body, change, before.lines)
    if around is None:
        return None
    end = around.end + change.lines
    behind: list[ast.stmt] | None = body[around.last :]
    if change.lines and behind:
        behind = _right(lines, end + 1, len(lines))
    found = _parse(lines, around.start, end)
    if found is None or behind is None:
        return None
    statements, mended = found
    return ast.Module([*body[: around.first], *statements, *behind], []), mended


class _Around(NamedTuple):
    """The statements that a change is in, from one to before another, and the first and the last of
    the lines that are theirs alone."""

    first: int
    last: int
    start: int
    end: int


def _around(body: list[ast.stmt], change: Change, lines: list[str]) -> _Around | None:
    """What of the text before a change is in; None where others share its lines."""
    first = bisect_left(body, change.start[0], key=lambda each: each.end_lineno or each.lineno)
    last = bisect_right(body, change.old_end[0], key=first_line)
    last = max(first, last)
    start = (body[first - 1].end_lineno or 0) + 1 if first else 1
    end = first_line(body[last]) - 1 if last < len(body) else len(lines)
    # A line may go on from the one before it, or have several statements.
    shared = any(_goes_on(line) for line in (*lines[max(start - 2, 0) : start - 1], lines[end - 1]))
    shared = shared or (first < last and first_line(body[first]) < start)
    shared = shared or (first < last and (body[last - 1].end_lineno or 0) > end)
    is_within = start <= change.start[0] <= change.old_end[0] <= end
    return _Around(first, last, start, end) if is_within and not shared else None


def _goes_on(line: str) -> bool:
    """Whether a line may go on in the next one."""
    return line.endswith("\\") and not line.lstrip().startswith("#")


def _parse(lines: list[str], start: int, end: int) -> tuple[list[ast.stmt], Mended] | None:
    """The statements of some lines between right ones, and what was mended in them."""
    statements = _right(lines, start, end)
    if statements is not None:
        return statements, _RIGHT
    text = "\n".join(lines)
    if (
        _goes_on(lines[end - 1])
        or len(text) > MAX_MENDED_CHARACTERS
        or len(lines) > MAX_MENDED_LINES
    ):
        return None
    begin = sum(len(line) + 1 for line in lines[: start - 1])
    stop = begin + sum(len(line) + 1 for line in lines[start - 1 : end]) - 1
    mended = mend_part(text, begin, stop)
    if mended is None:
        return None
    edited = "\n" * (start - 1) + apply(text, mended.edits, begin, stop)
    tree = attempt(edited)
    if not isinstance(tree, ast.Module):
        return None
    restore(tree, lines, edited, mended.edits)
    unpack_tuples(tree, text, mended.edits)
    return tree.body, mended


def _right(lines: list[str], start: int, end: int) -> list[ast.stmt] | None:
    """The statements of some lines, if Python accepts these on their own."""
    source = "\n".join(lines[start - 1 : end])
    if len(source) > readable(source) or may_be_deep(source) or PRINT_TO.search(source):
        return None
    # The empty lines have the nodes stand where they belong.
    tree = attempt("\n" * (start - 1) + source)
    return tree.body if isinstance(tree, ast.Module) else None
