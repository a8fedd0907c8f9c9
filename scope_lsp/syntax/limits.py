"""What is too much: bounds that keep hostile text from costing minutes, or a crash.

Python's parser bounds the nesting of brackets and blocks itself. It does not bound chains, such as
`1 + 1 + …` or `a.b.c…`, whose tree is as deep as they are long: turning that into objects ends
Python 3.10 with a segmentation fault, and any walk over it ends with a `RecursionError`.
"""

from __future__ import annotations

import re

MAX_CHARACTERS = 2_000_000
"""How much of a text is read, about 30,000 lines. Python needs half a second for that."""

MAX_WEIGHT = 3_000_000
CHARACTERS_OF_A_STATEMENT = 40
CHARACTERS_OF_AN_ELEMENT = 10
"""What weighs as much as so many characters in a tree, which is large for a dense text."""

MAX_MENDED_CHARACTERS = 500_000
"""How much of a broken text is read; mending costs up to twice what parsing does."""

MAX_MENDED_LINES = 20_000
"""How many lines of it: each that is wrong is tried in several ways, whatever its length."""

MAX_LINE = 100_000
"""How long a line may be in a text that is too long: the rest of it may still be of use."""

MAX_STATEMENT = 20_000
"""How many characters of one statement are worth mending."""

MAX_NESTING = 200
"""How deep expressions nest, as Python itself sets it for brackets."""

_DEEPENING = re.compile(
    r"""(?P<string>(?:"{3}(?:[^"\\]|\\.|"(?!""))*"{3} | '{3}(?:[^'\\]|\\.|'(?!''))*'{3}
        | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*'))
      | \#[^\n]* | (?P<open>[(\[{]) | (?P<close>[)\]}]) | (?P<apart>[,;])
      | (?P<deeper>\*\* | // | << | >> | [-+*/%@&|^~.] | \b(?:not|if|lambda|await|elif)\b)
    """,
    re.VERBOSE | re.DOTALL,
)
_LONG_REPLACEMENT_FIELD = re.compile(rf"\{{[^{{}}]{{{2 * MAX_NESTING}}}")
_OPERATOR_AT_EDGE = re.compile(r"\n[ \t]*[-+*/%@&|^~.)]|[-+*/%@&|^~.\\]\n")


def fit_lines(text: str, most: int) -> str:
    """Return `text` itself, or so many of its first lines."""
    lines = text.split("\n", most)
    return text if len(lines) <= most else "\n".join(lines[:most]) + "\n"


def readable(text: str) -> int:
    """Return how many characters of a text are read: fewer where it is dense."""
    statements = text.count("\n") + text.count(";")
    weight = len(text) + CHARACTERS_OF_A_STATEMENT * statements
    weight += CHARACTERS_OF_AN_ELEMENT * text.count(",")
    dense = weight > MAX_WEIGHT
    return min(MAX_CHARACTERS, len(text) * MAX_WEIGHT // weight) if dense else MAX_CHARACTERS


def fit(text: str, most: int) -> str:
    """Return `text` itself, or as many of its first lines as fit, the longest of them emptied."""
    if len(text) <= most:
        return text
    lines = [line if len(line) <= MAX_LINE else "" for line in text.split("\n")]
    text = "\n".join(lines)
    return text if len(text) <= most else text[: text.rfind("\n", 0, most) + 1]


def may_be_deep(text: str) -> bool:
    """Say whether a tree of `text` may be too deep; quick, and seldom wrong."""
    return (
        any(is_deep(line) for line in text.split("\n") if len(line) > MAX_NESTING)
        or text.count("elif") > MAX_NESTING
        or sum(1 for _ in _OPERATOR_AT_EDGE.finditer(text)) > MAX_NESTING
    )


def is_deep(code: str) -> bool:
    """Say whether the tree of a statement is too deep, by counting what may deepen it."""
    if len(code) <= MAX_NESTING:
        return False
    depths = [0]
    for token in _DEEPENING.finditer(code):
        kind = token.lastgroup
        if kind in ("deeper", "open"):
            depths[-1] += 1
        if kind == "open":
            depths.append(0)
        elif kind == "close" and len(depths) > 1:
            depths.pop()
        elif kind == "apart":
            depths[-1] = 0
        elif kind == "string" and _LONG_REPLACEMENT_FIELD.search(token[0]):
            return True
        if sum(depths) > MAX_NESTING:
            return True
    return False
