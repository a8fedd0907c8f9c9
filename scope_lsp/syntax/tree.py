"""A parsed file: its tree, and where in the text each node stands."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from scope_lsp.span import Span

MISSING: Final = "__missing__"
"""The name that stands where the text lacks an expression, as after `x =` or `foo.`.

It occurs as a variable, an attribute or an argument, and its value must be taken as unknown.
"""

_NEWLINE = re.compile(r"\r\n|\r|\n")

Node = ast.expr | ast.stmt | ast.arg | ast.keyword | ast.alias | ast.excepthandler | ast.pattern
"""Every kind of node that has a position."""


def split_lines(text: str) -> list[str]:
    r"""Split at `\n`, `\r\n` and `\r` alone, as Python and LSP do, and leave these out.

    `str.splitlines` would also split at form feeds and at U+2028.
    """
    return _NEWLINE.split(text) if "\r" in text else text.split("\n")


class Problem(NamedTuple):
    """A place that Python would refuse, and that was mended."""

    line: int
    message: str


class Mended(NamedTuple):
    """A stretch of one line that was replaced before the text was parsed."""

    line: int
    column: int
    length: int
    text: str


class Later:
    """What has become of a file whose tree is still in use, for what it says is as it was.

    `lines` says for each line, and the one behind the last, where it is by now, and `moved` where
    those nodes are that haven't just moved with their lines. `read` has the texts of nodes that
    somebody goes by.
    """

    __slots__ = ("lines", "moved", "read", "tree")

    def __init__(self) -> None:
        self.tree: SourceTree | None = None
        self.lines: list[int] = []
        self.moved: dict[ast.AST, Span] = {}
        self.read: dict[ast.AST, str] = {}

    def follow(
        self, tree: SourceTree, lines: list[int], count: int, moved: dict[ast.AST, Span]
    ) -> None:
        """The file has another tree; its lines are others, of which the tree here has so many."""
        now = self.lines or range(1, count + 2)
        self.lines = [lines[line - 1] for line in now]
        self.moved = moved
        self.tree = tree

    def span(self, node: ast.AST, own: Span) -> Span:
        """Where a node stands by now, that stood at `own` in its tree."""
        if not self.lines:
            return own
        return self.moved.get(node) or with_lines(own, self.lines)


def with_lines(span: Span, lines: list[int]) -> Span:
    """A stretch whose lines have moved; `lines` says where to."""
    line, column, end_line, end_column = span
    return Span(lines[line - 1], column, lines[end_line - 1], end_column)


@dataclass(frozen=True, slots=True)
class SourceTree:
    """One file as text and as a tree, which is complete but for what `problems` names.

    `lines` are as long as those of `text`, but characters that no parser accepts are replaced.
    """

    text: str
    lines: list[str]
    module: ast.Module
    problems: list[Problem]
    mended: tuple[Mended, ...] = ()
    later: Later = field(default_factory=Later, compare=False, repr=False)

    def span(self, node: Node) -> Span:
        """Return where `node` stands."""
        line, end_line = node.lineno, node.end_lineno or node.lineno
        column = self._character_column(line, node.col_offset)
        end_column = node.end_col_offset
        if end_column is None:
            return Span(line, column, end_line, column)
        return Span(line, column, end_line, self._character_column(end_line, end_column))

    def segment(self, node: Node) -> str:
        r"""Return the source text of `node`, with lines joined by `\n`."""
        return self._between(self.span(node))

    def span_now(self, node: Node) -> Span:
        """Where `node` stands by now, if the tree is in use although the file has another."""
        return self.later.span(node, self.span(node))

    def segment_now(self, node: Node) -> str:
        r"""Return the source text of `node` by now, with lines joined by `\n`."""
        return (self.later.tree or self)._between(self.span_now(node))

    def read(self, node: Node) -> str:
        """The same, for who goes by it: `node` will be another one if its text is."""
        text = self.segment_now(node)
        if not isinstance(node, ast.Name):
            self.later.read[node] = text
        return text

    def _between(self, span: Span) -> str:
        line, column, end_line, end_column = span
        if line == end_line:
            return self.lines[line - 1][column:end_column]
        first, *middle, last = self.lines[line - 1 : end_line]
        return "\n".join([first[column:], *middle, last[:end_column]])

    def _character_column(self, line: int, utf8_column: int) -> int:
        return to_characters(self.lines[line - 1], utf8_column)


def first_line(node: ast.stmt) -> int:
    """The line in which a statement begins, with its decorators."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(each.lineno for each in decorators)])


def to_characters(line: str, utf8_column: int) -> int:
    """Return the column in characters for a column of `ast`, which counts UTF-8 bytes."""
    if line.isascii():
        return utf8_column
    return len(line.encode()[:utf8_column].decode(errors="ignore"))


def to_utf8(line: str, column: int) -> int:
    """Return the column as `ast` counts it for one in characters."""
    return column if line.isascii() else len(line[:column].encode())
