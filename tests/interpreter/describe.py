"""All that an analysis says, as text, to tell whether two say the same."""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.analysis import Analysis, show
from scope_lsp.interpreter.facts import Fact, Site


def describe(analysis: Analysis) -> list[str]:
    """A line for each entry, fact, site and error."""
    return list(map(repr, _parts(analysis)))


def _parts(analysis: Analysis) -> Iterator[tuple[object, ...]]:
    yield tuple(analysis.modules)
    for entry in analysis.entries:
        yield entry.name, entry.doubts, _fact(entry.ended_by), entry.is_open
        yield from map(_fact, entry.facts)
    for key, site in analysis.sites.items():
        yield *key, site.span, site.api, site.names, site.exact, list(site.doubts)
        yield *site.entries, site.only_open, site.into_library, len(site.facts)
    for error in analysis.errors:
        yield error.path, error.span, error.entry, error.is_open, error.fact.message


def _fact(fact: Fact | None) -> tuple[object, ...]:
    if fact is None:
        return ()
    path = [_site(each) for each in fact.path.sites()]
    state = fact.status, fact.doubt, fact.maybe, fact.beyond, fact.message
    return fact.kind, fact.api, show(fact), path, state, fact.site.source


def _site(site: Site) -> tuple[object, ...]:
    line, column, end_line, end_column = site.span
    lines = site.tree.lines[line - 1 : end_line]
    return *site.span, lines[0][column:], lines[-1][:end_column]
