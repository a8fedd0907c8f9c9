"""The way from text to tree: as it is where Python accepts it, and mended where not."""

from __future__ import annotations

import ast
import re
import threading
import warnings
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from scope_lsp.syntax.again import parse_again
from scope_lsp.syntax.edits import Edit, apply, restore
from scope_lsp.syntax.limits import (
    MAX_MENDED_CHARACTERS,
    MAX_MENDED_LINES,
    fit,
    fit_lines,
    may_be_deep,
    readable,
)
from scope_lsp.syntax.mending import attempt, mend
from scope_lsp.syntax.parameters import unpack_tuples
from scope_lsp.syntax.python2 import PRINT_TO
from scope_lsp.syntax.tree import Mended, Problem, SourceTree, split_lines

_REFUSED = re.compile("[\0\ufeff\ud800-\udfff]")
"""Characters that make Python refuse a whole text, not only the statement they are in."""

_quiet = threading.Lock()
"""Held while warnings are off, which concerns all threads: two must not undo each other's."""


def parse(text: str, before: SourceTree | None = None) -> SourceTree:
    """Return the tree of `text`, mended where Python would refuse it. Never fails.

    What has not changed since an earlier text is taken from its tree.
    """
    lines = split_lines(_REFUSED.sub(_accepted, text))
    with _quiet, warnings.catch_warnings():
        # Python warns of odd escapes and the like in the text, which is not our own.
        warnings.simplefilter("ignore")
        again = parse_again(lines, before) if before is not None else None
        if again is None:
            return _parse(text, lines)
        module, mended = again
        found = tuple(_by_line(lines, mended.edits))
        return SourceTree(text, lines, module, mended.problems, found)


def _accepted(refused: re.Match[str]) -> str:
    """Return a character to put in place of one; a form feed does not count as indentation."""
    return {"\0": " ", "\ufeff": "\f"}.get(refused[0], "\ufffd")


def _parse(text: str, lines: list[str]) -> SourceTree:
    whole = "\n".join(lines)
    source = fit(whole, readable(whole))
    if not may_be_deep(source) and not PRINT_TO.search(source):
        tree = attempt(source)
        if isinstance(tree, ast.Module):
            return SourceTree(text, lines, tree, _problems_of_length(source, whole))
    source = fit_lines(fit(source, MAX_MENDED_CHARACTERS), MAX_MENDED_LINES)
    tree, problems, edits = _parse_mended(source)
    problems = _problems_of_length(source, whole) + problems
    return SourceTree(text, lines, tree, problems, tuple(_by_line(lines, edits)))


def _by_line(lines: list[str], edits: list[Edit]) -> Iterator[Mended]:
    starts = [0, *accumulate(len(line) + 1 for line in lines)] if edits else []
    for edit in edits:
        line = bisect_right(starts, edit.start)
        yield Mended(line, edit.start - starts[line - 1], edit.end - edit.start, edit.text)


def _problems_of_length(source: str, whole: str) -> list[Problem]:
    return [] if source is whole else [Problem(1, "too long to be read as a whole")]


def _parse_mended(source: str) -> tuple[ast.Module, list[Problem], list[Edit]]:
    mended = mend(source)
    edited = apply(source, mended.edits)
    tree = attempt(edited)
    if not isinstance(tree, ast.Module):
        return ast.Module([], []), [*mended.problems, Problem(*tree)], mended.edits
    restore(tree, source.split("\n"), edited, mended.edits)
    unpack_tuples(tree, source, mended.edits)
    return tree, mended.problems, mended.edits
