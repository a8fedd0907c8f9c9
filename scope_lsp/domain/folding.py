"""Many names as one pattern: `model/h0/w`, `model/h1/w` -> `model/h{0..1}/w`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from math import prod

_NUMBER = re.compile(r"\d+|\D+")
_PART = re.compile(r"[^/:]+|[/:]")

Row = tuple[str, ...]
"""A name in its parts: words and what separates them."""

KEPT = 1_000
"""So many patterns are kept: after an edit most sites of a file have the names that they had."""

MAX_PARTS = 20_000
"""So many parts are compared: a thousand layers have fewer, and more would take a second."""


def fold(names: Sequence[str]) -> str:
    """A pattern for names that differ in numbers or words only; where none fits, they are listed.

    `{0..3}` is a run of numbers without a gap, `{a,b}` any other choice. Choices are made one
    after the other only where all combinations are meant; words are never split. Of names that
    nobody could read any more the first are shown.
    """
    return _pattern(tuple(names)) if len(names) > 1 else "".join(names)


@lru_cache(KEPT)
def _pattern(names: tuple[str, ...]) -> str:
    """The pattern for several names."""
    rows: list[Row] = []
    parts = 0
    for name in dict.fromkeys(names):
        row = tuple(_PART.findall(name))
        parts += len(row)
        if rows and parts > MAX_PARTS:
            return f"{_fold(rows)}, …"
        rows.append(row)
    return _fold(rows)


def _fold(rows: list[Row]) -> str:
    """A pattern for distinct rows."""
    if len(rows) == 1:
        return "".join(rows[0])
    alike = _alike(rows)
    if alike:
        return "".join(rows[0][:alike]) + _fold([row[alike:] for row in rows])
    backwards = [row[::-1] for row in rows]
    before, behind = _numbered(rows), _numbered(backwards)
    short = min(map(len, rows))
    for at in (*range(1, short), *range(-1, -short, -1)):
        lefts = {ids[at if at > 0 else at - 1] for ids in before}
        rights = {ids[-at - 1 if at > 0 else -at] for ids in behind}
        if len(lefts) * len(rights) == len(rows):
            if len(rights) == 1:
                at = -_alike(backwards)
            left, right = (dict.fromkeys(cut) for cut in zip(*((r[:at], r[at:]) for r in rows)))
            return _fold(list(left)) + _fold(list(right))
    return _choice(rows)


def _alike(rows: list[Row]) -> int:
    """With how many parts all rows begin alike, where something is left of each."""
    columns = zip(*(row[:-1] for row in rows))
    return sum(1 for _ in takewhile(lambda parts: len(set(parts)) == 1, columns))


def _numbered(rows: list[Row]) -> list[list[int]]:
    """For each row a number for each of its beginnings, equal where the beginnings are."""
    known: dict[tuple[int, str], int] = {}
    found = []
    for row in rows:
        ids = [0]
        for part in row:
            ids.append(known.setdefault((ids[-1], part), len(known) + 1))
        found.append(ids)
    return found


def _choice(rows: list[Row]) -> str:
    """One of several; those that differ in numbers alone are folded."""
    alike: dict[str, list[Row]] = {}
    for row in rows:
        alike.setdefault(_NUMBER.sub(_number, "".join(row)), []).append(row)
    if len(alike) == 1 and len(rows[0]) == 1:
        return _numbers([row[0] for row in rows])
    each = ["".join(row) for row in rows]
    if 1 < len(alike) < len(rows):
        each = [_fold(group) for group in alike.values()]
    return "{" + ",".join(each) + "}"


def _number(found: re.Match[str]) -> str:
    return "#" if found[0].isdigit() else found[0]


def _numbers(words: list[str]) -> str:
    """Words that differ in numbers alone."""
    columns = [list(dict.fromkeys(column)) for column in zip(*map(_NUMBER.findall, words))]
    if prod(map(len, columns)) != len(words):
        return "{" + ",".join(words) + "}"
    return "".join(map(_run, columns))


def _run(numbers: list[str]) -> str:
    if len(numbers) == 1:
        return numbers[0]
    if all(str(int(number)) == number for number in numbers):
        known = sorted(map(int, numbers))
        if known == list(range(known[0], known[-1] + 1)):
            return f"{{{known[0]}..{known[-1]}}}"
    return "{" + ",".join(numbers) + "}"
