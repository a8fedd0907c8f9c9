"""Inlay hints as documents: each case is a program with the hints in `«»` where they stand.

`pytest tests/ide --remake` writes what is shown now into the documents.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scope_lsp.ide.hints import HintSettings, hints
from tests.programs import analyze

DOCUMENT = Path(__file__).with_name("hints.md")
_CASE = re.compile(
    r"^## (?P<title>[^\n]+)\n(?:\nSettings: `(?P<settings>[^`\n]+)`\n)?.*?"
    r"^```python\n(?P<shown>.*?)^```\n",
    re.DOTALL | re.MULTILINE,
)
_HINT = re.compile(" «[^»]*»")


def cases() -> list[re.Match[str]]:
    return list(_CASE.finditer(DOCUMENT.read_text()))


def shown(source: str, settings: HintSettings, folder: Path) -> str:
    program = analyze(folder, source)
    lines = source.split("\n")
    for hint in reversed(hints(program.analysis, str(program.path), settings)):
        line, column = hint.span.end_line - 1, hint.span.end_column
        lines[line] = f"{lines[line][:column]} «{hint.label}»{lines[line][column:]}"
    return "\n".join(lines)


@pytest.mark.parametrize("title", [case["title"] for case in cases()])
def test_hints(title: str, tmp_path: Path, remake: bool) -> None:
    text = DOCUMENT.read_text()
    (case,) = [case for case in cases() if case["title"] == title]
    given = eval(f"dict({case['settings'] or ''})")
    now = shown(_HINT.sub("", case["shown"]), HintSettings(**given), tmp_path)
    if remake:
        DOCUMENT.write_text(text[: case.start("shown")] + now + text[case.end("shown") :])
    else:
        assert now == case["shown"]
