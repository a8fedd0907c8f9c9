"""Structures of which a condition decides what parts they have: what is told as exact holds either
way, and what doesn't depend on it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.conditions import CONDITION, END, false_where
from tests.interpreter.test_conditions import exact

PROGRAM = """
import tensorflow as tf
state, features = tf.zeros([2]), {"a": tf.zeros([2]), "b": tf.zeros([3])}
if c:
    state, features["c"] = (state, state), tf.zeros([2])
def loop(state):
    return tf.while_loop(lambda i, s, n: i < 3, lambda i, s, n: (i + 1, s, n), (0, state, 0))
def cond(state):
    return tf.cond(tf.placeholder(tf.bool, []), lambda: (state, 1), lambda: (state, 2))
def element(value):
    return tf.data.Dataset.from_tensors(value).batch(2).make_one_shot_iterator().get_next()
def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", "_") for w in what))
cell = tf.nn.rnn_cell.GRUCell(3)
if c: cell = tf.nn.rnn_cell.MultiRNNCell([cell])
"""

DEPENDS = """
loop(state)[2].name
loop(features)[2].name
cond(state)[1].name
cond(features)[1].name
len(tf.nest.flatten(state))
tf.nest.map_structure(tf.identity, [state, cond])[1].name
element((state, features))[1]["b"].op.outputs[-1].name
tf.clip_by_global_norm([tf.zeros([2]), tf.zeros([2]) if c else None], 1.0)[0][1]
tf.nn.dynamic_rnn(cell, tf.zeros([2, 4, 3]), dtype=tf.float32)[1]
tf.image.resize_images(tf.zeros([1, 8, 8, 3]), [8, 8] if c else [4, 4]).name
"""

HOLDS = """
loop(state)[0].name
tf.nn.dynamic_rnn(cell, tf.zeros([2, 4, 3]), dtype=tf.float32)[0].name
element(features)["b"].op.name
element((features["a"], state))[0].name
"""


@pytest.mark.parametrize("said", [*DEPENDS.strip().splitlines(), *HOLDS.strip().splitlines()])
def test_what_is_told_of_such_a_structure_holds_either_way(said: str, tmp_path: Path) -> None:
    text = f"{CONDITION}\nc = {CONDITION}\n{PROGRAM}\nsay({said})\n{END}\n"
    assert [wrong for wrong, _ in false_where(tmp_path / "program.py", text, "1.15")] == []


@pytest.mark.parametrize("said", HOLDS.strip().splitlines())
def test_what_depends_on_no_part_that_may_be_there_is_exact(said: str, tmp_path: Path) -> None:
    found = exact(tmp_path, f"{PROGRAM}\nsay({said})\n", "1.15")
    assert found['tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", "_") for w in what))']


def test_which_arg_scope_holds_may_depend_on_a_condition(tmp_path: Path) -> None:
    text = """
layer, arg_scope = tf.contrib.layers.fully_connected, tf.contrib.framework.arg_scope
with arg_scope([layer], scope="a") if c else arg_scope([layer], scope="b"):
    layer(tf.zeros([2, 3]), 4)
"""
    assert exact(tmp_path, text, "1.15")["layer(tf.zeros([2, 3]), 4)"] is False
