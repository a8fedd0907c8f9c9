"""The tokens of one statement, of Python 2 as well as 3, finished or not.

Only statements that Python refused come here, so this needs to be forgiving, not fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    (?P<space>[ \t\f\n]+ | \\\n | \#[^\n]*)
  | (?P<string>[rRbBuUfFtT]{0,3}
        (?: "{3} (?: [^"\\] | \\. | "(?!"") )* "{3} | '{3} (?: [^'\\] | \\. | '(?!'') )* '{3}
          | "{3} [^\n]* | '{3} [^\n]*
          | " (?: [^"\\\n] | \\. )* " | ' (?: [^'\\\n] | \\. )* '
          | ["'] [^\n]* ))
  | (?P<number>0[xX]\w* | \.?\d (?: [eE][-+]\d | [\w.] )*)
  | (?P<name>[^\W\d]\w*)
  | (?P<operator>\*\*=? | //=? | >>=? | <<=? | <> | -> | := | \.\.\. | [-+*/%&|^=<>@!]=
        | [-+*/%&|^=<>@~.,:;()\[\]{}`])
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)


def words(text: str) -> frozenset[str]:
    """Return the words of `text`."""
    return frozenset(text.split())


HEADERS = words("async def class with for if elif else while try except finally")
"""The words that always start the header of a block; `match` and `case` may be names."""

KEYWORDS = HEADERS | words(
    "and as assert await break continue del from global import in is lambda nonlocal not or pass"
    " raise return yield"
)
"""The words that name nothing; `True`, `False` and `None` do name something."""


class Token(NamedTuple):
    """A token; `depth` counts the brackets around it, and a bracket is not within itself."""

    kind: str
    text: str
    start: int
    end: int
    depth: int

    @property
    def is_operand(self) -> bool:
        """Say whether it is a whole operand: a name, number or string."""
        return self.kind in ("string", "number") or self.is_identifier

    @property
    def is_identifier(self) -> bool:
        """Say whether it names something."""
        return self.kind == "name" and self.text not in KEYWORDS


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `text[start:end]`, without white space and comments."""
    tokens = []
    depth = 0
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or ""
        if kind == "space":
            continue
        depth -= match[0] in (")", "]", "}")
        tokens.append(Token(kind, match[0], match.start(), match.end(), depth))
        depth += match[0] in ("(", "[", "{")
    return tokens


def header_colon(tokens: list[Token]) -> Token | None:
    """Return the colon that ends the header which `tokens` start with, if they do."""
    if not tokens or tokens[0].text not in HEADERS | {"match", "case"}:
        return None
    lambdas = 0
    for token in tokens:
        if token.depth == 0 and token.text == "lambda":
            lambdas += 1
        elif token.depth == 0 and token.text == ":":
            if not lambdas:
                return token
            lambdas -= 1
    return None


def clauses(tokens: list[Token]) -> Iterator[list[Token]]:
    """Split a logical line into its header, if it has one, and its simple statements."""
    colon = header_colon(tokens)
    clause: list[Token] = []
    for token in tokens:
        if token is colon or (token.depth == 0 and token.text == ";"):
            yield clause
            clause = []
        else:
            clause.append(token)
    if clause:
        yield clause


def first(tokens: Iterable[Token], text: str, depth: int = 0) -> Token | None:
    """Return the first token with this text at this depth."""
    return next((token for token in tokens if token.text == text and token.depth == depth), None)
