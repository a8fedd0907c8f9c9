import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1", **kwargs):
    with tf.compat.v1.variable_scope(None, default_name=name1):
        for word1, i1 in zip(["b", "foo"], [3, 5, 7]):
            i2 = 0
            while i2 < 1:
                v1 = tf.Variable(1.0, name="a_%02d" % (i2 + 1))
                t1 = tf.reduce_sum(v1, name="Assign")
                i2 += 1
            vs1 = {i3: tf.identity([1.0, 2.0], name="h0") for i3 in range(1)}
            with tf.name_scope("h0/"), tf.compat.v1.variable_scope("a_%02d" % (i1 + 1)):
                t2 = x ** vs1[0]
            with tf.name_scope("a/b a/b".split()[0]):
                v2 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo_%02d" % (i1 + 1))
        with tf.name_scope("h0"):
            v3 = tf.compat.v1.get_variable("w1", [2])
            with tf.compat.v1.variable_scope("_".join([name1, "a"])):
                t3 = tf.stack([v3, x])
                try:
                    v4 = tf.compat.v1.get_variable("%s_foo" % name1, [2], initializer=tf.constant_initializer(0.5))
                except (ValueError, TypeError):
                    pass
        with tf.compat.v1.variable_scope(f"conv_{name1}"):
            for word2 in ["foo", "conv", "dense"]:
                t4 = -v3
            s1 = tf.compat.v1.get_variable_scope()
            with tf.compat.v1.variable_scope("a/" + name1) as s2:
                t5 = v3 / 2.0
                t6 = v3 // 2.0
        with tf.compat.v1.variable_scope("a", reuse=True) as s3:
            v5 = tf.compat.v1.get_variable("w2", [], trainable=False)
        return v3
t7 = tf.range(3, name=("foo/w", "z")[0])
t8 = tf.constant([1.0, 2.0])
r1 = layer1(t8, name1="u1")
try:
    try:
        v6 = tf.compat.v1.get_variable("foo_1", shape=[2, 2], trainable=False)
    except (ValueError, TypeError):
        pass
    v7 = tf.compat.v1.get_variable("w3", shape=[2, 2])
except (ValueError, TypeError):
    pass
v8 = tf.compat.v1.get_variable("w4", shape=[2])
