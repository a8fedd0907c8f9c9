"""Hovers as documents: each case is a program with a cursor, and the Markdown that is shown.

`pytest tests/ide --remake` writes what is shown now into the documents.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scope_lsp.ide.hover import hover
from scope_lsp.ide.markdown import render
from tests.programs import analyze, marked

HOVERS = Path(__file__).with_name("hovers")
_CASE = re.compile(
    r"^## (?P<title>[^\n]+)\n.*?^```python\n(?P<source>.*?)^```\n\n"
    r"^````markdown\n(?P<shown>.*?)^````\n",
    re.DOTALL | re.MULTILINE,
)


def cases() -> list[tuple[str, str]]:
    return [
        (document.stem, case["title"])
        for document in sorted(HOVERS.glob("*.md"))
        for case in _CASE.finditer(document.read_text())
    ]


def shown(source: str, folder: Path) -> str:
    text, line, column = marked(source)
    program = analyze(folder, text)
    tree = program.workspace.sources.tree(str(program.path))
    found = hover(program.analysis, tree, str(program.path), line, column)
    text = render(found, str(program.tensorflow)) if found else "(nothing)"
    return text.replace(folder.as_uri(), "file://") + "\n"


@pytest.mark.parametrize(("document", "title"), cases())
def test_hover(document: str, title: str, tmp_path: Path, remake: bool) -> None:
    path = HOVERS / f"{document}.md"
    text = path.read_text()
    (case,) = [case for case in _CASE.finditer(text) if case["title"] == title]
    now = shown(case["source"], tmp_path)
    if remake:
        path.write_text(text[: case.start("shown")] + now + text[case.end("shown") :])
    else:
        assert now == case["shown"]
