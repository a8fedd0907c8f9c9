"""Names that fit where there is little room: one pattern, cut where it is too long."""

from __future__ import annotations

from collections.abc import Sequence

from scope_lsp.ide.provenance import folded

MAX_FOLDED = 400
"""More names than this are counted and not folded."""


def shortened(names: Sequence[str], length: int, what: str = "variable") -> str:
    """Names as one pattern of at most `length` characters, or how many there are and where."""
    each = list(dict.fromkeys(names))
    pattern = folded(each) if len(each) <= MAX_FOLDED else ""
    if len(each) == 1:
        return cut(each[0], length)
    if pattern and len(pattern) <= length:
        return pattern
    scope = "/".join(common_parts([name.split("/")[:-1] for name in each]))
    where = f"{cut(scope, length)}/… " if scope else ""
    return f"{where}{len(each)} {what}s"


def cut(name: str, length: int) -> str:
    """A name without its middle where it is too long; its last part tells most."""
    if len(name) <= length:
        return name
    end = name[-(length * 2 // 3) :]
    end = end.partition("/")[2] or end
    return f"{name[: max(length - len(end) - 2, 1)]}…/{end}"


def common_parts(each: Sequence[Sequence[str]]) -> list[str]:
    """The parts with which all begin."""
    columns = [set(column) for column in zip(*each)]
    same = next((at for at, parts in enumerate(columns) if len(parts) > 1), len(columns))
    return list(each[0][:same])
