import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
made1 = functools.partial(tf.get_variable, shape=[2], trainable=False)
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("a/" + name1):
        yield scope
def scoped1(name2):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.variable_scope(None, name2):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    with tf.variable_scope(tf.get_variable_scope()) as s1:
        t1 = tf.range(3, name="a/b")
        v1 = tf.get_variable("w1", [2, 2])
    return x
made2 = functools.partial(tf.get_variable, shape=[2], initializer=tf.truncated_normal_initializer())
t2 = tf.constant([1.0, 2.0], name="Assign")
with vs.variable_scope("B"):
    r1 = vs.get_variable("u1", [2])
r2 = made1("u2")
with block1("u3") as s2:
    v2 = tf.Variable(1.0)
    v3 = tf.get_variable("w2", [])
    v4 = tf.get_variable("w3", [2])
r3 = inside1(r2)
r4 = made2("u4")
t3 = r2 * r4
with tf.variable_scope(s2):
    with block1("u5") as s3:
        for word1, i1 in sorted({"a": 1, "b": 2}.items()):
            t4 = tf.truediv(r4, t2)
            v5 = tf.get_variable(f"a_{i1}", [2], initializer=tf.truncated_normal_initializer())
    vs1 = {i2: tf.identity([1.0, 2.0], name="a/b") for i2 in range(1)}
    with tf.variable_scope("layer", reuse=tf.AUTO_REUSE), tf.name_scope(None, "a_1", [vs1[0]]):
        v6 = tf.get_local_variable("w4", [2])
with tf.Graph().as_default():
    with tf.variable_scope(tf.get_variable_scope(), reuse=False):
        t5 = tf.no_op(name="h0")
        t6 = tf.random_uniform([2], name="Add Add".split()[0])
    with tf.variable_scope("{}".format("w")) as s4:
        v7 = tf.get_variable("w5", [2])
        v8 = tf.get_variable("w6", [])
    t7 = t6 < t6
    with tf.variable_scope(s4, reuse=True):
        t8 = tf.squared_difference(v8, 1.0, name="foo/w")
        v9 = tf.get_variable("w5", shape=[2], initializer=tf.truncated_normal_initializer())
        v10 = tf.get_variable("w6", [], tf.float32)
with tf.variable_scope("x_x"[:1], auxiliary_name_scope=False):
    with tf.op_scope([r4], "Foo" if 1 < 2 else "z") as s5:
        v11 = tf.get_variable("w7", [2, 2])
t9 = tf.stack([vs1[0], r2], name="{}".format("add"))
