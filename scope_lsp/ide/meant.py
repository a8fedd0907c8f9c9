"""Which sites a place of the source means: what is under the cursor, or what it is bound to."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.diagnostics.surroundings import nodes_at, span_of
from scope_lsp.ide.source import bound_to
from scope_lsp.interpreter.facts import Fact
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

KINDS = ("variable", "scope", "op")
"""The kinds of sites in the order of what people ask for."""


@dataclass(frozen=True)
class Meant:
    """The sites that a place means."""

    span: Span
    """What is under the cursor: the site itself, or a name that is bound to what it gives."""
    sites: tuple[SiteReport, ...]
    """All of one span; `error` is a kind of its own."""
    is_bound: bool = False
    """Whether a name under the cursor is bound to what the site gives."""

    @property
    def site(self) -> SiteReport:
        """The first, which says where all of them stand."""
        return self.sites[0]


def meant(analysis: Analysis, tree: SourceTree, path: str, line: int, column: int) -> Meant | None:
    """What a cursor means. Lines count from 1, columns from 0, in characters."""
    node = nodes_at(tree, line, column)[-1]
    for value in bound_to(tree, line, column):
        found = sites_at(analysis, path, tree.span(value))
        if found:
            return Meant(span_of(tree, node, line) or found[0].span, found, True)
    sites = analysis.at(path, line, column)
    found = sites_at(analysis, path, sites[0].span) if sites else ()
    found = found or _of_with(analysis, tree, path, node, line)
    return Meant(found[0].span, found) if found else None


def sites_at(analysis: Analysis, path: str, span: Span) -> tuple[SiteReport, ...]:
    """The sites of all kinds that have a span."""
    found = (analysis.sites.get((path, span, kind)) for kind in (*KINDS, "error"))
    return tuple(report for report in found if report is not None)


def shown_facts(report: SiteReport) -> list[Fact]:
    """What is shown of a site: what it does before any error ends the program, or else beyond."""
    facts = [fact for fact in report.facts if fact.status != "failed"]
    return [fact for fact in facts if not fact.beyond] or facts


def _of_with(
    analysis: Analysis, tree: SourceTree, path: str, node: ast.AST, line: int
) -> tuple[SiteReport, ...]:
    """On the word `with` itself, its first scope is meant."""
    if isinstance(node, (ast.With, ast.AsyncWith)) and node.lineno == line:
        return sites_at(analysis, path, tree.span(node.items[0].context_expr))
    return ()
