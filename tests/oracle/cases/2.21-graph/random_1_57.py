import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
def layer1(x, name1="layer1"):
    with tf.compat.v1.variable_scope(name1), tf.name_scope("{}_conv".format(name1)):
        t1 = tf.pow(x, x, name="fo" + "o/w")
        t2 = list(map(tf.identity, [x, x]))[0]
        return t2
class config1(object):
    name = "enc"
    n = 2
COUNT1 = 1
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
def maker1(name2):
    def inner(x, scale=2.0):
        with tf.compat.v1.variable_scope(None, name2):
            t3 = tf.ones([2, 2])
            return x
    return inner
with tf.Graph().as_default():
    t4 = tf.compat.v1.placeholder(tf.float32)
    with vs.variable_scope("a_%d" % 1):
        r1 = vs.get_variable("u1", [2])
    t5 = tf.constant([1.0, 2.0])
    r2 = layer1(t5, name1="u2")
    with tf.compat.v1.variable_scope(config1.name + "_s1") as s1:
        for i1 in range(config1.n):
            with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()) as s2:
                t6 = tf.compat.v1.global_variables_initializer()
            t7 = getattr(tf, "add")(t5, 2.0)
            if i1 % 2 == 0:
                v1 = tf.Variable(lambda: 1.0, dtype=tf.float32, name=f"dense_{i1}")
                t8 = tf.compat.v1.ceil(t5)
            t9 = t7 ** t7
    r3 = tf.Variable(1.0, name=fresh1('k'))
    fn1 = maker1("u3")
    r4 = fn1(t5)
    r5 = fn1(t5)
    with tf.compat.v1.op_scope([t5], None, dict(k="a/b")["k"]):
        with tf.compat.v1.variable_scope("Foo", reuse=False), tf.compat.v1.op_scope([t5], "B"):
            s3 = tf.compat.v1.get_variable_scope()
        if "a" in ("a", "b"):
            v2 = tf.compat.v1.get_local_variable("w1", [2])
            v3 = tf.Variable([1.0, 2.0], name="Const")
        r6 = tf.compat.v1.get_variable(fresh1(), [2])
    with tf.compat.v1.name_scope("layer", "foo_1" if 1 < 2 else "z") as s4:
        t10 = tf.compat.v1.global_variables_initializer()
        try:
            t11 = abs(r6)
            vs1 = [tf.compat.v1.get_variable(f"dense_{i2}", [2, 2]) for i2 in range(1)]
        except Exception:
            t12 = tf.maximum(t5, r6, name=f"F{'oo'}")
        try:
            v4 = tf.compat.v1.get_variable("Foo", [2])
        except ValueError:
            with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=True):
                v5 = tf.compat.v1.get_variable("Foo", [2])
        else:
            v6 = tf.Variable(1.0, name="Assign")
    r7 = tf.Variable(1.0, name=fresh1('k'))
    v7 = tf.compat.v1.get_variable("w2", [2])
