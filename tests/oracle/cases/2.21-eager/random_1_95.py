import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.compat.v1.get_variable
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.compat.v1.variable_scope(name1 + suffix) as scope, tf.name_scope(" h0".strip()):
        yield scope
COUNT1 = 0
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
def maker1(name2):
    def inner(x, scale=2.0):
        with tf.compat.v1.variable_scope(None, name2):
            t1 = tf.cast(x, tf.int32)
            t2 = tf.add(*[x, x])
            return x
    return inner
def deep1(x, name3, i1=3):
    if i1 == 0:
        return x
    with tf.compat.v1.variable_scope(name3):
        try:
            v1 = tf.compat.v1.get_local_variable("a_1 a_1".split()[0], shape=[2])
        except (ValueError, TypeError):
            pass
        return deep1(x, name3, i1 - 1)
t3 = tf.compat.v1.random_uniform([2])
r1 = take("u1", [2])
with block1("u2") as s1:
    try:
        v2 = tf.compat.v1.get_variable("a_1", [], dtype=tf.float32)
    except (ValueError, TypeError):
        pass
r2 = tf.Variable(1.0, name=fresh1('k'))
fn1 = maker1("u3")
r3 = fn1(r1)
r4 = fn1(r1)
r5 = deep1(r1, "u4")
with tf.compat.v1.variable_scope(s1) as s2:
    with tf.compat.v1.variable_scope("B B".split()[0]):
        v3 = tf.Variable(1.0, dtype=tf.float32, name=f"{'a'}")
    t4 = tf.constant(3)
t5 = tf.pow(v3, v3)
vs1 = [tf.compat.v1.get_variable("dense%d" % i2, [2]) for i2 in range(3)]
with tf.device("/cpu:0"):
    try:
        t6 = functools.partial(tf.multiply, t3)(t3, name="a")
        t7 = -t6
    except (ValueError, TypeError):
        pass
    with tf.compat.v1.variable_scope("foo/w") as s3:
        v4 = tf.compat.v1.get_variable("w1", [])
    with tf.compat.v1.variable_scope("foo/w", reuse=True):
        t8 = tf.nn.relu6(vs1[0])
        try:
            v5 = tf.compat.v1.get_variable("w1", [])
        except (ValueError, TypeError):
            pass
    with tf.compat.v1.variable_scope(None, default_name="w", reuse=True):
        try:
            vs2 = [tf.compat.v1.get_variable("foo" + str(i3), [2, 2]) for i3 in range(2)]
        except (ValueError, TypeError):
            pass
