import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
config1 = collections.namedtuple("C", ["name", "n"])("dec", 2)
def maker1(name1):
    def inner(x, scale=2.0):
        with tf.compat.v1.variable_scope(None, name1):
            try:
                v1 = tf.compat.v1.get_variable("a" + "_1", [2, 2], initializer=tf.zeros_initializer())
            except (ValueError, TypeError):
                pass
            v2 = tf.compat.v1.Variable(1.0, name="{}_foo".format(name1))
            return x
    return inner
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.compat.v1.variable_scope(name2 + suffix) as scope, tf.name_scope("a/" + name2):
        yield scope
COUNT1 = 1
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
with tf.Graph().as_default():
    t1 = tf.zeros([2])
    with tf.compat.v1.variable_scope(config1.name + "_s1") as s1:
        for i1 in range(config1.n):
            with tf.name_scope("a%d" % i1):
                t2 = tf.minimum(t1, 1.0, name="layer")
            if i1 % 2 == 0:
                t3 = tf.add_n([t1, t2])
                v3 = tf.Variable(1.0, name="a")
            elif i1 == 1:
                t4 = tf.compat.v1.div(t1, t2)
                t5 = tf.add(t2, **{"y": 1.0, "name": "Foo" if 1 < 2 else "z"})
            else:
                t6 = tf.no_op(name="add")
            with tf.compat.v1.variable_scope(None, "foo", [t2]) as s2:
                t7 = t1 // 2.0
                t8 = abs(t1)
    fn1 = maker1("u1")
    r1 = fn1(t1)
    with block1("u2") as s3:
        t9 = list(map(tf.identity, [t1, t1]))[0]
        try:
            v4 = tf.compat.v1.get_variable(dict(k="layer")["k"], [2], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
        t10 = functools.partial(tf.multiply, t1)(t1, name="a_1")
        with block1("u3") as s4:
            with tf.compat.v1.variable_scope("foo_1", initializer=tf.compat.v1.truncated_normal_initializer()):
                try:
                    v5 = tf.compat.v1.get_variable("b", [])
                except (ValueError, TypeError):
                    pass
    r2 = tf.compat.v1.get_variable(fresh1(), [2])
    with tf.compat.v1.name_scope("x x".split()[0], "Foo_x"[:3]):
        t11 = tf.expand_dims(t1, 0)
    with tf.compat.v1.name_scope(None, default_name="B".lower()):
        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="" + "x")
        with block1("u4") as s5:
            for word1 in ["b", "foo", "conv"]:
                t12 = tf.constant([1, 2], dtype=tf.int32)
                try:
                    v7 = tf.compat.v1.get_variable("" + "a", [])
                except (ValueError, TypeError):
                    pass
            try:
                v8 = tf.compat.v1.get_variable("a_1", [2, 2], initializer=tf.compat.v1.truncated_normal_initializer())
            except (ValueError, TypeError):
                pass
            vs1 = [tf.compat.v1.get_variable(f"dense_{i2}", []) for i2 in range(1)]
        try:
            with tf.compat.v1.variable_scope("", reuse=False):
                v9 = tf.Variable(1.0)
        except (ValueError, TypeError):
            pass
        t13 = tf.no_op(name="Variable")
    v10 = tf.compat.v1.get_variable("w1", [2])
    try:
        v11 = tf.compat.v1.get_variable(" x".strip(), [2])
    except (ValueError, TypeError):
        pass
    with tf.init_scope():
        v12 = tf.compat.v1.get_variable("w2", [2], dtype=tf.float32)
    with tf.compat.v1.variable_scope(s5):
        with tf.compat.v1.variable_scope(s3) as s6:
            t14 = tf.compat.v1.placeholder(tf.float32, [2], name="A" + "dd")
