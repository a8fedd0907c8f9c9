"""Names that fit where there is little room: one pattern, cut where it is too long."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scope_lsp.ide.provenance import folded

_TEXT = r"(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|[^/{}]|[{}])+"
_PARTS = re.compile(rf"/?{_TEXT}(?:/$)?")
"""The parts of a name, each with the slash before it; a choice in braces isn't parted."""

MAX_FOLDED = 400
"""More names than this are counted and not folded."""


def shortened(names: Sequence[str], length: int, what: str = "variable") -> str:
    """Names as one pattern of at most `length` characters, or how many there are and where."""
    each = list(dict.fromkeys(names))
    pattern = folded(each) if len(each) <= MAX_FOLDED else ""
    if pattern and len(pattern) <= length:
        return pattern
    short = cut(pattern, length)
    if short and (len(each) == 1 or len(short) <= length):
        return short
    scope = "/".join(common_parts([name.split("/")[:-1] for name in each]))
    where = f"{cut(scope, length)}/… " if scope else ""
    return f"{where}{len(each)} {what}s"


def cut(name: str, length: int) -> str:
    """A name or a pattern without its middle where it is too long; its last parts tell most."""
    parts = _PARTS.findall(name)
    if len(name) <= length or len(parts) < 3:
        return name
    first, *middle, last = parts
    kept = last
    while middle and len(first) + len(middle[-1]) + len(kept) + 1 <= length:
        kept = middle.pop() + kept
    while middle and len(first) + len(middle[0]) + len(kept) + 2 <= length:
        first += middle.pop(0)
    return f"{first.rstrip('/')}/…{kept if kept.startswith('/') else '/' + kept}"


def common_parts(each: Sequence[Sequence[str]]) -> list[str]:
    """The parts with which all begin."""
    columns = [set(column) for column in zip(*each)]
    same = next((at for at, parts in enumerate(columns) if len(parts) > 1), len(columns))
    return list(each[0][:same])
