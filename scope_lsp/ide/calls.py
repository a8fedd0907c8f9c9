"""The call paths that lead to a site, from it outward, with the names that each gives.

`building.py` goes along the same paths from a function, outward and inward.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.diagnostics.places import Place
from scope_lsp.diagnostics.surroundings import nodes_at, span_of
from scope_lsp.ide.meant import Meant, shown_facts
from scope_lsp.ide.section import shown
from scope_lsp.ide.shortened import shortened
from scope_lsp.interpreter.facts import CallPath, Fact, Site
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

MAX_LENGTH = 60
"""Characters of the names beside a function."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True)
class Step:
    """A place on the way to a site: the site itself, or a function that leads to it."""

    name: str
    detail: str
    place: Place
    """The whole function, or the site."""
    selection: Span
    site: Place | None = None
    """The site that it is all about; None for a function with all that it leads to."""
    kind: str = ""
    """The kind of the site."""
    trail: tuple[Place, ...] = ()
    """The calls that lead from here to the site, the innermost first."""
    is_site: bool = False


@dataclass(frozen=True)
class Caller:
    """A function that leads to a step, by a call in it."""

    step: Step
    call: Place


def start(asked: Meant) -> Step | None:
    """The site itself, where it does something."""
    for report in asked.sites:
        facts = shown_facts(report)
        if report.kind != "error" and facts:
            return site_step(report, facts)
    return None


def site_step(report: SiteReport, facts: Iterable[Fact]) -> Step:
    """A site, with the names that it gives."""
    place = Place(report.path, report.span)
    name = shortened([shown(fact) for fact in facts], MAX_LENGTH, report.kind) or "(root)"
    return Step(name, report.api, place, place.span, place, report.kind, is_site=True)


def callers(analysis: Analysis, site: Place, kind: str, trail: tuple[Place, ...]) -> list[Caller]:
    """The calls that lead to a site along a trail, each with the names that it gives."""
    report = analysis.sites.get((site.path, site.span, kind))
    if report is None:
        return []
    by_call: dict[Place, list[tuple[Fact, CallPath]]] = {}
    for fact, path in _along(report, trail):
        place = Place(path.site.path, path.site.span)
        by_call.setdefault(place, []).append((fact, path))
    return [
        Caller(_step(report, [fact for fact, _ in found], found[0][1], (*trail, place)), place)
        for place, found in by_call.items()
    ]


def _along(report: SiteReport, trail: tuple[Place, ...]) -> Iterator[tuple[Fact, CallPath]]:
    """The facts that come along a trail, each with the next call outward."""
    for fact in shown_facts(report):
        path: CallPath | None = of_site(fact, report).caller
        for place in trail:
            if path is None or (path.site.path, path.site.span) != place:
                break
            path = path.caller
        else:
            if path is not None:
                yield fact, path


def of_site(fact: Fact, report: SiteReport) -> CallPath:
    """The part of a fact's path that ends at the site, which may call into a library."""
    path: CallPath | None = fact.path
    while path is not None and (path.site.path, path.site.span) != (report.path, report.span):
        path = path.caller
    return path or fact.path


def _step(
    report: SiteReport, facts: Iterable[Fact], path: CallPath, trail: tuple[Place, ...]
) -> Step:
    """The function that makes a call, with the names that come of it."""
    site = Place(report.path, report.span)
    return replace(
        function_step(path, facts, report.kind), site=site, kind=report.kind, trail=trail
    )


def function_step(path: CallPath, facts: Iterable[Fact], kind: str) -> Step:
    """The function in which a path's site stands, with the names that come of it."""
    names = shortened([shown(fact) for fact in facts], MAX_LENGTH, kind)
    span, selection = function_around(path.site)
    function = path.caller.function if path.caller is not None else ""
    name = function or Path(path.site.path).name
    return Step(name, names, Place(path.site.path, span), selection)


def function_around(site: Site) -> tuple[Span, Span]:
    """The function around a site, and its first line; the site itself in a module's body."""
    for node in reversed(nodes_at(site.tree, site.span.line, site.span.column)):
        if isinstance(node, FUNCTIONS):
            span = span_of(site.tree, node, site.span.line)
            if span is not None:
                return span, _first_line(span, site.tree)
    return site.span, site.span


def _first_line(span: Span, tree: SourceTree) -> Span:
    if span.end_line == span.line:
        return span
    return Span(span.line, span.column, span.line, len(tree.lines[span.line - 1]))
