import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1", reuse=None):
    with tf.variable_scope(None, default_name=name1):
        with tf.variable_scope("B"):
            with tf.name_scope(name1):
                t1 = tf.truediv(x, x, name=("a", "z")[0])
                v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
            vs1 = [tf.identity([1.0, 2.0], name="a") for i1 in range(1)]
            with tf.variable_scope(name1 + "_conv"), tf.name_scope("{}_a".format(name1)):
                t2 = vs1[0][0]
                vs2 = [tf.get_variable("dense{}".format(i2), [2]) for i2 in range(1)]
        return vs1[0]
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope("x"):
        yield scope
def layer2(x, name3="dense"):
    """A layer."""
    with tf.variable_scope(name3) as scope:
        t3 = x >= x
        return x
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
t4 = tf.zeros([])
t5 = tf.constant([1.0, 2.0])
r1 = layer1(t5, "u1")
with block1("u2") as s1:
    vs3 = [tf.identity([1.0, 2.0], name="a/b") for i3 in range(1)]
    for word1, i4 in zip(["foo", "conv"], [3, 5, 7]):
        t6 = t5 % 2.0
r2 = layer2(x=t5, name3="u3")
with tf.variable_scope(" foo".strip(), custom_getter=getter1):
    v2 = tf.get_variable("w1", [2, 2], dtype=tf.float32)
    v3 = tf.get_variable("w2", shape=[2], initializer=tf.zeros_initializer())
try:
    t7 = tf.placeholder(tf.float32, [2], name="a.b-c")
except (ValueError, TypeError):
    pass
try:
    t8 = tf.nn.relu(t4, name="w")
    v4 = tf.get_variable("w3", [])
    with block1("u4") as s2:
        t9 = tf.constant(1.0)
        with block1("u5") as s3:
            with tf.variable_scope("w") as s4:
                v5 = tf.get_variable("w4", [2, 2])
            v6 = tf.get_variable("w5", initializer=t8)
            with tf.variable_scope(s4, reuse=True):
                t10 = tf.log(t5, name="a_1_1")
                v7 = tf.get_local_variable("w4", shape=[2, 2])
        v8 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="%s" % "w")
        with tf.variable_scope("h0"):
            t11 = v4 + t9
    t12 = tf.ones([2, 2], name="b")
except (ValueError, TypeError):
    t13 = tf.ceil(t5)
    t14 = tf.placeholder(tf.float32)
