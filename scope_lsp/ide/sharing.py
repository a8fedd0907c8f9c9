"""Variables and scopes across the source: where they are first, and which sites share them."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.diagnostics.surroundings import nodes_at
from scope_lsp.ide.meant import Meant
from scope_lsp.ide.section import shown
from scope_lsp.interpreter.facts import Fact
from scope_lsp.syntax import SourceTree

KINDS = ("variable", "scope")
"""What is shared among sites; an op has one of its own."""


@dataclass(frozen=True)
class Use:
    """A site that makes a variable or a scope, or comes back to one."""

    place: Place
    is_first: bool


def first_places(analysis: Analysis, asked: Meant) -> list[Place]:
    """Where the variables or scopes that are meant are first created or opened."""
    report = _shared(asked)
    if report is None:
        return []
    if report.kind == "scope":
        names = names_of(report)
        sites = _of_names(analysis, report.kind, names)
        # Each is first where the one run that opens it first does so.
        return _distinct(_first_openings(analysis, sites, names))
    return _distinct(_origin(fact, report) for fact in _facts(report))


def places_named(analysis: Analysis, tree: SourceTree, line: int, column: int) -> list[Place]:
    """Where the variable, op or scope is first made whose effective name is the text at a cursor,
    as in `get_tensor_by_name("net/w:0")` or in the map of a checkpoint."""
    node = nodes_at(tree, line, column)[-1]
    text = node.value if isinstance(node, ast.Constant) else None
    if not isinstance(text, str) or "/" not in text:
        return []
    wanted = text.removesuffix(":0").rstrip("/")
    for kind in (*KINDS, "op"):
        facts = (f for entry in analysis.entries for f in entry.facts if f.kind == kind)
        made = [f for f in facts if f.status != "failed" and bare(f) == wanted]
        if made:
            return [Place(made[0].site.path, made[0].site.span)]
    return []


def bare(fact: Fact) -> str:
    """The effective name without output index or slash."""
    return shown(fact).removesuffix(":0").rstrip("/")


def uses(analysis: Analysis, asked: Meant) -> list[Use]:
    """All sites of what is meant, in all files, in the order of the source."""
    report = _shared(asked)
    if report is None:
        return []
    first = set(first_places(analysis, asked))
    sites = _of_names(analysis, report.kind, names_of(report))
    places = {Place(site.path, site.span) for site in sites} | first
    return [Use(place, place in first) for place in sorted(places)]


def names_of(report: SiteReport) -> set[str]:
    """The effective names that a site gives."""
    return {shown(fact) for fact in _facts(report)}


def _shared(asked: Meant) -> SiteReport | None:
    return next((site for site in asked.sites if site.kind in KINDS and _facts(site)), None)


def _facts(report: SiteReport) -> list[Fact]:
    return [fact for fact in report.facts if fact.status != "failed"]


def _of_names(analysis: Analysis, kind: str, names: set[str]) -> list[SiteReport]:
    sites = (site for site in analysis.sites.values() if site.kind == kind)
    return [site for site in sites if not names.isdisjoint(names_of(site))]


def _origin(fact: Fact, report: SiteReport) -> Place:
    return place_of(getattr(fact.detail, "origin", None)) or Place(report.path, report.span)


def _first_openings(
    analysis: Analysis, sites: list[SiteReport], names: set[str]
) -> Iterable[Place]:
    known = {Place(site.path, site.span) for site in sites}
    found: dict[str, Place] = {}
    for entry in analysis.entries:
        for fact in entry.facts:
            if fact.kind != "scope" or fact.status == "failed":
                continue
            place, name = Place(fact.site.path, fact.site.span), shown(fact)
            if place in known and name in names:
                found.setdefault(name, place)
    return found.values()


def _distinct(places: Iterable[Place]) -> list[Place]:
    return list(dict.fromkeys(places))
