import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
COUNT1 = 1
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
def gen1(name1, n=1):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            t1 = tf.random_normal([2], name="Assign")
            yield i1
def maker1(name2):
    count = 0
    def inner(x, scale=2.0):
        nonlocal count
        count += 1
        with tf.variable_scope(name2 + "_" + str(count)):
            v1 = tf.get_local_variable("w1", [2])
            v2 = tf.get_local_variable("w2", shape=[2], dtype=tf.float32)
            return v1
    return inner
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
            self.b = tf.Variable([0.0, 0.0], name=f"F{'oo'}")
            vs1 = {i2: tf.identity([1.0, 2.0], name="_".join(["a", "1"])) for i2 in range(1)}
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            v3 = tf.get_variable("w3", shape=[2])
            v4 = tf.Variable(1.0, name="foo_1")
            for i3 in gen1("u1"):
                try:
                    v5 = tf.Variable([1.0, 2.0], f"conv_{i3}")
                except (ValueError, TypeError):
                    pass
                s1 = tf.get_variable_scope()
            if 1 < 2:
                t2 = tf.zeros([2], name="foo/w" if 1 < 2 else "z")
                v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
            else:
                t3 = 2.0 * v4
                v7 = tf.Variable([1.0, 2.0], trainable=False)
            return v3
t4 = tf.fill([2], 0.5, name="Add")
r1 = tf.get_variable(fresh1(), [2])
for i4 in gen1("u2"):
    t5 = tf.linspace(0.0, 1.0, 2)
fn1 = maker1("u3")
r2 = fn1(r1)
r3 = fn1(t4)
obj1 = Layer1.of("u5")
r4 = obj1.build()
r5 = obj1(r1)
vs2 = [tf.identity([1.0, 2.0], name="dense_%02d" % (i5 + 1)) for i5 in range(3)]
v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1_1_x"[:5])
