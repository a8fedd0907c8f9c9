"""What is shown where something can't be known: holes, alternatives and honest doubt.

`c`, `d` and `x` are unknown in each program; a wanted value that is a `Shown` is what a user sees.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.interpreter.harness import Shown, interpret, values

START = "import json\nc, d, x = json.load(open('f')), json.load(open('g')), json.load(open('h'))\n"

TEXTS = {
    "'a/%s' % x": "a/{x}",
    "'%s/%d' % (x, 3)": "{x}/3",
    "'%s_%s' % (x, d)": "{x}_{d}",
    "'%d%%' % x": "{x}%",
    "'%(k)s/b' % {'k': x}": "{k}/b",
    "'a/{}/b'.format(x)": "a/{x}/b",
    "'{0}{1}{0}'.format(x, 1)": "{x}1{x}",
    "'{n}-{m}'.format(n=x, m=2)": "{n}-2",
    "f'{x}/w{1 + 1}'": "{x}/w2",
    "f'{x + 1:02d}!'": "{x + 1}!",
    "f'{x!r}'": "{x}",
    "'a' + str(x)": "a{x}",
    "str(x) + 'b'": "{x}b",
    "'/'.join(['a', str(x), 'b'])": "a/{x}/b",
    "'/'.join([str(x), 'b']) + '!'": "{x}/b!",
    "'A%s' % str(x).lower()": "A{x.lower()}",
    "('Ab' + str(x)).lower()": "ab{x.lower()}",
    "('a' + str(x) + 'b ').strip()": "a{x}b",
    "'a_' + repr(x)": "a_{x}",
    "('a' + str(x)) * 1 if False else 'n' + str(x)": "n{x}",
    "'%s/%s' % ('a/' + str(x), 'b')": "a/{x}/b",
    "format(x, '') + 'k'": "{x}k",
    "x.name + '/w'": "{x.name}/w",
    "x['k'] + '/w'": "{x['k']}/w",
    "__import__('os').path.join('a', x)": "a/{x}",
}

KNOWN_ALL_THE_SAME: dict[str, Any] = {
    "('a' + str(x)).startswith('a')": True,
    "('a' + str(x)).startswith('b')": False,
    "('a' + str(x)).endswith('q')": Shown("?"),
    "'b' in ('abc' + str(x))": True,
    "'z' in ('abc' + str(x))": Shown("?"),
    "len([x, d])": 2,
    "[x, 1][1]": 1,
    "isinstance([x], list)": True,
    "isinstance(x, int)": Shown("?"),
    "x is None": Shown("?"),
    "None if x else None": None,
    "1 if x else 2": Shown("1 or 2"),
    "(1 if x else 2) + 10": Shown("11 or 12"),
    "'a%d' % (1 if x else 2)": Shown("a1 or a2"),
    "[1, 2][0 if x else 1]": Shown("1 or 2"),
    "{'a': 1}.get('a' if x else 'b')": Shown("1 or None"),
    "True or x": True,
    "x and False": Shown("?"),
    "not x": Shown("?"),
    "callable(x)": Shown("?"),
    "len(x)": Shown("?"),
    "[*range(2), *x][0]": Shown("?"),
    "dict(a=1, **x)['a']": 1,
    "max(1, x)": Shown("?"),
    "sum([1, x])": Shown("?"),
    "sorted([1, x])[0]": Shown("?"),
    "range(x)": Shown("<list of 0…>"),
    "'x' * x": Shown("?"),
}


@pytest.mark.parametrize("expression", TEXTS)
def test_holes_of_texts(expression: str) -> None:
    assert values(f"{START}r = {expression}")["r"] == TEXTS[expression]


@pytest.mark.parametrize("expression", KNOWN_ALL_THE_SAME)
def test_expressions_with_something_unknown(expression: str) -> None:
    found = values(f"{START}r = {expression}")["r"]
    assert (found, type(found)) == (wanted := KNOWN_ALL_THE_SAME[expression], type(wanted))


STATEMENTS: dict[str, tuple[str, dict[str, Any]]] = {
    "both sides assign": (
        "if c:\n    a = 1\nelse:\n    a = 2",
        {"a": Shown("1 or 2")},
    ),
    "both sides assign the same": ("if c:\n    a = 1\nelse:\n    a = 1", {"a": 1}),
    "one side assigns": ("a = 1\nif c:\n    a = 2", {"a": Shown("2 or 1")}),
    "one side creates": ("if c:\n    a = 2", {"a": Shown("perhaps 2")}),
    "elif": (
        "if c:\n    a = 1\nelif d:\n    a = 2\nelse:\n    a = 3",
        {"a": Shown("1 or 2 or 3")},
    ),
    "a side that raises drops out": (
        "a = 1\nif c:\n    a = 2\n    raise ValueError\nb = a",
        {"a": 1, "b": 1},
    ),
    "all sides raise": (
        "def f():\n    if c:\n        raise KeyError\n    raise KeyError\n"
        "try:\n    f()\nexcept KeyError:\n    r = 'caught'",
        {"r": "caught"},
    ),
    "one-sided return": (
        "def f():\n    if c:\n        return 1\n    return 2\nr = f()",
        {"r": Shown("2 or 1")},
    ),
    "one-sided return of what falls through too": (
        "log = []\ndef f():\n    log.append('in')\n    if c:\n        return 1\n"
        "    log.append('on')\n    return 1\nr = f()",
        {"r": 1},
    ),
    "nested returns": (
        "def f():\n    if c:\n        if d:\n            return 1\n        return 2\n    return 3\n"
        "r = f()",
        {"r": Shown("3 or 2 or 1")},
    ),
    "return in a loop": (
        "def f():\n    for i in range(3):\n        if c:\n            return i\n    return 'end'\n"
        "r = f()",
        {"r": Shown("end or 2 or 1 or 0")},
    ),
    "break in a loop": (
        "a = 0\nfor i in range(3):\n    if c:\n        break\n    a = i",
        {"a": Shown("2 or 1 or 0")},
    ),
    "continue in a loop": (
        "a = []\nfor i in range(2):\n    if c:\n        continue\n    b = i",
        {"b": Shown("perhaps 1 or 0")},
    ),
    "else of a loop with an unknown break": (
        "a = 'none'\nfor i in range(2):\n    if c:\n        a = 'broke'\n        break\n"
        "else:\n    a = 'else'",
        {"a": Shown("else or broke")},
    ),
    "lists on either side": (
        "a = []\nif c:\n    a.append(1)\nb = len(a)",
        {"b": Shown("?")},
    ),
    "lists changed alike": (
        "a = []\nif c:\n    a.append(1)\nelse:\n    a.append(1)",
        {"a": [1]},
    ),
    "attributes on either side": (
        "class A: pass\no = A()\no.v = 1\nif c:\n    o.v = 2\nr = o.v",
        {"r": Shown("2 or 1")},
    ),
    "attribute that may be missing": (
        "class A: pass\no = A()\nif c:\n    o.v = 2\nr = hasattr(o, 'v')",
        {"r": Shown("?")},
    ),
    "functions of either side are called": (
        "def f(): return 1\ndef g(): return 2\nh = f if c else g\nr = h()",
        {"r": Shown("1 or 2")},
    ),
    "a function or something unknown is called": (
        "n = 0\ndef f():\n    global n\n    n = 1\ng = f if c else x\ng()\nr = n",
        {"r": Shown("0 or 1")},
    ),
    "a function or something of a module that is missing": (
        "n = 0\ndef f():\n    global n\n    n = 1\n"
        "try:\n    from nowhere import g\nexcept ImportError:\n    g = f\ng()\nr = n",
        {"r": Shown("0 or 1")},
    ),
    "globals changed in a branch": (
        "n = 0\ndef f():\n    global n\n    n += 1\nif c:\n    f()\nr = n",
        {"r": Shown("1 or 0")},
    ),
    "state is as before on the second side": (
        "a = [1]\nif c:\n    a.append(2)\n    b = len(a)\nelse:\n    b = len(a)",
        {"b": Shown("2 or 1")},
    ),
    "a loop over something unknown": (
        "a = 'never'\nfor v in x:\n    a = 'l/%s' % v",
        {"a": Shown("never or l/{v} or l/{v}")},
    ),
    "a loop over one of two lists": (
        "t = {}\nfor v in [] if c else ['k', 'l']:\n    t[v] = 1\nr = t.get('k'), 'm' in t",
        {"r": (Shown("1 or None"), False)},
    ),
    "parameters among the names of a function": (
        "def f(a, b=2, *c):\n    x = a\n    return x\n"
        "r = f.__code__.co_varnames[:f.__code__.co_argcount]\nr = list(r)",
        {"r": ["a", "b"]},
    ),
    "a while loop of unknown length": ("a = 1\nwhile c:\n    a = 2", {"a": Shown("1 or 2")}),
    "unknown keys": ("a = {'k': 1}\na[x] = 2\nr = a['k'], a['z']", {"r": (1, 2)}),
    "unpacking": ("a, b = x\nn = 'p/' + b", {"n": Shown("p/{b}")}),
    "starred arguments": (
        "def f(a, *b, **k): return a\nr = f(1, *x), f(*x), f(1, **x)",
        {"r": (1, Shown("?"), 1)},
    ),
    "starred keyword arguments": (
        "def f(a, *, b, c=3): return a, b, c\nr = f(1, **x), f(1, b=2, **x)",
        {"r": ((1, Shown("?"), Shown("?")), (1, 2, Shown("?")))},
    ),
    "match forks": (
        "match x:\n    case 1:\n        a = 'one'\n    case str():\n        a = 'text'\n"
        "    case _:\n        a = 'other'",
        {"a": Shown("one or text or other")},
    ),
    "match binds": (
        "match x:\n    case [a, b]:\n        n = 'p/%s' % a\n    case _:\n        n = 'q'",
        {"n": Shown("p/{a} or q")},
    ),
    "guards that aren't known": (
        "match 5:\n    case n if c:\n        r = 'guarded'\n    case n:\n        r = 'plain'",
        {"r": Shown("guarded or plain"), "n": 5},
    ),
    "short circuits": (
        "log = []\ndef f():\n    log.append(1)\n    return True\nr = c and f()\nn = len(log)",
        {"n": Shown("?")},
    ),
    "comprehension over unknown": ("r = ['a' for v in x]\nn = len(r)", {"n": Shown("?")}),
    "comprehension with an unknown condition": (
        "r = [i for i in range(3) if c]\nn = len(r)",
        {"n": Shown("?")},
    ),
    "enumerate of unknown": (
        "for i, v in enumerate(x):\n    n = 'l%d' % i",
        {"n": Shown("perhaps l{i} or l{i}")},
    ),
    "zip with unknown": (
        "for a, v in zip(['p', 'p'], x):\n    n = '%s/%s' % (a, v)",
        {"n": Shown("perhaps p/{v} or p/{v}")},
    ),
    "unknown decorator": ("@x\ndef f(): return 5\nr = f()", {"r": 5}),
    "generator by an unknown condition": (
        "def g():\n    n = 0\n    yield n\n    if c:\n        n = 1\n        yield n\n"
        "    else:\n        yield 3\n    yield n + 5\n"
        "r = []\nfor e in g(): r.append(e)",
        {"r": Shown("<list of 1…>")},
    ),
    "next of a generator over something unknown": (
        "def g():\n    while True:\n        for e in x: yield 'e'\ns = g()\n"
        "r = next(s), next(s)\nfor _ in range(99): q = next(s)",
        {"r": ("e", "e"), "q": "e"},
    ),
    "key with a hole": (
        "t = {}\nt['a/%s' % x] = 1\nr, s = t['a/b'], t.get('b', 2)",
        {"r": 1, "s": 2},
    ),
    "class with an unknown base": (
        "class A(x):\n    v = 1\n    def f(self): return self.v, self.other\nr = A().f()",
        {"r": (1, Shown("?"))},
    ),
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_statements_with_something_unknown(name: str) -> None:
    program, wanted = STATEMENTS[name]
    found = values(START + program)
    assert {name: found[name] for name in wanted} == wanted


@pytest.mark.parametrize(
    "program",
    [
        "exec('a = 1')",
        "undefined_name",
        "import nowhere\n@nowhere.deco\ndef f(): return 5",
        "import contextlib\n@contextlib.contextmanager\ndef g():\n    if c:\n        yield 1\n"
        "    else:\n        yield 2\nwith g(): pass",
        "import contextlib\n@contextlib.contextmanager\ndef made():\n    try: yield\n"
        "    except KeyError: pass\nwith made():\n    if c:\n        raise KeyError",
    ],
)
def test_runs_that_may_miss_something_say_so(program: str) -> None:
    assert interpret(START + program).doubts


def test_a_run_without_anything_unknown_has_no_doubt() -> None:
    run = interpret("def f(n): return n and f(n - 1)\na = [f(i) for i in range(20)]")
    assert not run.doubts


def test_unknowns_keep_the_reason_that_they_began_with() -> None:
    run = interpret("import os\na = os.getcwd()\nb = a + '/x'\nc = str(b).split('/')[0]")
    found = run.main_module
    assert "os.getcwd" in found.vars["a"].reason
    assert "os.getcwd" in found.vars["b"].holes[0].reason


BLOCKS = """
import contextlib
class S: pass
s = S()
s.depth = 0
class Ctx:
    def __enter__(self): s.depth += 1
    def __exit__(self, *error): s.depth -= 1
@contextlib.contextmanager
def made():
    s.depth += 1
    yield
    s.depth -= 1
"""


@pytest.mark.parametrize(
    "body",
    [
        "with Ctx():\n        if c: return 1",
        "with made():\n        if c: return 1",
        "with Ctx():\n        if c: raise KeyError",
        "for i in range(3):\n        with Ctx():\n            if c: break",
        "for i in range(3):\n        with made(), Ctx():\n            if c: continue",
        "for v in x:\n        with Ctx():\n            if c: return 1",
        "with Ctx():\n        with made():\n            if c: return 1\n        if d: return 2",
        "s.depth += 1\n    try:\n        if c: return 1\n    finally:\n        s.depth -= 1",
        "s.depth += 1\n    try:\n        for v in x:\n            if c: return 1\n"
        "            if d: break\n    finally:\n        s.depth -= 1",
        "with Ctx():\n        if c: return 1\n        elif d: return 2\n        else: return 3",
    ],
)
def test_blocks_are_left_on_every_path(body: str) -> None:
    program = f"{START}{BLOCKS}\ndef f():\n    {body}\nf()\nr = s.depth"
    assert values(program)["r"] == 0


@pytest.mark.parametrize(
    "fill",
    [
        "for k, v in x.items():\n    setattr(self, k, v)",
        "for k, v in x.items():\n    self.__dict__[k] = v",
        "self.__dict__.update(x)",
        "vars(self).update(x, n=3)",
    ],
)
def test_attributes_that_are_set_under_unknown_names(fill: str) -> None:
    body = fill.replace("\n", "\n        ")
    text = (
        f"{START}class A:\n    def __init__(self):\n        self.a, self.n = None, 3\n"
        f"        {body}\n"
        "o = A()\na, n, has, b = o.a is None, o.n, hasattr(o, 'b'), str(o.b)\ndel o, A"
    )
    found = values(text)
    assert [found[name] for name in ("a", "n", "has")] == ["?", 3, "?"]
    assert found["b"] == "{o.b}"


def test_attributes_are_taken_back_with_the_side_that_sets_them() -> None:
    text = (
        f"{START}class A: pass\no = A()\n"
        "if c:\n    o.__dict__['k'] = 1\n    vars(o).update(m=2)\n"
        "k, m = hasattr(o, 'k'), hasattr(o, 'm')\ndel o, A"
    )
    found = values(text)
    assert (found["k"], found["m"]) == ("?", "?")


def test_a_copy_of_attributes_is_a_dict_of_its_own() -> None:
    text = """
import copy
class A: pass
o = A()
o.a = [1]
copies = [o.__dict__.copy(), dict(o.__dict__), copy.copy(vars(o)), copy.deepcopy(o.__dict__)]
for each in copies:
    each["b"] = 2
    each.update(c=3)
found = [sorted(each) for each in copies], hasattr(o, "b"), hasattr(o, "c")
del A, o, copies, each, copy
"""
    assert values(text) == {"found": ([["a", "b", "c"]] * 4, False, False)}


@pytest.mark.parametrize(
    "value",
    [
        "set()",
        "iter([])",
        "super(type(x), x)",
        "super(A, A())",
        "vars(A)['s']",
        "vars(A)['c']",
        "vars(A)['p']",
        "functools.partial(len)",
        "(i for i in [])",
        "range(3)",
        "open('f')",
        "A.c",
        "contextlib.suppress(KeyError)",
        "threading.Lock()",
        "len.__call__",
    ],
)
def test_what_is_said_of_a_value_stays_the_same(value: str) -> None:
    classes = (
        "import contextlib, functools, threading\n"
        "class A:\n    s = staticmethod(len)\n    c = classmethod(len)\n    p = property(len)\n"
    )
    for use in ("v.nowhere", "v[1, 2, 3]", "v @ v", "v()", "v.__enter__()"):
        run = interpret(f"{START}{classes}v = {value}\nfound = {use}\nwith v as w: pass\n")
        assert " at 0x" not in repr(
            [run.doubts, run.facts, run.beyond, *run.main_module.vars.values()]
        )


@pytest.mark.parametrize("text", ["repr(a)", "x", "x.name", "5"])
def test_an_object_whose_text_is_not_known_fills_a_hole(text: str) -> None:
    program = f"class A:\n    def __repr__(a): return {text}\na = A()\n"
    found = values(START + program + "one, two, three = 'v%s' % a, f'v{a}', 'v' + str(a)\n")
    for each in ("one", "two", "three"):
        assert isinstance(found[each], Shown)
        assert found[each].startswith("v{")
