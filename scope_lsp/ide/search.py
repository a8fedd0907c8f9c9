"""Variables by their effective names: in part, and in subsequence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scope_lsp.analysis import Analysis, show
from scope_lsp.diagnostics.places import Place
from scope_lsp.ide.variables import described, summary


@dataclass(frozen=True)
class Named:
    """A variable, and where it is created."""

    name: str
    detail: str
    place: Place


def named(analysis: Analysis) -> list[Named]:
    """The variables that programs create, each once."""
    return list(dict.fromkeys(_created(analysis)))


def _created(analysis: Analysis) -> Iterator[Named]:
    for entry in analysis.entries:
        for fact in entry.facts:
            if fact.kind == "variable" and fact.status.startswith("created"):
                place = Place(fact.site.path, fact.site.span)
                yield Named(show(fact), summary(described(fact.detail)), place)


def rank_of(name: str, query: str) -> tuple[int, ...] | None:
    """How well a name fits; None if it lacks a letter of the query, or has it elsewhere.

    Best is the whole name, then a whole part, the beginning of a part, any part of the name, and
    last its letters with others between.
    """
    text, wanted = name.lower(), "".join(query.lower().split())
    if wanted in (text, text.removesuffix(":0")):
        return 0, len(text)
    at = text.rfind(wanted)
    if at < 0:
        return (4, *_spread(text, wanted)) if _is_subsequence(text, wanted) else None
    starts = at == 0 or text[at - 1] in "/_"
    ends = text[at + len(wanted) :][:1] in ("", "/", ":")
    return 3 - starts - (starts and ends), len(text)


def _is_subsequence(text: str, wanted: str) -> bool:
    letters = iter(text)
    return all(letter in letters for letter in wanted)


def _spread(text: str, wanted: str) -> tuple[int, ...]:
    """How far the letters of a subsequence lie apart, and how long the name is."""
    first = at = text.find(wanted[:1])
    for letter in wanted[1:]:
        at = text.find(letter, at + 1)
    return at - first, len(text)
