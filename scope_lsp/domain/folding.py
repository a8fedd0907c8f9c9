"""Many names as one pattern: `model/h0/w`, `model/h1/w` -> `model/h{0..1}/w`."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"\d+|\D+")


def fold(names: list[str]) -> str:
    """A pattern for names that differ in numbers or words only; where none fits, they are listed.

    `{0..3}` is a run of numbers without a gap, `{a,b}` any other choice.
    """
    if len(names) < 2:
        return names[0] if names else ""
    rows = [_NUMBER.findall(name) for name in names]
    if len({len(row) for row in rows}) == 1:
        return "".join(_choice(list(dict.fromkeys(column))) for column in zip(*rows))
    paths = [name.split("/") for name in names]
    if len({len(path) for path in paths}) == 1:
        return "/".join(_choice(list(dict.fromkeys(column))) for column in zip(*paths))
    head = _common_head(names)
    tail = _common_head([name[len(head) :][::-1] for name in names])[::-1]
    middles = [name[len(head) : len(name) - len(tail)] for name in names]
    return head + _choice(list(dict.fromkeys(middles))) + tail


def _choice(options: list[str]) -> str:
    if len(options) == 1:
        return options[0]
    if all(option.isdigit() and str(int(option)) == option for option in options):
        numbers = sorted(map(int, options))
        if numbers == list(range(numbers[0], numbers[-1] + 1)):
            return f"{{{numbers[0]}..{numbers[-1]}}}"
    if all(part.isdigit() or not part for part in options):
        return "{" + ",".join(options) + "}"
    folded = {re.sub(r"\d+", "#", option) for option in options}
    if len(folded) == 1 and "#" in folded.copy().pop():
        return fold(options)
    return "{" + ",".join(options) + "}"


def _common_head(names: list[str]) -> str:
    first, last = min(names), max(names)
    length = next(
        (i for i, (a, b) in enumerate(zip(first, last)) if a != b), min(map(len, (first, last)))
    )
    return first[:length]
