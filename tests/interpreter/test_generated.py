"""Random small programs, whose variables must come out as in real Python."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.interpreter.harness import differences

NAMES = st.sampled_from(["a", "b", "c", "d"])
LEAVES = st.one_of(
    NAMES,
    st.integers(-3, 9).map(str),
    st.sampled_from(["'x'", "''", "'ab'", "None", "True", "False", "[]", "{}", "()", "1.5"]),
)


def _expressions(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def shape(template: str, count: int) -> st.SearchStrategy[str]:
        return st.tuples(*[inner] * count).map(lambda parts: template.format(*parts))

    return st.one_of(
        *(shape(f"({{}} {op} {{}})", 2) for op in ("+", "-", "*", "%", "//", "and", "or")),
        *(shape(f"({{}} {op} {{}})", 2) for op in ("==", "!=", "in", "not in")),
        *(shape(f"(str({{}}) {op} str({{}}))", 2) for op in ("<", ">=")),
        shape("[{}, {}]", 2),
        shape("({}, {})", 2),
        shape("{{'k': {}, 'l': {}}}", 2),
        shape("[v for v in [{}, {}] if v]", 2),
        shape("{{u: v for u, v in enumerate([{}, {}])}}", 2),
        shape("({} if {} else {})", 3),
        shape("(not {})", 1),
        shape("str({})", 1),
        shape("'%s/%s' % ({}, {})", 2),
        shape("'{{}}-{{!r}}'.format({}, {})", 2),
        shape("len([{}, {}])", 2),
        shape("f({}, {})", 2),
        shape("list(zip([{}, {}], 'ab'))", 2),
        shape("sorted([str({}), str({})])", 2),
        shape("[*[{}], *({}, {})]", 3),
        shape("(lambda p, q={}: (p, q))({})", 2),
        shape("[{}, {}, 7][::-1]", 2),
        shape("[{}, {}][1]", 2),
        shape("{{'k': {}}}.get({}, {})", 3),
        shape("isinstance({}, (int, str))", 1),
        shape("C({}).get({})", 2),
        shape("list(g({}))", 1),
    )


EXPRESSIONS = st.recursive(LEAVES, _expressions, max_leaves=6)


def _indent(block: list[str]) -> str:
    return "\n".join("    " + line for text in block for line in text.split("\n"))


def _statements(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    block = st.lists(inner, min_size=1, max_size=3).map(_indent)
    jump = st.sampled_from(["", "\n    if a: break", "\n    if b: continue"])
    return st.one_of(
        st.tuples(EXPRESSIONS, block, block).map(lambda t: f"if {t[0]}:\n{t[1]}\nelse:\n{t[2]}"),
        st.tuples(NAMES, EXPRESSIONS, jump, block, block).map(
            lambda t: f"for {t[0]} in [{t[1]}, 1, 'x']:{t[2]}\n{t[3]}\nelse:\n{t[4]}"
        ),
        st.tuples(block, block, block).map(
            lambda t: f"try:\n{t[0]}\nexcept TypeError as e:\n{t[1]}\nfinally:\n{t[2]}"
        ),
        st.tuples(EXPRESSIONS, block).map(
            lambda t: f"with ctx({t[0]}) as c:\n{t[1]}\n    log.append(c)"
        ),
        st.tuples(EXPRESSIONS, NAMES, EXPRESSIONS, block).map(
            lambda t: (
                f"match {t[0]}:\n    case [x, *{t[1]}] if {t[2]}: log.append(x)\n"
                f"    case {{'k': v}}: log.append(v)\n    case int(n) | [n, _]: log.append(n)\n"
                f"    case _:\n    {t[3].replace(chr(10), chr(10) + '    ')}"
            )
        ),
    )


SIMPLE = st.one_of(
    st.tuples(NAMES, EXPRESSIONS).map(lambda t: f"{t[0]} = {t[1]}"),
    st.tuples(NAMES, EXPRESSIONS).map(lambda t: f"{t[0]} += {t[1]}"),
    st.tuples(NAMES, NAMES, EXPRESSIONS).map(lambda t: f"{t[0]}, *{t[1]} = {t[2]}, 1, 'z'"),
    EXPRESSIONS.map(lambda e: f"log.append({e})"),
    EXPRESSIONS.map(lambda e: f"log.extend([{e}])"),
    EXPRESSIONS.map(lambda e: f"table[str({e})] = len(log)"),
    EXPRESSIONS.map(lambda e: f"assert {e}, 'no'"),
    st.sampled_from(["raise TypeError('t')", "box.n += 1", "log.append(box.n)", "count()"]),
)
STATEMENTS = st.recursive(SIMPLE, _statements, max_leaves=8)

START = """
import contextlib
a, b, c, d, log, table = 1, 'b', [2], None, [], {}
def f(x, y=2, *rest): return (y, x) if x else [y]
def g(x):
    log.append('g')
    yield x
    if not x: return
    yield from [x, 'g']
class Box: n = 0
class C(Box):
    def __init__(self, v): self.v = v
    def get(self, o): return [self.v, o, self.n]
box = Box()
def count():
    global d
    d = len(log)
@contextlib.contextmanager
def ctx(x):
    log.append('in')
    try: yield [x]
    except ValueError: log.append('caught')
    finally: log.append('out')
"""


@settings(max_examples=150, deadline=None)
@given(st.lists(STATEMENTS, min_size=1, max_size=6))
def test_variables_are_as_in_python(statements: list[str]) -> None:
    body = _indent(statements)
    program = f"{START}\nended = 'well'\ntry:\n{body}\nexcept Exception as error:\n"
    program += "    ended = type(error).__name__\n"
    assert differences(program) == []
