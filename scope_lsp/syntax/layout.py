"""Logical lines to blocks: indentation, empty blocks, and clauses that belong to nothing.

Columns decide as in Python, but a line whose indentation fits no block joins the block around it,
a header without a block gets `pass`, and tabs stop at every eighth column, as in Python 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from scope_lsp.syntax.edits import Edit, replace_lines
from scope_lsp.syntax.scanner import LogicalLine
from scope_lsp.syntax.tree import MISSING

MAX_BLOCKS = 50
"""How deep blocks nest; what is deeper stands in the last of them. Python stops at 100."""

MAX_CLAUSES = 100
"""How many `elif` an `if` has, each of which the tree holds within the one before."""

_PRECEDING = {
    "elif": {"if", "elif"},
    "else": {"if", "elif", "for", "while", "except"},
    "except": {"try", "except"},
    "finally": {"try", "except", "else"},
    "case": {"match", "case"},
}
"""What must stand before each clause, at its own level; a `case` stands within."""


@dataclass(slots=True)
class Statement:
    """A logical line, what kind it is, and what was changed in it.

    `word` is the header's (`def` also for `async def`), `@` for a decorator, or empty.
    """

    line: LogicalLine
    word: str
    opens_block: bool
    edits: list[Edit]
    complaint: str = ""

    @property
    def width(self) -> int:
        """The column where it starts; a form feed starts the line anew."""
        return len(self.line.indent.rpartition("\f")[2].expandtabs())


@dataclass(slots=True)
class _Block:
    width: int
    indent: str
    chain: list[Statement] = field(default_factory=list)
    """The last statement, after those that it belongs to, as an `else` does to an `if`."""


def lay_out(text: str, statements: Sequence[Statement]) -> None:
    """Add to `statements`, which start with one at the outermost level, the edits they need."""
    _Layout(text).run(statements)


class _Layout:
    def __init__(self, text: str) -> None:
        self._text = text
        self._blocks = [_Block(0, "")]

    def run(self, statements: Sequence[Statement]) -> None:
        previous = None
        for statement, following in zip_longest(statements, statements[1:]):
            self._enter(previous, statement, following)
            self._indent(statement)
            self._join_chain(statement)
            previous = statement
        if previous and previous.opens_block:
            _fill(previous)
        for block in self._blocks:
            _end_chain(self._text, block.chain)

    def _enter(
        self, previous: Statement | None, statement: Statement, following: Statement | None
    ) -> None:
        """Open or close blocks, so that the last one is that of `statement`."""
        block = self._blocks[-1]
        if previous and previous.opens_block:
            if statement.width > block.width and len(self._blocks) < MAX_BLOCKS:
                if previous.word == "match" and statement.word != "case":
                    _change_word(previous, "if", "expected 'case'")
                chain = [previous] if previous.word == "match" else []
                indent = _deeper(block.indent, statement.line.indent)
                self._blocks.append(_Block(statement.width, indent, chain))
                return
            _fill(previous)
        width = statement.width
        if following and not statement.opens_block:
            # What follows a line that is out of place tells where its place is.
            width = max(width, min(following.width, block.width))
        while len(self._blocks) > 1 and self._blocks[-2].width >= width:
            _end_chain(self._text, self._blocks.pop().chain)

    def _indent(self, statement: Statement) -> None:
        """Give `statement` the indentation of its block."""
        block, line = self._blocks[-1], statement.line
        if line.indent != block.indent:
            statement.edits.insert(0, Edit(line.start - len(line.indent), line.start, block.indent))
        if statement.width != block.width:
            statement.complaint = statement.complaint or "unexpected indentation"

    def _join_chain(self, statement: Statement) -> None:
        """Let `statement` go on what the one before began, or start anew."""
        block = self._blocks[-1]
        last_word = block.chain[-1].word if block.chain else ""
        if last_word in _PRECEDING.get(statement.word, ()) and len(block.chain) < MAX_CLAUSES:
            block.chain.append(statement)
            return
        if last_word == "@" and statement.word in ("@", "def", "class"):
            block.chain.append(statement)
            return
        _end_chain(self._text, block.chain)
        if statement.word in _PRECEDING:
            _make_orphan_whole(self._text, statement)
        block.chain = [statement]


def _deeper(outer: str, own: str) -> str:
    """Return the indentation of a block: its own, if Python takes it as deeper than the outer."""
    return own if own.startswith(outer) and len(own) > len(outer) else f"{outer} "


def _fill(header: Statement) -> None:
    if header.word == "match":
        _change_word(header, "if", "expected an indented block")
    header.edits.append(Edit(header.line.end, header.line.end, " pass"))
    header.complaint = header.complaint or "expected an indented block"


def _end_chain(text: str, chain: list[Statement]) -> None:
    """Mend what must not stand alone: `try` without `except`, `@` without `def`."""
    if [statement.word for statement in chain] == ["try"]:
        _change_word(chain[0], "if 1", "expected 'except' or 'finally' block")
    elif chain and chain[-1].word == "@":
        for decorator in chain:
            _change_word(decorator, "", "expected a function or class after a decorator")


def _change_word(statement: Statement, word: str, complaint: str) -> None:
    start = statement.line.start
    statement.edits.append(Edit(start, start + len(statement.word), word))
    statement.edits.sort(key=lambda edit: edit.start)
    statement.word = word.partition(" ")[0]
    statement.complaint = statement.complaint or complaint


def _make_orphan_whole(text: str, clause: Statement) -> None:
    """Let a clause without its `if` or `try` be an `if` of which nothing is known."""
    word = {"elif": "if", "else": f"if {MISSING}", "finally": "if 1"}.get(clause.word)
    if word:
        _change_word(clause, word, f"'{clause.word}' belongs to nothing")
    else:
        line = clause.line
        header = f"if {MISSING}:" if clause.opens_block else "pass"
        indent = [edit for edit in clause.edits if edit.end <= line.start]
        clause.edits = [*indent, *replace_lines(text, line.start, line.end, header)]
        clause.complaint = clause.complaint or f"'{clause.word}' belongs to nothing"
        clause.word = "if"
