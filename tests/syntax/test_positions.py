"""Nodes stand where the text has them, for any text."""

from __future__ import annotations

import ast
import inspect
import json.decoder
import sys
import textwrap
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scope_lsp.span import Span
from scope_lsp.syntax import MISSING, SourceTree, parse, split_lines

PYTHON_2 = """\
class A:
    def f(self, (a, b)):
        print "é", a, `b`
        try:
            print >>out, 0777
        except Error, e:
            raise Error, "x"
"""
SOURCES = [inspect.getsource(textwrap), inspect.getsource(json.decoder), PYTHON_2]
SNIPPETS = [*"()[]{}\"'\\:,=.@`\n\t\0\f\r#é", '"""', "    ", "print ", "else:", "try:\n", "def "]
SNIPPETS += ["lambda (", "match ", "case ", "with ", "\ufeff", "\ud800", "\u2028", "\\\n", 'f"{']


def names(tree: SourceTree) -> Iterator[ast.Name]:
    """Yield the names that stand in the text itself."""
    nodes: list[ast.AST] = [tree.module]
    while nodes:
        node = nodes.pop()
        if isinstance(node, ast.Name) and not node.id.startswith("__"):
            yield node
        # Before 3.12 Python itself gets positions within f-strings wrong.
        if not isinstance(node, ast.JoinedStr) or sys.version_info >= (3, 12):
            nodes += ast.iter_child_nodes(node)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_every_name_stands_where_the_text_has_it(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(SOURCES))
    for _ in range(data.draw(st.integers(0, 5))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.integers(0, 20))
        text = text[:start] + data.draw(st.sampled_from(["", *SNIPPETS])) + text[end:]
    text = text[: data.draw(st.integers(0, len(text)))]
    tree = parse(text)
    assert [len(line) for line in tree.lines] == [len(line) for line in split_lines(text)]
    for name in names(tree):
        # Python takes `ﬁ` as `fi`, and Python 2 calls `repr` by backticks, without naming it.
        if tree.segment(name).isascii() and name.id != "repr":
            assert tree.segment(name) == name.id


@given(st.lists(st.characters() | st.sampled_from(SNIPPETS)).map("".join))
@example("\\")
@example("x = '\\")
@example("\ufeff")
@settings(max_examples=150, deadline=None)
def test_any_text_has_a_tree(text: str) -> None:
    tree = parse(text)
    for node in ast.walk(tree.module):
        if isinstance(node, ast.expr | ast.stmt):
            tree.segment(node)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("\fx", Span(1, 1, 1, 2)),
        ("\ufeffx", Span(1, 1, 1, 2)),
        ("'\f\u2028\x0b'; x", Span(1, 7, 1, 8)),
        ("'é'; x", Span(1, 5, 1, 6)),
        ("'\U0001f600\ud800\0'; x", Span(1, 7, 1, 8)),
        ("a\r\n\rb\nx", Span(4, 0, 4, 1)),
        ("'''\r\n\r''';x", Span(3, 4, 3, 5)),
        ("print 'é', 0777, x", Span(1, 17, 1, 18)),
        ("if a:\n\tif b:\n        x", Span(3, 8, 3, 9)),
    ],
)
def test_columns_are_characters(text: str, span: Span) -> None:
    tree = parse(text)
    assert [tree.span(name) for name in names(tree) if name.id == "x"] == [span]


def test_segment_of_several_lines() -> None:
    tree = parse("f('é',\r\n  1)\r\n")
    assert tree.segment(tree.module.body[0]) == "f('é',\n  1)"


def test_what_is_missing_stands_where_it_is_missing() -> None:
    tree = parse("x = \ny = 1\n")
    assignment = tree.module.body[0]
    assert isinstance(assignment, ast.Assign)
    assert ast.unparse(assignment.value) == MISSING
    assert tree.span(assignment.value)[:2] == (1, 3)


def test_span_contains_its_ends() -> None:
    span = Span(1, 4, 2, 3)
    places = [(1, 3), (1, 4), (1, 90), (2, 3), (2, 4)]
    assert [span.contains(*place) for place in places] == [False, True, True, True, False]
    assert span.encloses(span)
    assert span.encloses(Span(1, 5, 2, 2))
    assert not span.encloses(Span(1, 5, 2, 4))
