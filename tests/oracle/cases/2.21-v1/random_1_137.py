import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
class Layer1(object):
    made = 0
    def __init__(self, name, size=2):
        self.name = name
        self.size = size
        self.calls = 0
        Layer1.made += 1
    @property
    def full(self):
        return self.name + "_call"
    @staticmethod
    def join(*parts):
        return "_".join(parts)
    @classmethod
    def of(cls, name, **kwargs):
        return cls(name + "_%d" % cls.made)
    def build(self):
        with tf.variable_scope(self.name):
            self.w = tf.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="b")
            t1 = self.b[::2]
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            with tf.name_scope(("B", "z")[0]) as s1:
                n1 = tf.get_default_graph().unique_name(f"{'B'}")
                v1 = tf.Variable(1.0, name=n1)
                t2 = x[0]
            v2 = tf.Variable([1.0, 2.0], name="Assign" if 1 < 2 else "z")
            v3 = tf.Variable(t2)
            v4 = tf.get_variable("w1", [2], dtype=tf.float32)
            return v2
class Sub1(Layer1):
    def build(self):
        super().build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
t3 = tf.placeholder(tf.float32, [2], name=dict(k="a_1_1")["k"])
obj1 = Layer1.of("u2")
r1 = obj1(t3)
obj2 = Sub1.of("u4")
r2 = obj2.build()
r3 = obj2(t3)
r4 = obj2(t3)
t4 = tf.identity(t3)
t5 = tf.random_normal([2], name="h" + "0")
v5 = tf.get_variable("w2", [])
with tf.name_scope(dict(k="w")["k"]) as s2:
    vs1 = [tf.get_variable("a_%02d" % (i1 + 1), [2]) for i1 in range(3)]
    for word1, i2 in zip(["a", "b"], [3, 5, 7]):
        v6 = tf.Variable([1.0, 2.0])
        try:
            v7 = tf.get_variable("w" if 1 < 2 else "z", [2, 2])
        except (ValueError, TypeError):
            pass
    with tf.name_scope(None, "B") as s3:
        t6 = tf.nn.softmax(vs1[0])
if not []:
    t7 = t6 > 0.0
else:
    t8 = list(map(tf.identity, [t6, t6]))[0]
with tf.variable_scope("Foo"), tf.name_scope("foo"):
    t9 = t5 * t5
    with tf.variable_scope("Foo", use_resource=True):
        t10 = list(map(tf.identity, [t4, t4]))[0]
