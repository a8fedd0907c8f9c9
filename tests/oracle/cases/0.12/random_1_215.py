import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def gen1(name1, n=2):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            t1 = tf.fill([2], 0.5)
            yield i1
COUNT1 = 2
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
t2 = tf.constant(0.5, shape=[2, 2])
r1 = sum(gen1("u1", 2))
r2 = tf.Variable(1.0, name=fresh1('k'))
t3 = abs(t2)
with tf.name_scope("w w".split()[0]):
    v1 = tf.Variable([1.0, 2.0], name="foo_1")
    with tf.variable_scope("h0", initializer=tf.random_normal_initializer()):
        v2 = tf.Variable(lambda: 1.0, dtype=tf.float32, name="a/b")
        t4 = tf.placeholder(tf.float32, shape=[2, 2])
    with tf.variable_scope("foo_1") as s1:
        v3 = tf.get_variable("w1", [])
        v4 = tf.get_variable("w2", shape=[])
    with tf.variable_scope(s1, reuse=True):
        t5 = tf.to_float(v3)
        try:
            v5 = tf.get_variable("w1", [], dtype=tf.float64)
        except (ValueError, TypeError):
            pass
        v6 = tf.get_variable("w2", shape=[])
for i2 in reversed(range(2)):
    with tf.name_scope("a_%02d" % (i2 + 1)):
        v7 = tf.Variable(1.0, "dense{}".format(i2))
    t6 = v3 / t5
    with tf.variable_scope("_".join(["a", str(i2)])) as s2:
        v8 = tf.get_variable("w3", [2])
    with tf.variable_scope("_".join(["a", str(i2)]), reuse=True):
        v9 = tf.get_variable("w3", [2], regularizer=lambda x: None)
