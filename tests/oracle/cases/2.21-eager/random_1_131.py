import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    with tf.compat.v1.variable_scope(name1) as scope:
        with tf.compat.v1.variable_scope("foo_1") as s1:
            v1 = tf.compat.v1.Variable([1.0, 2.0])
            try:
                with tf.name_scope("") as s2:
                    v2 = tf.Variable([1.0, 2.0], name="{}_a".format(name1))
                    v3 = tf.compat.v1.Variable(1.0, name=None)
            except (ValueError, TypeError):
                pass
        if None is None:
            t1 = v1 / 2.0
            with tf.compat.v1.name_scope(dict(k="foo")["k"]) as s3:
                try:
                    v4 = tf.compat.v1.get_variable(name1, [], use_resource=True)
                except (ValueError, TypeError):
                    pass
        else:
            vs1 = {i1: tf.compat.v1.get_variable("_".join(["conv", str(i1)]), []) for i1 in range(1)}
            with tf.compat.v1.variable_scope("foo/w"):
                v5 = tf.compat.v1.Variable(1.0, trainable=False)
                v6 = tf.compat.v1.get_variable("w1", [], regularizer=tf.nn.l2_loss)
        if str(name1).endswith("a"):
            try:
                v7 = tf.compat.v1.get_variable("_".join([name1, "conv"]), [2, 2], initializer=tf.zeros_initializer())
            except (ValueError, TypeError):
                pass
            t2 = tf.ones([2, 2], name="{}".format("a/b"))
            try:
                v8 = tf.compat.v1.get_variable(name1, [2])
            except ValueError:
                with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=True):
                    try:
                        v9 = tf.compat.v1.get_variable(name1, shape=[2])
                    except (ValueError, TypeError):
                        pass
            with tf.name_scope(None), tf.compat.v1.variable_scope(s1, reuse=True, initializer=tf.zeros_initializer()):
                try:
                    v10 = tf.compat.v1.get_variable("foo_x"[:3], shape=[2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
                except (ValueError, TypeError):
                    pass
        elif name1 == name1:
            t3 = list(map(tf.identity, [v1, v1]))[0]
            vs2 = [tf.compat.v1.get_variable(f"dense_{i2}", [2]) for i2 in range(2)]
            with tf.compat.v1.name_scope(None, "h0"):
                v11 = tf.Variable([1.0, 2.0], name="a/" + name1)
                v12 = tf.compat.v1.get_variable("w2", [], dtype=tf.float32)
        return x
def scoped1(name2):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.compat.v1.variable_scope(None, name2):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    t4 = x < x
    for i3, word1 in enumerate(["foo"], 1):
        try:
            v13 = tf.compat.v1.get_variable("w_x"[:1], [], trainable=False)
        except (ValueError, TypeError):
            pass
        t5 = x[...]
    with tf.compat.v1.name_scope(None, "foo/w_x"[:5]), tf.compat.v1.variable_scope("Foo Foo".split()[0]):
        vs3 = [tf.compat.v1.get_variable("a{}".format(i4), [2, 2]) for i4 in range(2)]
    try:
        v14 = tf.compat.v1.get_local_variable("w3", [2, 2])
    except (ValueError, TypeError):
        pass
    return x
def scoped2(name3):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.compat.v1.variable_scope(name3):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped2("inside2")
def inside2(x):
    with tf.compat.v1.variable_scope(None, "F" + "oo", reuse=False, initializer=tf.compat.v1.truncated_normal_initializer()):
        t6 = tf.ones([2])
    r1 = layer1(*[x], **dict(name1="u1"))
    with tf.name_scope("foo_1"), tf.compat.v1.variable_scope("foo"):
        v15 = tf.compat.v1.get_variable("w4", [2])
    return v15
t7 = tf.linspace(0.0, 1.0, 2)
r2 = layer1(*[t7], **dict(name1="u2"))
try:
    r3 = layer1(t7)
except (ValueError, TypeError):
    pass
r4 = inside1(t7)
r5 = inside2(t7)
tf.compat.v1.get_variable_scope().reuse_variables()
r6 = inside2(t7)
try:
    r7 = inside1(t7)
except (ValueError, TypeError):
    pass
