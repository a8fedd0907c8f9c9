"""The variables of each program as a tree of their scopes, for a view beside the source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from scope_lsp.analysis import Analysis, EntryReport, SiteReport, show
from scope_lsp.diagnostics.places import Place
from scope_lsp.domain.names import Hole, Name, Text
from scope_lsp.ide.section import key_of
from scope_lsp.ide.variables import Described, described
from scope_lsp.interpreter.facts import Fact

MAX_DEPTH = 60
"""Scopes in scopes: those that lie deeper stand as one, for a client walks the tree, too."""


@dataclass(frozen=True)
class Leaf:
    """One variable."""

    name: str
    """The last part of the effective name, with output index."""
    effective: str
    key: str | None
    """The key in a checkpoint; None in eager mode, where it follows from the objects."""
    described: Described
    place: Place
    lines: list[str]
    """The lines of the file in which it is created."""
    shared: tuple[Place, ...]
    """The sites that fetch it, beside the one that creates it; its own if that is called again."""
    exact: bool
    doubt: str
    """Why it isn't exact."""


@dataclass
class Branch:
    """A scope: the variables directly in it, and the scopes in it, in the order of creation."""

    name: str = ""
    leaves: dict[tuple[str, int], Leaf] = field(default_factory=dict)
    """By their last part; variables of one name are told apart in eager mode, where they are many,
    and not where each graph of a program has one."""
    branches: dict[str, Branch] = field(default_factory=dict)

    def all(self) -> Iterable[Leaf]:
        """Its variables and those of all scopes in it."""
        yield from self.leaves.values()
        for branch in self.branches.values():
            yield from branch.all()


@dataclass(frozen=True)
class Program:
    """What one entry makes."""

    entry: str
    """The file, with its function behind a colon."""
    path: str
    root: Branch
    ended_by: str
    """The error that ends it, if one does: there may be more variables without it."""


def variable_tree(analysis: Analysis, path: str) -> list[Program]:
    """The programs that make variables; what starts in the file itself comes first."""
    by_entry: dict[int, tuple[EntryReport, list[Fact]]] = {}
    for entry, fact in analysis.variables():
        by_entry.setdefault(id(entry), (entry, []))[1].append(fact)
    found = [_program(analysis, entry, facts) for entry, facts in by_entry.values()]
    return sorted(found, key=lambda program: program.path != path)


def _program(analysis: Analysis, entry: EntryReport, created: list[Fact]) -> Program:
    shared = _shared(entry)
    root = Branch()
    for fact in created:
        *scopes, last = _parts(fact.name)
        if len(scopes) > MAX_DEPTH:
            scopes[MAX_DEPTH:] = ["/".join(scopes[MAX_DEPTH:])]
        branch = root
        for scope in scopes:
            branch = branch.branches.setdefault(scope, Branch(scope))
        leaf = _leaf(analysis, fact, last, shared.get(id(fact.detail), ()))
        is_eager = getattr(fact.detail, "graph", None) is None
        branch.leaves.setdefault((leaf.name, id(fact.detail) if is_eager else 0), leaf)
    ended = entry.ended_by.message if entry.ended_by is not None else ""
    return Program(entry.name, entry.path, root, ended)


def _leaf(analysis: Analysis, fact: Fact, last: str, shared: Iterable[Place]) -> Leaf:
    site = fact.site
    doubt = _doubt(fact, analysis.sites.get((site.path, site.span, fact.kind)))
    return Leaf(
        f"{last}:0",
        show(fact),
        key_of(fact),
        described(fact.detail),
        Place(site.path, site.span),
        site.tree.lines,
        tuple(dict.fromkeys(shared)),
        not doubt,
        doubt,
    )


def _shared(entry: EntryReport) -> dict[int, list[Place]]:
    """Where each variable is fetched that was there already, by its record."""
    found: dict[int, list[Place]] = {}
    for fact in entry.facts:
        if fact.kind == "variable" and fact.status.startswith("shared") and not fact.beyond:
            place = Place(fact.site.path, fact.site.span)
            found.setdefault(id(fact.detail), []).append(place)
    return found


def _doubt(fact: Fact, report: SiteReport | None) -> str:
    """Why the program may not make just this variable."""
    if isinstance(fact.name, Text):
        hole = fact.name.holes[0]
        return f"{hole} isn't known: {hole.reason}" if hole.reason else f"{hole} isn't known"
    if fact.doubt:
        return fact.doubt
    if fact.maybe:
        return "it is made under a condition that isn't known"
    return next(iter(report.doubts), "") if report is not None else ""


def _parts(name: Name) -> list[str]:
    """A name's parts; a slash in the source of a hole parts nothing."""
    pieces: list[Any] = list(name.parts) if isinstance(name, Text) else [name]
    parts = [""]
    for piece in pieces:
        if isinstance(piece, Hole):
            parts[-1] += str(piece)
        else:
            first, *others = piece.split("/")
            parts[-1] += first
            parts += others
    return parts
