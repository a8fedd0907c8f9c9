"""A text that is parsed again after an edit has the tree that it has by itself."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scope_lsp.syntax import parse

TEXT = '''\
"""A module."""
import tensorflow as tf; x = 1
y = [
    1,
]  # so many

# A comment \\
@tf.function
@other(1,
       2)
def build(x):
    """Build."""
    if x:
        return tf.get_variable("w", [1])
    else:
        y = """
text
"""
    return y


z = 1 + \\
    2 \\

class Model:
    def call(self): return self.w

    a = 1
if y:
    pass
elif z:
    pass
'''
PIECES = [
    "",
    "x",
    " ",
    "    ",
    "\n",
    "\\",
    '"""',
    '"',
    "(",
    ")",
    "#",
    ":",
    "else:",
    "@",
    ";",
    "= 1",
    "print 1",
    "def f(",
    "\n    x = ",
]


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[int, int, str]]:
    return draw(
        st.lists(
            st.tuples(st.integers(0, len(TEXT)), st.integers(0, 6), st.sampled_from(PIECES)),
            min_size=1,
            max_size=4,
        )
    )


@given(edits())
def test_the_tree_is_that_of_the_text_alone(edits: list[tuple[int, int, str]]) -> None:
    text, before = TEXT, parse(TEXT)
    for start, length, put in edits:
        text = text[:start] + put + text[start + length :]
        again, alone = parse(text, before), parse(text)
        assert again.problems == alone.problems
        assert again.mended == alone.mended
        assert again.lines == alone.lines
        shown = [ast.dump(tree.module, include_attributes=True) for tree in (again, alone)]
        assert shown[0] == shown[1]
        if not again.problems and not again.mended:
            before = again


@pytest.mark.parametrize(
    ("old", "new"), [("[1]", "[2]"), ("# so many", "# few"), ("Build", "Make")]
)
def test_statements_around_are_the_same(old: str, new: str) -> None:
    before = parse(TEXT)
    again = parse(TEXT.replace(old, new, 1), before)
    same = sum(node in before.module.body for node in again.module.body)
    assert same >= len(before.module.body) - 2
