import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.compat.v1.variable_scope(name1 + suffix) as scope, tf.name_scope("w_1_x"[:3]):
        yield scope
def layer1(x, name2="layer1"):
    """A layer."""
    with tf.compat.v1.variable_scope(None, default_name=name2):
        with tf.compat.v1.variable_scope(None, default_name="%s_dense" % name2):
            v1 = tf.compat.v1.get_variable("w1", [2, 2], initializer=tf.zeros_initializer())
            with block1("_".join([name2, "foo"])) as s1:
                try:
                    v2 = tf.compat.v1.get_variable(name2 + "_a", [2, 2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
                t1 = tf.nn.elu(x, name=f"a_{name2}")
            with tf.compat.v1.variable_scope("%s_a" % name2) as s2:
                v3 = tf.compat.v1.get_variable("w2", [2])
            v4 = tf.compat.v1.get_variable("w3", [2, 2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
            with tf.compat.v1.variable_scope("%s_a" % name2, reuse=True):
                t2 = tf.compat.v1.squared_difference(v3, v3, name="initial_value")
                v5 = tf.compat.v1.get_variable("w2", [2], initializer=tf.constant_initializer(0.5))
        with tf.name_scope(name2 + "_b") as s3:
            with block1(name2 + "_conv") as s4:
                v6 = tf.compat.v1.get_variable("w4", shape=[], dtype=tf.float32)
                with tf.compat.v1.variable_scope("foo/w") as s5:
                    v7 = tf.compat.v1.get_local_variable("w5", [2, 2])
                with tf.compat.v1.variable_scope(f"b_{name2}") as s6:
                    try:
                        v8 = tf.compat.v1.get_variable("a/b")
                    except (ValueError, TypeError):
                        pass
                    v9 = tf.compat.v1.get_variable("w6", [2])
                with tf.compat.v1.variable_scope("foo/w", reuse=True):
                    v10 = tf.compat.v1.get_variable("w5", [2, 2])
                with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=False):
                    v11 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="conv/" + name2)
            with tf.compat.v1.variable_scope(s2, reuse=True) as s7:
                try:
                    v12 = tf.compat.v1.get_variable("w7", [2, 2], trainable=False)
                except (ValueError, TypeError):
                    pass
                v13 = tf.Variable([1.0, 2.0], name="a/b")
        return v5
COUNT1 = 2
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
t3 = tf.zeros([2])
with block1("u1") as s8:
    t4 = t3[...]
r1 = layer1(*[t3], **dict(name2="u2"))
r2 = tf.Variable(1.0, name=fresh1('k'))
with tf.compat.v1.variable_scope(None, default_name=" Foo".strip(), auxiliary_name_scope=False):
    t5 = tf.compat.v1.div(t3, t3)
    with tf.compat.v1.variable_scope(None, "Foo", initializer=tf.constant_initializer(0.1)):
        v14 = tf.compat.v1.get_variable("foo/w", [])
        v15 = tf.compat.v1.get_variable("w8", [2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
    v16 = tf.compat.v1.Variable(1.0, name="LAYER".lower())
r3 = tf.Variable(1.0, name=fresh1('k'))
t6 = (lambda x: tf.add(x, 1.0, name="a/b"))(t3)
with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()) as s9:
    v17 = tf.compat.v1.get_variable("w9", [2, 2])
    with tf.compat.v1.variable_scope(s9) as s10:
        t7 = tf.constant([1, 2], dtype=tf.int32)
    v18 = tf.compat.v1.get_variable("w10", [2, 2])
with tf.compat.v1.variable_scope(None, default_name="foo/w" if 1 < 2 else "z") as s11:
    try:
        v19 = tf.compat.v1.get_variable("B", [2, 2], initializer=tf.constant_initializer(0.5))
    except (ValueError, TypeError):
        pass
