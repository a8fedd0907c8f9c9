"""What starts a program: the entries of an analysis, and what one of them does alone."""

from __future__ import annotations

from dataclasses import replace

from scope_lsp.analysis import Analysis, SiteReport


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


def _only(site: SiteReport, entry: str) -> SiteReport:
    facts = site.by_entry[entry]
    return replace(site, facts=facts, entries={entry: None}, by_entry={entry: facts})
