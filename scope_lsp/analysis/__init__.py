"""Programs to answers: run the entries, gather what they did at each site, answer by position."""

from scope_lsp.analysis.again import Recall
from scope_lsp.analysis.entries import Entry, analyze
from scope_lsp.analysis.reports import Analysis, EntryReport, ErrorReport, SiteReport, show

__all__ = [
    "Analysis",
    "Entry",
    "EntryReport",
    "ErrorReport",
    "Recall",
    "SiteReport",
    "analyze",
    "show",
]
