"""Each budget that cuts something says so in the hover of what it may have cut."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from tests.ide.test_hover import shown

HEADER = "import os\nimport re\nimport tensorflow as tf\n"
W = "w = tf.get_variable<CURSOR>({}, [1])\n"
LAYERS = "for i in range(5000): tf.zeros([])\n"
OPEN = f"def f(x):\n  {LAYERS}  {W.format('x')}"
HELD = f"items = list(range(1000))\nif os.getcwd():\n  items.append(1)\n  {LAYERS}"
DICT = HELD.replace("list(range(1000))", "dict.fromkeys(range(200))").replace("append", "pop")
DEEP = "def f(n): return f(n - 1) if n else 'w'\nf(500)\n"
OFTEN = "def f(n):\n  tf.zeros([])\n  if os.getcwd(): f(n + 1)\nf(0)\n"
PERHAPS = f"def f():\n  {LAYERS}os.register_at_fork(f)\n"
LONG = "for i in range(99): tf.variable_scope('a' * 90).__enter__()\n"
CHOICES = "".join(f"if os.getcwd() == {i}: name = '{i}'\nel" for i in range(9)) + "se: name = 'w'\n"

BUDGETS = [
    ("budget.MAX_WORK", 2_000, LAYERS + W.format("'w'"), "the run was cut off after 2,000 steps"),
    ("budget.MAX_SECONDS", 0.0, LAYERS + W.format("'w'"), "the run was cut off after 0 s"),
    ("budget.MAX_OPEN_WORK", 600, OPEN, "the run was cut off after 600 steps"),
    ("budget.MAX_OPEN_SECONDS", 0.0, OPEN, "the run was cut off after 0 s"),
    ("budget.MAX_FACTS", 500, W.format("'w'") + LAYERS, "more than 500 variables, ops and scopes"),
    ("budget.MAX_HELD", 900, W.format("'w'") + HELD, "more than 900 items change under conditions"),
    ("budget.MAX_HELD", 900, W.format("'w'") + DICT, "more than 900 items change under conditions"),
    ("budget.MAX_NAME", 2_000, W.format("'w'") + LONG, "names get longer than 2,000 characters"),
    ("unknown_calls.MAX_PERHAPS_WORK", 10, PERHAPS + W.format("'w'"), "not followed to its end"),
    ("recursion.MAX_DEPTH", 120, DEEP + W.format("'w'"), "f calls itself more than 120 deep"),
    ("recursion.MAX_RECURSION_WORK", 1, OFTEN + W.format("'w'"), "how often f calls itself"),
    ("recursion.MAX_UNKNOWN_RECURSION", 3, OFTEN + W.format("'w'"), "how often f calls itself"),
    ("operators.MAX_TEXT", 99, W.format("'a' * 60 + 'b' * 60"), "a very long text"),
]
"""A constant of the interpreter, a value for it, what passes it, and what is told."""

VALUES = [
    (W.format("'a' * 10 ** 6"), "a very large value"),
    (W.format("'w%d' % sorted(range(10 ** 6))[0]"), "a very long list"),
    (W.format("re.sub('(a+)+$', '', 'a' * 60 + 'b')"), "matching this may take very long"),
    (CHOICES + W.format("name"), "it may be any of many values"),
]


@pytest.mark.parametrize(("budget", "value", "program", "words"), BUDGETS)
def test_what_a_run_was_cut_off_by_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    budget: str,
    value: float,
    program: str,
    words: str,
) -> None:
    module, _, constant = budget.partition(".")
    assert hasattr(import_module(f"scope_lsp.interpreter.{module}"), constant)
    monkeypatch.setattr(f"scope_lsp.interpreter.{budget}", value)
    assert words in shown(HEADER + program, tmp_path)


@pytest.mark.parametrize(("program", "words"), VALUES)
def test_values_that_are_too_much_say_so(tmp_path: Path, program: str, words: str) -> None:
    assert words in shown(HEADER + program, tmp_path)
