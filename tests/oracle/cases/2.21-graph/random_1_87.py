import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def deep1(x, name1, i1=3):
    if i1 == 0:
        return x
    with tf.compat.v1.variable_scope(name1):
        v1 = tf.compat.v1.get_variable("w1", [2, 2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
        v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        return deep1(x, "d" + str(i1), i1 - 1)
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.compat.v1.variable_scope(name2 + suffix) as scope, tf.name_scope("Foo"):
        yield scope
def layer1(x, name3="layer1"):
    """A layer."""
    with tf.compat.v1.variable_scope(None, default_name=name3):
        for i2 in reversed(range(2)):
            with tf.compat.v1.name_scope("layer", "a"):
                v3 = tf.Variable(1.0, "dense" + str(i2))
            with tf.name_scope("a/b/"):
                vs1 = [tf.identity([1.0, 2.0], name=f"{'b'}") for i3 in range(3)]
        return x
with tf.Graph().as_default():
    t1 = tf.constant([1, 2], dtype=tf.int32, name="x_x"[:1])
    t2 = tf.constant([1.0, 2.0])
    r1 = deep1(t2, "u1")
    with block1("u2") as s1:
        with tf.compat.v1.variable_scope("w", reuse=True) as s2:
            n1 = tf.compat.v1.get_default_graph().unique_name(f"F{'oo'}")
            v4 = tf.Variable(1.0, name=n1)
            t3 = tf.floor(v4, name="add")
    r2 = layer1(t2, name3="u3")
    with tf.compat.v1.name_scope("w_1_x"[:3], "foo", [t2]):
        for word1, i4 in zip(["foo", "conv", "dense"], [3, 5, 7]):
            try:
                v5 = tf.compat.v1.get_variable("_".join(["foo", str(i4)]), [2, 2], initializer=tf.compat.v1.truncated_normal_initializer())
            except (ValueError, TypeError):
                pass
    t4 = getattr(tf, "add")(t2, 2.0)
    i5 = 0
    while i5 < 1:
        with tf.compat.v1.variable_scope("dense_%02d" % (i5 + 1)) as s3:
            v6 = tf.compat.v1.get_variable("w2", [2])
        with tf.compat.v1.variable_scope("dense_%02d" % (i5 + 1), reuse=True):
            t5 = tf.not_equal(v6, v6)
            v7 = tf.compat.v1.get_variable("w2", [2])
        with tf.name_scope("foo{}".format(i5)) as s4:
            t6 = t2 < v7
            v8 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name=f"{'w'}")
        for word2, i6 in itertools.product(["a"], range(2)):
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="dense{}".format(i6))
        i5 += 1
