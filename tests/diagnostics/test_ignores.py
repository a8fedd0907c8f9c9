"""Comments and settings that take findings away."""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.diagnostics import Finding, Severities, Severity, diagnose
from tests.programs import analyze

HEADER = "import tensorflow.compat.v1 as tf\ntf.disable_v2_behavior()\n"
IGNORED = (
    HEADER
    + """
with tf.name_scope("a"):
    w = tf.get_variable(  {first}
        "w",  {middle}
        [1],
    )  {last}
"""
)


def find(
    folder: Path, where: str = "last", comment: str = "", severities: Severities | None = None
) -> list[Finding]:
    text = IGNORED.format(**{"first": "", "middle": "", "last": "", where: comment})
    program = analyze(folder, text)
    tree = program.workspace.sources.tree(str(program.path))
    return diagnose(program.analysis, tree, str(program.path), severities)


def codes(found: list[Finding]) -> list[str]:
    return [each.rule.code for each in found]


@pytest.mark.parametrize("where", ["first", "last"])
@pytest.mark.parametrize(
    "comment",
    [
        "# scope-lsp: ignore",
        "#scope-lsp:ignore[SL201]",
        "# scope-lsp: ignore[name-scope-ignored]",
        "# TODO rename  # scope-lsp: ignore[sl201] it is meant",
        "# scope-lsp: ignore-file",
        "# scope-lsp: ignore-file[SL201]",
    ],
)
def test_a_comment_takes_a_finding_away(tmp_path: Path, where: str, comment: str) -> None:
    assert find(tmp_path, where, comment) == []


@pytest.mark.parametrize(
    ("where", "comment", "vain"),
    [
        ("middle", "# scope-lsp: ignore", "Nothing is found on this line"),
        ("first", "# scope-lsp: ignore[SL999]", "No finding of SL999 "),
        ("last", "# scope-lsp: ignore-file[SL301]", "SL301 is in this file"),
    ],
)
def test_one_that_takes_nothing_away_is_found(
    tmp_path: Path, where: str, comment: str, vain: str
) -> None:
    found = find(tmp_path, where, comment)
    assert sorted(codes(found)) == ["SL201", "SL401"]
    assert vain in next(each.message for each in found if each.rule.code == "SL401")


def test_of_several_names_each_must_be_of_use(tmp_path: Path) -> None:
    (found,) = find(tmp_path, "last", "# scope-lsp: ignore[SL201, SL203]")
    assert (found.rule.code, found.place.line) == ("SL401", 8)
    assert "of SL203 is" in found.message
    assert "SL201" not in found.message


def test_text_is_no_comment(tmp_path: Path) -> None:
    assert codes(find(tmp_path, "last", '; x = "# scope-lsp: ignore"')) == ["SL201"]


def test_settings_choose_severities(tmp_path: Path) -> None:
    (found,) = find(tmp_path, severities={"SL201": Severity.ERROR})
    assert found.severity is Severity.ERROR
    assert find(tmp_path, severities={"SL201": None}) == []
    # A rule that is off is no reason to take its comments out.
    assert find(tmp_path, "last", "# scope-lsp: ignore", {"SL201": None}) == []
