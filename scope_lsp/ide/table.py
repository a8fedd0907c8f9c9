"""The table under a hover on a site that gives several names: all of them, with their shapes; of an
optimizer, the variables with their slots."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.ide.apis import is_optimizer
from scope_lsp.ide.pieces import shape_text
from scope_lsp.ide.provenance import folded
from scope_lsp.ide.variables import Described

MAX_ROWS = 32
"""More names than this are folded, where they differ in numbers alone, and so many are shown."""

MIN_ROWS = 3
"""Fewer names are read as quickly without a table."""

_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Row:
    """A name, or several in one, and what is told of it."""

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """Rows under their heads."""

    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    more: int = 0
    """How many rows there are beside these."""

    @property
    def is_list(self) -> bool:
        """Whether it has nothing but the names."""
        return len(self.heads) == 1

    @property
    def has_slots(self) -> bool:
        """Whether it is that of an optimizer."""
        return "slots" in self.heads


def table_of(analysis: Analysis, report: SiteReport, each: dict[str, Described]) -> Table | None:
    """The table of a site's variables, by their effective names."""
    if len(each) < MIN_ROWS or report.kind != "variable":
        return None
    if is_optimizer(report):
        return _cut(("variable", "shape", "slots"), _slots(analysis, report, each))
    rows = [Row(name, (_shape(found), _type(found))) for name, found in each.items()]
    heads, rows = _differing(("name", "shape", "type"), rows)
    # What differs in numbers alone says no more line by line, unless there is nothing else to say.
    return _cut(heads, rows if len(heads) == 1 else _folded(rows))


def _shape(found: Described) -> str:
    return "?" if found.shape is None else shape_text(found.shape)


def _type(found: Described) -> str:
    words = [found.dtype or "", "not trainable" if found.trainable is False else ""]
    return ", ".join(filter(None, words))


# Rows


def _cut(heads: tuple[str, ...], rows: list[Row]) -> Table | None:
    """The rows that there is room for."""
    if len(rows) > MAX_ROWS:
        rows = _folded(rows)
    if len(rows) < 2:
        return None
    return Table(heads, tuple(rows[:MAX_ROWS]), max(len(rows) - MAX_ROWS, 0))


def _folded(rows: Iterable[Row]) -> list[Row]:
    """One row for those that differ in numbers of their names alone."""
    alike: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for row in rows:
        alike.setdefault((_NUMBER.sub("#", row.name), row.cells), []).append(row.name)
    return [Row(folded(names), cells) for (_, cells), names in alike.items()]


def _differing(heads: tuple[str, ...], rows: list[Row]) -> tuple[tuple[str, ...], list[Row]]:
    """The columns in which the rows differ; what all have alike is told elsewhere."""
    kept = [at for at in range(len(heads) - 1) if len({row.cells[at] for row in rows}) > 1]
    left = [Row(row.name, tuple(row.cells[at] for at in kept)) for row in rows]
    return (heads[0], *(heads[at + 1] for at in kept)), left


# Slots


def _slots(analysis: Analysis, report: SiteReport, each: dict[str, Described]) -> list[Row]:
    """For each variable its slots; first what belongs to the optimizer itself."""
    known = _variables(analysis, report)
    own: list[Row] = []
    slots: dict[str, list[str]] = {}
    shapes: dict[str, str] = {}
    for name, found in each.items():
        variable = _variable_in(name.removesuffix(":0"), known)
        if variable is None:
            own.append(Row(name, (_shape(found), "")))
        else:
            slot = name.replace(variable, "…", 1).removesuffix(":0")
            slots.setdefault(variable, []).append(slot)
            shapes.setdefault(variable, _shape(found))
    return own + [Row(f"{v}:0", (shapes[v], ", ".join(s))) for v, s in slots.items()]


def _variables(analysis: Analysis, report: SiteReport) -> set[str]:
    """The variables of others, which may have slots."""
    return {
        str(fact.name)
        for site in analysis.sites.values()
        if site.kind == "variable" and site is not report
        for fact in site.facts
        if fact.status != "failed"
    }


def _variable_in(name: str, known: set[str]) -> str | None:
    """The longest run of a name's parts that is a variable's name."""
    parts = name.split("/")
    for length in range(len(parts) - 1, 0, -1):
        for start in range(len(parts) - length + 1):
            run = "/".join(parts[start : start + length])
            if run in known:
                return run
    return None
