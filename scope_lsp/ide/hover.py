"""What a person wants to know at a place of the source: the effective name first."""

from __future__ import annotations

from dataclasses import dataclass

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.domain.names import Text
from scope_lsp.ide.meant import Meant, meant
from scope_lsp.ide.section import Section, section
from scope_lsp.interpreter.facts import Fact
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

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
    asked = meant(analysis, tree, path, line, column)
    return hover_of(analysis, asked) if asked is not None else None


def hover_of(analysis: Analysis, asked: Meant) -> Hover:
    """The answer about some sites."""
    reports = asked.sites
    shown = [report for report in reports if report.kind != "error"]
    facts = [fact for report in shown for fact in report.facts if fact.status != "failed"]
    # What only a value that isn't known would bring about is no reason to alarm anybody.
    errors = [f for r in reports if r.kind == "error" for f in r.facts if not f.maybe]
    return Hover(
        asked.span,
        Place(asked.site.path, asked.site.span),
        tuple(section(analysis, report) for report in shown),
        tuple(dict.fromkeys((f.message, _earlier(f)) for f in errors)),
        _holes(facts),
        _doubts(shown, facts),
        _beyond(analysis, facts),
    )


def _earlier(error: Fact) -> Place | None:
    return place_of(getattr(error.detail, "related", None))


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
