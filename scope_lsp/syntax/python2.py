"""Python 2 statements to the Python 3 that says the same.

Each rule looks at the tokens of one statement and yields edits. To add a rule, write such a
function and name it in `_RULES`, if it looks at a whole logical line, or in `_STATEMENTS`, if at a
statement that starts with a certain word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scope_lsp.syntax.edits import Edit
from scope_lsp.syntax.parameters import stand_in_for_tuples
from scope_lsp.syntax.tokens import Token, clauses, first, tokenize

PRINT_TO = re.compile(r"\bprint[ \t]*>>")
"""The one Python 2 statement that Python 3 takes for something else, a shift of `print`."""

_OCTAL = re.compile(r"0[0-7]+[lL]?")
_LONG = re.compile(r"(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|\d+)[lL]")
_NOT_ARGUMENTS = frozenset(["=", ".", ",", "(", "[", ":"])
"""What follows `print` and `exec` where these are names."""


def modernize(text: str, start: int, end: int) -> list[Edit]:
    """Return the edits that make Python 3 of `text[start:end]`, a logical line."""
    tokens = tokenize(text, start, end)
    edits = [edit for rule in _RULES for edit in rule(tokens)]
    for clause in clauses(tokens):
        rule_of_word = _STATEMENTS.get(clause[0].text) if len(clause) > 1 else None
        if rule_of_word:
            edits += rule_of_word(clause)
    return sorted(edits, key=lambda edit: edit.start)


def prints_to(code: str) -> bool:
    """Say whether a logical line has a `print >>file`."""
    return PRINT_TO.search(code) is not None and any(
        [token.text for token in clause[:2]] == ["print", ">>"]
        for clause in clauses(tokenize(code, 0, len(code)))
    )


def _numbers(tokens: list[Token]) -> Iterator[Edit]:
    for token in tokens:
        if token.kind != "number":
            continue
        if _OCTAL.fullmatch(token.text):
            yield Edit(token.start, token.start + 1, "0o")
        if _LONG.fullmatch(token.text):
            yield Edit(token.end - 1, token.end, "")


def _strings(tokens: list[Token]) -> Iterator[Edit]:
    for token in tokens:
        if token.kind == "string" and token.text[:2].lower() == "ur":
            yield Edit(token.start, token.start + 2, token.text[1])


def _unequal(tokens: list[Token]) -> Iterator[Edit]:
    return (Edit(token.start, token.end, "!=") for token in tokens if token.text == "<>")


def _backticks(tokens: list[Token]) -> Iterator[Edit]:
    is_open = False
    for token in tokens:
        if token.text == "`":
            yield Edit(token.start, token.end, ")" if is_open else "repr(")
            is_open = not is_open


def _print(clause: list[Token]) -> Iterator[Edit]:
    word, argument = clause[:2]
    end = clause[-1].end
    if argument.text == ">>":
        # `print >>f, a, b` becomes `print(file=f, *(a, b,))`.
        yield Edit(argument.start, argument.end, "(file=")
        if comma := first(clause, ","):
            yield Edit(comma.start, comma.end, ", *(")
            yield Edit(end, end, "))" if clause[-1].text == "," else ",))")
        else:
            yield Edit(end, end, ")")
    elif argument.text not in _NOT_ARGUMENTS:
        yield Edit(word.end, word.end, "(")
        yield Edit(end, end, ")")


def _exec(clause: list[Token]) -> Iterator[Edit]:
    word, argument = clause[:2]
    if argument.text in _NOT_ARGUMENTS:
        return
    yield Edit(word.end, word.end, "(")
    if within := first(clause, "in"):
        yield Edit(within.start, within.end, ",")
    yield Edit(clause[-1].end, clause[-1].end, ")")


def _raise(clause: list[Token]) -> Iterator[Edit]:
    openings = iter(["(", ").with_traceback("])
    commas = [token for token in clause if token.text == "," and not token.depth]
    for comma, opening in zip(commas, openings, strict=False):
        yield Edit(comma.start, comma.end, opening)
    if commas:
        yield Edit(clause[-1].end, clause[-1].end, ")")


def _except(clause: list[Token]) -> Iterator[Edit]:
    if comma := first(clause, ","):
        yield Edit(comma.start, comma.end, " as ")


_RULES = (_numbers, _strings, _unequal, _backticks, stand_in_for_tuples)
_STATEMENTS = {"print": _print, "exec": _exec, "raise": _raise, "except": _except}
