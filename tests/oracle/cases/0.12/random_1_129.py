import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    with tf.variable_scope(name1), tf.name_scope("a/" + name1):
        n1 = tf.get_default_graph().unique_name(name1 + "_dense")
        v1 = tf.Variable(1.0, name=n1)
        tf.get_variable_scope().reuse_variables()
        try:
            with tf.variable_scope("{}_b".format(name1)) as s1:
                t1 = v1 < v1
                t2 = x[...]
            with tf.variable_scope("x"), tf.op_scope([], "foo_1", "foo_1"):
                v2 = tf.Variable([1.0, 2.0], name="%s_dense" % name1)
        except ValueError:
            pass
        return x
def scoped1(name2):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.variable_scope(name2):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    with tf.variable_scope(tf.get_variable_scope(), reuse=None):
        try:
            v3 = tf.get_variable("Foo")
        except (ValueError, TypeError):
            pass
    r1 = layer1(x, name1="u1")
    try:
        r2 = layer1(x)
    except (ValueError, TypeError):
        pass
    t3 = x - x
    return t3
def layer2(x, name3="dense", reuse=None):
    with tf.variable_scope(name3, reuse=reuse), tf.name_scope(" layer".strip()):
        t4 = list(map(tf.identity, [x, x]))[0]
        t5 = tf.fill([2], 0.5, name="B")
        return t4
config1 = collections.namedtuple("C", ["name", "n"])("enc", 2)
t6 = tf.no_op()
t7 = tf.constant([1.0, 2.0])
r3 = layer1(*[t7], **dict(name1="u2"))
r4 = inside1(t7)
r5 = layer2(*[t7], **dict(name3="u3"))
with tf.variable_scope(config1.name + "_s2") as s2:
    for i1 in range(config1.n):
        with tf.variable_scope(config1.name + "_s3") as s3:
            for i2 in range(config1.n):
                v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="x")
                try:
                    r6 = layer1(*[t7], **dict(name1="b" + str(i2)))
                except (ValueError, TypeError):
                    pass
        try:
            v5 = tf.get_variable("x", [2, 2])
        except (ValueError, TypeError):
            pass
        with tf.name_scope(None):
            try:
                v6 = tf.get_variable("w1", initializer=t7)
            except (ValueError, TypeError):
                pass
            t8 = tf.equal(t7, t7, name="initial_value")
        with tf.name_scope("a_1"):
            t9 = tf.squared_difference(t7, t7, name="layer")
            v7 = tf.Variable(1.0)
try:
    v8 = tf.get_variable("A".lower())
except (ValueError, TypeError):
    pass
with tf.variable_scope(None, "a_1", [t7]):
    try:
        r7 = inside1(t7)
    except (ValueError, TypeError):
        pass
    with tf.name_scope("w") as s4:
        t10 = t7 % 2.0
        v9 = tf.get_variable("w2", shape=[2])
    t11 = tf.sigmoid(t7)
    for word1 in ["foo"]:
        v10 = tf.Variable(t10, "Variable")
        t12 = tf.nn.elu(t10, name="Const")
with tf.variable_scope("a_1") as s5:
    with tf.name_scope("b"), tf.variable_scope("a", reuse=True, initializer=tf.constant_initializer(0.1)):
        try:
            v11 = tf.get_variable("w3", [2])
        except (ValueError, TypeError):
            pass
    with tf.variable_scope(s5) as s6:
        t13 = tf.reduce_max(t7, name="B")
    with tf.variable_scope("w") as s7:
        try:
            v12 = tf.get_variable(dict(k="foo")["k"], [2, 2], initializer=tf.zeros_initializer)
        except (ValueError, TypeError):
            pass
        v13 = tf.get_variable("w4", [2])
    v14 = tf.get_variable("w", [2])
r8 = layer2(*[v13], **dict(name3="u4"))
r9 = layer2(v13, "u4", reuse=True)
t14 = tf.sub(v9, v9, name="h0")
with tf.variable_scope(s6, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s8:
    r10 = layer2(x=v9, name3="u5")
