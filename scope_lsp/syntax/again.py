"""Parsing a text again after an edit: only the outermost statement that the edit is in.

What Python reads of a statement that begins a line at the outermost level doesn't depend on what
stands around it. While lines are neither added nor taken away, the nodes of all others stand where
they stood, so that the trees share them: no tree of a text that wasn't mended ever changes.
"""

from __future__ import annotations

import ast
from bisect import bisect_left, bisect_right

from scope_lsp.syntax.changes import Change, change_of
from scope_lsp.syntax.limits import may_be_deep, readable
from scope_lsp.syntax.mending import attempt
from scope_lsp.syntax.python2 import PRINT_TO
from scope_lsp.syntax.tree import SourceTree, first_line


def parse_again(lines: list[str], before: SourceTree) -> ast.Module | None:
    """The tree of some lines, by that of the text before; None where all must be parsed."""
    if before.problems or before.mended or len(lines) != len(before.lines):
        return None
    change = change_of(before.lines, lines)
    if change is None:
        return before.module
    body = before.module.body
    around = _around(body, change, before.lines)
    if around is None:
        return None
    first, last, start, end = around
    source = "\n".join(lines[start - 1 : end])
    if len(source) > readable(source) or may_be_deep(source) or PRINT_TO.search(source):
        return None
    # The empty lines have the nodes stand where they belong.
    tree = attempt("\n" * (start - 1) + source)
    if not isinstance(tree, ast.Module):
        return None
    return ast.Module([*body[:first], *tree.body, *body[last:]], [])


def _around(
    body: list[ast.stmt], change: Change, lines: list[str]
) -> tuple[int, int, int, int] | None:
    """The statements that a change is in, from one to before another, and the first and the last of
    the lines that are theirs alone; None where others share them."""
    first = bisect_left(body, change.start[0], key=lambda each: each.end_lineno or each.lineno)
    last = bisect_right(body, change.old_end[0], key=first_line)
    last = max(first, last)
    start = (body[first - 1].end_lineno or 0) + 1 if first else 1
    end = first_line(body[last]) - 1 if last < len(body) else len(lines)
    # A line may go on from the one before it, or have several statements.
    shared = start > 1 and lines[start - 2].rstrip("\r").endswith("\\")
    shared = shared or (first < last and first_line(body[first]) < start)
    shared = shared or (first < last and (body[last - 1].end_lineno or 0) > end)
    return None if shared or not start <= change.start[0] <= change.old_end[0] <= end else (
        first, last, start, end)  # fmt: skip
