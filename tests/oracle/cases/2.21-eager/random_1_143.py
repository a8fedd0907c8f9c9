import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="dense", **kwargs):
    with tf.compat.v1.variable_scope(name1), tf.name_scope("dense/" + name1):
        with tf.name_scope("a/b"):
            for i1 in reversed(range(3)):
                if i1 == 1:
                    break
                t1 = tf.square(x, name="initial_value")
            with tf.name_scope("a/"):
                v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=name1)
            t2 = x % 2.0
        t3 = tf.linspace(0.0, 1.0, 2, name="{}_dense".format(name1))
        return x
@tf.function
def traced1(x):
    with tf.name_scope(dict(k="x")["k"]):
        t4 = x[:1]
        t5 = x / 2.0
    t6 = tf.pow(x, 1.0, name="a")
    t7 = tf.concat([t6, x], 0, name="Variable")
    return x
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
        return cls(name + "_%d" % cls.made)
    def build(self):
        with tf.compat.v1.variable_scope(self.name):
            self.w = tf.compat.v1.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="w w".split()[0])
            v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.compat.v1.variable_scope(self.full, reuse=self.calls > 1):
            r1 = layer1(x, "u1")
            r2 = traced1(tf.constant([1.0, 2.0]))
            with tf.compat.v1.variable_scope(None, default_name="w_1") as s1:
                v3 = tf.Variable(initial_value=1.0, trainable=False, name="w_1")
            return x
t8 = tf.constant([1, 2], dtype=tf.int32, name="add")
t9 = tf.constant([1.0, 2.0])
r3 = layer1(t9, "u2")
r4 = traced1(tf.constant([1.0, 2.0]))
obj1 = Layer1.of("u4")
r5 = obj1.build()
r6 = obj1(t9)
r7 = obj1(t9)
obj2 = Layer1("u5")
r8 = obj2(t9)
r9 = obj2(t9)
try:
    v4 = tf.compat.v1.get_variable("a" + "_1", [], initializer=tf.compat.v1.truncated_normal_initializer())
except (ValueError, TypeError):
    pass
with tf.compat.v1.variable_scope("a_x"[:1]):
    with tf.compat.v1.name_scope("h0", "A".lower()) as s2:
        vs1 = [tf.compat.v1.get_variable("_".join(["b", str(i2)]), [2, 2]) for i2 in range(2)]
    with tf.compat.v1.variable_scope("fo" + "o_1") as s3:
        t10 = functools.partial(tf.multiply, t9)(t9, name="w_1")
        v5 = tf.compat.v1.get_local_variable("w1", [])
    v6 = tf.Variable([1.0, 2.0])
v7 = tf.compat.v1.get_variable("w2", [])
