"""One statement depends on a condition: what is told as exact holds either way."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.conditions import CONDITION, END, false_where

START = f"{CONDITION}\nimport tensorflow as tf\nc = {CONDITION}\n"

CASES = {
    "the type of a tensor that is cast": """
with tf.variable_scope("s") as s:
    if c: s.set_dtype(tf.float16)
    v = tf.get_variable("a", [4])
tf.Variable(1.0, name="v/" + tf.cast(v, tf.float32).op.name)
""",
    "a scope's partitioner": """
with tf.variable_scope("s") as s:
    if c: s.set_partitioner(tf.fixed_size_partitioner(2))
    v = tf.get_variable("a", [4])
tf.Variable(1.0, name="v%d" % len(tf.global_variables()))
tf.Variable(1.0, name="s%d" % len(s.trainable_variables()))
""",
    "the partitioner of what is shared": """
v = tf.get_variable("a", [4])
with tf.variable_scope("", True, partitioner=tf.fixed_size_partitioner(2) if c else None):
    try: tf.get_variable("a", [4])
    except ValueError: tf.Variable(1.0, name="refused")
tf.Variable(1.0, name="refused")
""",
    "a scope's regularizer": """
with tf.variable_scope("s") as s:
    if c: s.set_regularizer(lambda v: tf.reduce_sum(v))
    v = tf.get_variable("a", [4])
with tf.name_scope("s/a/Regularizer/"): tf.reduce_sum(v)
tf.Variable(1.0, name="v%d" % len(tf.get_collection("regularization_losses")))
""",
    "the collections of a variable": """
tf.get_variable("a", [4], collections=["x"] if c else None)
tf.Variable(1.0, name="v%d" % len(tf.global_variables()))
tf.Variable(1.0, name="x%d" % len(tf.get_collection("x")))
""",
    "the variables of a template that aren't trained": """
t = tf.make_template("t", lambda: tf.get_variable("w", [2], trainable=bool(c)))
t()
tf.Variable(1.0, name="v%d" % len(t.non_trainable_variables))
""",
    "a scope entered by hand": """
if c: tf.variable_scope("q").__enter__()
tf.get_variable("w", [1])
""",
    "whether there is a summary": """
v = tf.Variable(1.0, name="v")
if c: tf.summary.scalar("a", v)
tf.Variable(1.0, name="v%s" % (tf.summary.merge_all() is None))
""",
    "the variables of a store": """
if c: tf.get_variable("w", [1])
store = tf.python.ops.variable_scope._get_default_variable_store()
tf.Variable(1.0, name="v%d" % len(store._vars))
""",
    "the scope around a context that may have been entered": """
import contextlib
with contextlib.ExitStack() as stack:
    if c: stack.enter_context(tf.variable_scope("q"))
    tf.get_variable("w", [1])
tf.get_variable("x", [1])
""",
    "the op of one of two lists": """
x = tf.concat([tf.zeros([2, 2])] * (2 if c else 1), 1)
tf.Variable(1.0, name="v/" + x.op.name + x.name[:-2])
""",
    "a condition that is a tensor or not": """
pred = tf.placeholder(tf.bool, []) if c else True
from tensorflow.contrib.layers.python.layers import utils
utils.smart_cond(pred, lambda: tf.ones([]), lambda: tf.zeros([]))
""",
    "the number of cases": """
cases = [(tf.placeholder(tf.bool, []), lambda: tf.ones([]))]
if c: cases.append((tf.placeholder(tf.bool, []), lambda: tf.zeros([])))
tf.case(cases, default=lambda: tf.ones([]))
""",
    "the number of a function's outputs": """
made = tf.py_func(lambda x: x, [tf.zeros([2])], [tf.float32] * (2 if c else 1))
tf.Variable(1.0, name="v%d" % len(made))
""",
    "which initializer a variable has": """
def first(shape, dtype=None, partition_info=None): return tf.ones(shape)
def second(shape, dtype=None, partition_info=None): return tf.zeros(shape)
for number, each in enumerate([first if c else None, first if c else second]):
    tf.get_variable("v%d" % number, [2], initializer=each)
    with tf.name_scope("v%d/Initializer/" % number): tf.Variable(1.0, name="ones")
""",
    "the graph of a session": """
with tf.Session(graph=tf.Graph() if c else None): tf.Variable(1.0, name="x")
tf.Variable(1.0, name="x")
""",
    "a static shape": """
x = tf.placeholder(tf.float32, [None, 3])
if c: x.set_shape([2, 3])
tf.Variable(1.0, name="v%s" % x.shape.as_list()[0])
""",
}

AWAITED = {
    "KeyError": "d['b']; d.pop('b'); del d['b']; e['a']; f['x']; s.remove(2)",
    "IndexError": "l[1]; l[-2]; m.pop(); g[0]",
    "AttributeError": "o.x; o.y.z; del o.x; h.upper()",
    "NameError": "perhaps",
    "ValueError": "l.remove(2); l.index(2); int(n); float(n); one, two = k",
    "AssertionError": "assert c",
}
"""What may raise an error, by its class."""

MAY_RAISE = """
class O: pass
o, d, e, l, m, s = O(), {"a": 1}, {}, [1], [], {1}
k, n, h = (1, 2), "1", None
if c:
    o.x = perhaps = 1
    d["b"] = e["a"] = 2
    l.append(2)
    m.append(1)
    s.add(2)
    k, n, h = (1,), "x", "h"
f, g, o.y = ({"x": 1} if c else {}), ([1] if c else []), (O() if c else None)
if c: o.y.z = 1
try:
    STATEMENT
    tf.Variable(1.0, name="did")
except ERROR: tf.Variable(1.0, name="refused")
tf.Variable(1.0, name="refused")
tf.Variable(1.0, name="did")
"""

PROPERTY = """
class O:
    def __init__(self, name): self.name = name
    @property
    def made(self): return tf.Variable(1.0, name=self.name)
(O("a") if c else O("b")).made
tf.Variable(1.0, name="a")
"""

DEFAULTS = """
import collections
d = collections.defaultdict(int)
if c: d["a"] += 1
d["a"] += 1
tf.Variable(1.0, name="v%d" % d["a"])
"""

KERAS = {
    "which of two layers is trained": """
m = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,)) for _ in range(2)])
(m.layers[0] if c else m.layers[1]).trainable = False
tf.Variable(1.0, name="v%d" % len(m.trainable_weights))
tf.Variable(1.0, name="v%s" % m.layers[0].trainable)
""",
    "how many layers are trained": """
m = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,)) for _ in range(2)])
for layer in tuple(m.layers)[:1 if c else 2]: layer.trainable = False
tf.Variable(1.0, name="v%d" % len(m.trainable_weights))
""",
    "the outputs of a model": """
x = tf.keras.Input((4,))
ends = [tf.keras.layers.Dense(2)(x)]
if c: ends.append(tf.keras.layers.Dense(2)(x))
m = tf.keras.Model(x, ends)
tf.Variable(1.0, name="v%d" % len(m.outputs))
""",
    "the name of an optimizer": """
m = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,))])
m.compile("adam" if c else "sgd", "mse", metrics=["mae" if c else "mse"])
m.fit(tf.zeros([2, 2]), tf.zeros([2, 3]))
""",
    "the mask of what a layer gets": """
class Layer(tf.keras.layers.Layer):
    def call(self, x, mask=None):
        tf.Variable(1.0, name="free" if mask is None else "masked")
        return x
x = tf.keras.Input((5,), dtype="int64")
if c: x = tf.keras.layers.Embedding(10, 4, mask_zero=True)(x)
else: x = tf.keras.layers.Embedding(10, 4)(x)
Layer()(x)
""",
}


def wrong(folder: Path, program: str, version: str) -> list[str]:
    """What is told as exact of the program and isn't so either way."""
    text = f"{START}{program}{END}\n"
    return [told for told, _ in false_where(folder / "program.py", text, version)]


@pytest.mark.parametrize("version", ["1.4", "1.15"])
@pytest.mark.parametrize("case", CASES)
def test_what_is_told_as_exact_holds_either_way(case: str, version: str, tmp_path: Path) -> None:
    assert wrong(tmp_path, CASES[case], version) == []


@pytest.mark.parametrize("version", ["1.15", "2.10", "2.21"])
@pytest.mark.parametrize("case", KERAS)
def test_what_is_told_of_keras_holds_either_way(case: str, version: str, tmp_path: Path) -> None:
    assert wrong(tmp_path, KERAS[case], version) == []


@pytest.mark.parametrize(
    ("error", "statement"),
    [(error, each) for error, some in AWAITED.items() for each in some.split("; ")],
)
def test_errors_that_are_awaited_hold_either_way(
    error: str, statement: str, tmp_path: Path
) -> None:
    text = MAY_RAISE.replace("STATEMENT", statement).replace("ERROR", error)
    assert wrong(tmp_path, text, "1.15") == []


@pytest.mark.parametrize("program", [DEFAULTS, PROPERTY])
def test_what_is_made_when_it_is_asked_for(program: str, tmp_path: Path) -> None:
    assert wrong(tmp_path, program, "1.15") == []
