"""What a person wants to know at a place of the source: the effective name first."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scope_lsp.analysis import Analysis, SiteReport, show
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.diagnostics.surroundings import nodes_at, span_of
from scope_lsp.domain.names import Text
from scope_lsp.ide.ignored import ignored_scopes
from scope_lsp.ide.provenance import Part, folded, parts_of
from scope_lsp.ide.source import bound_to
from scope_lsp.ide.variables import Described, common, described
from scope_lsp.interpreter.facts import Fact
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

KINDS = ("variable", "scope", "op")
"""The kinds of sites in the order of what people ask for."""

MAX_REASONS = 4
"""So many reasons for one thing are enough."""


_OUTPUT = re.compile(r":\d+$")
_PART = re.compile(r"/part_\d+$")


@dataclass(frozen=True)
class Section:
    """What one site did, as one kind of thing."""

    kind: str
    """`variable`, `op`, `name scope` or `variable scope`."""
    names: tuple[str, ...]
    each: tuple[Described, ...]
    """What is known of the bearer of each name."""
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
    taken: tuple[Place, ...] = ()
    """Who had taken the name before that ops inside would have been prefixed with."""

    @property
    def pattern(self) -> str:
        """All names folded to one."""
        return folded(self.names)


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
    errors = [f for r in reports if r.kind == "error" for f in r.facts]
    return Hover(
        span or reports[0].span,
        Place(path, reports[0].span),
        tuple(_section(analysis, report) for report in shown),
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


# What they did


def _section(analysis: Analysis, report: SiteReport) -> Section:
    facts = [f for f in report.facts if f.status != "failed"]
    certain = [f for f in facts if not f.beyond]
    facts = certain or facts
    return _scope(report, facts) if report.kind == "scope" else _named(analysis, report, facts)


def _named(analysis: Analysis, report: SiteReport, facts: list[Fact]) -> Section:
    found: dict[str, Described] = {}
    for fact in facts:
        mine = described(fact.detail)
        found[show(fact)] = found.get(show(fact), mine).common(mine)
    return Section(
        report.kind,
        tuple(found),
        tuple(found.values()),
        _status(facts),
        _created_elsewhere(facts),
        common(found.values()),
        _keys(facts),
        parts_of((_bare(fact), _entry(fact)) for fact in facts),
        tuple(ignored_scopes(analysis, facts)),
    )


def _bare(fact: Fact) -> str:
    """The name without output index."""
    return _OUTPUT.sub("", show(fact))


def _entry(fact: Fact) -> ScopeEntry | None:
    """How the name came about; of an op only its scope is kept, and the rest is its own."""
    entry: ScopeEntry | None = getattr(fact.detail, "entry", None)
    if fact.kind != "op":
        return entry
    name = _bare(fact)
    return ScopeEntry(entry, name.rpartition("/")[2], name, fact.path)


def _status(facts: list[Fact]) -> str:
    statuses = list(dict.fromkeys(fact.status for fact in facts))
    if statuses == ["created", "shared"] and not _created_elsewhere(facts):
        return "created by the first call, then shared"
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
    return tuple(dict.fromkeys(_key(fact) for fact in facts))


def _key(fact: Fact) -> str:
    # The parts of a partitioned variable are slices of one tensor in the checkpoint.
    return _PART.sub("", _bare(fact))


def _scope(report: SiteReport, facts: list[Fact]) -> Section:
    variable_scopes = [getattr(fact.detail, "variable_scope", None) for fact in facts]
    scopes = [scope for scope in variable_scopes if scope is not None]
    entries = [getattr(fact.detail, "entry", None) for fact in facts]
    prefixes = [_slashed(getattr(entry, "full", "")) for entry in entries]
    if not scopes:
        return _scope_section("name scope", prefixes, entries)
    names = [_slashed(scope.name) for scope in scopes]
    reuse = dict.fromkeys(repr(scope.reuse) for scope in scopes if scope.reuse)
    differing = prefixes if set(prefixes) != set(names) else []
    scopes_entries = [scope.entry for scope in scopes]
    made = _scope_section("variable scope", names, scopes_entries, differing, ", ".join(reuse))
    return replace(made, taken=_taken(entries)) if differing else made


def _scope_section(
    kind: str,
    names: list[str],
    entries: list[ScopeEntry | None],
    prefixes: Sequence[str] = (),
    reuse: str = "",
) -> Section:
    return Section(
        kind,
        tuple(dict.fromkeys(names)),
        (),
        "",
        (),
        Described(),
        (),
        parts_of(zip(names, entries)),
        (),
        tuple(dict.fromkeys(prefixes)),
        reuse,
    )


def _taken(entries: list[ScopeEntry | None]) -> tuple[Place, ...]:
    places = [place_of(entry.collided_with) for entry in entries if entry is not None]
    return tuple(dict.fromkeys(place for place in places if place is not None))


def _slashed(name: object) -> str:
    return f"{name}/" if str(name) else ""


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
    for entry in analysis.entries:
        if entry.ended_by is not None and any(fact in entry.facts for fact in facts):
            return Place(entry.ended_by.site.path, entry.ended_by.site.span)
    return None
