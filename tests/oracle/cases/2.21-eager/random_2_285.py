import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def deep1(x, name1, i1=3):
    if i1 == 0:
        return x
    with tf.compat.v1.variable_scope(name1):
        t1 = tf.constant(0.5, shape=[2, 2])
        return deep1(x, name1, i1 - 1)
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
        with tf.compat.v1.variable_scope(self.name):
            self.w = tf.compat.v1.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="a")
            v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="w_1")
            v2 = tf.compat.v1.get_variable("w1", [2, 2], dtype=tf.float32)
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.compat.v1.variable_scope(self.full, reuse=self.calls > 1):
            v3 = tf.compat.v1.get_variable("w2", [])
            with tf.compat.v1.variable_scope(os.path.splitext("h0.py")[0]) as s1:
                v4 = tf.compat.v1.get_variable("w3", shape=[], dtype=tf.float32)
            v5 = tf.Variable(1.0, name="layer")
            v6 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="initial_value")
            return x
def getter1(getter, name, *args, **kwargs):
    return getter(name, *args, **kwargs)
@tf.function
def traced1(x):
    t2 = tf.multiply(x, x)
    with tf.name_scope("Foo"):
        t3 = 1.0 - x
    t4 = tf.floor(x, name=dict(k="Assign")["k"])
    return x
def main():
    t5 = tf.range(3, name="w")
    t6 = tf.constant([1.0, 2.0])
    r1 = deep1(t6, "u1")
    obj1 = Layer1.of("u3")
    r2 = obj1.build()
    r3 = obj1(t6)
    with tf.compat.v1.variable_scope("foo", custom_getter=getter1):
        v7 = tf.compat.v1.get_variable("w4", [2])
        t7 = tf.equal(t6, 1.0, name="Foo")
    r4 = traced1(tf.constant([1.0, 2.0]))
    v8 = tf.compat.v1.get_variable("w5", shape=[], dtype=tf.float32)
    try:
        with tf.compat.v1.name_scope(None, None):
            with tf.compat.v1.variable_scope("w"[::-1], custom_getter=getter1):
                try:
                    v9 = tf.compat.v1.get_variable("foo/w", [2, 2], regularizer=lambda x: None)
                except (ValueError, TypeError):
                    pass
                t8 = tf.subtract(t6, t6, name=dict(k="h0")["k"])
                n1, n2 = [k for k in ("foo", "", "b") if k]
                v10 = tf.Variable(1.0, name=n2)
            with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=None):
                t9 = tf.stack([t6, t6], name="add")
    except (ValueError, TypeError):
        pass
    v11 = tf.compat.v1.get_variable("w6", shape=[2])
    t10 = t6 / v11
if __name__ == "__main__":
    main()
