"""What one site did: its names, what bears them, and how the names came about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scope_lsp.analysis import Analysis, SiteReport, show
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.ide.ignored import ignored_scopes
from scope_lsp.ide.provenance import Part, folded, parts_of
from scope_lsp.ide.table import Table, table_of
from scope_lsp.ide.variables import Described, common, described
from scope_lsp.interpreter.facts import Fact
from scope_lsp.scopes.provenance import ScopeEntry

_OUTPUT = re.compile(r":\d+$")
_PART = re.compile(r"/part_\d+$")


@dataclass(frozen=True)
class Use:
    """What one entry gives at a site."""

    entry: str
    """The file, with its function behind a colon."""
    pattern: str


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
    table: Table | None = None
    """All names, where there are several."""
    uses: tuple[Use, ...] = ()
    """What each entry gives, where that differs, or where the file's own run gives nothing."""

    @property
    def pattern(self) -> str:
        """All names folded to one."""
        return folded(self.names)


def section(analysis: Analysis, report: SiteReport) -> Section:
    """What a site did before any error that ends the program, or else beyond it."""
    facts = [f for f in report.facts if f.status != "failed"]
    certain = [f for f in facts if not f.beyond]
    facts = certain or facts
    made = _scope(report, facts) if report.kind == "scope" else _named(analysis, report, facts)
    return replace(made, uses=_uses(report))


def _uses(report: SiteReport) -> tuple[Use, ...]:
    """What each entry gives; nothing where all give the same, and the file itself does too."""
    patterns = {
        entry: folded(dict.fromkeys(shown(fact) for fact in facts if fact.status != "failed"))
        for entry, facts in report.by_entry.items()
    }
    own = any(entry == report.path or entry.startswith(f"{report.path}:") for entry in patterns)
    if own and len(set(patterns.values())) < 2:
        return ()
    return tuple(Use(entry, pattern) for entry, pattern in patterns.items() if pattern)


def shown(fact: Fact) -> str:
    """What a site's heading shows of one fact."""
    return scope_name(fact) if fact.kind == "scope" else show(fact)


def scope_name(fact: Fact) -> str:
    """The name of the scope that a fact opened, with a slash: of a variable scope, that for its
    variables."""
    scope = getattr(fact.detail, "variable_scope", None)
    entry = getattr(fact.detail, "entry", None)
    return _slashed(scope.name if scope is not None else getattr(entry, "full", ""))


def _named(analysis: Analysis, report: SiteReport, facts: list[Fact]) -> Section:
    found: dict[str, Described] = {}
    for fact in facts:
        mine = described(fact.detail)
        found[show(fact)] = found.get(show(fact), mine).common(mine)
    return Section(
        report.kind,
        tuple(found),
        tuple(found.values()),
        _status(facts, report),
        _created_elsewhere(facts, report),
        common(found.values()),
        _keys(facts),
        parts_of((_bare(fact), _entry(fact)) for fact in facts),
        tuple(ignored_scopes(analysis, facts)),
        table=table_of(analysis, report, found),
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


def _status(facts: list[Fact], report: SiteReport) -> str:
    statuses = list(dict.fromkeys(fact.status for fact in facts))
    if statuses == ["created", "shared"] and not _created_elsewhere(facts, report):
        return "created by the first call, then shared"
    return " or ".join(dict.fromkeys(" or ".join(statuses).split(" or ")))


def _created_elsewhere(facts: list[Fact], report: SiteReport) -> tuple[Place, ...]:
    places = (place_of(getattr(fact.detail, "origin", None)) for fact in facts)
    here = {Place(report.path, report.span)}
    return tuple(dict.fromkeys(p for p in places if p is not None and p not in here))


def _keys(facts: list[Fact]) -> tuple[str, ...]:
    """Keys in a checkpoint; in eager mode they follow from the objects, not from names."""
    in_graph = [f for f in facts if getattr(f.detail, "graph", None) is not None]
    if len(in_graph) < len(facts) or any(f.kind != "variable" for f in facts):
        return ()
    return tuple(dict.fromkeys(_key(fact) for fact in facts))


def key_of(fact: Fact) -> str | None:
    """The key of a variable in a checkpoint, if its name decides it."""
    return next(iter(_keys([fact])), None)


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
