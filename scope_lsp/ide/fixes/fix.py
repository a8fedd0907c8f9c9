"""What a fix is, and what those for calls share."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics import Finding, Place
from scope_lsp.diagnostics.surroundings import nodes_at
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree


@dataclass(frozen=True)
class Edit:
    """A text to put in place of a stretch of a file."""

    place: Place
    text: str


@dataclass(frozen=True)
class Fix:
    """Something that can be done, in words for people, and its edits."""

    title: str
    edits: tuple[Edit, ...]
    finding: Finding | None = None
    is_preferred: bool = False
    """Whether it is most probably what somebody wants."""
    is_safe: bool = False
    """Whether all names stay as they are, so that it may be done everywhere at once."""


@dataclass(frozen=True)
class Context:
    """A finding, and where it was found."""

    analysis: Analysis
    tree: SourceTree
    finding: Finding

    @property
    def path(self) -> str:
        """The file."""
        return self.finding.place.path

    @property
    def span(self) -> Span:
        """What is marked."""
        return self.finding.place.span

    def call(self) -> ast.Call | None:
        """The call that is marked."""
        return call_at(self.tree, self.span)


def call_at(tree: SourceTree, span: Span) -> ast.Call | None:
    """The call that stands just there."""
    nodes = nodes_at(tree, span.line, span.column)
    calls = (node for node in nodes if isinstance(node, ast.Call))
    return next((call for call in calls if tree.span(call) == span), None)


def argument(call: ast.Call, name: str) -> ast.expr | None:
    """The argument that is given by a keyword."""
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def is_plain(call: ast.Call) -> bool:
    """Whether it is known which arguments are given: there is no `*args` and no `**options`."""
    return all(k.arg is not None for k in call.keywords) and not any(
        isinstance(each, ast.Starred) for each in call.args
    )


def has_own_name(node: ast.expr) -> bool:
    """Whether a function is called as `tf.something`, so that `tf.another` is there too."""
    return isinstance(node, ast.Attribute)


def sibling(tree: SourceTree, function: ast.expr, name: str) -> str:
    """`tf.another` for `tf.something`."""
    return f"{tree.segment(function).rpartition('.')[0]}.{name}"


def rename(path: str, tree: SourceTree, function: ast.expr, name: str) -> Edit:
    """Put another name for the last part of `tf.something`."""
    span = tree.span(function)
    last = tree.segment(function).rpartition(".")[2]
    start = span.end_column - len(last)
    return Edit(Place(path, Span(span.end_line, start, span.end_line, span.end_column)), name)


def insert(path: str, line: int, column: int, text: str) -> Edit:
    """Put a text between two characters."""
    return Edit(Place(path, Span(line, column, line, column)), text)


def add_argument(path: str, tree: SourceTree, call: ast.Call, text: str) -> Edit:
    """Put a keyword behind the last argument."""
    given: Iterable[ast.expr | ast.keyword] = (*call.args, *call.keywords)
    ends = [tree.span(each)[2:] for each in given]
    if ends:
        return insert(path, *max(ends), f", {text}")
    end = tree.span(call)
    return insert(path, end.end_line, end.end_column - 1, text)
