"""Positions in source text.

Lines count from 1 and columns from 0, in characters: what a person sees, not UTF-8 bytes as in
`ast` and not UTF-16 units as in LSP. Only the two ends of the program convert from and to those.
"""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of one file, from its first character to just after its last.

    A named tuple, because tens of thousands are made and hashed in one run.
    """

    line: int
    column: int
    end_line: int
    end_column: int

    def contains(self, line: int, column: int) -> bool:
        """Say whether a cursor there touches the span; a cursor just after its end does."""
        return (self.line, self.column) <= (line, column) <= (self.end_line, self.end_column)

    def encloses(self, other: Span) -> bool:
        """Say whether `other` lies within this span; a span encloses itself."""
        return self[:2] <= other[:2] and other[2:] <= self[2:]
