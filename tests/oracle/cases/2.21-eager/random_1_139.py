import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.compat.v1.get_variable
def layer1(x, name1="layer1", reuse=None):
    with tf.compat.v1.variable_scope(name1, reuse=reuse) as scope:
        with tf.name_scope("{}".format("b")) as s1:
            for i1 in range(1, 2):
                t1 = tf.reduce_mean(x)
                v1 = tf.Variable(1.0, name=None)
            t2 = tf.not_equal(x, x)
            t3 = x >= x
            try:
                v2 = tf.compat.v1.get_variable("/a", shape=[2, 2])
            except (ValueError, TypeError):
                pass
        try:
            v3 = tf.compat.v1.get_variable(name1, [2, 2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
        except (ValueError, TypeError):
            pass
        r1 = take("conv/" + name1, [2])
        return r1
def deep1(x, name2, i2=3):
    if i2 == 0:
        return x
    with tf.compat.v1.variable_scope(name2):
        v4 = tf.compat.v1.get_variable("w1", shape=[])
        t4 = tf.linspace(0.0, 1.0, 2, name="{}".format("add"))
        return deep1(x, name2, i2 - 1)
def scoped1(name3):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.compat.v1.variable_scope(None, name3):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    s2 = tf.compat.v1.get_variable_scope()
    if None is None:
        t5 = tf.compat.v1.log(x, name="Foo Foo".split()[0])
        v5 = tf.compat.v1.get_variable("w2", [2, 2], dtype=tf.float32)
    return x
class config1(object):
    name = "dec"
    n = 2
t6 = tf.constant([1, 2], dtype=tf.int32)
r2 = take("u1", [2])
r3 = layer1(x=r2, name1="u2")
r4 = layer1(r2, "u2", reuse=True)
r5 = deep1(r2, "u3")
r6 = inside1(r2)
with tf.compat.v1.variable_scope(config1.name + "_s3") as s3:
    for i3 in range(config1.n):
        try:
            v6 = tf.Variable(lambda: [[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="foo_1")
            try:
                v7 = tf.compat.v1.get_variable("h" + "0", [2, 2])
            except (ValueError, TypeError):
                pass
        except (ValueError, TypeError):
            t7 = tf.reduce_prod(r2)
        v8 = tf.compat.v1.get_variable("foo", [2], trainable=False)
        with tf.compat.v1.variable_scope("X".lower()) as s4:
            v9 = tf.compat.v1.get_variable("w3", [2, 2])
        if i3 == 1:
            try:
                v10 = tf.compat.v1.get_variable("W".lower())
            except (ValueError, TypeError):
                pass
            try:
                v11 = tf.compat.v1.get_variable("dense%d" % i3, [])
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.variable_scope("X".lower(), reuse=True):
            v12 = tf.compat.v1.get_variable("w3", [2, 2])
        with tf.compat.v1.variable_scope(" foo/w".strip()):
            v13 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="x")
            t8 = v8 + r2
try:
    v14 = tf.compat.v1.get_variable("w_1", [2])
except ValueError:
    v14 = None
with tf.compat.v1.variable_scope("a/b"):
    t9 = r2 >= r2
    r7 = layer1(x=r2, name1="u4")
    r8 = layer1(r2, "u4", reuse=True)
s5 = tf.compat.v1.get_variable_scope()
t10 = tf.not_equal(r2, r2, name="%s" % "h0")
try:
    v15 = tf.compat.v1.get_variable("w_1", [], trainable=False)
except (ValueError, TypeError):
    pass
