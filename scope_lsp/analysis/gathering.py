"""Sorting what an entry did into the sites."""

from __future__ import annotations

from scope_lsp.analysis.once import Outcome
from scope_lsp.analysis.reports import Analysis, EntryReport, ErrorReport, SiteReport
from scope_lsp.interpreter.facts import Fact, Site
from scope_lsp.interpreter.loader import Loader
from scope_lsp.span import Span


def gather(did: Outcome, loader: Loader, analysis: Analysis) -> None:
    """Sort all that an entry did into the sites."""
    entry = EntryReport(did.name, did.path, did.facts, list(did.doubts), did.ended_by, did.is_open)
    analysis.entries.append(entry)
    failed: set[tuple[str, Span, str]] = set()
    for fact in did.facts:
        site = fact.site
        if fact.kind == "error":
            error = (site.path, site.span, fact.message)
            if not fact.maybe and not fact.beyond and error not in failed:
                failed.add(error)
                analysis.errors.append(ErrorReport(fact, did.name, did.is_open))
        _note(analysis, did, fact, site)
    for fact in did.facts:
        outer = _call_into_library(loader, fact)
        if outer is not None:
            _note(analysis, did, fact, outer, into_library=True)
    known = set(analysis.modules)
    analysis.modules += [path for path in dict.fromkeys(did.modules) if path not in known]


def _note(
    analysis: Analysis, did: Outcome, fact: Fact, site: Site, into_library: bool = False
) -> None:
    """Sort a fact into a site, which is that of a call into a library if it isn't its own."""
    key = (site.path, site.span, fact.kind)
    report = analysis.sites.get(key)
    if report is not None and report.into_library and not into_library:
        report = None  # what the line itself does counts for more
    if report is not None and did.is_open and not report.only_open:
        return  # open entries are for what nothing else reaches
    if report is not None and into_library and not report.into_library:
        return
    if report is None:
        api = site.callee if into_library else fact.api
        report = SiteReport(
            site.path, site.span, api, fact.kind, only_open=did.is_open, into_library=into_library
        )
        analysis.sites[key] = report
    report.facts.append(fact)
    report.by_entry.setdefault(did.name, []).append(fact)
    report.entries.setdefault(did.name)
    report.doubts.update(did.doubts)


def _call_into_library(loader: Loader, fact: Fact) -> Site | None:
    """The project's call that led into a library which made or fetched a variable."""
    if fact.kind != "variable" or not loader.is_foreign(fact.site.path):
        return None
    path = fact.path.caller
    while path is not None and loader.is_foreign(path.site.path):
        path = path.caller
    return path.site if path is not None else None
