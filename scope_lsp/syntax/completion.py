"""Half-typed statements to whole ones, with `MISSING` for each expression that is not there yet.

A rule looks at each two neighbours among the tokens of one statement: after `=`, `.` or `and` there
has to be an operand, and at a comma or at a closing bracket there can't start one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from scope_lsp.syntax.edits import Edit, replace_lines
from scope_lsp.syntax.tokens import HEADERS, Token, clauses, first, header_colon, tokenize, words
from scope_lsp.syntax.tree import MISSING

_ASSIGNMENTS = frozenset(f"{sign}=" for sign in ("", "//", ">>", "<<", "**", *"+-*/%&|^@"))
_OPERATORS = _ASSIGNMENTS | words(
    ". / // % @ & | ^ << >> < > <= >= == != := and or in is if else for as"
)
_NEED_OPERAND = _OPERATORS | words(
    "+ - * ** ~ not with while elif from import del assert await def class global nonlocal"
)
_END_OPERAND = _OPERATORS | frozenset([")", "]", "}", ",", ";", ":"])
_END = Token("end", ";", -1, -1, 0)
_HEADERS_WITHOUT_OPERAND = frozenset(["else", "try", "finally"])


def complete(text: str, start: int, end: int) -> list[Edit]:
    """Return the edits that make `text[start:end]`, a logical line, a whole one, as far as known.

    Brackets and quotes that are missing at its end are not among them.
    """
    tokens = tokenize(text, start, end)
    edits = [Edit(token.start, token.end, " ") for token in tokens if token.kind == "other"]
    tokens = [token for token in tokens if token.kind != "other"]
    edits += _between(tokens)
    for clause in clauses(tokens):
        edits += _at_end(clause)
    return sorted(edits, key=lambda edit: edit.start)


def missing_colon(text: str, start: int, end: int) -> list[Edit]:
    """Return the edit that ends the header which `text[start:end]` is, if it needs one."""
    tokens = tokenize(text, start, end)
    needed = tokens and tokens[0].text in HEADERS and not header_colon(tokens)
    return [Edit(end, end, ":")] if needed else []


def _between(tokens: list[Token]) -> Iterator[Edit]:
    """Yield what is missing between two tokens."""
    keyworded: set[int] = set()
    before_that = _END
    for before, token in pairwise([*tokens, _END]):
        if before.text == "(":
            keyworded.discard(token.depth)
        if _lacks_index(before_that, before, token) or _lacks_operand(before, token):
            # The spaces keep it apart from a keyword on either side.
            yield Edit(before.end, before.end, f" {MISSING} ")
        elif before.depth and _are_apart(before, token):
            yield Edit(before.end, before.end, ",")
        elif before.text == "=":
            keyworded.add(before.depth)
        elif before.depth in keyworded and _is_lone_name(before_that, before, token):
            yield Edit(before.end, before.end, f"={MISSING}")
        before_that = before


def _lacks_index(before_that: Token, before: Token, token: Token) -> bool:
    return before.text == "[" and token.text in ("]", ";") and _ends_operand(before_that)


def _lacks_operand(before: Token, token: Token) -> bool:
    if before.text in (",", "(", "[", "{"):
        return token.text == "," or (token.text in _OPERATORS and token.text != "for")
    if (before.text, token.text) in (("not", "in"), (".", "import"), ("else", ":")):
        return False
    return before.text in _NEED_OPERAND and token.text in _END_OPERAND


def _are_apart(before: Token, token: Token) -> bool:
    """Say whether a comma is missing between two operands."""
    both_strings = before.kind == token.kind == "string"
    return _ends_operand(before) and token.is_operand and not both_strings


def _is_lone_name(before_that: Token, name: Token, token: Token) -> bool:
    """Say whether `name` is an argument of which the value is yet to be typed."""
    at_end = token.text in (",", ")", ";")
    return name.is_identifier and before_that.text == "," and at_end


def _ends_operand(token: Token) -> bool:
    return token.is_operand or token.text in (")", "]", "}")


def _at_end(clause: list[Token]) -> Iterator[Edit]:
    """Yield what a statement that starts with a certain word must still have."""
    if not clause:
        return
    word, end = clause[0].text, clause[-1].end
    if word == "def" and not first(clause, "("):
        yield Edit(end, end, "()")
    elif word == "for" and not first(clause, "in"):
        yield Edit(end, end, f" in {MISSING}")
    elif word == "from" and not first(clause, "import"):
        yield Edit(end, end, f" import {MISSING}")
    elif word in ("with", "while", "if", "elif", "for") and len(clause) == 1:
        yield Edit(end, end, f" {MISSING}")


def give_up(text: str, start: int, end: int) -> list[Edit]:
    """Return the edits that keep of a logical line what other lines depend on, and no more.

    That is the kind and the name of a block, the target of an assignment, the word `return`.
    """
    tokens = tokenize(text, start, min(end, start + _LONGEST_KEPT))
    kept, rest = _kept(tokens)
    position = tokens[kept - 1].end if kept else start
    return list(replace_lines(text, position, end, rest))


_LONGEST_KEPT = 1000
"""How many characters of a hopeless line are looked at for what to keep of it."""

_REST = {
    "def": f"(*{MISSING}):",
    "class": ":",
    "for": f" {MISSING} in {MISSING}:",
    "except": ":",
    "return": f" {MISSING}",
    "case": " _:",
    **dict.fromkeys(("with", "while", "if", "elif", "match"), f" {MISSING}:"),
    **dict.fromkeys(_HEADERS_WITHOUT_OPERAND, ":"),
}


def _kept(tokens: list[Token]) -> tuple[int, str]:
    """Return how many tokens to keep, and the text to put after them."""
    words = [token.text for token in tokens[:3]]
    at = 1 if words[:1] == ["async"] else 0
    word = words[at] if len(words) > at else ""
    if word in ("def", "class"):
        named = len(tokens) > at + 1 and tokens[at + 1].is_identifier
        return at + 1 + named, _REST[word] if named else f" {MISSING}{_REST[word]}"
    if word in ("match", "case") and tokens[-1].text != ":":
        return 0, "pass"
    if word in _REST:
        return at + 1, _REST[word]
    if len(tokens) > 2 and tokens[0].is_operand and words[1] == "=":
        return 2, f" {MISSING}"
    return 0, "pass"
