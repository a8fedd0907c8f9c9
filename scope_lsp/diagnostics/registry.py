"""All rules, and what they find."""

from __future__ import annotations

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics.rule import Finding, Rule
from scope_lsp.diagnostics.rules import (
    argument_is_not_the_name,
    deprecated_op_scope,
    invalid_name,
    name_scope_ignored,
    name_with_suffix,
    optimizer_under_reuse,
    reopened_scope,
    shared_variable_differs,
    tensorflow_error,
    unused_ignore,
    variable_already_exists,
    variable_does_not_exist,
    wrong_initial_value,
    wrong_scope_argument,
)

RULES: tuple[Rule, ...] = (
    tensorflow_error.RULE,
    variable_already_exists.RULE,
    variable_does_not_exist.RULE,
    shared_variable_differs.RULE,
    invalid_name.RULE,
    wrong_scope_argument.RULE,
    wrong_initial_value.RULE,
    optimizer_under_reuse.RULE,
    name_scope_ignored.RULE,
    name_with_suffix.RULE,
    reopened_scope.RULE,
    deprecated_op_scope.RULE,
    argument_is_not_the_name.RULE,
    unused_ignore.RULE,
)
"""All rules, by their codes."""

_BY_KIND = {kind: rule for rule in RULES for kind in rule.kinds}


def rule_of_kind(kind: str) -> Rule:
    """The rule for a kind of TensorFlow's own errors."""
    return _BY_KIND.get(kind, tensorflow_error.RULE)


def find_rule(text: str) -> Rule | None:
    """A rule by its code or slug, in whatever case."""
    wanted = text.strip().lower()
    return next((rule for rule in RULES if wanted in (rule.code.lower(), rule.slug)), None)


def findings(analysis: Analysis, path: str) -> list[Finding]:
    """All that the rules find in a file, in the order of the source."""
    found = [
        Finding(rule, each.place, each.message, each.related)
        for rule in RULES
        for each in rule.search(analysis, path)
    ]
    return sorted(found, key=lambda finding: (finding.place.span, finding.rule.code))
