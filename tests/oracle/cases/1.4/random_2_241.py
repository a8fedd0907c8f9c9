import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
def layer1(x, name1="dense"):
    with tf.variable_scope(name1), tf.name_scope(f"b_{name1}"):
        with tf.variable_scope(None, default_name="foo_1", reuse=None) as s1:
            try:
                v1 = tf.get_variable("{}_dense".format(name1), [2, 2])
            except (ValueError, TypeError):
                pass
            with tf.name_scope(f"b_{name1}"):
                t1 = tf.maximum(x, x)
        with vs.variable_scope("a_1"):
            r1 = vs.get_variable(name1, [2])
        with tf.variable_op_scope([t1], None, "w") as s2:
            s3 = tf.get_variable_scope()
        return t1
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
def layer2(x, name2="dense"):
    with tf.variable_scope(name2), tf.name_scope("B"):
        with tf.variable_scope("_".join([name2, "a"]), dtype=tf.float64) as s4:
            try:
                with tf.variable_scope("") as s5:
                    t2 = tf.negative(x, name="Variable")
            except (ValueError, TypeError):
                pass
        return x
def scoped1(name3):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.variable_scope(name3):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    with tf.variable_scope(''.join(["", "b"])) as s6:
        n1, n2 = sorted({"foo", "b"})
        v2 = tf.Variable(1.0, name=n1)
    return x
t3 = tf.placeholder(tf.float32, [2], name="B")
with vs.variable_scope("a/b"):
    r2 = vs.get_variable("u1", [2])
r3 = layer1(t3, name1="u2")
with tf.variable_scope("foo_1", custom_getter=getter1):
    v3 = tf.get_variable("w1", [])
    tf.get_variable_scope().reuse_variables()
    t4 = t3[0]
r4 = layer2(t3, "u3")
r5 = inside1(t3)
with tf.name_scope("foo"):
    v4 = tf.get_variable("w2", [2, 2])
    t5 = tf.sqrt(t3, name="a_1_1")
    with tf.variable_scope("a", custom_getter=getter1):
        v5 = tf.get_variable("w3", [])
        t6 = tf.shape(t5, name="h0")
        v6 = tf.Variable(1.0, name="b")
n3, n4 = "foo:b".split(":")
n3 = n4 or n3
v7 = tf.Variable(1.0, name=n4)
n5, n6 = map(str, (1, 2))
v8 = tf.Variable(1.0, name=n6)
with tf.variable_scope("x,z".partition(',')[0]) as s7:
    v9 = tf.Variable([1.0, 2.0], name="elbairaV"[::-1])
    r6 = layer2(t5, "u4")
