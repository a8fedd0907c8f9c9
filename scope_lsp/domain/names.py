"""Strings that may have holes: the names and every other text a program computes.

A text that is fully known is a plain `str`; one with an unknown part is a `Text`, whose holes
remember the source that would fill them and why it isn't known.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from typing import Union


class Hole:
    """An unknown part of a text. Two holes are equal only if they are the same hole."""

    __slots__ = ("reason", "source")

    def __init__(self, source: str, reason: str) -> None:
        self.source = source
        self.reason = reason

    def __repr__(self) -> str:
        return f"{{{self.source}}}"


class Text:
    """A string with at least one hole: `parts` alternate freely between known text and holes."""

    __slots__ = ("_hash", "parts")

    def __init__(self, parts: tuple[str | Hole, ...]) -> None:
        self.parts = parts
        self._hash = hash(parts)

    def __str__(self) -> str:
        return "".join(map(str, self.parts))

    def __repr__(self) -> str:
        return f"Text({self})"

    def __eq__(self, other: object) -> bool:
        return self is other or (
            isinstance(other, Text) and self._hash == other._hash and self.parts == other.parts
        )

    def __hash__(self) -> int:
        return self._hash

    @property
    def holes(self) -> list[Hole]:
        """The holes, in the order in which they stand."""
        return [part for part in self.parts if isinstance(part, Hole)]

    def may_equal(self, other: Name) -> bool:
        """Whether some filling of the holes could make the two the same string."""
        if self == other:
            return True
        if isinstance(other, str):
            return self._may_become(other)
        mine, theirs = self.parts[0], other.parts[0]
        if isinstance(mine, str) and isinstance(theirs, str):
            return mine.startswith(theirs) or theirs.startswith(mine)
        return True

    def _may_become(self, text: str) -> bool:
        """Whether the known parts stand in a text in their order, those at the ends there."""
        first, last = (p if isinstance(p, str) else "" for p in (self.parts[0], self.parts[-1]))
        place, end = len(first), len(text) - len(last)
        if place > end or not (text.startswith(first) and text.endswith(last)):
            return False
        for part in self.parts[1:-1]:
            if isinstance(part, str):
                found = text.find(part, place, end)
                if found < 0:
                    return False
                place = found + len(part)
        return True


Name = Union[str, Text]


MAX_LENGTH = 1_000_000
"""Characters of a text, and a thousandth of it its holes; a program that makes more is hostile."""


def concat(*pieces: Name | Hole) -> Name:
    """Join pieces to one name: a `str` when nothing in it is unknown."""
    parts: list[str | Hole] = []
    known, size = "", 0
    for piece in pieces:
        for part in piece.parts if isinstance(piece, Text) else (piece,):
            if isinstance(part, str):
                known += part
                continue
            if known:
                parts.append(known)
                size += len(known)
                known = ""
            parts.append(part)
    if len(parts) * 1000 > MAX_LENGTH or size + len(known) > MAX_LENGTH:
        return Text((Hole("…", "a very long text"),))
    if not parts:
        return known
    if known:
        parts.append(known)
    return Text(tuple(parts))


def either(options: list[str], reason: str) -> Name:
    """One of several names: what is known of each part of them."""
    rows = [option.split("/") for option in options]
    if len({len(row) for row in rows}) == 1:
        pieces = [_either(column, reason) for column in zip(*rows)]
    else:
        # A hole before another part stands for any number of parts.
        least = min(map(len, rows)) - 1
        heads = takewhile(lambda column: len(set(column)) == 1, zip(*rows))
        head = [column[0] for column in heads][:least]
        middle = "|".join("/".join(row[len(head) : -1]) for row in rows)
        pieces = [*head, Hole(middle, reason), _either([row[-1] for row in rows], reason)]
    return concat(*[each for piece in pieces for each in ("/", piece)][1:])


def _either(column: Iterable[str], reason: str) -> str | Hole:
    distinct = list(dict.fromkeys(column))
    return distinct[0] if len(distinct) == 1 else Hole("|".join(distinct), reason)


def of_parts(parts: tuple[str | Hole, ...]) -> Name:
    """The name of some parts of another, which alternate already."""
    if len(parts) == 1 and isinstance(parts[0], str):
        return parts[0]
    return Text(parts) if parts else ""


def is_known(name: Name) -> bool:
    """Whether the name has no hole."""
    return isinstance(name, str)


def starts_with(name: Name, prefix: str) -> bool:
    """Whether the known beginning of the name has this prefix."""
    head = name if isinstance(name, str) else name.parts[0]
    return isinstance(head, str) and head.startswith(prefix)


def ends_with(name: Name, suffix: str) -> bool:
    """Whether the known end of the name has this suffix."""
    tail = name if isinstance(name, str) else name.parts[-1]
    return isinstance(tail, str) and tail.endswith(suffix)


def without_end(name: Name, length: int) -> Name:
    """The name without its last `length` characters, which must be known."""
    if isinstance(name, str):
        return name[:-length] if length else name
    tail = name.parts[-1]
    assert isinstance(tail, str)
    kept = tail[:-length] if length else tail
    return of_parts((*name.parts[:-1], kept) if kept else name.parts[:-1])


def map_known(name: Name, change: object) -> Name:
    """Apply a function from str to str to each known part (such as lower-casing)."""
    if isinstance(name, str):
        return change(name)  # type: ignore[operator,no-any-return]  # a str -> str callable
    return concat(*(change(p) if isinstance(p, str) else p for p in name.parts))  # type: ignore[operator]
