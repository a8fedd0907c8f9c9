"""Findings: a registry of rules, one module per rule, its document beside it.

To add a rule, write `rules/its_slug.py` with a `RULE`, its document `rules/its_slug.md` with a
bad and a good example (a test runs both), and its line in `registry.RULES`.
"""

from scope_lsp.diagnostics.diagnose import Severities, diagnose
from scope_lsp.diagnostics.places import Place
from scope_lsp.diagnostics.registry import RULES, find_rule, findings, rule_of_kind
from scope_lsp.diagnostics.rule import Finding, Rule, Severity, Tag

__all__ = [
    "RULES",
    "Finding",
    "Place",
    "Rule",
    "Severities",
    "Severity",
    "Tag",
    "diagnose",
    "find_rule",
    "findings",
    "rule_of_kind",
]
