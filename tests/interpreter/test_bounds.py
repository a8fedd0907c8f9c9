# ruff: noqa: E501  # dense programs read best on few lines
"""Hostile and endless programs: they end soon, and never claim to have been followed."""

from __future__ import annotations

import time

import pytest

from scope_lsp.interpreter import budget
from tests.interpreter.harness import interpret

SECONDS = 5.0

ENDLESS = [
    "def f(): return f()\nf()",
    "def f(n): return f(n + 1)\nf(0)",
    "class A:\n    def __getattr__(self, n): return getattr(self, n)\nA().x",
    "def g():\n    while True: yield 1\nlist(g())",
    "class I:\n    def __iter__(self): return self\n    def __next__(self): return 1\nlist(I())",
    "x = [i for i in range(10 ** 9)]",
]

WITHOUT_EFFECT = [
    "import os\ndef f():\n    if os.getcwd(): f()\n    if os.getcwd(): f()\n    if os.getcwd(): f()\nf()",
    "import itertools\nfor i in itertools.count(): pass",
    "l = [1]\nfor v in l: l.append(v)",
    "import os\nwhile True:\n    if os.getcwd() == 'a': break",
    "while True: pass",
    "n = 0\nwhile True: n += 1",
    "for i in range(10 ** 9): pass",
    "import os\nfor i in range(10 ** 6):\n    if os.getcwd(): break",
    """import os
def value():
    c = os.getcwd()
    if c == "[": return array()
    if c == "{": return table()
    if c == "(": return group()
def array():
    while True:
        value()
        if os.getcwd() == "]": return
        if os.getcwd() == ",": value()
        elif os.getcwd() == ";": value()
def table():
    while True:
        value()
        if os.getcwd() == "}": return
        if os.getcwd() == ",": group()
        elif os.getcwd() == ";": array()
def group():
    while True:
        value()
        if os.getcwd() == ")": return
        if os.getcwd() == ",": array()
        elif os.getcwd() == ";": table()
value()""",
]

HUGE = [
    "a = range(10 ** 9); b = list(a); c = len(a); d = 5 in a; e = sum(a); f = max(a)",
    "a = 'x' * 10 ** 9; b = [0] * 10 ** 9; c = (1,) * 10 ** 9; d = b'x' * 10 ** 9",
    "a = 2 ** 10 ** 9; b = 1 << 10 ** 9; c = 10 ** 10 ** 5",
    "a = 3\nfor i in range(60): a = a * a\ns = str(a)",
    "a = [1]\nfor i in range(60): a = a + a",
    "a = [1]\nfor i in range(60): a += a",
    "a = (1,)\nfor i in range(60): a = a + a",
    "a = 'x'\nfor i in range(60): a = a + a",
    "a = 'x'\nfor i in range(60): a = a.join([a, a, a])",
    "a = 'x'\nfor i in range(60): a = a.replace('x', 'xx')",
    "a = 'x'\nfor i in range(60): a = '%s%s' % (a, a)",
    "a = 'x'\nfor i in range(60): a = f'{a}{a}'",
    "a = 'x'\nfor i in range(60): a = '{0}{0}'.format(a)",
    "a = '%1000000000d' % 1; b = '%*d' % (10 ** 9, 1); c = f'{1:1000000000}'",
    "a = '{:>1000000000}'.format(1); b = 'a'.ljust(10 ** 9); c = format(1, '1000000000')",
    "import itertools\na = list(itertools.product(*[range(1000)] * 10))",
    "import itertools\na = list(itertools.permutations(range(100)))",
    "import math\na = math.factorial(10 ** 8)",
    "import re\na = re.match('(a+)+$', 'a' * 60 + 'b'); b = re.match('(a|a)*$', 'a' * 60 + 'b')",
    "a = sorted(range(10 ** 8)); b = set(range(10 ** 9)); c = dict.fromkeys(range(10 ** 9))",
    "a = list(zip(range(10 ** 9), range(10 ** 9))); b = any(v < 0 for v in range(10 ** 9))",
    "a = int('9' * 90000); b = str(10 ** 5000); c = '%d' % 10 ** 5000",
    "a = []\na.append(a)\nb = str(a)\nc = a == a\nimport copy\nd = copy.deepcopy(a)",
    "d = {}\nd['d'] = d\ne = str(d), '%s' % d, len(d)",
    "a = []\nb = [a]\na.append(b)\nc = a == b, repr(a), hash((1,)), a in b",
    "import numpy as np\na = np.zeros((10 ** 9,)); b = np.arange(10 ** 12); c = np.power(10.0, 10 ** 9)",
    "a = bytes(10 ** 10); b = bytearray(10 ** 10)",
    "a = range(10 ** 40); b = len(a)",
    "a = pow(7, 10 ** 9); b = 7 ** 7 ** 7 ** 7",
    "a = 'a,' * 9000; b = a.split(',') * 9000",
]


@pytest.fixture(autouse=True)
def _few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "MAX_WORK", 120_000)
    monkeypatch.setattr(budget, "MAX_SECONDS", 3.0)


@pytest.mark.parametrize("program", ENDLESS)
def test_endless_programs_end(program: str) -> None:
    start = time.process_time()
    run = interpret(program)
    assert run.doubts
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("program", WITHOUT_EFFECT)
def test_loops_without_effect_are_passed(program: str) -> None:
    run = interpret(program)
    assert not run.doubts
    assert run.steps < 10_000


def test_an_endless_recursion_is_followed_to_its_end_but_once() -> None:
    run = interpret("def f(): return f()\n" + "f()\n" * 100)
    assert run.doubts
    assert run.steps < 1_000


@pytest.mark.parametrize("program", HUGE)
def test_huge_values_are_never_made(program: str) -> None:
    start = time.process_time()
    interpret(program)
    assert time.process_time() - start < SECONDS
