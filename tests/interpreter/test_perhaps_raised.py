"""Errors that may be raised: whatever real Python gives for some conditions is among our values."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scope_lsp.domain.values import Maybe, OneOf, Unknown
from tests.interpreter.harness import execute, interpret

UNKNOWN = "import json\nu = json.load(open('f'))\n"
"""Conditions `u[0]` to `u[3]`, of which nothing is known."""

START = """
import contextlib
class S: pass
s = S()
s.depth = 0
a = b = c = 0
class Ctx:
    def __enter__(self): s.depth += 1
    def __exit__(self, *error): s.depth -= 1
class Stops(Ctx):
    def __exit__(self, kind, error, trace):
        s.depth -= 1
        return kind is KeyError
@contextlib.contextmanager
def made():
    s.depth += 1
    try: yield
    finally: s.depth -= 1
"""

PRECISE = {
    "caught around the call": (
        "def f():\n    if u[0]: raise KeyError\n    return 1\ntry: a = f()\nexcept KeyError: a = 2"
    ),
    "caught two calls further out": (
        "def f():\n    if u[0]: raise KeyError\ndef g():\n    f()\n    return 1\n"
        "try: a = g()\nexcept KeyError: a = 2"
    ),
    "each clause has its own": (
        "def f():\n    if u[0]: raise KeyError\n    if u[1]: raise ValueError\n    return 1\n"
        "try: a = f()\nexcept KeyError: a = 2\nexcept ValueError: a = 3"
    ),
    "state at the time of the error": (
        "try:\n    a = 1\n    if u[0]: raise KeyError\n    a = 2\nexcept KeyError: b = a"
    ),
    "an outer clause": (
        "try:\n    try:\n        if u[0]: raise KeyError\n        a = 1\n"
        "    except ValueError: a = 2\nexcept KeyError: a = 3"
    ),
    "else and finally": (
        "try:\n    if u[0]: raise KeyError\nexcept KeyError: a = 1\nelse: a = 2\nfinally: b = 5"
    ),
    "raised again": (
        "try:\n    try:\n        if u[0]: raise KeyError\n    except KeyError:\n        a = 1\n"
        "        raise ValueError\nexcept ValueError: b = 1"
    ),
    "in turns of a loop": (
        "for i in range(3):\n    try:\n        if u[i]: raise KeyError\n        a = i\n"
        "    except KeyError: b = i"
    ),
    "around a loop": (
        "try:\n    for i in range(3):\n        if u[i]: raise KeyError\n        a = i\n"
        "except KeyError: b = 1"
    ),
    "with a return behind it": (
        "def f():\n    try:\n        if u[0]: raise KeyError\n        if u[1]: return 1\n"
        "    except KeyError: return 2\n    return 3\na = f()"
    ),
    "through contexts": (
        "try:\n    with Ctx(), made():\n        if u[0]: raise KeyError\n    a = 1\n"
        "except KeyError: a = 2\nb = s.depth"
    ),
    "stopped by a context": "with Stops():\n    if u[0]: raise KeyError\n    a = 1\nb = s.depth",
    "stopped further out": (
        "with Stops():\n    with Ctx():\n        if u[0]: raise ValueError\n"
        "        if u[1]: raise KeyError\n    a = 1\nb = s.depth"
    ),
    "not caught at all": "if u[0]: raise KeyError\na = 1",
    "caught, and the program ends": (
        "import sys\ntry:\n    if u[0]: raise KeyError\nexcept KeyError: sys.exit(1)\na = 1"
    ),
    "an item that not each value has": "x = (1, 2) if u[0] else {'k': 7}\na = x['k']",
    "an item that not each value has, caught": (
        "x = (1, 2) if u[0] else {'k': 7}\ntry: a = x['k']\nexcept TypeError: a = 2"
    ),
    "unpacked from values of which not each fits": "a, b = (1, 2) if u[0] else (3, 4, 5)",
    "through a library's function": (
        "def f(i):\n    if u[i]: raise KeyError\n    return i\n"
        "try: a = sum(map(f, [1, 2]))\nexcept KeyError: a = 7"
    ),
}


@pytest.mark.parametrize("name", PRECISE)
def test_errors_that_may_be_raised_are_followed(name: str) -> None:
    assert in_python(PRECISE[name]) == interpreted(PRECISE[name])


def in_python(program: str) -> dict[str, set[Any]]:
    """The values that each variable may have at the end, of programs that come there."""
    found: dict[str, set[Any]] = {"a": set(), "b": set(), "c": set()}
    for conditions in itertools.product([True, False], repeat=4):
        try:
            ended = execute(f"u = {list(conditions)}\n{START}{program}\n")
        except (Exception, SystemExit):
            continue
        for name, values in found.items():
            values.add(ended[name])
    return found


def interpreted(program: str) -> dict[str, set[Any]] | None:
    """The same as we see it; None if not all of the program was followed."""
    run = interpret(UNKNOWN + START + program)
    variables = run.main_module.vars
    if run.doubts:
        return None
    return {name: options(variables[name]) for name in "abc"}


def options(value: Any) -> set[Any]:
    if isinstance(value, Maybe):
        value = value.value
    return set(value.options) if isinstance(value, OneOf) else {value}


def is_valid(program: str) -> bool:
    """Whether each `return` and `break` stands where it may."""
    try:
        compile(program, "main.py", "exec")
    except SyntaxError:
        return False
    return True


def _indent(lines: list[str]) -> str:
    return "\n".join("    " + line for text in lines for line in text.split("\n"))


def _blocks(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    block = st.lists(inner, min_size=1, max_size=3).map(_indent)
    kind = st.sampled_from(["KeyError", "ValueError", "(KeyError, ValueError)", "Exception"])
    context = st.sampled_from(["Ctx()", "Stops()", "made()"])
    return st.one_of(
        st.tuples(CONDITIONS, block, block).map(lambda t: f"if {t[0]}:\n{t[1]}\nelse:\n{t[2]}"),
        block.map(lambda b: f"for i in range(2):\n{b}"),
        st.tuples(context, block).map(lambda t: f"with {t[0]}:\n{t[1]}"),
        st.tuples(block, kind, block).map(lambda t: f"try:\n{t[0]}\nexcept {t[1]}:\n{t[2]}"),
        st.tuples(block, kind, block, block).map(
            lambda t: f"try:\n{t[0]}\nexcept {t[1]}:\n{t[2]}\nelse:\n{t[3]}"
        ),
        st.tuples(block, ASSIGNMENTS).map(lambda t: f"try:\n{t[0]}\nfinally:\n    {t[1]}"),
        block.map(lambda b: f"def f():\n    global a, b, c\n{b}\nf()"),
    )


CONDITIONS = st.integers(0, 3).map(lambda i: f"u[{i}]")
ASSIGNMENTS = st.one_of(
    st.tuples(st.sampled_from("abc"), st.integers(1, 9)).map(lambda t: f"{t[0]} = {t[1]}"),
    st.sampled_from(["a = b", "b = c", "c = s.depth"]),
)
SIMPLE = st.one_of(
    ASSIGNMENTS,
    st.tuples(CONDITIONS, st.sampled_from(["KeyError", "ValueError", "TypeError"])).map(
        lambda t: f"if {t[0]}: raise {t[1]}"
    ),
    st.tuples(CONDITIONS, st.sampled_from(["break", "continue", "return"])).map(
        lambda t: f"if {t[0]}: {t[1]}"
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.recursive(SIMPLE, _blocks, max_leaves=10), min_size=1, max_size=5))
def test_whatever_may_happen_is_among_ours(statements: list[str]) -> None:
    program = "\n".join(statements)
    assume(is_valid(program))
    ours = interpreted(program)
    if ours is None:
        return
    for name, values in in_python(program).items():
        unknown = any(isinstance(value, Unknown) for value in ours[name])
        assert unknown or values <= ours[name], program
