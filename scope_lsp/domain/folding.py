"""Many names as one pattern: `model/h0/w`, `model/h1/w` -> `model/h{0..1}/w`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import prod

_NUMBER = re.compile(r"\d+|\D+")
_PART = re.compile(r"[^/:]+|[/:]")

Row = tuple[str, ...]
"""A name in its parts: words and what separates them."""


def fold(names: Sequence[str]) -> str:
    """A pattern for names that differ in numbers or words only; where none fits, they are listed.

    `{0..3}` is a run of numbers without a gap, `{a,b}` any other choice. Choices are made one
    after the other only where all combinations are meant; words are never split.
    """
    if len(names) < 2:
        return names[0] if names else ""
    return _fold([tuple(_PART.findall(name)) for name in dict.fromkeys(names)])


def _fold(rows: list[Row]) -> str:
    """A pattern for distinct rows."""
    if len(rows) == 1:
        return "".join(rows[0])
    short = min(map(len, rows))
    for at in (*range(1, short), *range(-1, -short, -1)):
        lefts = dict.fromkeys(row[:at] for row in rows)
        rights = dict.fromkeys(row[at:] for row in rows)
        if len(lefts) * len(rights) == len(rows):
            return _fold(list(lefts)) + _fold(list(rights))
    return _choice(rows)


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
