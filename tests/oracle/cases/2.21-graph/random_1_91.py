import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
take = tf.compat.v1.get_variable
def gen1(name1, n=1):
    for i1 in range(n):
        with tf.compat.v1.variable_scope(name1 + "%d" % i1):
            v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=None)
            yield i1
def layer1(x, name2="dense"):
    with tf.compat.v1.variable_scope(name2), tf.name_scope("a_1"):
        for i2 in range(1):
            t1 = tf.compat.v1.div(x, x)
            with vs.variable_scope("foo" + str(i2)):
                try:
                    r1 = vs.get_variable("b{}".format(i2), [2])
                except (ValueError, TypeError):
                    pass
        s1 = tf.compat.v1.get_variable_scope()
        return x
def layer2(x, name3="dense"):
    """A layer."""
    with tf.compat.v1.variable_scope(name3) as scope:
        t2 = tf.ones([2])
        return x
@contextlib.contextmanager
def block1(name4, suffix='_b'):
    with tf.compat.v1.variable_scope(name4 + suffix) as scope, tf.name_scope(f"b_{name4}"):
        yield scope
with tf.Graph().as_default():
    t3 = tf.compat.v1.placeholder(tf.float32)
    with vs.variable_scope("a"):
        r2 = vs.get_variable("u1", [2])
    r3 = take("u2", [2])
    for i3 in gen1("u3"):
        v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=f"foo_{i3}")
        t4 = tf.constant(3)
    r4 = layer1(r3, "u4")
    r5 = layer2(*[r3], **dict(name3="u5"))
    with block1("u6") as s2:
        t5 = tf.add(r3, **{"y": 1.0, "name": "foo/w" if 1 < 2 else "z"})
        t6 = r3[0]
        v3 = tf.Variable([1.0, 2.0], trainable=False)
    v4 = tf.Variable([1.0, 2.0], trainable=False)
    with block1("u7") as s3:
        with tf.compat.v1.name_scope("layer"):
            t7 = tf.add(r3, **{"y": 1.0, "name": "B" if 1 < 2 else "z"})
            v5 = tf.compat.v1.get_variable("w1", [])
        try:
            with tf.compat.v1.variable_scope("") as s4:
                t8 = tf.nn.elu(r3, name="a_1")
                t9 = tf.add(*[r3, r3])
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.name_scope(" h0".strip()), tf.compat.v1.variable_scope("b_x"[:1], initializer=tf.constant_initializer(0.1)):
            t10 = tf.compat.v1.random_uniform([2], name="read")
            try:
                v6 = tf.compat.v1.get_variable("a_1" if 1 < 2 else "z", [2, 2], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
    with tf.name_scope("a") as s5:
        with tf.compat.v1.variable_scope("layer") as s6:
            v7 = tf.compat.v1.get_variable("w2", shape=[2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
            v8 = tf.compat.v1.get_variable("w3", [])
        with tf.compat.v1.variable_scope(s3) as s7:
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo/w")
        v10 = tf.compat.v1.get_variable("w4", [2, 2], dtype=tf.float32)
    t11 = list(map(tf.identity, [v4, v4]))[0]
    t12 = v8 * v8
