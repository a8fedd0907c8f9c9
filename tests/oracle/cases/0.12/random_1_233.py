import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
def deep1(x, name1, i1=2):
    if i1 == 0:
        return x
    with tf.variable_scope(name1):
        v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1_1")
        t1 = tf.truediv(x, x)
        return deep1(x, name1, i1 - 1)
def layer1(x, name2="layer1"):
    with tf.variable_scope(name2), tf.name_scope("foo/w"):
        t2 = tf.not_equal(x, x, name="{}_dense".format(name2))
        t3 = x[:1]
        with tf.variable_scope("dense/" + name2):
            with vs.variable_scope("{}_b".format(name2)):
                r1 = vs.get_variable(name2, [2])
        i2 = 0
        while i2 < 1:
            with tf.variable_scope(None, "B", [t3]) as s1:
                t4 = tf.constant([1, 2], dtype=tf.int32, name="foo%d" % i2)
                t5 = x[1:]
            t6 = 1.0 - t5
            i2 += 1
        return x
t7 = tf.zeros([], name="Assign")
with vs.variable_scope("B"):
    r2 = vs.get_variable("u1", [2])
t8 = tf.constant([1.0, 2.0])
r3 = deep1(t8, "u2")
r4 = layer1(x=t8, name2="u3")
with tf.name_scope(None, dict(k="a")["k"], [t7]):
    t9 = tf.subtract(t8, t8)
    try:
        v2 = tf.get_variable(dict(k="foo_1")["k"], [2, 2], dtype=tf.float32)
    except (ValueError, TypeError):
        pass
    v3 = tf.get_variable("w1", [], trainable=False)
    with tf.name_scope("Foo"):
        t10 = tf.reshape(t9, [-1])
        t11 = tf.cos(t7)
with tf.variable_op_scope([t8], None, "B"):
    try:
        v4 = tf.get_variable("Foo", shape=[])
    except (ValueError, TypeError):
        pass
    v5 = tf.get_variable("w2", [2, 2])
    g1 = tf.Graph()
    with g1.as_default():
        t12 = tf.eye(2)
    with g1.as_default():
        t13 = tf.reduce_sum(t12)
        t14 = tf.squared_difference(t13, t13)
r5 = layer1(t9, name2="u4")
with tf.variable_scope("b") as s2:
    v6 = tf.get_variable("w3", shape=[2, 2])
    v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Foo")
    with tf.op_scope([], "foo/w", "w_1" if 1 < 2 else "z"):
        try:
            v8 = tf.get_variable("w3", [2, 2], initializer=tf.zeros_initializer)
        except (ValueError, TypeError):
            pass
        t15 = -t8
with tf.variable_scope(None, "layer", [t9]):
    r6 = layer1(t15, "u5")
