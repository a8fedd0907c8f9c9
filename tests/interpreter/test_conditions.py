"""What depends on a condition that isn't known isn't exact; what doesn't is. As users see it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.programs import analyze

START = """# tensorflow: {}
import json
import tensorflow as tf
c = json.load(open("settings"))
"""

COLLECTION = """
a = tf.get_variable("a", [1])
if c: tf.get_variable("b", [1])
for v in tf.trainable_variables(): tf.get_variable(v.op.name + "_x", [1])
"""

ADDED = """
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,))])
if c: model.add(tf.keras.layers.Dense(2, name="perhaps"))
model.compile("adam", "mse")
model.fit(tf.ones((2, 3)), tf.ones((2, 4)))
"""

FROZEN = """
layer = tf.keras.layers.Dense(4, name="layer", input_shape=(3,))
model = tf.keras.Sequential([layer, tf.keras.layers.Dense(4)])
if c: layer.trainable = False
model.compile("adam", "mse")
model.fit(tf.ones((2, 3)), tf.ones((2, 4)))
"""

KEYS = """
d = {"a": 1}
if c: d["b"] = 2
for k in d: tf.Variable(1.0, name=k)
"""

UPDATED = """
d, e = {"a": 1}, {}
if c: e["a"] = 2
d.update(e)
tf.Variable(1.0, name="v%d" % d["a"])
"""

KEYWORDS = """
def f(a=1): tf.Variable(1.0, name="v%d" % a)
e = {}
if c: e["a"] = 2
f(**e)
"""

KEY = """
d = {"a": 1}
d["a" if c else "b"] = 2
tf.Variable(1.0, name="v%d" % d["a"])
"""

PLACE = """
l = [1, 2]
if c: l.append(3)
l[-1] = 4
tf.Variable(1.0, name="v%d" % l[1])
"""

DELETED = """
l = [1, 2]
if c: l.append(3)
del l[-1]
tf.Variable(1.0, name="v%d" % len(l))
"""

MODULE = """
class Inner(tf.Module):
    def __init__(self, name): self.v = tf.Variable(1.0, name=name)
class Outer(tf.Module):
    def __init__(self):
        self.a = Inner("a")
        if c: self.b = Inner("b")
for v in Outer().variables: tf.Variable(1.0, name="of_" + v.name[:1])
"""

UNBUILT = """
end = x = tf.keras.Input((3,))
if c: end = tf.keras.layers.Dense(4)(x)
m = tf.keras.Model(x, end)
tf.Variable(1.0, name="v%d" % len(m.weights))
"""

BETWEEN = """
end = x = tf.keras.Input((3,))
if c: x = tf.keras.layers.Dense(4)(x)
m = tf.keras.Model(end, tf.keras.layers.Dense(5)(x))
tf.Variable(1.0, name="v%d" % len(m.weights))
"""

SLOTS = """
v = tf.get_variable("v", [1])
if c: tf.get_variable("w", [1])
loss = tf.add_n([tf.reduce_sum(each) for each in tf.trainable_variables()])
step = tf.train.create_global_step()
tf.train.AdagradDAOptimizer(0.1, step).minimize(loss)
tf.Variable(1.0, name="Const")
"""

CLIPPED = """
v = tf.get_variable("v", [1])
if c: tf.get_variable("w", [1])
loss = tf.add_n([tf.reduce_sum(each) for each in tf.trainable_variables()])
found = tf.gradients(loss, tf.trainable_variables())
clipped, _ = tf.clip_by_global_norm(found, 1.0)
for each in clipped: tf.get_variable("c", [1]) if each is None else tf.Variable(1.0, name="g")
"""

AVERAGED = """
v = tf.get_variable("v", [1])
if c: tf.get_variable("w", [1])
tf.train.ExponentialMovingAverage(0.9).apply()
tf.Variable(1.0, name="w/ExponentialMovingAverage")
"""

REOPENED = """
with tf.variable_scope("a") as a, tf.variable_scope("b") as b: pass
def f():
    with tf.variable_scope(None, "outer"), tf.variable_scope(a), tf.variable_scope(b): pass
    with tf.variable_scope(None, "outer"): tf.get_variable("w", [1])
f()
if c: f()
f()
tf.get_variable("x", [1])
with tf.variable_scope(None, "outer"): tf.get_variable("y", [1])
"""

REFUSED = """
def get():
    try: return tf.get_variable("w", [1])
    except ValueError: return tf.Variable(1.0, name="refused")
if c: tf.get_variable("w", [1])
get()
tf.Variable(1.0, name="refused")
"""

PARTS = """
tf.Variable(1.0, name="a/b" if c else "d")
tf.Variable(1.0, name="a/b")
"""

DEFAULT = """
class A: y = 5
a = A()
if c: a.x = a.y = A.z = 1
tf.Variable(1.0, name="v%s" % {})
"""

PHASE = """
if c: tf.keras.backend.set_learning_phase(1)
x = tf.keras.layers.Dropout(0.5)(tf.zeros([2, 2]))
tf.Variable(1.0, name="v/" + x.op.name)
"""

CASE = """
if c: tf.get_variable("foo", [])
tf.get_variable("Foo", [])
"""

LED = """
free = tf.get_variable("free", [])
if c: tf.losses.add_loss(free * 2.0)
tf.losses.add_loss(tf.get_variable("v", []) * 2.0)
tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.losses.get_total_loss(), var_list=[free])
"""

STEP = """
if c: tf.Variable(0, trainable=False, name="global_step")
tf.Variable(1.0, name="v%s" % (tf.train.get_global_step() is None))
"""

SECOND = """
if c: tf.enable_control_flow_v2()
y = tf.cond(tf.placeholder(tf.bool, []), lambda: tf.ones([]), lambda: tf.zeros([]))
tf.Variable(1.0, name="v/" + y.op.name)
"""

SHAPED = """
x = tf.placeholder(tf.float32, [None, None])
if c: x.set_shape([3, None])
else: x.set_shape([None, 4])
tf.Variable(1.0, name="v%d" % x.shape.as_list().count(None))
"""

PERHAPS_BUILT = """
if c: m = tf.keras.Sequential([tf.keras.layers.Dense(3), tf.keras.layers.Dense(2)])
m.build((None, 4))
tf.Variable(1.0, name="v%d" % len(m.weights))
"""

NAMED = """
class Perhaps(tf.Module):
    def __init__(self):
        if c: super().__init__("perhaps")
        else: super().__init__("other")
with Perhaps().name_scope: tf.Variable(1.0, name="v")
"""

INEXACT = {
    "the weights of a graph of layers with one in between": (BETWEEN, "1.15"),
    "the weights of such a graph of Keras 2.10": (BETWEEN, "2.10"),
    "the weights of such a graph of Keras 3": (BETWEEN, "2.21"),
    "scopes that are counted while others are open again": (REOPENED, "1.4"),
    "an error of TensorFlow that the program awaits": (REFUSED, "1.15"),
    "a name of one part or of two": (PARTS, "1.15"),
    "the ops that an optimizer makes for each variable": (SLOTS, "1.15"),
    "the number of gradients": (CLIPPED, "1.15"),
    "the averages of variables": (AVERAGED, "1.15"),
    "the variables of a module": (MODULE, "2.10"),
    "the scope of a module": (NAMED, "2.10"),
    "the weights of a model of Keras 3 that may be there": (PERHAPS_BUILT, "2.21"),
    "the shape of a tensor": (SHAPED, "1.15"),
    "the weights of a graph of layers": (UNBUILT, "1.15"),
    "the weights of a graph of layers of Keras 2.10": (UNBUILT, "2.10"),
    "the weights of a graph of layers of Keras 3": (UNBUILT, "2.21"),
    "a collection": (COLLECTION, "1.15"),
    "the layers of a model": (ADDED, "1.15"),
    "the layers of a model of Keras 2.10": (ADDED, "2.10"),
    "the layers of a model of Keras 3": (ADDED, "2.21"),
    "the weights that are trained": (FROZEN, "1.15"),
    "the weights that are trained of Keras 2.10": (FROZEN, "2.10"),
    "the weights that are trained of Keras 3": (FROZEN, "2.21"),
    "the keys of a dict": (KEYS, "1.15"),
    "what a dict is updated with": (UPDATED, "1.15"),
    "the keywords of a call": (KEYWORDS, "1.15"),
    "the key that is set": (KEY, "1.15"),
    "the place in a list that is set": (PLACE, "1.15"),
    "the item of a list that is deleted": (DELETED, "1.15"),
    "an attribute that has a default": (DEFAULT.format("getattr(a, 'x', 2)"), "1.15"),
    "an attribute that the class has": (DEFAULT.format("a.y"), "1.15"),
    "an attribute of a class": (DEFAULT.format("getattr(A, 'z', 2)"), "1.15"),
    "an attribute of one of two": (DEFAULT.format("getattr(a if c else 3, 'y', 2)"), "1.15"),
    "Keras's phase": (PHASE, "1.15"),
    "a name that differs by its case": (CASE, "1.15"),
    "what only a layer that may be there leads to": (LED, "1.15"),
    "control flow of the second kind": (SECOND, "1.15"),
    "the global step": (STEP, "1.15"),
}


def exact(folder: Path, program: str, version: str) -> dict[str, bool]:
    """For each source of a site whether its names are exact; `error`s aside."""
    analysis = analyze(folder, START.format(version) + program).analysis
    lines = (START + program).splitlines()
    sites = [site for site in analysis.sites.values() if site.kind == "variable"]
    return {lines[site.span.line - 1].strip(): site.exact for site in sites}


@pytest.mark.parametrize("case", INEXACT)
def test_names_that_depend_on_an_unknown_condition_are_not_exact(case: str, tmp_path: Path) -> None:
    program, version = INEXACT[case]
    found = exact(tmp_path, program, version)
    assert found[list(found)[-1]] is False


def test_what_a_loop_may_add_is_one_of_what_the_list_may_end_with(tmp_path: Path) -> None:
    text = """
l = ["a"]
for x in c:
    if c[x]: l.append("b")
tf.get_variable("v" + l[-1], [1])
"""
    sites = analyze(tmp_path, START.format("1.15") + text).analysis.sites.values()
    assert [(site.names, site.exact) for site in sites] == [(["{va|vb}:0"], False)]


EXACT = {
    "made on both paths": """
if c: w = tf.get_variable("w", [1])
else: w = tf.get_variable("w", [1], initializer=tf.zeros_initializer())
for v in tf.trainable_variables(): tf.get_variable(v.op.name + "_x", [1])
""",
    "a place before what is added": """
l = [1, 2]
if c: l.append(3)
tf.Variable(1.0, name="v%d" % l[1])
""",
    "the gradients of a model with a layer in between": """
m = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(4,))])
if c: m.add(tf.keras.layers.Dropout(0.5))
m.add(tf.keras.layers.Dense(2))
loss = tf.reduce_sum(m(tf.zeros([1, 4])))
tf.train.MomentumOptimizer(0.1, 0.9).minimize(loss, var_list=m.trainable_weights)
""",
    "a shape that is told on both paths": """
x = tf.placeholder(tf.float32, [None, None])
if c: x.set_shape([3, 4])
else: x.set_shape([3, None])
tf.Variable(1.0, name="v%d" % x.shape[0])
""",
    "the turns that two ranges share": """
l = []
for i in range(2 if c else 3): l.append(i)
tf.Variable(1.0, name="v%d" % l[1])
""",
    "what follows on a loop over a structure of unknown size": """
parts = [tf.zeros([]) for _ in c]
tf.while_loop(lambda i, a: i < 3, lambda i, a: (i + 1, a), (0, parts), name="loop")
with tf.variable_scope("s"): tf.get_variable("v", [1])
""",
    "another key": """
d = {"a": 1}
if c: d["b"] = 2
tf.Variable(1.0, name="v%d" % d["a"])
""",
}


@pytest.mark.parametrize("case", EXACT)
def test_what_no_condition_decides_is_exact(case: str, tmp_path: Path) -> None:
    found = exact(tmp_path, EXACT[case], "1.15")
    assert found[list(found)[-1]] is True


@pytest.mark.parametrize("otherwise", ["pass", "make(2)"])
def test_the_graph_of_layers_of_eager_programs_is_one(otherwise: str, tmp_path: Path) -> None:
    text = """
def make(n): tf.keras.Sequential([tf.keras.layers.Dense(n, input_shape=(3,))])
if c: make(3)
else: %s
tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,), name="d")])
"""
    found = exact(tmp_path, text % otherwise, "2.10")
    assert found[list(found)[-1]] is True
