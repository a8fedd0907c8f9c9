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
        names = {shown(fact) for fact in _facts(report)}
        return _distinct(_first_openings(analysis, _sharing(analysis, report), names))
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
    sites = _sharing(analysis, report)
    places = {Place(site.path, site.span) for site in sites} | first
    return [Use(place, place in first) for place in sorted(places)]


def _identities(report: SiteReport) -> set[tuple[str, Place | None]]:
    """What a site gives: scopes by their names, variables also by where they were created.

    In eager mode, and in several graphs, variables of one name may have nothing to do with each
    other.
    """
    is_scope = report.kind == "scope"
    facts = _facts(report)
    return {(shown(fact), None if is_scope else _origin(fact, report)) for fact in facts}


def _shared(asked: Meant) -> SiteReport | None:
    return next((site for site in asked.sites if site.kind in KINDS and _facts(site)), None)


def _facts(report: SiteReport) -> list[Fact]:
    return [fact for fact in report.facts if fact.status != "failed"]


def _sharing(analysis: Analysis, report: SiteReport) -> list[SiteReport]:
    """The sites that give some of what a site gives, itself among them."""
    wanted = _identities(report)
    sites = (site for site in analysis.sites.values() if site.kind == report.kind)
    return [site for site in sites if not wanted.isdisjoint(_identities(site))]


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
