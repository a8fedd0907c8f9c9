"""Broken text to text that Python accepts, in time that grows with its length.

The text is cut at the statements of its outermost level. Those that Python accepts stay as they
are. The others are taken apart into logical lines, and each that Python refuses on its own is
tried as Python 2, then as half typed, and given up at last. No part is parsed more than a few
times.

tree-sitter and parso were tried for finding the broken places. One takes everything from an open
quote to the end of the file, and body lines from an open `with` header, as one error; the other
takes 60 ms for 1,000 lines. The scanner here takes 3 ms for these.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, zip_longest
from typing import NamedTuple

from scope_lsp.syntax import completion
from scope_lsp.syntax.edits import Edit, apply, in_order, replace_lines
from scope_lsp.syntax.layout import Statement, lay_out
from scope_lsp.syntax.limits import MAX_STATEMENT, is_deep
from scope_lsp.syntax.python2 import modernize, prints_to
from scope_lsp.syntax.scanner import LogicalLine, scan, scan_part
from scope_lsp.syntax.tree import Problem

_MAX_ATTEMPTS = 5
"""How many lines of a statement may be given up before all of it is."""

_KEPT = 512
"""Of so many statements it is kept whether Python accepts them: while somebody types, all but one
are those of the text before."""

_WORD = re.compile(
    r"(?:async[ \t]+)?(def|class|with|for|if|elif|else|while|try|except|finally)\b"
    r"|(@)|(match|case)\b"
)
_CLAUSES = ("elif", "else", "except", "finally")

_CONTEXTS = {
    "elif": ("if 1:pass\n", ""),
    "else": ("if 1:pass\n", ""),
    "except": ("try:pass\n", ""),
    "finally": ("try:pass\n", ""),
    "try": ("", "\nfinally:pass"),
    "case": ("match 1:\n ", ""),
    "@": ("", "\ndef f():pass"),
}
"""What has to stand before and after a logical line of each kind for Python to accept it."""


class Refusal(NamedTuple):
    """Why Python refuses a text, with the line from 1."""

    line: int
    message: str


def attempt(source: str) -> ast.Module | Refusal:
    """Return the tree of `source`, or why there is none."""
    try:
        return ast.parse(source)
    except SyntaxError as error:
        return Refusal(error.lineno or 1, error.msg)
    except (ValueError, RecursionError, MemoryError) as error:
        return Refusal(1, str(error) or "too complex")


@dataclass(slots=True)
class Mended:
    """The edits that make a text one that Python accepts, in order, and what they are for."""

    edits: list[Edit]
    problems: list[Problem]


def mend(text: str) -> Mended:
    r"""Return what has to be changed in `text`, whose lines end with `\n`."""
    return _mend(text, _outermost(text, scan(text)))


def mend_part(text: str, start: int, end: int) -> Mended | None:
    """Return what has to be changed in `text[start:end]`, which are lines between statements of the
    outermost level that are right; None if that concerns these as well."""
    lines = scan_part(text, start, end)
    if not lines or not _is_outermost(text, *lines[:2]):
        return None
    *groups, last = _outermost(text, lines)
    if last[-1].start < end:
        groups.append(last)
    elif len(last) > 1:
        return None
    return _mend(text, groups)


def _mend(text: str, statements: Iterable[list[LogicalLine]]) -> Mended:
    line_starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    edits: list[Edit] = []
    problems = []
    for lines in statements:
        # A line that stands alone is tried as it is in any case.
        if len(lines) > 1 and _is_right(text, lines):
            continue
        for statement in _take_apart(text, lines, line_starts):
            edits += statement.edits
            if statement.complaint:
                number = bisect_right(line_starts, statement.line.start)
                problems.append(Problem(number, statement.complaint))
    return Mended(edits, problems)


def _outermost(text: str, lines: list[LogicalLine]) -> Iterator[list[LogicalLine]]:
    """Group the lines by the outermost statement that they are part of."""
    group: list[LogicalLine] = []
    for line, following in zip_longest(lines, lines[1:]):
        if group and text[group[-1].start] != "@" and _is_outermost(text, line, following):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _is_outermost(text: str, line: LogicalLine, following: LogicalLine | None = None) -> bool:
    """Say whether an outermost statement starts with a line, if not with the one before."""
    if line.indent:
        return False
    word = _word(text, line)
    # A line amid deeper ones that is no header is out of place, and ends nothing.
    return word not in _CLAUSES and (bool(word) or not following or not following.indent)


def _word(text: str, line: LogicalLine) -> str:
    """Return the word that tells the kind of a header or decorator, empty for what is neither."""
    match = _WORD.match(text, line.start, line.end)
    if not match:
        return ""
    return match[1] or match[2] or (match[3] if text[line.end - 1] == ":" else "")


def _is_right(text: str, lines: list[LogicalLine]) -> bool:
    """Say whether Python, and this program, accept the lines as they are."""
    if lines[-1].complaint:  # which may be about what is behind
        return False
    for line in lines:
        code = text[line.start : line.end]
        if is_deep(code) or prints_to(code):
            return False
    source = text[lines[0].start - len(lines[0].indent) : lines[-1].end]
    return _is_accepted(source) if len(source) <= MAX_STATEMENT else _is_tree(source)


def _is_tree(source: str) -> bool:
    return isinstance(attempt(source), ast.Module)


_is_accepted = lru_cache(_KEPT)(_is_tree)


def _take_apart(text: str, lines: list[LogicalLine], line_starts: list[int]) -> list[Statement]:
    """Mend each of the lines, and then their layout."""
    statements = [_mend_line(text, line) for line in lines]
    lay_out(text, statements)
    start, end = lines[0].start - len(lines[0].indent), lines[-1].end
    line_before = bisect_right(line_starts, start) - 1
    for _ in range(_MAX_ATTEMPTS):
        edits = [edit for statement in statements for edit in statement.edits]
        result = attempt(apply(text, edits, start, end))
        if isinstance(result, ast.Module):
            return statements
        line_end = line_starts[min(line_before + result.line, len(line_starts) - 1)]
        index = bisect_left(statements, line_end, key=lambda statement: statement.line.start)
        _give_up(text, statements[max(index - 1, 0)], result.message)
    nothing = list(replace_lines(text, start, end, "pass"))
    return [Statement(lines[0], "", False, nothing, "too broken to be mended")]


def _mend_line(text: str, line: LogicalLine) -> Statement:
    """Return the line as a statement that Python accepts on its own."""
    word = _word(text, line)
    message = ""
    for edits in _repairs(text, line):
        code = apply(text, edits, line.start, line.end)
        opens_block = bool(word) and word != "@" and code.endswith(":")
        refusal = _refusal(code, word, opens_block)
        if not refusal:
            return Statement(line, word, opens_block, edits, line.complaint or message)
        message = message or refusal
    edits = completion.give_up(text, line.start, line.end)
    opens_block = any(edit.text.endswith(":") for edit in edits)
    edits += _edits_after(line)
    complaint = line.complaint or message
    return Statement(line, word if opens_block else "", opens_block, edits, complaint)


def _give_up(text: str, statement: Statement, message: str) -> None:
    """Keep of a statement, which is right on its own but not where it stands, its indentation."""
    line = statement.line
    indent = [edit for edit in statement.edits if edit.end <= line.start < line.end]
    is_filled = statement.edits[-1:] == [Edit(line.end, line.end, " pass")]
    rest = "if 1:" if statement.opens_block and not is_filled else "pass"
    nothing = replace_lines(text, line.start, line.end, rest)
    statement.edits = [*indent, *nothing, *_edits_after(line)]
    statement.complaint = statement.complaint or message


def _edits_after(line: LogicalLine) -> list[Edit]:
    """Return the edits that are needed behind the line even where nothing is kept of it."""
    return [edit for edit in line.edits if edit.start >= line.end and edit.text == " "]


def _repairs(text: str, line: LogicalLine) -> Iterator[list[Edit]]:
    """Yield the edits that may mend the line, the most faithful first."""
    yield line.edits
    if line.end - line.start > MAX_STATEMENT:
        return
    modern = modernize(text, line.start, line.end)
    if modern:
        yield in_order(modern, line.edits)
    whole = completion.complete(text, line.start, line.end)
    colon = completion.missing_colon(text, line.start, line.end)
    yield in_order(whole, line.edits, colon)
    if modern:
        yield in_order(whole, modern, line.edits, colon)


def _refusal(code: str, word: str, opens_block: bool) -> str:
    """Say why a logical line is refused, nothing if it is not."""
    if is_deep(code):
        return "too deeply nested"
    if prints_to(code):
        return "Missing parentheses in call to 'print'"
    before, after = _CONTEXTS.get(word, ("", ""))
    if opens_block:
        after = ("\n case _:pass" if word == "match" else " pass") + after
    result = attempt(before + code + after)
    return result.message if isinstance(result, Refusal) else ""
