"""Damage: a text with something left out, doubled, moved, or put in."""

from __future__ import annotations

import random
from collections.abc import Callable

TOKENS = (
    "\n", "\r", "\r\n", "\t", "\f", "\0", "\ufeff", "\u2028", "\ud800", "🙂", "ä", "\\", "\\\n",
    *"""
( ) [ ] { } : , ; . = == += -> := * ** / // % @ & | ^ ~ < > <= >= != ... ' " ''' \"\"\" # f' f"
f''' b' rb' u' r' {x} {{ }} {x!r:>{y}} {x= if elif else: while for in not and or is None True
def class return yield from import as with try: except finally: raise lambda async await global
nonlocal del pass break continue assert match case _ type print exec self cls super() x y z w
0 1 1.0 1e9 0x 0777 1L 1j 'a' "b/c" tf tf.Variable tf.variable_scope tf.get_variable name
tf.name_scope tf.layers.dense tf.keras.layers.Dense tf.Graph().as_default() tf.cond tf.while_loop
(1,[1]) variable_scope("s"): [None,None] reuse=True name="w" shape=[1] *args **kwargs @tf.function
range(
""".split(),
)  # fmt: skip
"""What it puts in."""


def damage(text: str, chance: random.Random) -> str:
    """A text with a few random changes: something left out, doubled, moved, or put in."""
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice((0, 1, 2, 5, 20, 200)))
        text = chance.choice(_CHANGES)(text, start, end, chance)
    return text


def _replace(text: str, start: int, end: int, chance: random.Random) -> str:
    put = "".join(chance.choice(TOKENS) for _ in range(chance.choice((1, 1, 2, 5))))
    return text[:start] + put + text[end:]


def _leave_out(text: str, start: int, end: int, chance: random.Random) -> str:
    return text[:start] + text[end:]


def _double(text: str, start: int, end: int, chance: random.Random) -> str:
    return text[:end] + text[start:end] * chance.choice((1, 2, 50)) + text[end:]


def _move(text: str, start: int, end: int, chance: random.Random) -> str:
    rest = text[:start] + text[end:]
    place = chance.randrange(len(rest) + 1)
    return rest[:place] + text[start:end] + rest[place:]


def _indent(text: str, start: int, end: int, chance: random.Random) -> str:
    line = text.rfind("\n", 0, start) + 1
    return text[:line] + chance.choice((" ", "    ", "\t")) + text[line:]


_CHANGES: tuple[Callable[[str, int, int, random.Random], str], ...] = (
    _replace,
    _replace,
    _leave_out,
    _double,
    _move,
    _indent,
)
