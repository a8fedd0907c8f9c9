"""What stands around a place of the source: its nodes, and the scopes that are open there."""

from __future__ import annotations

import ast
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any, NamedTuple

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.interpreter.facts import Site
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree
from scope_lsp.syntax.tree import to_utf8

NAME_SCOPES = ("name_scope", "op_scope")
"""Last parts of the APIs that open a name scope alone."""

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def nodes_at(tree: SourceTree, line: int, column: int) -> list[ast.AST]:
    """The nodes that a cursor touches, from the module to the innermost."""
    at = line, to_utf8(tree.lines[line - 1], column) if line <= len(tree.lines) else column
    found: list[ast.AST] = [tree.module]
    waiting: list[ast.AST] = [tree.module]
    while waiting:
        waiting = [child for node in waiting for child in _touched(node, at)]
        found += waiting
    return found


def _touched(node: ast.AST, at: tuple[int, int]) -> Iterator[ast.AST]:
    """The nodes below one that a place touches, whose column counts bytes as `ast` does."""
    for child in _children(node, at[0]):
        first = getattr(child, "lineno", None)
        if first is None:
            # `withitem`, `arguments` and the like have no place of their own.
            yield from _touched(child, at)
        elif (first, child.col_offset) <= at <= _end(child):
            yield child
        elif getattr(child, "decorator_list", None) and at[0] < first:
            # Decorators stand before what they decorate.
            yield from _touched(child, at)


def _end(node: Any) -> tuple[int, int]:
    line, column = node.end_lineno, node.end_col_offset
    return line or node.lineno, node.col_offset if column is None else column


def _children(node: ast.AST, line: int) -> Iterator[Any]:
    """The children of a node; of many statements only those around the line."""
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, ast.AST):
            yield value
        elif isinstance(value, list):
            if value and isinstance(value[0], ast.stmt):
                first = bisect_left(value, line, key=lambda each: each.end_lineno or each.lineno)
                # One more, whose decorators may be on the line.
                value = value[first : bisect_right(value, line, key=lambda each: each.lineno) + 1]
            yield from (each for each in value if isinstance(each, ast.AST))


def span_of(tree: SourceTree, node: ast.AST, line: int) -> Span | None:
    """Where a node stands, if that is on the line."""
    first = getattr(node, "lineno", None)
    if first is None or not first <= line <= (getattr(node, "end_lineno", None) or first):
        return None
    return tree.span(node)  # type: ignore[arg-type]  # it has a place


class Enclosing(NamedTuple):
    """A scope that a `with` around a place opens."""

    node: ast.expr
    report: SiteReport

    @property
    def is_name_scope(self) -> bool:
        """Whether it is a name scope alone, which `get_variable` ignores."""
        return opens_name_scope(self.report)


def opens_name_scope(report: SiteReport) -> bool:
    """Whether a site opens a name scope alone."""
    return report.kind == "scope" and report.api.rpartition(".")[2] in NAME_SCOPES


def scopes_around(analysis: Analysis, site: Site) -> list[Enclosing]:
    """The scopes that are opened around a site in the function that it is in, outermost first."""
    found = []
    for node in _entered_around(site.tree, site.span):
        report = analysis.sites.get((site.path, site.tree.span(node), "scope"))
        if report is not None:
            found.append(Enclosing(node, report))
    return found


def _entered_around(tree: SourceTree, span: Span) -> list[ast.expr]:
    entered: list[ast.expr] = []
    for node in nodes_at(tree, span.line, span.column):
        own = span_of(tree, node, span.line)
        if own is None or not own.encloses(span):
            continue
        if isinstance(node, _FUNCTIONS):
            entered = []
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            items = [item.context_expr for item in node.items]
            entered += [item for item in items if tree.span(item)[2:] <= span[:2]]
    return entered
