"""Each rule's document: its bad example gives the finding and its good one gives none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scope_lsp.diagnostics import RULES, Finding, Rule, diagnose, find_rule, rule_of_kind
from tests.programs import Program, analyze

_BLOCK = re.compile(r"## (Bad|Good).*?```python\n(.*?)```", re.DOTALL)
ANY_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.slug)


def examples(rule: Rule) -> dict[str, str]:
    return dict(_BLOCK.findall(rule.document))


def told(program: Program) -> list[Finding]:
    path = str(program.path)
    return diagnose(program.analysis, program.workspace.sources.tree(path), path)


@ANY_RULE
def test_the_bad_example_gives_the_finding(rule: Rule, tmp_path: Path) -> None:
    found = told(analyze(tmp_path, examples(rule)["Bad"]))
    assert rule.code in [finding.rule.code for finding in found]
    # Editors show messages as they are; what TensorFlow says is its own affair.
    assert not any("`" in finding.message.partition("\nTensorFlow: ")[0] for finding in found)


@ANY_RULE
def test_the_good_example_gives_none(rule: Rule, tmp_path: Path) -> None:
    program = analyze(tmp_path, examples(rule)["Good"])
    assert told(program) == []
    assert not program.analysis.errors


@ANY_RULE
def test_a_document_begins_with_code_and_slug(rule: Rule) -> None:
    assert rule.document.startswith(f"# {rule.code} {rule.slug}\n")


def test_codes_and_slugs_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.slug for rule in RULES}) == len(RULES)


def test_no_kind_belongs_to_two_rules() -> None:
    kinds = [kind for rule in RULES for kind in rule.kinds]
    assert len(kinds) == len(set(kinds))


def test_kinds_that_no_rule_names_have_a_rule() -> None:
    assert rule_of_kind("already-exists").code == "SL101"
    assert rule_of_kind("something new").code == "SL100"


def test_rules_are_found_by_code_and_slug() -> None:
    assert find_rule("sl101") is find_rule("variable-already-exists") is not None
    assert find_rule("SL999") is None
