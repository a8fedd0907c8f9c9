"""Changes to a text before it is parsed, and the way back from the tree to the text.

Python's parser wants text that is right. So what is wrong is edited, the edited text is parsed,
and then the nodes on edited lines get the positions they have in the text as it was given. An
edit never adds or removes a line, so only columns need this.
"""

from __future__ import annotations

import ast
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from scope_lsp.syntax.tree import Node, to_characters, to_utf8


class Edit(NamedTuple):
    """Put `text` in place of the characters from `start` to `end`, which lie on one line."""

    start: int
    end: int
    text: str


def apply(text: str, edits: list[Edit], start: int = 0, end: int | None = None) -> str:
    """Return `text[start:end]` after `edits`, which are in order and lie within it."""
    parts = []
    for edit in edits:
        parts += [text[start : edit.start], edit.text]
        start = edit.end
    parts.append(text[start:end])
    return "".join(parts)


def replace_lines(text: str, start: int, end: int, first_line: str) -> Iterator[Edit]:
    """Put `first_line` in place of `text[start:end]`, with empty lines after it as before."""
    for line in text[start:end].split("\n"):
        yield Edit(start, start + len(line), first_line)
        start += len(line) + 1
        first_line = ""


def in_order(*groups: list[Edit]) -> list[Edit]:
    """Merge edits; where two stand at one place, that of the first group comes first."""
    return sorted((edit for group in groups for edit in group), key=lambda edit: edit.start)


def restore(module: ast.Module, lines: list[str], edited: str, edits: list[Edit]) -> None:
    """Give the nodes of the edited text the positions that they have in `lines`."""
    if edits:
        _Restorer(lines, edited.split("\n"), edits).visit(module)


class _Change(NamedTuple):
    """An edit in columns of its line: where it stood, and how many characters it put there."""

    start: int
    end: int
    width: int


class _Restorer:
    def __init__(self, lines: list[str], edited_lines: list[str], edits: list[Edit]) -> None:
        self._lines = lines
        self._edited_lines = edited_lines
        self._changes: defaultdict[int, list[_Change]] = defaultdict(list)
        line_starts = [0, *accumulate(len(line) + 1 for line in lines)]
        for start, end, text in edits:
            line = bisect_right(line_starts, start)
            origin = line_starts[line - 1]
            self._changes[line].append(_Change(start - origin, end - origin, len(text)))
        self._edited_numbers = sorted(self._changes)

    def visit(self, node: ast.AST) -> None:
        """Move what is within `node`."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.stmt) and not self._is_edited(child):
                continue
            if isinstance(child, Node):
                self._move(child)
            self.visit(child)

    def _is_edited(self, statement: ast.stmt) -> bool:
        """Say whether any of its lines is edited; most statements are done with here."""
        decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
        first = min([statement.lineno, *(decorator.lineno for decorator in decorators)])
        index = bisect_left(self._edited_numbers, first)
        last = statement.end_lineno or statement.lineno
        return index < len(self._edited_numbers) and self._edited_numbers[index] <= last

    def _move(self, node: Node) -> None:
        if node.lineno in self._changes:
            node.col_offset = self._column(node.lineno, node.col_offset, is_start=True)
        end_line, end_column = node.end_lineno, node.end_col_offset
        if end_line in self._changes and end_line is not None and end_column is not None:
            node.end_col_offset = self._column(end_line, end_column, is_start=False)

    def _column(self, line: int, utf8_column: int, *, is_start: bool) -> int:
        edited = to_characters(self._edited_lines[line - 1], utf8_column)
        original = _original(self._changes[line], edited, is_start=is_start)
        return to_utf8(self._lines[line - 1], original)


def _original(changes: list[_Change], column: int, *, is_start: bool) -> int:
    """Return the column before `changes` for one after them; within a change, its start.

    What starts where something was left out starts after that, and what ends there ends before.
    """
    shift = 0
    for start, end, width in changes:
        at = start + shift
        if column < at or (column == at and (width or not is_start)):
            break
        if column < at + width:
            return start
        shift += width - (end - start)
    return column - shift
