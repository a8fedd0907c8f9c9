"""What survives of a broken text."""

from __future__ import annotations

import ast

import pytest

from scope_lsp.syntax import MISSING, SourceTree, parse

AROUND = """\
import tensorflow as tf
class Model:
    def build(self, x):
        with tf.variable_scope("a"):
            {broken}
            b = tf.get_variable("b", [1])
        return b
def other():
    return tf.get_variable("d", [2])
"""


def broken_statement(tree: SourceTree) -> str:
    """Return what became of the statement put into `AROUND`, once all else is found there."""
    model, other = tree.module.body[1:]
    assert isinstance(model, ast.ClassDef)
    build, *rest = model.body
    assert not rest
    assert isinstance(build, ast.FunctionDef)
    scope, result = build.body
    assert isinstance(scope, ast.With)
    assert tree.segment(scope.items[0].context_expr) == 'tf.variable_scope("a")'
    *broken, b = scope.body
    assert tree.segment(b) == 'b = tf.get_variable("b", [1])'
    assert tree.segment(result) == "return b"
    assert tree.segment(other).endswith('return tf.get_variable("d", [2])')
    return "\n".join(map(ast.unparse, broken))


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ('w = tf.get_variable("w",', "w = tf.get_variable('w')"),
        ('w = tf.get_variable("w', "w = tf.get_variable('w')"),
        ('w = tf.get_variable(name="w", shap', f"w = tf.get_variable(name='w', shap={MISSING})"),
        ('w = tf.get_variable("w" shape=[1])', "w = tf.get_variable('w', shape=[1])"),
        ("with tf.variable_scope(", "with tf.variable_scope():\n    pass"),
        ('with tf.variable_scope("x"', "with tf.variable_scope('x'):\n    pass"),
        ('with tf.variable_scope("x") as', f"with tf.variable_scope('x') as {MISSING}:\n    pass"),
        ("with a:  # note", "with a:\n    pass"),
        ("x = ", f"x = {MISSING}"),
        ("x = f(1) +", f"x = f(1) + {MISSING}"),
        ("x = [1, (2", "x = [1, 2]"),
        ("x = params[", f"x = params[{MISSING}]"),
        ("x = f(a, b=", f"x = f(a, b={MISSING})"),
        ("foo.", f"foo.{MISSING}"),
        ("return tf.", f"return tf.{MISSING}"),
        ("def h(", "def h():\n    pass"),
        ("def", f"def {MISSING}():\n    pass"),
        ("class C(", "class C:\n    pass"),
        ("if x", "if x:\n    pass"),
        ("if", f"if {MISSING}:\n    pass"),
        ("for i in", f"for i in {MISSING}:\n    pass"),
        ("else:", f"if {MISSING}:\n    pass"),
        ("try:", "if 1:\n    pass"),
        ("@decorate(1)", "decorate(1)"),
        ("import ", f"import {MISSING}"),
        ("from a import", f"from a import {MISSING}"),
        ('"""Half a docstring', "'Half a docstring'"),
        ('x = """half', "x = 'half'"),
        ('x = """whole"', "x = 'whole'"),
        ("  x = 1", "x = 1"),
        ("x = f(1) \\", "x = f(1)"),
        ("x = f(1) g(2)", f"x = {MISSING}"),
        ("this is prose here", "pass"),
        ("if (a b) c", f"if {MISSING}:\n    pass"),
        ("x = 1 ? 2", f"x = {MISSING}"),
    ],
)
def test_half_typed_statement(broken: str, mended: str) -> None:
    tree = parse(AROUND.format(broken=broken))
    assert broken_statement(tree) == mended.replace('"', "'")
    assert {problem.line for problem in tree.problems} <= {5, 6}
    assert tree.problems


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ('print "a %s" % f(1), x', "print('a %s' % f(1), x)"),
        ("print >>out, f(1), x", "print(*(f(1), x), file=out)"),
        ("print >>out", "print(file=out)"),
        ("if x: print f(1); y = 1", "if x:\n    print(f(1))\n    y = 1"),
        ("exec code in names, more", "exec(code, names, more)"),
        ("raise Error, 'no', trace", "raise Error('no').with_traceback(trace)"),
        ("x = `f(1)`", "x = repr(f(1))"),
        ("x = a <> b", "x = a != b"),
        ("x = 0777 + 123L + 0xFFL", "x = 511 + 123 + 255"),
        (r'x = ur"\d"', r"x = '\\d'"),
        ("x = d.has_key(1), 0L", "x = (d.has_key(1), 0)"),
    ],
)
def test_python_2_statement(broken: str, mended: str) -> None:
    tree = parse(AROUND.format(broken=broken))
    assert broken_statement(tree) == mended
    assert {problem.line for problem in tree.problems} == {5}


def test_exception_binds_its_name() -> None:
    tree = parse("try:\n    f()\nexcept (A, B), e:\n    g(e)\n")
    attempt = tree.module.body[0]
    assert isinstance(attempt, ast.Try)
    (handler,) = attempt.handlers
    assert handler.name == "e"
    assert tree.segment(handler) == "except (A, B), e:\n    g(e)"


def test_tuple_parameters_are_unpacked() -> None:
    tree = parse('def f(a, (b, (c, d)), e):\n    """Doc."""\n    return c\n')
    function = tree.module.body[0]
    assert isinstance(function, ast.FunctionDef)
    assert ast.get_docstring(function) == "Doc."
    unpacking = function.body[1]
    assert isinstance(unpacking, ast.Assign)
    assert ast.unparse(unpacking.targets[0]) == "(b, (c, d))"
    assert tree.segment(unpacking.targets[0]) == "(b, (c, d))"
    assert ast.unparse(unpacking.value) == function.args.args[1].arg


@pytest.mark.parametrize("text", ["def f((1, 2)): pass", "f = lambda (a b): a", "def f((1,\n 2)\n"])
def test_what_nothing_can_be_assigned_to_is_no_tuple_parameter(text: str) -> None:
    tree = parse(text)
    assert tree.problems
    assert ast.unparse(tree.module).startswith("def f(" if "def" in text else "f = ")


def test_tuple_parameters_of_a_lambda_give_its_value() -> None:
    tree = parse("f = lambda (a, b), c: (a, b, c)\n")
    names: dict[str, object] = {}
    exec(ast.unparse(tree.module), names)
    assert names["f"]((1, 2), 3) == (1, 2, 3)  # type: ignore[operator]


def test_tabs_stop_at_every_eighth_column() -> None:
    tree = parse("if a:\n    if b:\n\tx = 1\n        y = 2\n    z = 3\n")
    outer = tree.module.body[0]
    assert isinstance(outer, ast.If)
    inner, z = outer.body
    assert isinstance(inner, ast.If)
    assert [tree.span(node).column for node in [*inner.body, z]] == [1, 8, 4]


def test_line_out_of_place_does_not_end_the_function() -> None:
    tree = parse("def f():\n    a = 1\nb = \n    c = 3\n    return c\nd = 4\n")
    function, d = tree.module.body
    assert isinstance(function, ast.FunctionDef)
    assert [tree.span(node).line for node in function.body] == [2, 3, 4, 5]
    assert tree.segment(d) == "d = 4"


def test_missing_quotes_do_not_turn_later_strings_inside_out() -> None:
    tree = parse('def f():\n    """Half\n    x = 1\ndef g():\n    """Whole."""\n    y = 2\n')
    assert [ast.unparse(node) for node in tree.module.body] == [
        'def f():\n    """Half"""\n    x = 1',
        'def g():\n    """Whole."""\n    y = 2',
    ]


def test_open_bracket_ends_before_the_body_of_its_header() -> None:
    tree = parse('with tf.variable_scope(\n    w = tf.get_variable("w", [1])\nx = 1\n')
    scope, _ = tree.module.body
    assert isinstance(scope, ast.With)
    assert [tree.segment(node) for node in scope.body] == ['w = tf.get_variable("w", [1])']


def test_match_without_cases_keeps_its_body() -> None:
    tree = parse("match x:\n    f(1)\ny = \n")
    assert ast.unparse(tree.module.body[0]) == "if x:\n    f(1)"


def test_valid_text_has_no_problems() -> None:
    text = 'x = "\\d"\nasync def f(a, /, *, b): return await g(a)\n'
    tree = parse(text)
    assert tree.problems == []
    assert ast.dump(tree.module) == ast.dump(ast.parse("x = '\\\\d'\n" + text.split("\n")[1]))
