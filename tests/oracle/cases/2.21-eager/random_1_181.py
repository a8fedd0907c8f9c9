import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@tf.function
def traced1(x):
    t1 = x + 1.0
    with tf.name_scope("foo"):
        with tf.name_scope("x"):
            t2 = tf.nn.relu6(t1)
    return x
@tf.function
def traced2(x):
    t3 = x[1:]
    with tf.name_scope("{}".format("x")):
        t4 = t3 >= t3
        t5 = 1.0 - t3
    t6 = x[1:]
    with tf.name_scope("%s" % "x"):
        with tf.name_scope("a"):
            with tf.name_scope("Foo"):
                t7 = t5 ** t5
            t8 = t6 % 2.0
        t9 = 1.0 - t7
    return x
made1 = functools.partial(tf.compat.v1.get_variable, shape=[2], trainable=False)
def main():
    t10 = tf.constant(3)
    r1 = traced1(tf.constant([1.0, 2.0]))
    r2 = traced2(tf.constant([1.0, 2.0]))
    r3 = made1("u1")
    v1 = tf.compat.v1.get_variable("w1", [2])
    v2 = tf.compat.v1.get_variable("w2", [])
    with tf.compat.v1.variable_scope(" a".strip()) as s1:
        v3 = tf.compat.v1.get_variable("w3", [])
        v4 = tf.compat.v1.get_variable("w4", [])
    with tf.compat.v1.variable_scope(s1, reuse=True):
        t11 = tf.less_equal(v2, v2)
        try:
            v5 = tf.compat.v1.get_variable("w3", [])
        except (ValueError, TypeError):
            pass
        try:
            v6 = tf.compat.v1.get_variable("w4", [])
        except (ValueError, TypeError):
            pass
    with tf.compat.v1.variable_scope("foo/w", reuse=None):
        t12 = tf.linspace(0.0, 1.0, 2)
        with tf.compat.v1.variable_scope(None, "a_1", [v4]) as s2:
            s3 = tf.compat.v1.get_variable_scope()
            v7 = tf.Variable([1.0, 2.0], name="Foo")
        with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()):
            v8 = tf.Variable(1.0, name="{}".format("Const"))
        try:
            v9 = tf.compat.v1.get_variable(f"{'B'}", shape=[2], initializer=tf.constant_initializer(0.5))
        except (ValueError, TypeError):
            pass
    r4 = traced2(tf.constant([1.0, 2.0]))
if __name__ == "__main__":
    main()
