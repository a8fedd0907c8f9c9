import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
class Module1(tf.Module):
    def __init__(self, name=None):
        super().__init__(name=name)
        self.w = tf.Variable([1.0, 2.0], name="w")
        self.late = None
    @tf.Module.with_name_scope
    def __call__(self, x):
        if self.late is None:
            self.late = tf.Variable([1.0, 2.0], name="foo/w foo/w".split()[0])
        with tf.name_scope("h" + "0"):
            v1 = tf.compat.v1.get_variable("w1", shape=[], initializer=tf.zeros_initializer())
        return x * self.late
def layer1(x, name1="layer1"):
    with tf.compat.v1.variable_scope(None, default_name=name1):
        i1 = 0
        while i1 < 1:
            for word1, i2 in zip(["foo", "conv"], [3, 5, 7]):
                t1 = tf.sigmoid(x)
                t2 = tf.multiply(x, 1.0)
            for i3 in range(0, 4, 2):
                try:
                    v2 = tf.compat.v1.get_variable([w for w in ['z', "foo/w"] if w != 'z'][0], [2, 2], dtype=tf.int32)
                except (ValueError, TypeError):
                    pass
                s1 = tf.compat.v1.get_variable_scope()
            vs1 = [tf.Variable(1.0, name="b_%02d" % (i4 + 1)) for i4 in range(1)]
            try:
                v3 = tf.compat.v1.get_variable("", [], regularizer=lambda x: None)
            except (ValueError, TypeError):
                pass
            i1 += 1
        with vs.variable_scope(name1 + "_b"):
            r1 = vs.get_variable(name1 + "_conv", [2])
        with tf.compat.v1.variable_scope('%(n)s' % {'n': "w_1"}) as s2:
            try:
                v4 = tf.compat.v1.get_variable("%s_conv" % name1, [])
            except (ValueError, TypeError):
                pass
            with vs.variable_scope("f" + "oo"):
                r2 = vs.get_variable("_".join([name1, "foo"]), [2])
            t3 = tf.add(x, x)
            try:
                v5 = tf.compat.v1.get_variable(f"b_{name1}", [2])
            except ValueError:
                v5 = None
            finally:
                v6 = tf.compat.v1.get_variable("w2", [2])
        return t3
def maker1(name2):
    def inner(x, scale=2.0):
        with tf.compat.v1.variable_scope(None, name2):
            vs2 = [tf.compat.v1.get_variable("b%d" % i5, [2, 2]) for i5 in range(2)]
            v7 = tf.compat.v1.get_variable("w3", [2])
            return x
    return inner
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    kwargs["trainable"] = False
    return getter(name, *args, **kwargs)
t4 = tf.zeros([], name="w")
with vs.variable_scope("B"):
    r3 = vs.get_variable("u1", [2])
m1 = Module1("block")
t5 = tf.constant([1.0, 2.0])
r4 = m1(t5)
r5 = layer1(x=t5, name1="u2")
fn1 = maker1("u3")
r6 = fn1(t5)
with tf.compat.v1.variable_scope("w", custom_getter=getter1):
    v8 = tf.compat.v1.get_variable("w4", [2], initializer=tf.constant_initializer(0.5))
    t6 = abs(t4)
    v9 = tf.compat.v1.get_variable("w5", [2, 2])
t7 = tf.constant([1, 2], dtype=tf.int32, name="a_1")
try:
    t8 = getattr(tf, "add")(t5, 2.0)
except (ValueError, TypeError):
    pass
for i6, word2 in enumerate(["foo", "conv", "dense"]):
    if "a" in ("a", "b"):
        t9 = (t5 + t5) * (t5 + 1.0)
    with tf.compat.v1.name_scope(None, "conv/" + word2, []) as s3:
        v10 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="{}_a".format(word2))
        t10 = tf.eye(2, name="{}_conv".format(word2))
v11 = tf.compat.v1.get_variable("w6", [2, 2])
with tf.compat.v1.variable_scope(None, "w", []):
    for word3, i7 in sorted({"a": 1, "b": 2}.items()):
        t11 = tf.reduce_sum(v11)
    r7 = layer1(x=t5, name1="u4")
    v12 = tf.compat.v1.Variable(1.0, name="initial_value")
