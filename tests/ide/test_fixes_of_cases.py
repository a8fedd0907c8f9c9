"""Fixes in programs that nobody wrote for them: the recorded cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.analysis import Analysis, Entry
from scope_lsp.diagnostics import Finding, diagnose
from scope_lsp.ide.fixes import fixes_for
from scope_lsp.syntax import SourceTree
from scope_lsp.version import Version
from scope_lsp.workspace.programs import Workspace
from tests.ide.test_fixes import apply

CASES = Path(__file__).parent.parent / "oracle" / "cases"
STEP = 8
"""One in so many cases is taken."""

PROGRAMS = [
    path
    for version in ("0.12", "1.4", "1.15")
    for path in sorted((CASES / version).glob("random_*.py"))[::STEP]
]


class Fixed:
    """A text, analysed."""

    def __init__(self, folder: Path, text: str, version: str) -> None:
        self.path = folder / "program.py"
        self.path.write_text(text, encoding="utf-8")
        workspace, path = Workspace([folder]), str(self.path)
        self.analysis: Analysis = workspace.analyze([Entry(path)], Version.parse(version), [path])
        self.tree: SourceTree = workspace.sources.tree(path)

    def findings(self) -> list[Finding]:
        return diagnose(self.analysis, self.tree, str(self.path))

    def variables(self) -> list[str]:
        return [str(fact.name) for _, fact in self.analysis.variables()]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_was_fixed_is_found_no_more(program: Path, tmp_path: Path) -> None:
    text, version = program.read_text(encoding="utf-8"), program.parent.name
    before = Fixed(tmp_path, text, version)
    for finding in before.findings():
        for fix in fixes_for(before.analysis, before.tree, finding):
            after = Fixed(tmp_path, apply(text, fix.edits), version)
            left = [(each.rule, each.place.line, each.message) for each in after.findings()]
            assert (finding.rule, finding.place.line, finding.message) not in left, fix.title
            if fix.is_safe:
                assert after.variables() == before.variables(), fix.title
