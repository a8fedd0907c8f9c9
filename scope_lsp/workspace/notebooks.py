"""Notebooks: their cells of Python, in order, are one program."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scope_lsp.span import Span
from scope_lsp.workspace.documents import Document
from scope_lsp.workspace.positions import Encoding

_WHOLE_CELL = re.compile(r"\s*%%(?!(time|timeit|capture|prun)\b)")
"""A cell in another language, such as `%%bash`; those named run the cell as it stands."""

_COMMAND = re.compile(r"^[%!?]|^[\w.]+\?{1,2}$", re.MULTILINE)
"""A line that is for IPython and not for Python."""


class Cell(Document):
    """One cell: a document with an address of its own, and a part of the notebook's program."""

    def __init__(
        self, uri: str, path: str, text: str, version: int | None, encoding: Encoding
    ) -> None:
        super().__init__(path, text, version, encoding)
        self.uri = uri

    def program(self) -> str:
        """The text as Python has it, with each line and column in its place."""
        if _WHOLE_CELL.match(self.read):
            return "\n" * (len(self.lines) - 1)
        return _COMMAND.sub(_commented, self.read)


def _commented(found: re.Match[str]) -> str:
    return "#" + found[0][1:]


class Notebook:
    """The cells of a notebook, whatever they hold, by their addresses and in order."""

    def __init__(self, uri: str, path: str) -> None:
        self.uri = uri
        self.path = path
        self.order: list[str] = []
        self.cells: dict[str, Cell] = {}
        """Those that are written in Python."""

    def arrange(self, start: int, count: int, addresses: Iterable[str]) -> None:
        """Put cells in place of `count` others."""
        self.order[start : start + count] = addresses

    def program(self) -> str:
        """The text of the program; tells each cell where in it it begins."""
        text: list[str] = []
        line = 0
        for cell in self._in_order():
            cell.first = line
            text.append(cell.program())
            line += len(cell.lines)
        return "\n".join(text)

    def at(self, line: int) -> Cell | None:
        """The cell with a line of the program."""
        return next((cell for cell in self._in_order() if cell.has(line)), None)

    def number(self, cell: Cell) -> int:
        """The place of a cell among those in Python, from 1."""
        return self._in_order().index(cell) + 1

    def _in_order(self) -> list[Cell]:
        return [self.cells[uri] for uri in self.order if uri in self.cells]


def within(cell: Document, span: Span) -> Span:
    """A span of the program as one of the cell that it lies in; it ends with the cell."""
    line, end_line = span.line - cell.first, span.end_line - cell.first
    last = len(cell.lines)
    if end_line > last:
        return Span(line, span.column, last, len(cell.lines[-1]))
    return Span(line, span.column, end_line, span.end_column)
