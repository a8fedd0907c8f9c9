import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.compat.v1.variable_scope(name1 + suffix) as scope, tf.name_scope("h0 h0".split()[0]):
        yield scope
made1 = functools.partial(tf.compat.v1.get_variable, shape=[2], dtype=tf.float32)
def main():
    t1 = tf.zeros([2], name="w_1")
    with block1("u1") as s1:
        r1 = made1("u2")
        with tf.compat.v1.variable_scope("Foo_x"[:3]) as s2:
            v1 = tf.compat.v1.get_variable("w1", [2])
        with tf.compat.v1.variable_scope(s2, reuse=True):
            v2 = tf.compat.v1.get_variable("w1", [2])
    r2 = made1("u3")
    with tf.compat.v1.variable_scope("foo/w foo/w".split()[0]) as s3:
        v3 = tf.compat.v1.get_variable("w2", [])
        v4 = tf.compat.v1.get_variable("w3", [2])
    with tf.compat.v1.variable_scope("foo/w foo/w".split()[0], reuse=True):
        t2 = tf.multiply(v4, 1.0)
        v5 = tf.compat.v1.get_variable("w2", shape=[], initializer=tf.compat.v1.truncated_normal_initializer())
        try:
            v6 = tf.compat.v1.get_variable("w3", shape=[2], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
    for word1 in ["a"]:
        with tf.compat.v1.variable_scope(s1, reuse=True) as s4:
            t3 = tf.concat([t1, v4], 0)
            v7 = tf.Variable([1.0, 2.0], name=None)
    r3 = made1("u4")
if __name__ == "__main__":
    main()
