"""What a person wants to know at a place of the source: the effective name first."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.diagnostics.surroundings import nodes_at, span_of
from scope_lsp.domain.names import Text
from scope_lsp.ide.section import Section, section
from scope_lsp.ide.source import bound_to
from scope_lsp.interpreter.facts import Fact
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

KINDS = ("variable", "scope", "op")
"""The kinds of sites in the order of what people ask for."""

MAX_REASONS = 4
"""So many reasons for one thing are enough."""


@dataclass(frozen=True)
class Hover:
    """The answer at a place: sections, what failed there, and what isn't known."""

    span: Span
    """What is under the cursor: the site itself, or a name that is bound to what it gives."""
    place: Place
    """The site."""
    sections: tuple[Section, ...]
    errors: tuple[tuple[str, Place | None], ...]
    """What TensorFlow says, and where it collides with what is there already."""
    unknown: tuple[tuple[str, str], ...]
    """Holes of the names, as shown, each with its reason."""
    doubts: tuple[str, ...]
    beyond: Place | None
    """The error that ends the program before it comes here, if one does."""


def hover(analysis: Analysis, tree: SourceTree, path: str, line: int, column: int) -> Hover | None:
    """The answer at a cursor, or None. Lines count from 1, columns from 0, in characters."""
    span, reports = _reports(analysis, tree, path, line, column)
    if not reports:
        return None
    shown = [r for kind in KINDS for r in reports if r.kind == kind]
    facts = [fact for report in shown for fact in report.facts if fact.status != "failed"]
    # What only a value that isn't known would bring about is no reason to alarm anybody.
    errors = [f for r in reports if r.kind == "error" for f in r.facts if not f.maybe]
    return Hover(
        span or reports[0].span,
        Place(path, reports[0].span),
        tuple(section(analysis, report) for report in shown),
        tuple(dict.fromkeys((f.message, _earlier(f)) for f in errors)),
        _holes(facts),
        _doubts(shown, facts),
        _beyond(analysis, facts),
    )


def _earlier(error: Fact) -> Place | None:
    return place_of(getattr(error.detail, "related", None))


# Which sites are meant


def _reports(
    analysis: Analysis, tree: SourceTree, path: str, line: int, column: int
) -> tuple[Span | None, list[SiteReport]]:
    """What was asked about: the sites, and the name under the cursor if they are bound to one."""
    node = nodes_at(tree, line, column)[-1]
    for value in bound_to(tree, line, column):
        found = _exactly(analysis, path, tree.span(value))
        if found:
            return span_of(tree, node, line), found
    sites = analysis.at(path, line, column)
    if sites:
        return None, _exactly(analysis, path, sites[0].span)
    return None, _of_with(analysis, tree, path, node, line)


def _exactly(analysis: Analysis, path: str, span: Span) -> list[SiteReport]:
    kinds = (*KINDS, "error")
    return [r for kind in kinds if (r := analysis.sites.get((path, span, kind))) is not None]


def _of_with(
    analysis: Analysis, tree: SourceTree, path: str, node: ast.AST, line: int
) -> list[SiteReport]:
    """On the word `with` itself, its first scope is meant."""
    if isinstance(node, (ast.With, ast.AsyncWith)) and node.lineno == line:
        return _exactly(analysis, path, tree.span(node.items[0].context_expr))
    return []


# What isn't known


def _holes(facts: list[Fact]) -> tuple[tuple[str, str], ...]:
    holes = [hole for fact in facts if isinstance(fact.name, Text) for hole in fact.name.holes]
    return tuple(dict.fromkeys((str(hole), hole.reason) for hole in holes))[:MAX_REASONS]


def _doubts(reports: list[SiteReport], facts: list[Fact]) -> tuple[str, ...]:
    doubts = [doubt for report in reports for doubt in report.doubts]
    doubts += [fact.doubt for fact in facts if fact.doubt]
    if facts and all(fact.maybe for fact in facts):
        doubts.append("it happens under a condition that isn't known")
    return tuple(dict.fromkeys(doubts))[:MAX_REASONS]


def _beyond(analysis: Analysis, facts: list[Fact]) -> Place | None:
    if not facts or not all(fact.beyond for fact in facts):
        return None
    wanted = set(facts)
    for entry in analysis.entries:
        if entry.ended_by is not None and not wanted.isdisjoint(entry.facts):
            return Place(entry.ended_by.site.path, entry.ended_by.site.span)
    return None
