"""Columns between characters, as we count them, and units of an encoding, as clients do."""

from __future__ import annotations

from typing import Literal

Encoding = Literal["utf-8", "utf-16", "utf-32"]


def to_units(line: str, column: int, encoding: Encoding) -> int:
    """The column in units for one in characters."""
    if encoding == "utf-32" or line.isascii():
        return min(column, len(line))
    return _size(line[:column], encoding)


def to_characters(line: str, units: int, encoding: Encoding) -> int:
    """The column in characters for one in units; within a character, before it."""
    if encoding == "utf-32" or line.isascii():
        return min(units, len(line))
    seen = 0
    for column, character in enumerate(line):
        seen += _size(character, encoding)
        if seen > units:
            return column
    return len(line)


def _size(text: str, encoding: Encoding) -> int:
    # Half a surrogate pair, which JSON can carry, still has a size.
    if encoding == "utf-8":
        return len(text.encode(errors="surrogatepass"))
    return len(text) + sum(character > "\uffff" for character in text)
