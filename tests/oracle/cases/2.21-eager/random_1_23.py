import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
class Module1(tf.Module):
    def __init__(self, name=None):
        super(Module1, self).__init__(name)
        self.w = tf.Variable([1.0, 2.0], name="layer_x"[:5])
        self.late = None
    def __call__(self, x):
        if self.late is None:
            self.late = tf.Variable([1.0, 2.0], name="a_1_x"[:3])
        with tf.name_scope("foo foo".split()[0]):
            v1 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="Const")
        return x * self.late
class Module2(tf.Module):
    def __init__(self, name=None):
        super().__init__(name=name)
        self.w = tf.Variable([1.0, 2.0], name="a/b")
        self.late = None
    @tf.Module.with_name_scope
    def __call__(self, x):
        if self.late is None:
            self.late = tf.Variable([1.0, 2.0], name="a/b")
        with tf.name_scope("foo"):
            try:
                v2 = tf.Variable([1.0, 2.0], dtype=tf.float32, name="/a")
            except (ValueError, TypeError):
                pass
        return x * self.late
t1 = tf.compat.v1.random_uniform([2])
with vs.variable_scope("%s" % "layer"):
    r1 = vs.get_variable("u1", [2])
m1 = Module1("block")
r2 = m1(t1)
m2 = Module2()
r3 = m2(t1)
try:
    v3 = tf.compat.v1.get_variable("B" if 1 < 2 else "z", [], tf.float32)
except (ValueError, TypeError):
    pass
with tf.compat.v1.variable_scope(None, os.path.join("foo", "w"), [t1]), tf.compat.v1.name_scope(None, "%s" % "x"):
    s1 = tf.compat.v1.get_variable_scope()
i1 = 0
while i1 < 2:
    v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=None)
    with vs.variable_scope(f"foo_{i1}"):
        try:
            r4 = vs.get_variable("dense" + str(i1), [2])
        except (ValueError, TypeError):
            pass
    with tf.compat.v1.variable_scope("foo", reuse=True) as s2:
        t2 = getattr(tf, "add")(t1, 2.0)
        v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="_".join(["a", str(i1)]))
    t3 = tf.ones_like(t2)
    i1 += 1
