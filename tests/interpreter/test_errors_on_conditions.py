"""Errors of Python's own that a condition decides: where the program awaits one, what is told as
exact holds either way."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.conditions import CONDITION, END, false_where
from tests.interpreter.test_conditions import exact

PROGRAM = """
import tensorflow as tf
class A: pass
class B:
    if c: x = 1
    def f(self): return 1
class D(B):
    if c:
        def f(self): return 2
class E(D):
    def f(self): return super().f()
def g(): pass
a, d, l, s, none, text, rows = A(), {"a": 1}, [1], {1}, None, "n", [1]
if c:
    a.x = d["b"] = bound = g.x = 1
    l.append(2)
    s.add(2)
    none, text, rows = [1], "3", [1, 2]
def size(x):
    try: return len(x)
    except TypeError: return "none"
"""

AWAITED = {
    "an item of a dict": ('d["b"]', "KeyError"),
    "an item of a list": ("l[1]", "IndexError"),
    "an item that is taken out": ('d.pop("b")', "KeyError"),
    "an element that is taken out": ("s.remove(2)", "KeyError"),
    "an item that is taken out of a list": ("l.remove(2)", "ValueError"),
    "the place of an item": ("l.index(2)", "ValueError"),
    "an attribute": ("a.x", "AttributeError"),
    "an attribute of a class": ("B.x", "AttributeError"),
    "an attribute of a function": ("g.x", "AttributeError"),
    "a name": ("bound", "NameError"),
    "a conversion": ("int(text)", "ValueError"),
    "a size": ("len(none)", "TypeError"),
    "what any `except` takes": ('d["b"]', "Exception"),
}


@pytest.mark.parametrize("case", AWAITED)
def test_an_error_that_is_awaited_may_come(case: str, tmp_path: Path) -> None:
    what, error = AWAITED[case]
    lines = (
        f"try: found = {what}\nexcept {error}: found = 'none'\ntf.Variable(0.0, name='v%s' % found)"
    )
    text = f"{CONDITION}\nc = {CONDITION}\n{PROGRAM}\n{lines}\n{END}\n"
    assert [wrong for wrong, _ in false_where(tmp_path / "program.py", text, "1.15")] == []


SAID = {
    "what a base has else": "E().f()",
    "an attribute of a function with a default": "getattr(g, 'x', 5)",
    "whether a function has an attribute": "hasattr(g, 'x')",
    "a size of what may have none": "size(none)",
    "an assertion": "holds()",
    "parts": "parts()",
}


@pytest.mark.parametrize("case", SAID)
def test_what_may_be_another_is_not_exact(case: str, tmp_path: Path) -> None:
    more = """
def holds():
    try:
        assert rows == [1]
        return 1
    except AssertionError: return 2
def parts():
    try: first, = rows
    except ValueError: return "more"
    return first
"""
    line = f"tf.Variable(0.0, name='v%s' % {SAID[case]})"
    assert exact(tmp_path, f"{PROGRAM}{more}{line}\n", "1.15")[line] is False


def test_an_error_that_would_end_the_program_does_not_come(tmp_path: Path) -> None:
    line = "tf.Variable(0.0, name='v%s%s%s%s' % (d['b'], l[1], a.x, bound))"
    assert exact(tmp_path, f"{PROGRAM}{line}\n", "1.15")[line] is True


def test_a_special_method_that_a_class_may_have_leaves_a_doubt(tmp_path: Path) -> None:
    text = """
class F:
    def __len__(self): return 3
    if c:
        def __bool__(self): return False
tf.Variable(0.0, name="v%s" % ("t" if F() else "f"))
"""
    found = exact(tmp_path, text, "1.15")
    assert found[list(found)[-1]] is False
