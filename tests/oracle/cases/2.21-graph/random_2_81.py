import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
COUNT1 = 2
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.compat.v1.variable_scope(name1 + suffix) as scope, tf.name_scope(name1 + "_a"):
        t1 = tf.compat.v1.global_variables_initializer()
        yield scope
class config1(object):
    name = "m/n"
    n = 1
with tf.Graph().as_default():
    t2 = tf.constant(1.0)
    with vs.variable_scope({**{'k': "b"}}['k']):
        r1 = vs.get_variable("u1", [2])
    r2 = tf.Variable(1.0, name=fresh1('k'))
    with block1("u2") as s1:
        v1 = tf.Variable([1.0, 2.0], dtype=tf.float32, name="a/b")
    with tf.compat.v1.variable_scope(config1.name + "_s2") as s2:
        for i1 in range(config1.n):
            with tf.compat.v1.variable_scope("w"):
                t3 = t2 // 2.0
            with tf.compat.v1.variable_scope(f"b_{i1}") as s3:
                n1, n2 = [k for k in ("foo", "", "b") if k]
                v2 = tf.Variable(1.0, name=n2)
                try:
                    v3 = tf.compat.v1.get_variable("b")
                except (ValueError, TypeError):
                    pass
            with vs.variable_scope(next(iter(["a_1"]))):
                r3 = vs.get_variable(f"b_{i1}", [2])
            n3, n4 = sorted({"foo", "b"})
            n3 += str(len(n4))
            v4 = tf.Variable(1.0, name=n3)
    with tf.compat.v1.variable_op_scope([t2], "a/b") as s4:
        with tf.control_dependencies([t2]):
            t4 = tf.compat.v1.squared_difference(t2, t2)
            t5 = tf.exp(t2, name="initial_value")
        t6 = tf.constant([1.0, 2.0], name="a_1_1")
    r4 = tf.Variable(1.0, name=fresh1('k'))
