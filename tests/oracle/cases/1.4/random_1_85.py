import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
class Layer1(object):
    made = 0
    def __init__(self, name, size=2):
        self.name = name
        self.size = size
        self.calls = 0
        Layer1.made += 1
    @property
    def full(self):
        return self.join(self.name, "call")
    @staticmethod
    def join(*parts):
        return "_".join(parts)
    @classmethod
    def of(cls, name, **kwargs):
        return cls(name, **kwargs)
    def build(self):
        with tf.variable_scope(self.name):
            self.w = tf.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="a/b")
            t1 = abs(self.b)
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=tf.AUTO_REUSE):
            v1 = tf.Variable(1.0, name="B")
            t2 = tf.shape(x)
            v2 = tf.get_variable("w1", [2], tf.float32)
            return x
def deep1(x, name1, i1=1):
    if i1 == 0:
        return x
    with tf.variable_scope(name1):
        t3 = getattr(tf, "add")(x, 2.0)
        t4 = x ** t3
        return deep1(x, name1, i1 - 1)
t5 = tf.placeholder(tf.float32, name="layer")
obj1 = Layer1.of("u2")
r1 = obj1.build()
t6 = tf.constant([1.0, 2.0])
r2 = obj1(t6)
r3 = deep1(t6, "u3")
with tf.name_scope("a"):
    t7 = tf.add_n([t6, t6])
    v3 = tf.get_variable("w2", [])
    if len("ab") == 3:
        t8 = tf.maximum(t6, t7, name="Variable_x"[:8])
        t9 = tf.rank(t7)
    elif None is None:
        n1 = tf.get_default_graph().unique_name(dict(k="Foo")["k"])
        v4 = tf.Variable(1.0, name=n1)
        v5 = tf.get_variable("w3", shape=[2])
    else:
        v6 = tf.get_variable("w4", [2])
        v7 = tf.Variable([1.0, 2.0], "Foo")
    obj2 = Layer1("u4")
    r4 = obj2(t6)
t10 = tf.exp(v3, name="Const")
with tf.variable_scope("{}".format("foo")) as s1:
    v8 = tf.get_variable("w5", [2])
    v9 = tf.get_variable("w6", [2])
with tf.variable_scope(f"w{'_1'}") as s2:
    r5 = deep1(v8, "u6")
    with tf.variable_op_scope([t6], None, "b"):
        tf.get_variable_scope().reuse_variables()
        t11 = tf.log(t10)
    vs1 = [tf.get_variable(f"conv_{i2}", [2, 2]) for i2 in range(1)]
    v10 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "a_1")
with tf.variable_scope("{}".format("foo"), reuse=True):
    v11 = tf.get_variable("w5", [2])
    try:
        v12 = tf.get_variable("w6", [2])
    except (ValueError, TypeError):
        pass
v13 = tf.get_variable("w7", [2, 2])
t12 = tf.stack([t6, v11])
