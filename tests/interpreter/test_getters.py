"""At which line a variable counts that came through custom getters."""

from __future__ import annotations

from pathlib import Path

from tests.programs import analyze

NESTED = """\
# tensorflow: 1.15
import tensorflow as tf
def outer(getter, name, *args, **kwargs):
    return getter(name + "_outer", *args, **kwargs)
def inner(getter, name, *args, **kwargs):
    return getter(name + "_inner", *args, **kwargs)
with tf.variable_scope("one", custom_getter=outer):
    tf.get_variable("w", [1])
    with tf.variable_scope("two", custom_getter=inner):
        tf.layers.dense(tf.zeros([2, 3]), 4, name="d")
"""


def test_a_variable_counts_where_the_program_itself_asks_for_it(tmp_path: Path) -> None:
    program = analyze(tmp_path, NESTED)
    sites = program.analysis.in_file(str(program.path))
    assert {s.span.line: s.names for s in sites if s.kind == "variable"} == {
        4: ["one/two/d/kernel_inner_outer:0", "one/two/d/bias_inner_outer:0"],
        8: ["one/w_outer:0"],
    }
