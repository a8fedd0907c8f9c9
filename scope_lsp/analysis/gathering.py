"""Sorting what an entry did into the sites."""

from __future__ import annotations

from scope_lsp.analysis.once import Outcome
from scope_lsp.analysis.reports import Analysis, EntryReport, ErrorReport, SiteReport
from scope_lsp.interpreter.facts import Fact, Site
from scope_lsp.interpreter.loader import Loader
from scope_lsp.span import Span


class Gathering:
    """Sorts what entries did into the sites of an analysis."""

    def __init__(self, loader: Loader, analysis: Analysis) -> None:
        self._loader = loader
        self._analysis = analysis
        self._keys: dict[tuple[Site, str], tuple[str, Span, str]] = {}
        """Where the sites of facts are: most facts are of a few sites."""
        self._foreign: dict[str, bool] = {}

    def gather(self, did: Outcome) -> None:
        """Sort all that an entry did into the sites."""
        analysis = self._analysis
        entry = EntryReport(
            did.name, did.path, did.facts, list(did.doubts), did.ended_by, did.is_open
        )
        analysis.entries.append(entry)
        failed: set[tuple[str, Span, str]] = set()
        for fact in did.facts:
            site = fact.path.site
            if fact.kind == "error":
                error = (site.path, site.span, fact.message)
                if not fact.maybe and not fact.beyond and error not in failed:
                    failed.add(error)
                    analysis.errors.append(ErrorReport(fact, did.name, did.is_open))
            self._note(did, fact, site)
        for fact in did.facts:
            outer = self._outer_call(fact) if fact.kind == "variable" else None
            if outer is not None:
                self._note(did, fact, outer, into_library=True)
        for (site, kind), reason in did.open_sites.items():
            report = analysis.sites.get((site.path, site.span, kind))
            if report is not None and (did.name in report.entries or not did.is_open):
                report.doubts.setdefault(reason)
        known = set(analysis.modules)
        analysis.modules += [path for path in dict.fromkeys(did.modules) if path not in known]

    def _note(self, did: Outcome, fact: Fact, site: Site, into_library: bool = False) -> None:
        """Sort a fact into a site, which is that of a call into a library if it isn't its own."""
        report = self._report(did, fact, site, into_library)
        if report is None:
            return
        report.facts.append(fact)
        own = report.by_entry.get(did.name)
        if own is None:
            own = report.by_entry[did.name] = []
            report.entries.setdefault(did.name)
        own.append(fact)
        if did.doubts:
            report.doubts.update(did.doubts)

    def _report(
        self, did: Outcome, fact: Fact, site: Site, into_library: bool
    ) -> SiteReport | None:
        """What is known of a site, if the fact counts there."""
        key = self._keys.get((site, fact.kind))
        if key is None:
            key = self._keys[site, fact.kind] = site.path, site.span, fact.kind
        report = self._analysis.sites.get(key)
        if report is not None and report.into_library and not into_library:
            report = None  # what the line itself does counts for more
        if report is not None and did.is_open and not report.only_open:
            return None  # open entries are for what nothing else reaches
        if report is not None and into_library and not report.into_library:
            if all(own.maybe for own in report.facts):
                report.doubts.setdefault(_EITHER)
            return None
        if report is None:
            api = site.callee if into_library else fact.api
            report = SiteReport(
                *key[:2], api, fact.kind, only_open=did.is_open, into_library=into_library
            )
            self._analysis.sites[key] = report
        return report

    def _outer_call(self, fact: Fact) -> Site | None:
        """A call of the project that made or fetched a variable further in."""
        return self._call_into_library(fact) or _call_of_rewritten(fact)

    def _call_into_library(self, fact: Fact) -> Site | None:
        """The project's call that led into a library which made or fetched a variable."""
        if not self._is_foreign(fact.path.site.path):
            return None
        path = fact.path.caller
        while path is not None and self._is_foreign(path.site.path):
            path = path.caller
        return path.site if path is not None else None

    def _is_foreign(self, path: str) -> bool:
        known = self._foreign.get(path)
        if known is None:
            known = self._foreign[path] = self._loader.is_foreign(path)
        return known


_EITHER = "whether the line itself makes these depends on a condition that isn't known"


def _call_of_rewritten(fact: Fact) -> Site | None:
    """The call that led into functions of the project of which the library runs rewritten copies.

    There TensorFlow's tracebacks lose the lines of the project.
    """
    path = fact.path.caller
    if path is None or not path.rewritten:
        return None
    while path.caller is not None and path.caller.rewritten:
        path = path.caller
    return path.site
