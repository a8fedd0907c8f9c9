import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
def layer1(x, name1="layer1"):
    with tf.variable_scope(None, default_name=name1):
        t1 = x[1:]
        if not name1:
            with tf.variable_scope("_".join([name1, "a"])) as s1:
                v1 = tf.get_variable("w1", [2], initializer=tf.zeros_initializer)
                t2 = v1 >= v1
            with vs.variable_scope("x_x"[:1]):
                r1 = vs.get_variable("a/" + name1, [2])
        else:
            v2 = tf.get_variable("w2", shape=[], initializer=tf.constant_initializer(0.5))
            try:
                v3 = tf.get_variable("_".join([name1, "foo"]), [], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            with vs.variable_scope("a/b"):
                r2 = vs.get_variable("a/" + name1, [2])
            v4 = tf.Variable([1.0, 2.0], name="_".join([name1, "a"]))
        return x
class config1(object):
    name = "m/n"
    n = 2
class config2(object):
    name = "enc"
    n = 2
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope("dense/" + name2):
        t3 = tf.placeholder(tf.float32)
        yield scope
t4 = tf.random_uniform([2], name="a/b" if 1 < 2 else "z")
with vs.variable_scope("B"):
    r3 = vs.get_variable("u1", [2])
r4 = layer1(*[t4], **dict(name1="u2"))
with tf.variable_scope(config1.name + "_s2") as s2:
    for i1 in range(config1.n):
        with vs.variable_scope("conv{}".format(i1)):
            try:
                r5 = vs.get_variable("b{}".format(i1), [2])
            except (ValueError, TypeError):
                pass
        if i1 > 0:
            try:
                v5 = tf.get_variable("a_%d" % 1, [2, 2], initializer=tf.random_normal_initializer())
            except (ValueError, TypeError):
                pass
        t5 = (lambda x: tf.add(x, 1.0, name="conv_%02d" % (i1 + 1)))(t4)
        with tf.variable_scope(None, default_name="b{}".format(i1)) as s3:
            try:
                v6 = tf.get_variable("b" + str(i1), [2, 2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            t6 = tf.truncated_normal([2])
with tf.variable_scope(config2.name + "_s4") as s4:
    for i2 in range(config2.n):
        t7 = t4[...]
with block1("u3") as s5:
    s6 = tf.get_variable_scope()
g1 = tf.Graph()
with g1.as_default():
    t8 = tf.constant(3, name="a/b")
with g1.as_default():
    for i3, word1 in enumerate(["b", "foo"]):
        try:
            v7 = tf.get_variable("b_%02d" % (i3 + 1), [2, 2], tf.float32)
        except (ValueError, TypeError):
            pass
        v8 = tf.Variable(1.0, name="dense{}".format(i3))
    with vs.variable_scope("B".lower()):
        r6 = vs.get_variable("u4", [2])
    with vs.variable_scope("h0"):
        r7 = vs.get_variable("u5", [2])
    try:
        v9 = tf.get_variable("foo_1 foo_1".split()[0], [2, 2])
    except (ValueError, TypeError):
        pass
