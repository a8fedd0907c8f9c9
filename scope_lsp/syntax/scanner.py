"""Text to logical lines: where each statement starts and ends, however broken the text.

Python's own tokenizer gives up at an open bracket or quote, and so loses the rest of the file.
Here brackets are believed at first. Where they can't be right (a wrong partner, a `def` between
them, the end of the text), the lines up to there are read again by their layout: an open bracket
ends where the next line looks as if a new statement began.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from scope_lsp.syntax.edits import Edit
from scope_lsp.syntax.quotes import Quotes

_PARTNERS = {"(": ")", "[": "]", "{": "}"}

_BLANK_LINES = re.compile(r"(?:[ \t\f]*(?:#[^\n]*)?\n)*([ \t\f]*)")

_MARK = re.compile(r'"""|\'\'\'|["\'#()\[\]{}\n]|\\\n?')
"""Where a logical line may end, and what may hide such a place."""

_COMMENT = re.compile(r"[^\n]*")

_NEVER_IN_BRACKETS = re.compile(
    r"[ \t\f]*(?:(?:async[ ]+)?(?:def|class|with)[ ]|while\b|return\b|raise\b|import[ ]|del[ ]"
    r"|from[ ]+[\w.]+[ ]+import\b|assert[ ]|global[ ]|elif[ ]|except[ :]|@\w[\w.]*[ \t]*(?:\(|\n)"
    r"|(?:else|try|finally)[ \t]*:|(?:pass|break|continue)\b)"
)
"""The start of a line that can only be a statement's, so that no bracket can be open there."""

_HEADER = re.compile(r"(?:async[ \t]+)?(?:def|class|with|for|if|elif|while|except)\b")
_BLOCK = re.compile(r"(?:for|if)\b.*:$")
_ASSIGNMENT = re.compile(r"\w[\w.]*(?:\[[^]]*\])?(?:, ?\w+)* [-+*/]?= ")
_STRING_OR_COMMENT = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|#.*')


@dataclass(slots=True)
class LogicalLine:
    """One statement, or the header of a compound one, or several with `;` between them.

    It is `text[start:end]`, without indentation and comment. `edits` make its quotes and brackets
    match, and `complaint` says what was wrong with them, if anything.
    """

    indent: str
    start: int
    end: int
    edits: list[Edit] = field(default_factory=list)
    complaint: str = ""


def scan(text: str) -> list[LogicalLine]:
    r"""Return the logical lines of `text`, whose lines end with `\n`."""
    quotes = Quotes(text, trusted=True)
    lines = [line for line, _ in _scan(text, quotes)]
    if quotes.uneven:
        lines = [line for line, _ in _scan(text, Quotes(text, trusted=False))]
    return lines


def scan_part(text: str, start: int, end: int) -> list[LogicalLine] | None:
    """Return the logical lines of `text[start:end]` and the one behind, if there is one, as they
    are in a `text` that is right before and behind; None if what is wrong goes on behind."""
    quotes = Quotes(text, trusted=True)
    lines = []
    for line, is_by_layout in _scan(text, quotes, start):
        is_behind = line.start >= end
        if quotes.uneven or (is_by_layout if is_behind else line.end > end):
            return None
        lines.append(line)
        if is_behind:
            break
    return lines


def _scan(text: str, quotes: Quotes, position: int = 0) -> Iterator[tuple[LogicalLine, bool]]:
    """Yield the logical lines from a position on, each with whether it was read by its layout."""
    mistrusted_until = position
    while True:
        blank = _BLANK_LINES.match(text, position)
        assert blank is not None  # it also matches nothing
        start = blank.end()
        if text[start : start + 1] in ("", "#"):
            return
        reader = _Reader(text, quotes, LogicalLine(blank[1], start, start))
        try:
            position = reader.read(by_layout=start < mistrusted_until)
        except _Mistrusted as mistrusted:
            mistrusted_until = mistrusted.position
            reader = _Reader(text, quotes, LogicalLine(blank[1], start, start))
            position = reader.read(by_layout=True)
        yield reader.line, start < mistrusted_until


class _Mistrusted(Exception):
    """The brackets can't be right, as was found at `position`."""

    def __init__(self, position: int) -> None:
        self.position = position


class _Reader:
    """Reads one logical line."""

    def __init__(self, text: str, quotes: Quotes, line: LogicalLine) -> None:
        self._text = text
        self._quotes = quotes
        self.line = line
        self._open: list[str] = []
        self._joints: list[int] = []

    def read(self, *, by_layout: bool) -> int:
        """Read the line; return where the next one starts, or raise `_Mistrusted`."""
        self._by_layout = by_layout
        position = self.line.start
        while mark := _MARK.search(self._text, position):
            self._extend(position, mark.start())
            if mark[0] == "\n" and self._ends_before(mark.end()):
                # A backslash that joins a blank line does no harm.
                self._joints = [at for at in self._joints if self._text[at + 1] != "\n"]
                break
            if mark[0] == "\\\n" and self._is_interrupted(mark.end()):
                self._joints.append(mark.start())
                break
            position = self._take(mark[0], mark.start())
        else:
            self._extend(position, len(self._text))
            if self._open:
                self._mistrust(len(self._text))
        self._close()
        return mark.end() if mark else len(self._text)

    def _extend(self, start: int, end: int) -> None:
        """Let the line go on to the last code before `end`, if there is any after `start`."""
        if code := self._text[start:end].rstrip():
            self.line.end = start + len(code)
            self._joints.clear()

    def _take(self, mark: str, start: int) -> int:
        """Account for `mark`; return where to read on."""
        end = start + len(mark)
        if mark == "#":
            comment = _COMMENT.match(self._text, end)
            return comment.end() if comment else end
        if mark[0] in "\"'":
            end, edit = self._quotes.end(mark, start)
            if edit:
                self._complain("unterminated string literal", edit)
        elif mark in _PARTNERS:
            self._open.append(_PARTNERS[mark])
        elif mark in ")]}":
            self._take_closing(mark, start)
        elif mark[0] == "\\":
            self._joints.append(start)
        if mark[0] not in "\n\\":
            self._extend(start, end)
        return end

    def _take_closing(self, bracket: str, start: int) -> None:
        if self._open and self._open[-1] == bracket:
            self._open.pop()
            return
        self._mistrust(start)
        if bracket not in self._open:
            self._complain(f"unmatched '{bracket}'", Edit(start, start + 1, " "))
            return
        while (expected := self._open.pop()) != bracket:
            self._complain(f"'{expected}' is missing", Edit(start, start, expected))

    def _close(self) -> None:
        if self._open:
            closers = "".join(reversed(self._open))
            edit = Edit(self.line.end, self.line.end, closers)
            self._complain(f"'{self._open[-1]}' is missing", edit)
        for joint in self._joints:
            # A backslash that joins nothing would take in the next statement.
            self._complain("unexpected backslash", Edit(joint, joint + 1, " "))

    def _complain(self, complaint: str, edit: Edit) -> None:
        self.line.complaint = self.line.complaint or complaint
        self.line.edits.append(edit)

    def _mistrust(self, position: int) -> None:
        if not self._by_layout:
            raise _Mistrusted(position)

    def _ends_before(self, next_line: int) -> bool:
        """Say whether the newline before `next_line` ends the logical line."""
        if not self._open:
            return True
        if _NEVER_IN_BRACKETS.match(self._text, next_line):
            self._mistrust(next_line)
            return True
        return self._by_layout and self._looks_new(next_line)

    def _is_interrupted(self, next_line: int) -> bool:
        """Say whether a backslash seems to be the last that was typed of the line."""
        if self._open:
            return False
        if self._text.startswith("@", next_line):
            return False  # Python multiplies matrices
        margin = self.line.indent
        is_assignment = self._text.startswith(margin, next_line) and _ASSIGNMENT.match(
            self._text, next_line + len(margin)
        )
        return bool(is_assignment or _NEVER_IN_BRACKETS.match(self._text, next_line))

    def _looks_new(self, next_line: int) -> bool:
        """Say whether the next line looks as if a statement began with it."""
        physical = _COMMENT.match(self._text, next_line)
        line = _STRING_OR_COMMENT.sub("0", physical[0] if physical else "").expandtabs()
        code = line.strip()
        opened = sum(map(code.count, "([{")) - sum(map(code.count, ")]}"))
        if not code or opened < 0 or code[0] in ")]}" or (code[-1] == "," and not opened):
            return False
        margin = len(line) - len(line.lstrip())
        return (
            margin <= len(self.line.indent.expandtabs())
            or _BLOCK.match(code) is not None
            or _ASSIGNMENT.match(code) is not None
            or _HEADER.match(self._text, self.line.start) is not None
        )
