import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("_".join([name1, "foo"])):
        yield scope
def main():
    t1 = tf.placeholder(tf.float32, shape=[2, 2])
    with block1("u1") as s1:
        v1 = tf.get_variable("w1", [])
        with tf.Graph().as_default():
            v2 = tf.Variable(1.0, dict(k="w")["k"])
            try:
                v3 = tf.get_variable("w_1", shape=[2])
            except (ValueError, TypeError):
                pass
        t2 = tf.ones([2, 2], name="w_1")
    with tf.variable_scope(s1), tf.name_scope(None, default_name="foo"):
        with tf.variable_op_scope([t1], None, "B"):
            t3 = t1 > 0.0
        try:
            v4 = tf.get_variable("a_1", [])
        except (ValueError, TypeError):
            pass
        v5 = tf.get_variable("w2", [2, 2], partitioner=tf.fixed_size_partitioner(2))
        try:
            v6 = tf.get_variable("x x".split()[0], [2])
        except (ValueError, TypeError):
            pass
    with tf.variable_scope("foo_1") as s2:
        t4 = tf.placeholder(tf.float32, [2])
        try:
            t5 = tf.transpose(t1)
            t6 = tf.less(t4, t4)
        except ValueError:
            pass
        with block1("u2") as s3:
            t7 = tf.sub(t4, t4, name="a_1")
        with tf.variable_scope(s1):
            t8 = tf.transpose(t1, name="a")
            v7 = tf.get_variable("w3", [])
    with tf.name_scope("h0") as s4:
        with tf.variable_scope(s1, reuse=True) as s5:
            v8 = tf.get_variable("a_1", [])
            v9 = tf.get_variable("w2")
    with block1("u3") as s6:
        v10 = tf.get_variable("w4", [])
    v11 = tf.get_variable("w5", shape=[2, 2], initializer=tf.constant_initializer(0.5))
    with tf.variable_scope("foo/w") as s7:
        v12 = tf.get_variable("w6", [2, 2])
        v13 = tf.get_variable("w7", [2, 2])
    with tf.variable_scope(s7, reuse=True):
        t9 = tf.pack([t4, t4])
        v14 = tf.get_variable("w6", [2, 2])
        v15 = tf.get_variable("w7", [2, 2])
if __name__ == "__main__":
    main()
