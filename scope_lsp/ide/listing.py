"""The variables of a document's programs as a table of plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from scope_lsp.ide.pieces import counted, shape_text
from scope_lsp.ide.variable_tree import Leaf, Program

HEADS = ("name", "shape", "type", "parameters", "created at")


def listing(programs: Iterable[Program], relative: Callable[[str], str]) -> str:
    """A table for each program; `relative` gives a path as people read it."""
    return "\n\n".join(_program(program, relative) for program in programs)


def _program(program: Program, relative: Callable[[str], str]) -> str:
    leaves = list(program.root.all())
    known = [leaf.described.parameters for leaf in leaves]
    total = sum(count for count in known if count is not None)
    or_more = " or more" if None in known else ""
    name = relative(program.path) + program.entry[len(program.path) :]
    heading = f"{name}: {counted(len(leaves), 'variable')}, {counted(total, 'parameter')}{or_more}"
    rows = [HEADS, *(_row(leaf, relative) for leaf in leaves)]
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    ended = [f"The program ends with an error: {program.ended_by}"] if program.ended_by else []
    return "\n".join([heading, *lines, *ended])


def _row(leaf: Leaf, relative: Callable[[str], str]) -> tuple[str, ...]:
    found = leaf.described
    shape = "?" if found.shape is None else shape_text(found.shape)
    count = "?" if found.parameters is None else f"{found.parameters:,}"
    trained = "" if found.trainable is not False else ", not trainable"
    where = f"{relative(leaf.place.path)}:{leaf.place.line}"
    mark = "" if leaf.exact else " ?"
    return leaf.effective + mark, shape, (found.dtype or "?") + trained, count, where
