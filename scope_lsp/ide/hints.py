"""Inlay hints: the effective name behind the call that gives it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.domain.names import Text
from scope_lsp.ide.apis import is_own
from scope_lsp.ide.meant import shown_facts
from scope_lsp.ide.section import shown
from scope_lsp.ide.shortened import shortened
from scope_lsp.interpreter.facts import Fact
from scope_lsp.span import Span


@dataclass(frozen=True)
class HintSettings:
    """Where hints stand, and how long they may be."""

    variables: bool = True
    layers: bool = True
    ops: bool = False
    scopes: bool = False
    length: int = 42
    """Characters of all of it; VS Code by itself cuts off what is longer than 43."""


@dataclass(frozen=True)
class Hint:
    """A hint: it stands behind its site."""

    span: Span
    kind: str
    label: str


def hints(
    analysis: Analysis,
    path: str,
    settings: HintSettings,
    first: int = 1,
    last: int | None = None,
) -> list[Hint]:
    """The hints of the sites that end in some lines, the last one included."""
    found: dict[Span, Hint] = {}
    for report in analysis.in_file(path):
        line = report.span.end_line
        if line < first or (last is not None and line > last):
            continue
        kind = kind_of(report)
        if getattr(settings, kind, False):
            for hint in _hint(report, kind, settings.length):
                # A layer is a site of variables and of the op that it returns.
                if kind != "ops" or report.span not in found:
                    found[report.span] = hint
    return [found[span] for span in sorted(found, key=_from_inside)]


def _from_inside(span: Span) -> tuple[int, ...]:
    """By where sites end; of those that end together, the inner one first."""
    return (span.end_line, span.end_column, -span.line, -span.column)


def kind_of(report: SiteReport) -> str:
    """The setting that a site falls under, or nothing."""
    if report.kind != "variable":
        return {"op": "ops", "scope": "scopes"}.get(report.kind, "")
    return "variables" if is_own(report) else "layers"


def _hint(report: SiteReport, kind: str, length: int) -> Iterator[Hint]:
    facts = shown_facts(report)
    if not facts:
        return
    names, remark = [shown(fact) for fact in facts], _remark(report, facts)
    text = shortened(names, length - len(remark), report.kind) or "(root)"
    yield Hint(report.span, kind, text + remark)


def _remark(report: SiteReport, facts: list[Fact]) -> str:
    """What must be said so that the name alone doesn't mislead."""
    if all(fact.beyond for fact in facts):
        return " after the error"
    shared = " shared" if all(fact.status == "shared" for fact in facts) else ""
    has_holes = any(isinstance(fact.name, Text) for fact in facts)
    return shared if has_holes or report.exact or report.kind == "scope" else f"{shared} ?"


def origin_of(report: SiteReport) -> Place | None:
    """Where what a site gives was first created, if that is one place and another one."""
    places = {place_of(getattr(fact.detail, "origin", None)) for fact in shown_facts(report)}
    place = places.pop() if len(places) == 1 else None
    return None if place is None or place == Place(report.path, report.span) else place
