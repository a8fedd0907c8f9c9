"""Functions that build: who calls them, and which variables and further functions they lead to."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.diagnostics.places import Place
from scope_lsp.diagnostics.surroundings import nodes_at
from scope_lsp.ide.calls import (
    FUNCTIONS,
    Caller,
    Step,
    function_around,
    function_step,
    of_site,
    site_step,
)
from scope_lsp.ide.meant import shown_facts
from scope_lsp.interpreter.facts import CallPath, Fact, Site
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree


@dataclass(frozen=True)
class Callee:
    """What a function leads to: a site or another function, by calls in it."""

    step: Step
    calls: tuple[Place, ...]


class _On(NamedTuple):
    """A step of the way to a variable, and the next one inward, if that isn't its site."""

    fact: Fact
    report: SiteReport
    here: CallPath
    inner: CallPath | None


def function_at(
    analysis: Analysis, tree: SourceTree, path: str, line: int, column: int
) -> Step | None:
    """The function that is defined or called at a cursor, if it leads to variables."""
    wanted = _defined(tree, line, column)
    called = None if wanted else _called(tree, line, column)
    around = _Around()
    found: list[_On] = []
    for on in _ways(analysis):
        if on.here.site.path == path and wanted == around(on.here.site).span:
            found.append(on)
        elif called and on.here.site.path == path and on.here.site.span == called and on.inner:
            found.append(on._replace(here=on.inner))
    return function_step(found[0].here, [on.fact for on in found], "variable") if found else None


def callers_of(analysis: Analysis, function: Place) -> list[Caller]:
    """The calls of a function, each with the names that come of it."""
    around = _Around()
    by_call: dict[Place, list[_On]] = {}
    for on in _ways(analysis):
        caller = on.here.caller
        if caller is not None and around(on.here.site) == function:
            by_call.setdefault(_place(caller.site), []).append(on._replace(here=caller))
    return [Caller(_step(found), call) for call, found in by_call.items()]


def callees_of(analysis: Analysis, function: Place) -> list[Callee]:
    """What a function leads to, in the order in which it comes there."""
    around = _Around()
    by_target: dict[Place, list[_On]] = {}
    for on in _ways(analysis):
        if around(on.here.site) == function:
            target = around(on.inner.site) if on.inner else _place(on.here.site)
            by_target.setdefault(target, []).append(on)
    return [_callee(found) for found in by_target.values()]


def _callee(found: list[_On]) -> Callee:
    first, facts = found[0], [on.fact for on in found]
    calls = tuple(dict.fromkeys(_place(on.here.site) for on in found))
    if first.inner is None:
        return Callee(site_step(first.report, facts), calls)
    return Callee(function_step(first.inner, facts, "variable"), calls)


def _step(found: list[_On]) -> Step:
    return function_step(found[0].here, [on.fact for on in found], "variable")


def _ways(analysis: Analysis) -> Iterator[_On]:
    """All steps on the ways to variables; a way into a library ends where the project calls it."""
    reports = [report for report in analysis.sites.values() if report.kind == "variable"]
    into = {id(f) for report in reports if report.into_library for f in shown_facts(report)}
    for report in reports:
        for fact in shown_facts(report):
            if report.into_library or id(fact) not in into:
                yield from _way(fact, report)


def _way(fact: Fact, report: SiteReport) -> Iterator[_On]:
    inner, here = None, of_site(fact, report)
    while True:
        yield _On(fact, report, here, inner)
        if here.caller is None:
            return
        inner, here = here, here.caller


class _Around:
    """The functions around sites, each looked for once."""

    def __init__(self) -> None:
        self._found: dict[Place, Place] = {}

    def __call__(self, site: Site) -> Place:
        place = _place(site)
        if place not in self._found:
            self._found[place] = Place(site.path, function_around(site)[0])
        return self._found[place]


def _place(site: Site) -> Place:
    return Place(site.path, site.span)


def _defined(tree: SourceTree, line: int, column: int) -> Span | None:
    """The function in whose first line the cursor is."""
    for node in reversed(nodes_at(tree, line, column)):
        if isinstance(node, FUNCTIONS):
            return tree.span(node) if node.lineno == line else None
    return None


def _called(tree: SourceTree, line: int, column: int) -> Span | None:
    """The innermost call at the cursor."""
    for node in reversed(nodes_at(tree, line, column)):
        if isinstance(node, ast.Call):
            return tree.span(node)
    return None
