import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
@tf.function
def traced1(x):
    with tf.name_scope("x"):
        with tf.name_scope("a"):
            t1 = x[:1]
            t2 = x[:1]
        t3 = x[...]
    t4 = tf.math.rsqrt(t3, name="read")
    t5 = t3[:1]
    return x
made1 = functools.partial(tf.compat.v1.get_variable, shape=[2], initializer=tf.zeros_initializer())
def main():
    t6 = tf.compat.v1.random_normal([2])
    with vs.variable_scope("foo"):
        r1 = vs.get_variable("u1", [2])
    r2 = traced1(tf.constant([1.0, 2.0]))
    r3 = made1("u2")
    r4 = traced1(tf.constant([1.0, 2.0]))
    with tf.name_scope(None):
        t7 = tf.negative(t6)
        v1 = tf.compat.v1.get_variable("w1", [2], initializer=tf.constant_initializer(0.5))
    if len("ab") == 3:
        with tf.compat.v1.variable_scope("h0"):
            t8 = t6 / t6
            v2 = tf.compat.v1.get_variable("w2", [2, 2], initializer=tf.compat.v1.truncated_normal_initializer())
        v3 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="F" + "oo")
    else:
        if None is None:
            t9 = tf.round(t6)
            v4 = tf.compat.v1.get_variable("w3", [2])
        else:
            v5 = tf.compat.v1.get_local_variable("w4", [], dtype=tf.float32)
        v6 = tf.compat.v1.Variable([1.0, 2.0], name=None)
    with tf.compat.v1.name_scope("foo/w foo/w".split()[0], "x"):
        v7 = tf.compat.v1.get_variable("w5", shape=[2])
        t10 = tf.compat.v1.ceil(r3, name="read")
        with tf.compat.v1.variable_scope("Foo"):
            v8 = tf.compat.v1.get_variable("w6", shape=[2], initializer=tf.zeros_initializer())
            t11 = t6 > 0.0
        t12 = t7 + r3
    r5 = made1("u3")
if __name__ == "__main__":
    main()
