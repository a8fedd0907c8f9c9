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
        return self.name + "_call"
    @staticmethod
    def join(*parts):
        return "_".join(parts)
    @classmethod
    def of(cls, name, **kwargs):
        return cls(name, **kwargs)
    def build(self):
        with tf.variable_scope(self.name):
            self.w = tf.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="a")
            s1 = tf.get_variable_scope()
            try:
                v1 = tf.get_variable("b", [2])
            except (ValueError, TypeError):
                pass
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=tf.AUTO_REUSE):
            try:
                v2 = tf.get_variable("a")
            except (ValueError, TypeError):
                pass
            return x
t1 = tf.ones([2], name="foo")
obj1 = Layer1("u1")
r1 = obj1.build()
r2 = obj1(t1)
r3 = obj1(t1)
obj2 = Layer1("u3")
r4 = obj2.build()
r5 = obj2(t1)
obj3 = Layer1.of("u6")
r6 = obj3(t1)
r7 = obj3(t1)
g1 = tf.Graph()
with g1.as_default():
    obj4 = Layer1.of("u8")
    r8 = obj4.build()
    t2 = tf.constant([1.0, 2.0])
    r9 = obj4(t2)
    v3 = tf.get_variable("w1", [2])
    for i1, word1 in enumerate(["b", "foo"]):
        try:
            v4 = tf.get_variable("a_x"[:1], shape=[])
        except (ValueError, TypeError):
            pass
with g1.as_default():
    with tf.name_scope("layer") as s2:
        v5 = tf.get_variable("w2", [2, 2], partitioner=tf.fixed_size_partitioner(2))
    for i2 in range(1):
        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="conv" + str(i2))
v7 = tf.Variable(1.0, dtype=tf.float32, name="%s" % "foo/w")
for i3 in range(0, 4, 2):
    with tf.control_dependencies([v7]):
        t3 = tf.negative(v7, name="foo" if 1 < 2 else "z")
    with tf.variable_scope("_".join(["conv", str(i3)])) as s3:
        v8 = tf.get_variable("w3", shape=[2, 2])
    obj5 = Layer1("_".join(["foo", str(i3)]))
    try:
        r10 = obj5(t1)
    except (ValueError, TypeError):
        pass
    with tf.variable_scope("_".join(["conv", str(i3)]), reuse=True):
        t4 = tf.reduce_mean(v8, [0])
        v9 = tf.get_variable("w3", [2, 2])
    try:
        v10 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="" + "x")
    except (ValueError, TypeError):
        pass
    with tf.variable_scope("B") as s4:
        v11 = tf.get_variable("B", [2, 2], dtype=tf.int32)
        t5 = tf.reduce_prod(t4)
