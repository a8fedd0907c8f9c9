"""Edits of real programs: what is told after each must be what a new analysis tells."""

from __future__ import annotations

import itertools
import random
import re
import traceback
from collections.abc import Iterator
from pathlib import Path

from scope_lsp.workspace.deep_stack import run_deep
from tests.fuzz.damage import damage
from tests.interpreter.again import Again


def recheck(path: Path, text: str, chance: random.Random, count: int) -> Iterator[tuple[str, str]]:
    """What is wrong after each of some edits, if anything, and the text by then."""
    again = Again(path=str(path), roots=[path.parent])
    run_deep(lambda: again.analyze(text))
    for _ in range(count):
        before, text = text, edit(text, chance)
        try:
            wrong = run_deep(lambda text=text: _held(again, text, chance))  # type: ignore[misc]
        except Exception:  # what this is about
            wrong = traceback.format_exc(limit=-8)
        yield wrong, text
        if wrong:
            return
        if chance.random() < 0.4:  # most of what somebody types is whole again soon
            text = before


def edit(text: str, chance: random.Random) -> str:
    """A change as somebody makes it: mostly of a few characters, of a word, or of lines."""
    if chance.random() < 0.3:
        return damage(text, chance)
    lines = text.splitlines(keepends=True) or [""]
    at = chance.randrange(len(lines))
    return chance.choice(_EDITS)(lines, at, chance)


def _held(again: Again, text: str, chance: random.Random) -> str:
    """How both answers differ."""
    if chance.random() < 0.3:
        again.analyze(text, looks=chance.randrange(6))
    pairs = itertools.zip_longest(*again.told(text))
    differing = ((have, want) for have, want in pairs if have != want)
    return next((f"told again: {have}\n  but new: {want}" for have, want in differing), "")


def _put(lines: list[str], at: int, chance: random.Random) -> str:
    """Other characters somewhere in a line."""
    line = lines[at]
    start = chance.randrange(len(line) + 1)
    end = min(len(line), start + chance.choice((0, 0, 0, 1, 2, 5)))
    put = "".join(
        chance.choice(" abx01_.,:()[]='\"#\n") for _ in range(chance.choice((0, 1, 1, 3)))
    )
    return "".join([*lines[:at], line[:start] + put + line[end:], *lines[at + 1 :]])


def _rename(lines: list[str], at: int, chance: random.Random) -> str:
    """A word for another one of the text."""
    words = list(re.finditer(r"\w+", lines[at]))
    if not words:
        return _put(lines, at, chance)
    word = chance.choice(words)
    others = re.findall(r"\w+", "".join(lines))
    put = chance.choice(others) if chance.random() < 0.6 else word[0] + chance.choice("x1_")
    line = lines[at][: word.start()] + put + lines[at][word.end() :]
    return "".join([*lines[:at], line, *lines[at + 1 :]])


def _leave_out(lines: list[str], at: int, chance: random.Random) -> str:
    return "".join(lines[:at] + lines[at + chance.choice((1, 1, 1, 2, 5)) :])


def _copy(lines: list[str], at: int, chance: random.Random) -> str:
    """Lines once more, here or elsewhere."""
    to = chance.choice((at, chance.randrange(len(lines) + 1)))
    return "".join([*lines[:to], *lines[at : at + chance.choice((1, 1, 3))], *lines[to:]])


def _comment(lines: list[str], at: int, chance: random.Random) -> str:
    lines = list(lines)
    lines[at] = chance.choice(("# ", "\n", "# why\n", "  # ")) + lines[at]
    return "".join(lines)


_EDITS = (_put, _put, _rename, _rename, _rename, _leave_out, _copy, _comment)
