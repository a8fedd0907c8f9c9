"""Fixes do what they say: the fixed text is analysed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from scope_lsp.analysis import show
from scope_lsp.diagnostics import diagnose
from scope_lsp.ide.fixes import Edit, Fix, fix_all, fixes_for, names_for
from scope_lsp.span import Span
from tests.programs import Program, analyze

HEADER = "# tensorflow: {}\nimport tensorflow as tf\n"


@dataclass(frozen=True)
class Case:
    """A text with a finding, the title of a fix, the fixed text, and what it gives."""

    code: str
    before: str
    title: str
    after: str
    names: str = ""
    """All variables, in the order of creation."""
    version: str = "1.15"


CASES = {
    "op_scope, all by position": Case(
        "SL301",
        "a = tf.constant(1.)\nwith tf.op_scope([a], None, 'd'):\n    tf.Variable(a)\n",
        "Call name_scope",
        "a = tf.constant(1.)\nwith tf.name_scope(None, 'd', [a]):\n    tf.Variable(a)\n",
        "d/Variable:0",
    ),
    "op_scope, without a default": Case(
        "SL301",
        "with tf.op_scope([], 'd'):\n    tf.Variable(1.)\n",
        "Call name_scope",
        "with tf.name_scope('d', values=[]):\n    tf.Variable(1.)\n",
        "d/Variable:0",
    ),
    "op_scope, over lines with comments": Case(
        "SL301",
        "with tf.op_scope(\n    [],  # ops\n    None, default_name='d',\n):\n    tf.Variable(1.)\n",
        "Call name_scope",
        "with tf.name_scope(\n    None,  # ops\n    values=[], default_name='d',\n):\n"
        "    tf.Variable(1.)\n",
        "d/Variable:0",
    ),
    "op_scope, all by keyword": Case(
        "SL301",
        "with tf.op_scope(values=[], name='d'):\n    tf.Variable(1.)\n",
        "Call name_scope",
        "with tf.name_scope(values=[], name='d'):\n    tf.Variable(1.)\n",
        "d/Variable:0",
    ),
    "variable_op_scope": Case(
        "SL301",
        "i = tf.zeros_initializer()\nwith tf.variable_op_scope([], 'a', None, i, reuse=False):\n"
        "    tf.get_variable('w', [1])\n",
        "Call variable_scope",
        "i = tf.zeros_initializer()\nwith tf.variable_scope('a', None, [], i, reuse=False):\n"
        "    tf.get_variable('w', [1])\n",
        "a/w:0",
        "1.4",
    ),
    "a name scope that get_variable ignores": Case(
        "SL201",
        "with tf.name_scope('a'):\n    tf.get_variable('w', [1])\n",
        "Make the name scope a variable scope: it becomes part of the variable's name",
        "with tf.variable_scope('a'):\n    tf.get_variable('w', [1])\n",
        "a/w:0",
    ),
    "a name scope with a keyword": Case(
        "SL201",
        "with tf.name_scope(name='a'):\n    tf.get_variable('w', [1])\n",
        "Make the name scope",
        "with tf.variable_scope(name_or_scope='a'):\n    tf.get_variable('w', [1])\n",
        "a/w:0",
    ),
    "a name scope of TensorFlow 2": Case(
        "SL201",
        "v1 = tf.compat.v1\nwith tf.Graph().as_default(), tf.name_scope('a'):\n"
        "    v1.get_variable('w', [1])\n",
        "Make the name scope",
        "v1 = tf.compat.v1\nwith tf.Graph().as_default(), v1.variable_scope('a'):\n"
        "    v1.get_variable('w', [1])\n",
        "a/w:0",
        "2.10",
    ),
    "created twice in a scope": Case(
        "SL101",
        "for _ in 'ab':\n    with tf.variable_scope('a'):\n        tf.get_variable('w', [1])\n",
        "Share the variable where it exists: reuse=tf.AUTO_REUSE for the scope in line 4",
        "for _ in 'ab':\n    with tf.variable_scope('a', reuse=tf.AUTO_REUSE):\n"
        "        tf.get_variable('w', [1])\n",
        "a/w:0",
    ),
    "created twice by a function in a scope": Case(
        "SL101",
        "def f():\n    tf.get_variable('w', [1])\nfor _ in 'ab':\n"
        "    with tf.variable_scope('a', reuse=False):\n        f()\n",
        "Share the variable where it exists: reuse=tf.AUTO_REUSE for the scope in line 6",
        "def f():\n    tf.get_variable('w', [1])\nfor _ in 'ab':\n"
        "    with tf.variable_scope('a', reuse=tf.AUTO_REUSE):\n        f()\n",
        "a/w:0",
    ),
    "a layer built twice": Case(
        "SL101",
        "x = tf.ones([1, 2])\nfor _ in 'ab':\n    tf.layers.dense(x, 3, name='d')\n",
        "Share the variable where it exists: reuse=tf.AUTO_REUSE for the layer",
        "x = tf.ones([1, 2])\nfor _ in 'ab':\n"
        "    tf.layers.dense(x, 3, name='d', reuse=tf.AUTO_REUSE)\n",
        "d/kernel:0 d/bias:0",
    ),
    "shared before it is created": Case(
        "SL102",
        "with tf.variable_scope('a', reuse=True):\n    tf.get_variable('w', [1])\n",
        "Share the variable where it exists",
        "with tf.variable_scope('a', reuse=tf.AUTO_REUSE):\n    tf.get_variable('w', [1])\n",
        "a/w:0",
    ),
    "a variable without a name": Case(
        "SL202",
        "a = tf.Variable(1.)\nb = tf.Variable(2.)\n",
        'Name this variable "b"',
        'a = tf.Variable(1.)\nb = tf.Variable(2., name="b")\n',
        "Variable:0 b:0",
    ),
    "a scope with a blank": Case(
        "SL104",
        "with tf.variable_scope('my scope'):\n    tf.get_variable('w', [1])\n",
        'Call it "my_scope"',
        "with tf.variable_scope(\"my_scope\"):\n    tf.get_variable('w', [1])\n",
        "my_scope/w:0",
    ),
    "a variable in another alphabet": Case(
        "SL104",
        "tf.Variable(1., name='重み w')\n",
        'Call it "w"',
        'tf.Variable(1., name="w")\n',
        "w:0",
    ),
    "a name in the place of trainable": Case(
        "SL302",
        "tf.Variable(1., 'w')\n",
        'Make it the name, not "trainable"',
        "tf.Variable(1., name='w')\n",
        "w:0",
    ),
    "a finding that is meant": Case(
        "SL201",
        "with tf.name_scope('a'):\n    tf.get_variable(\n        'w', [1])  \n",
        "Ignore SL201 (name-scope-ignored) here",
        "with tf.name_scope('a'):\n    tf.get_variable(\n"
        "        'w', [1])  # scope-lsp: ignore[SL201]\n",
        "w:0",
    ),
    "another finding that is meant": Case(
        "SL201",
        "with tf.name_scope('a'):\n    tf.get_variable('w', [1])  # scope-lsp: ignore[SL203]\n",
        "Ignore SL201",
        "with tf.name_scope('a'):\n"
        "    tf.get_variable('w', [1])  # scope-lsp: ignore[SL203, SL201]\n",
        "w:0",
    ),
    "a finding before a text over lines": Case(
        "SL202",
        "a = tf.Variable(1.)\nb = tf.Variable(1.); c = '''\n'''\n",
        "",
        "",
    ),
    "an ignore in vain": Case(
        "SL401",
        "a = tf.Variable(1.)  # scope-lsp: ignore\n",
        "Take the comment out",
        "a = tf.Variable(1.)\n",
        "Variable:0",
    ),
    "an ignore in vain before another comment": Case(
        "SL401",
        "a = tf.Variable(1.)  # scope-lsp: ignore[SL201]  # noqa\n",
        "Take the comment out",
        "a = tf.Variable(1.)  # noqa\n",
        "Variable:0",
    ),
    "an ignore in vain for the file": Case(
        "SL401",
        "# scope-lsp: ignore-file[SL301]\na = tf.Variable(1.)\n",
        "Take the comment out",
        "a = tf.Variable(1.)\n",
        "Variable:0",
    ),
    "a name in vain": Case(
        "SL401",
        "with tf.name_scope('a'):\n"
        "    tf.get_variable('w', [1])  # scope-lsp: ignore[SL203, SL201]\n",
        "Take out what is ignored in vain",
        "with tf.name_scope('a'):\n    tf.get_variable('w', [1])  # scope-lsp: ignore[SL201]\n",
        "w:0",
    ),
}


def codes(program: Program) -> list[str]:
    path = str(program.path)
    found = diagnose(program.analysis, program.workspace.sources.tree(path), path)
    return [each.rule.code for each in found]


def fixes(program: Program, code: str) -> list[Fix]:
    path = str(program.path)
    tree = program.workspace.sources.tree(path)
    found = diagnose(program.analysis, tree, path)
    wanted = next(each for each in found if each.rule.code == code)
    return fixes_for(program.analysis, tree, wanted)


def apply(text: str, edits: tuple[Edit, ...] | list[Edit]) -> str:
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda edit: edit.place.span, reverse=True):
        line, column, end_line, end_column = edit.place.span
        new = lines[line - 1][:column] + edit.text + lines[end_line - 1][end_column:]
        lines[line - 1 : end_line] = new.split("\n")
    return "\n".join(lines)


def variables(program: Program) -> list[str]:
    return [show(fact) for _, fact in program.analysis.variables()]


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_a_fix_does_what_it_says(case: Case, tmp_path: Path) -> None:
    header = HEADER.format(case.version)
    program = analyze(tmp_path, header + case.before)
    offered = fixes(program, case.code)
    if not case.title:
        assert [fix.title for fix in offered if fix.title.startswith("Ignore")] == []
        return
    (fix,) = [fix for fix in offered if fix.title.startswith(case.title)]
    fixed = apply(header + case.before, fix.edits)
    assert fixed == header + case.after
    again = analyze(tmp_path, fixed)
    assert case.code not in codes(again)
    assert variables(again) == case.names.split()
    if fix.is_safe:
        assert variables(program) == variables(again)


@pytest.mark.parametrize(
    ("code", "text", "version"),
    [
        ("SL301", "from tensorflow import op_scope\nwith op_scope([], 'a'):\n    pass\n", "1.15"),
        ("SL301", "a = [[], 'a']\nwith tf.op_scope(*a):\n    pass\n", "1.15"),
        ("SL101", "for _ in 'ab':\n    tf.get_variable('w', [1])\n", "1.15"),
        ("SL101", "for _ in 'ab':\n    with tf.variable_scope('a'):\n"
         "        tf.get_variable('w', [1])\n", "0.12"),
        ("SL101", "tf.get_variable('w', [2])\nwith tf.variable_scope('', reuse=True):\n"
         "    tf.get_variable('w', [2], partitioner=tf.fixed_size_partitioner(2))\n", "1.4"),
        ("SL104", "name = 'a b'\ntf.Variable(1., name=name)\n", "1.15"),
        ("SL202", "for i in 'ab':\n    tf.Variable(1., name='w')\n", "1.15"),
    ],
)  # fmt: skip
def test_where_nothing_is_sure_it_can_be_ignored(
    code: str, text: str, version: str, tmp_path: Path
) -> None:
    offered = fixes(analyze(tmp_path, HEADER.format(version) + text), code)
    assert [fix.title.partition(" (")[0] for fix in offered] == [f"Ignore {code}"]


NAMED = """\
x = tf.ones([1, 2])
a = tf.Variable(1.)
b = tf.layers.dense(x, 3)
c = tf.layers.Dense(3)(x)
layer = tf.keras.layers.Dense(4)
d = layer(x)
e = tf.contrib.layers.fully_connected(x, 3)
"""


@pytest.mark.parametrize(
    ("line", "title", "names"),
    [
        (4, 'Name this variable "a"', "a:0"),
        (5, 'Name this layer "b"', "b/kernel:0 b/bias:0"),
        (6, 'Name this layer "c"', "c/kernel:0 c/bias:0"),
        (8, 'Name this layer "layer"', "layer/kernel:0 layer/bias:0"),
        (9, 'Name this layer "e"', "e/weights:0 e/biases:0"),
    ],
)
def test_what_has_no_name_may_get_one(line: int, title: str, names: str, tmp_path: Path) -> None:
    text = HEADER.format("1.15") + NAMED
    program = analyze(tmp_path, text)
    path = str(program.path)
    tree = program.workspace.sources.tree(path)
    (fix,) = names_for(program.analysis, tree, path, Span(line, 5, line, 5))
    assert fix.title == title
    again = variables(analyze(tmp_path, apply(text, fix.edits)))
    assert set(names.split()) <= set(again)
    assert len(again) == len(variables(program))


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    text = HEADER.format("1.15") + "w = tf.get_variable('W', [1])\nw = tf.Variable(1.)\n"
    program = analyze(tmp_path, text)
    path = str(program.path)
    tree = program.workspace.sources.tree(path)
    (fix,) = names_for(program.analysis, tree, path, Span(4, 5, 4, 5))
    assert fix.title == 'Name this variable "w_2"'


def test_all_that_changes_no_name_is_fixed_at_once(tmp_path: Path) -> None:
    before = HEADER.format("1.15") + (
        "with tf.op_scope([tf.constant(1.)], 'a'):\n"
        "    with tf.op_scope([], None, 'b'):  # scope-lsp: ignore[SL201]\n"
        "        tf.Variable(1., 'w')\n"
        "with tf.name_scope('c'):\n"
        "    tf.get_variable('v', [1])\n"
    )
    after = HEADER.format("1.15") + (
        "with tf.name_scope('a', values=[tf.constant(1.)]):\n"
        "    with tf.name_scope(None, 'b', []):\n"
        "        tf.Variable(1., 'w')\n"
        "with tf.name_scope('c'):\n"
        "    tf.get_variable('v', [1])\n"
    )
    program = analyze(tmp_path, before)
    path = str(program.path)
    tree = program.workspace.sources.tree(path)
    fixed = apply(before, fix_all(program.analysis, tree, diagnose(program.analysis, tree, path)))
    assert fixed == after
    again = analyze(tmp_path, fixed)
    assert codes(again) == ["SL302", "SL201"]
    assert variables(again) == variables(program)
