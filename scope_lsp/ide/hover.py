"""What a person wants to know at a place of the source: the effective name first."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.domain.names import Text
from scope_lsp.ide.ignored import ignored_scopes
from scope_lsp.ide.places import Place, place_of
from scope_lsp.ide.provenance import Part, folded, parts_of
from scope_lsp.ide.source import bound_to, nodes_at
from scope_lsp.ide.variables import Described, described, records
from scope_lsp.interpreter.facts import Fact
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

KINDS = ("variable", "scope", "op")
"""The kinds of sites in the order of what people ask for."""

MAX_REASONS = 4
"""So many reasons for one thing are enough."""


@dataclass(frozen=True)
class Section:
    """What one site did, as one kind of thing."""

    kind: str
    """`variable`, `op`, `name scope` or `variable scope`."""
    names: tuple[str, ...]
    status: str
    origins: tuple[Place, ...]
    """Where shared variables were created, if elsewhere."""
    described: Described
    keys: tuple[str, ...]
    """The keys in a checkpoint."""
    accounts: tuple[tuple[Part, ...], ...]
    ignored: tuple[Part, ...]
    prefixes: tuple[str, ...] = ()
    """Of a variable scope: what ops inside are prefixed with, where it differs."""
    reuse: str = ""

    @property
    def pattern(self) -> str:
        """All names folded to one."""
        return folded(self.names)


@dataclass(frozen=True)
class Hover:
    """The answer at a place: sections, what failed there, and what isn't known."""

    place: Place
    sections: tuple[Section, ...]
    errors: tuple[str, ...]
    unknown: tuple[tuple[str, str], ...]
    """Holes of the names, as shown, each with its reason."""
    doubts: tuple[str, ...]
    beyond: Place | None
    """The error that ends the program before it comes here, if one does."""


def hover(analysis: Analysis, tree: SourceTree, path: str, line: int, column: int) -> Hover | None:
    """The answer at a cursor, or None. Lines count from 1, columns from 0, in characters."""
    reports = _reports(analysis, tree, path, line, column)
    if not reports:
        return None
    shown = [r for kind in KINDS for r in reports if r.kind == kind]
    facts = [fact for report in shown for fact in report.facts if fact.status != "failed"]
    errors = [f for r in reports if r.kind == "error" for f in r.facts]
    return Hover(
        Place(path, reports[0].span),
        tuple(_section(analysis, report) for report in shown),
        tuple(dict.fromkeys(fact.message for fact in errors)),
        _holes(facts),
        _doubts(shown, facts),
        _beyond(analysis, facts),
    )


# Which sites are meant


def _reports(
    analysis: Analysis, tree: SourceTree, path: str, line: int, column: int
) -> list[SiteReport]:
    for value in bound_to(tree, line, column):
        found = _exactly(analysis, path, tree.span(value))
        if found:
            return found
    sites = analysis.at(path, line, column)
    if sites:
        return _exactly(analysis, path, sites[0].span)
    return _of_with(analysis, tree, path, line, column)


def _exactly(analysis: Analysis, path: str, span: Span) -> list[SiteReport]:
    kinds = (*KINDS, "error")
    return [r for kind in kinds if (r := analysis.sites.get((path, span, kind))) is not None]


def _of_with(
    analysis: Analysis, tree: SourceTree, path: str, line: int, column: int
) -> list[SiteReport]:
    """On the word `with` itself, its first scope is meant."""
    node = nodes_at(tree, line, column)[-1]
    if isinstance(node, (ast.With, ast.AsyncWith)) and node.lineno == line:
        return _exactly(analysis, path, tree.span(node.items[0].context_expr))
    return []


# What they did


def _section(analysis: Analysis, report: SiteReport) -> Section:
    facts = [f for f in report.facts if f.status != "failed"]
    certain = [f for f in facts if not f.beyond]
    facts = certain or facts
    return _scope(report, facts) if report.kind == "scope" else _named(analysis, report, facts)


def _named(analysis: Analysis, report: SiteReport, facts: list[Fact]) -> Section:
    found = [pair for fact in facts for pair in records(fact)]
    names = tuple(dict.fromkeys(name for name, _ in found))
    common = described(found[0][1]) if found else Described()
    for _, record in found[1:]:
        common = common.common(described(record))
    return Section(
        report.kind,
        names,
        _status(facts),
        _created_elsewhere(facts),
        common,
        _keys(facts),
        tuple(map(tuple, parts_of(getattr(f.detail, "entry", None) for f in facts))),
        tuple(ignored_scopes(analysis, facts)),
    )


def _status(facts: list[Fact]) -> str:
    statuses = list(dict.fromkeys(fact.status for fact in facts))
    if statuses == ["created", "shared"] and not _created_elsewhere(facts):
        return "created at the first turn, then shared"
    return " or ".join(dict.fromkeys(" or ".join(statuses).split(" or ")))


def _created_elsewhere(facts: list[Fact]) -> tuple[Place, ...]:
    places = (place_of(getattr(fact.detail, "origin", None)) for fact in facts)
    here = {Place(fact.site.path, fact.site.span) for fact in facts}
    return tuple(dict.fromkeys(p for p in places if p is not None and p not in here))


def _keys(facts: list[Fact]) -> tuple[str, ...]:
    """Keys in a checkpoint; in eager mode they follow from the objects, not from names."""
    in_graph = [f for f in facts if getattr(f.detail, "graph", None) is not None]
    if len(in_graph) < len(facts) or any(f.kind != "variable" for f in facts):
        return ()
    return tuple(dict.fromkeys(str(_key(fact)) for fact in facts))


def _key(fact: Fact) -> object:
    # The parts of a partitioned variable are slices of one tensor in the checkpoint.
    name = str(fact.detail.name)
    key = fact.detail.key
    return key if key is not None and name.startswith(f"{key}/part_") else name


def _scope(report: SiteReport, facts: list[Fact]) -> Section:
    variable_scopes = [getattr(fact.detail, "variable_scope", None) for fact in facts]
    scopes = [scope for scope in variable_scopes if scope is not None]
    prefixes = tuple(
        dict.fromkeys(_prefix(getattr(fact.detail, "entry", None)) for fact in facts)
    )
    if not scopes:
        entries = [getattr(fact.detail, "entry", None) for fact in facts]
        return _scope_section("name scope", prefixes, entries)
    names = tuple(dict.fromkeys(f"{scope.name}/" if scope.name else "" for scope in scopes))
    reuse = dict.fromkeys(repr(scope.reuse) for scope in scopes if scope.reuse)
    entries = [scope.entry for scope in scopes]
    differing = prefixes if prefixes != names else ()
    return _scope_section("variable scope", names, entries, differing, ", ".join(reuse))


def _scope_section(
    kind: str,
    names: tuple[str, ...],
    entries: list[object],
    prefixes: tuple[str, ...] = (),
    reuse: str = "",
) -> Section:
    accounts = tuple(map(tuple, parts_of(entries, is_scope=True)))  # type: ignore[arg-type]  # entries or None
    return Section(kind, names, "", (), Described(), (), accounts, (), prefixes, reuse)


def _prefix(entry: object) -> str:
    full = str(getattr(entry, "full", ""))
    return f"{full}/" if full else ""


# What isn't known


def _holes(facts: list[Fact]) -> tuple[tuple[str, str], ...]:
    names = [fact.name for fact in facts if isinstance(fact.name, Text)]
    holes = dict.fromkeys((str(h), h.reason) for name in names for h in name.parts if not isinstance(h, str))  # fmt: skip
    return tuple((f"{{{source.strip('{}')}}}", reason) for source, reason in holes)[:MAX_REASONS]


def _doubts(reports: list[SiteReport], facts: list[Fact]) -> tuple[str, ...]:
    doubts = [doubt for report in reports for doubt in report.doubts]
    doubts += [fact.doubt for fact in facts if fact.doubt]
    if facts and all(fact.maybe for fact in facts):
        doubts.append("it happens under a condition that isn't known")
    return tuple(dict.fromkeys(doubts))[:MAX_REASONS]


def _beyond(analysis: Analysis, facts: list[Fact]) -> Place | None:
    if not facts or not all(fact.beyond for fact in facts):
        return None
    for entry in analysis.entries:
        if entry.ended_by is not None and any(fact in entry.facts for fact in facts):
            return Place(entry.ended_by.site.path, entry.ended_by.site.span)
    return None
