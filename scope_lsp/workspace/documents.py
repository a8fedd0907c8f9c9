"""Documents that are open in an editor, as its edits leave them."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from scope_lsp.syntax import split_lines
from scope_lsp.workspace.positions import Encoding, to_characters

MAX_READ = 3_000_000
"""So many characters of a document are looked at: what comes behind is only kept."""

_END = re.compile(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A place as clients give it: a line from 0 and a column in units of the encoding."""

    line: int
    units: int


class Document:
    r"""The text of an open file and its version.

    Lines end with `\n`, `\r\n` or `\r` alone, as LSP has it: a form feed or U+2028 ends none.
    """

    def __init__(self, path: str, text: str, version: int | None, encoding: Encoding) -> None:
        self.path = path
        self.version = version
        self.encoding = encoding
        self.first = 0
        """How many lines of the program come before: none, unless this is a cell of a notebook."""
        self._set(text)

    def _set(self, text: str) -> None:
        self.text = text
        self.read = text if len(text) <= MAX_READ else text[:MAX_READ].removesuffix("\r")
        """What is looked at; nothing else has lines."""
        self.lines = split_lines(self.read)

    def replace(self, text: str) -> None:
        """Take a whole new text."""
        self._set(text)

    def edit(self, start: Position, end: Position, text: str) -> None:
        """Put `text` in place of a stretch; places beyond the text mean its end."""
        first, last = self._offset(start), self._offset(end)
        self._set("".join((self.text[:first], text, self.text[max(first, last) :])))

    def has(self, line: int) -> bool:
        """Whether a line of the program, from 1, is one of these."""
        return self.first < line <= self.first + len(self.lines)

    def characters(self, position: Position) -> tuple[int, int]:
        """A client's place as we count: lines from 1, columns in characters."""
        if position.line >= len(self.lines):
            return len(self.lines), len(self.lines[-1])
        line = self.lines[position.line]
        return position.line + 1, to_characters(line, position.units, self.encoding)

    def _offset(self, position: Position) -> int:
        behind = position.line - (len(self.lines) - 1)
        if behind >= 0 and self.read is not self.text:
            return self._offset_behind(behind, position.units)
        line, column = self.characters(position)
        return self._start(line - 1) + column

    def _offset_behind(self, count: int, units: int) -> int:
        """Where a place is, so many lines behind the last that is looked at."""
        start = self._start(len(self.lines) - 1)
        ends = _END.finditer(self.text, start)
        if count:
            last = next(islice(ends, count - 1, None), None)
            if last is None:
                return len(self.text)
            start = last.end()
        end = next(ends, None)
        line = self.text[start : end.start() if end else None]
        return start + to_characters(line, units, self.encoding)

    def _start(self, index: int) -> int:
        """Where a line begins in the text."""
        if "\r" not in self.text:
            return sum(map(len, self.lines[:index])) + index
        start = 0
        for line in self.lines[:index]:
            start += len(line)
            start += 2 if self.text.startswith("\r\n", start) else 1
        return start
