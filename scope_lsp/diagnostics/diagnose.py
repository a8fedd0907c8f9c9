"""The findings that are told: without those that a comment or the settings take away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics.ignores import ignores_in
from scope_lsp.diagnostics.registry import findings
from scope_lsp.diagnostics.rule import Finding, Severity
from scope_lsp.diagnostics.rules import unused_ignore
from scope_lsp.syntax import SourceTree

Severities = Mapping[str, "Severity | None"]
"""By the code of a rule: how much its findings matter, or None where they don't at all."""


def diagnose(
    analysis: Analysis, tree: SourceTree, path: str, severities: Severities | None = None
) -> list[Finding]:
    """What is told of a file, in the order of the source."""
    chosen = severities or {}
    ignores = ignores_in(tree)
    found = findings(analysis, path)
    kept = [each for each in found if not any(ignore.covers(each) for ignore in ignores)]
    if not any(ignore.is_for_file and not ignore.names for ignore in ignores):
        kept += unused_ignore.unused(path, ignores, found)
    told = [replace(each, chosen=severity) for each in kept if (severity := _of(each, chosen))]
    return sorted(told, key=lambda finding: (finding.place.span, finding.rule.code))


def _of(finding: Finding, chosen: Severities) -> Severity | None:
    return chosen.get(finding.rule.code, finding.severity)
