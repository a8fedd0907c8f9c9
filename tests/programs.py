"""Small programs in files, and their analyses."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

from scope_lsp.analysis import Analysis, Entry
from scope_lsp.diagnostics import Finding, findings
from scope_lsp.workspace.assumed import Assumed
from scope_lsp.workspace.programs import Workspace

CURSOR = "<CURSOR>"
_VERSION = re.compile(r"# tensorflow: (\S+)")


@dataclass(frozen=True)
class Program:
    """A program in a file, as it was analysed."""

    path: Path
    workspace: Workspace
    analysis: Analysis
    tensorflow: Assumed

    def findings(self) -> list[Finding]:
        """What the rules find in it."""
        return findings(self.analysis, str(self.path))


def analyze(folder: Path, text: str, name: str = "program.py") -> Program:
    """Analyse a text, for the version that a comment `# tensorflow: 1.15` asks for."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    workspace = Workspace([folder])
    asked = _VERSION.search(text)
    tensorflow = workspace.assume(asked[1] if asked else None, [str(path)])
    analysis = workspace.analyze([Entry(str(path))], tensorflow.version, [str(path)])
    return Program(path, workspace, analysis, tensorflow)


def marked(text: str) -> tuple[str, int, int]:
    """A text without its cursor, and where that stood: line from 1, column from 0."""
    text = textwrap.dedent(text).lstrip("\n")
    before, _, after = text.partition(CURSOR)
    lines = before.split("\n")
    return before + after, len(lines), len(lines[-1])
