"""What starts programs, and what one of several does alone."""

from __future__ import annotations

from dataclasses import replace

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.interpreter.facts import Fact


def only(analysis: Analysis, entry: str, path: str) -> Analysis:
    """What one entry does alone; everything, if it does nothing in the file at `path`.

    An entry is named by its file, and a function of it behind a colon.
    """
    sites = {
        key: _only(site, entry) for key, site in analysis.sites.items() if entry in site.by_entry
    }
    if not any(site.path == path for site in sites.values()):
        return analysis
    return replace(
        analysis,
        entries=[each for each in analysis.entries if each.name == entry],
        sites=sites,
        errors=[error for error in analysis.errors if error.entry == entry],
    )


def leading(analysis: Analysis, path: str) -> str:
    """The entry that makes most of the variables of a file; of several, the file's own."""
    counts: dict[str, int] = {}
    for site in analysis.sites.values():
        if site.path == path and site.kind == "variable":
            for entry, facts in site.by_entry.items():
                counts[entry] = counts.get(entry, 0) + len(facts)
    own = {entry for entry in counts if entry == path or entry.startswith(f"{path}:")}
    return max(counts, key=lambda entry: (counts[entry], entry in own), default="")


def facts_of(site: SiteReport, entry: str) -> list[Fact]:
    """What an entry does at a site; what all do, if it doesn't come there."""
    return site.by_entry.get(entry) or site.facts


def _only(site: SiteReport, entry: str) -> SiteReport:
    facts = site.by_entry[entry]
    return replace(site, facts=facts, entries={entry: None}, by_entry={entry: facts})
