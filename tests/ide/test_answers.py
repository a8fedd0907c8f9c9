"""Answers as documents: each case is a program, perhaps with a cursor, and what is answered.

`pytest tests/ide --remake` writes what is answered now into the documents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from scope_lsp.diagnostics import Place
from scope_lsp.ide.building import callees_of, callers_of, function_at
from scope_lsp.ide.calls import Step, callers, start
from scope_lsp.ide.completion import complete
from scope_lsp.ide.lenses import lenses
from scope_lsp.ide.meant import Meant, meant
from scope_lsp.ide.outline import Symbol, outline
from scope_lsp.ide.sharing import first_places, uses
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree
from tests.programs import Program, analyze, marked

ANSWERS = Path(__file__).with_name("answers")
_CASE = re.compile(
    r"^## (?P<title>[^\n]+)\n.*?^```python\n(?P<source>.*?)^```\n\n"
    r"^```text\n(?P<shown>.*?)^```\n",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Asked:
    """A program, and where the cursor is in it."""

    program: Program
    line: int
    column: int

    @property
    def path(self) -> str:
        return str(self.program.path)

    @property
    def tree(self) -> SourceTree:
        return self.program.workspace.sources.tree(self.path)

    def meant(self) -> Meant:
        found = meant(self.program.analysis, self.tree, self.path, self.line, self.column)
        assert found is not None
        return found

    def source(self, span: Span) -> str:
        """The beginning of a stretch of the program."""
        line = self.tree.lines[span.line - 1]
        end = span.end_column if span.line == span.end_line else len(line)
        return f"{span.line}: {line[span.column : end]}"


def outlines(asked: Asked) -> Iterator[str]:
    for symbol in outline(asked.program.analysis, asked.tree, asked.path):
        yield from _symbol(asked, symbol, "")


def _symbol(asked: Asked, symbol: Symbol, indent: str) -> Iterator[str]:
    lines = f"{symbol.span.line}-{symbol.span.end_line}"
    yield f"{indent}{symbol.name} {symbol.detail}".rstrip() + f"  ({lines})"
    for child in symbol.children:
        yield from _symbol(asked, child, indent + "  ")


def sharing(asked: Asked) -> Iterator[str]:
    found, analysis = asked.meant(), asked.program.analysis
    for place in first_places(analysis, found):
        yield f"first at {_place(asked, place)}"
    for use in uses(analysis, found):
        yield f"{'makes' if use.is_first else 'shares'} {_place(asked, use.place)}"


def _place(asked: Asked, place: Place) -> str:
    assert place.path == asked.path
    return asked.source(place.span)


def completions(asked: Asked) -> Iterator[str]:
    at = asked.line, asked.column
    found = complete(asked.program.analysis, asked.tree, asked.path, *at)
    if found is not None:
        yield f"in place of `{asked.source(found.span).partition(': ')[2]}`"
        for each in found.candidates:
            yield (
                f"- {each.text}  ({each.name} {each.detail}".rstrip() + f", line {each.place.line})"
            )


def counts(asked: Asked) -> Iterator[str]:
    for lens in lenses(asked.program.analysis, asked.tree, asked.path):
        text = asked.source(lens.span)
        yield f"{text}  ({lens.title})"


def hierarchies(asked: Asked) -> Iterator[str]:
    analysis, at = asked.program.analysis, (asked.line, asked.column)
    found = meant(analysis, asked.tree, asked.path, *at)
    step = start(found) if found else function_at(analysis, asked.tree, asked.path, *at)
    if step is not None:
        yield f"{step.name}  {step.detail}"
        yield from _callers(asked, step, "  ")
        if not step.is_site:
            yield "leads to"
            yield from _callees(asked, step, "  ")


def _callers(asked: Asked, step: Step, indent: str) -> Iterator[str]:
    analysis = asked.program.analysis
    if step.site is None:
        found = callers_of(analysis, step.place)
    else:
        found = callers(analysis, step.site, step.kind, step.trail)
    for each in found:
        call = _place(asked, each.call)
        yield f"{indent}{each.step.name}  {each.step.detail}  by line {call}"
        yield from _callers(asked, each.step, indent + "  ")


def _callees(asked: Asked, step: Step, indent: str) -> Iterator[str]:
    for each in callees_of(asked.program.analysis, step.place):
        calls = "; ".join(_place(asked, call) for call in each.calls)
        yield f"{indent}{each.step.name}  {each.step.detail}  by line {calls}"
        if not each.step.is_site:
            yield from _callees(asked, each.step, indent + "  ")


RENDERED = {
    "outlines": outlines,
    "sharing": sharing,
    "completions": completions,
    "lenses": counts,
    "hierarchies": hierarchies,
}


def cases() -> list[tuple[str, str]]:
    return [
        (document, case["title"])
        for document in RENDERED
        for case in _CASE.finditer((ANSWERS / f"{document}.md").read_text())
    ]


@pytest.mark.parametrize(("document", "title"), cases())
def test_answer(document: str, title: str, tmp_path: Path, remake: bool) -> None:
    path = ANSWERS / f"{document}.md"
    text = path.read_text()
    (case,) = [case for case in _CASE.finditer(text) if case["title"] == title]
    source, line, column = marked(case["source"])
    asked = Asked(analyze(tmp_path, source), line, column)
    now = "".join(f"{line}\n" for line in RENDERED[document](asked)) or "(nothing)\n"
    if remake:
        path.write_text(text[: case.start("shown")] + now + text[case.end("shown") :])
    else:
        assert now == case["shown"]
