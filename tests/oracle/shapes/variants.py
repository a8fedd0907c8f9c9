"""The calls with the sizes of their placeholders known, known in part, and unknown."""

from __future__ import annotations

import re
from pathlib import Path

CALLS = Path(__file__).with_name("calls.txt")
_PLACEHOLDER = re.compile(r"\b([FILBSUDC])\(([\d, ]*)\)")

DTYPES = {"F": "float32", "I": "int32", "L": "int64", "B": "bool", "S": "string", "U": "uint8",
          "D": "float64", "C": "complex64"}  # fmt: skip


def calls() -> list[str]:
    """The calls of the list."""
    lines = map(str.strip, CALLS.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def variants(call: str) -> list[str]:
    """The call itself, and with unknown sizes: of one placeholder or of all of them."""
    places = list(_PLACEHOLDER.finditer(call))
    made = [call]
    for hide in (_nothing_known, _no_rank, _no_first, _no_last):
        made.append(_changed(call, [(place, hide) for place in places]))
        made += [_changed(call, [(place, hide)]) for place in places if len(places) > 1]
    return list(dict.fromkeys(made))


def _changed(call: str, changes: list[tuple[re.Match[str], object]]) -> str:
    for place, hide in reversed(changes):
        sizes = [size for size in place[2].replace(" ", "").split(",") if size]
        text = f"{place[1]}({', '.join(hide(sizes))})"  # type: ignore[operator]  # one of those below
        call = call[: place.start()] + text + call[place.end() :]
    return call


def _nothing_known(sizes: list[str]) -> list[str]:
    return ["None"] * len(sizes)


def _no_rank(sizes: list[str]) -> list[str]:
    return ["'?'"]


def _no_first(sizes: list[str]) -> list[str]:
    return ["None", *sizes[1:]] if sizes else []


def _no_last(sizes: list[str]) -> list[str]:
    return [*sizes[:-1], "None"] if sizes else []
