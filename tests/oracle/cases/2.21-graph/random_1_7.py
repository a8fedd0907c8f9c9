import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
class config1(object):
    name = "enc"
    n = 1
def maker1(name1):
    count = 0
    def inner(x, scale=2.0):
        nonlocal count
        count += 1
        with tf.compat.v1.variable_scope(name1 + "_" + str(count)):
            t1 = tf.compat.v1.truncated_normal([2])
            return t1
    return inner
def layer1(x, name2="layer1"):
    with tf.compat.v1.variable_scope(None, default_name=name2):
        with tf.compat.v1.variable_scope(config1.name + "_s1") as s1:
            for i1 in range(config1.n):
                try:
                    v1 = tf.compat.v1.get_variable("a/b", [])
                except (ValueError, TypeError):
                    pass
                with tf.compat.v1.name_scope(None, "foo") as s2:
                    v2 = tf.Variable(1.0)
                fn1 = maker1("conv{}".format(i1))
                r1 = fn1(x)
        try:
            v3 = tf.compat.v1.get_variable("w", shape=[2, 2], regularizer=lambda x: None)
        except (ValueError, TypeError):
            pass
        with tf.name_scope("a/" + name2) as s3:
            v4 = tf.compat.v1.get_variable("w1", [2, 2], dtype=tf.float32)
        return x
made1 = functools.partial(tf.compat.v1.get_variable, shape=[2], trainable=False)
with tf.Graph().as_default():
    t2 = tf.ones([2], name="A".lower())
    with vs.variable_scope("b"):
        r2 = vs.get_variable("u1", [2])
    with tf.compat.v1.variable_scope(config1.name + "_s4") as s4:
        for i2 in range(config1.n):
            for word1 in ["foo", "conv"]:
                v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="%s_conv" % word1)
            with tf.compat.v1.name_scope("_".join(["conv", str(i2)])) as s5:
                t3 = t2[...]
                v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=f"dense_{i2}")
            with tf.compat.v1.variable_scope("b" + str(i2), reuse=True):
                n1 = tf.compat.v1.get_default_graph().unique_name("a_%02d" % (i2 + 1))
                t4 = tf.concat([t3, t3], 0)
            t5 = tf.compat.v1.global_variables_initializer()
    fn2 = maker1("u2")
    r3 = fn2(t2)
    r4 = layer1(t2, "u3")
    r5 = made1("u4")
    t6 = tf.nn.elu(t2, name="Add")
    with tf.compat.v1.variable_scope(config1.name + "_s6") as s6:
        for i3 in range(config1.n):
            with tf.compat.v1.variable_op_scope([t2], None, "foo%d" % i3):
                t7 = tf.multiply(t2, t2)
                v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo" + str(i3))
            try:
                r6 = made1(f"dense_{i3}")
            except (ValueError, TypeError):
                pass
            with tf.name_scope("dense_%02d" % (i3 + 1)):
                t8 = tf.compat.v1.random_normal([2])
            with tf.name_scope("dense_%02d" % (i3 + 1)):
                t9 = tf.compat.v1.random_uniform([2], name="b" + str(i3))
    try:
        v8 = tf.compat.v1.get_variable("foo", [2])
    except ValueError:
        with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=True):
            try:
                v9 = tf.compat.v1.get_variable("foo", [2])
            except (ValueError, TypeError):
                pass
