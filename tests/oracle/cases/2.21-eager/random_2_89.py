import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 2)
@tf.function
def traced1(x):
    t1 = abs(x)
    return x
def gen1(name1, n=1):
    for i1 in range(n):
        with tf.compat.v1.variable_scope(name1 + "%d" % i1):
            v1 = tf.compat.v1.get_variable("w1", [2, 2], trainable=False)
            yield i1
t2 = tf.range(3, name="w")
with tf.compat.v1.variable_scope(config1.name + "_s1") as s1:
    for i2 in range(config1.n):
        vs1 = [tf.Variable(1.0, name="_".join(["foo", str(i3)])) for i3 in range(2)]
        try:
            v2 = tf.compat.v1.get_local_variable(f"foo_{i2}", shape=[], initializer=tf.zeros_initializer())
        except (ValueError, TypeError):
            pass
        try:
            v3 = tf.compat.v1.get_variable(f"a_{i2}", [2, 2], use_resource=True)
        except (ValueError, TypeError):
            pass
r1 = traced1(tf.constant([1.0, 2.0]))
for i4 in gen1("u1"):
    s2 = tf.compat.v1.get_variable_scope()
with tf.compat.v1.variable_scope("foo" if 1 < 2 else "z", auxiliary_name_scope=False) as s3:
    with tf.compat.v1.variable_scope("layer") as s4:
        v4 = tf.compat.v1.get_variable("w2", [2])
        v5 = tf.compat.v1.get_variable("w3", [2])
    try:
        v6 = tf.compat.v1.get_variable("h0", shape=[], trainable=False)
    except (ValueError, TypeError):
        pass
    with tf.compat.v1.variable_scope("layer", reuse=True):
        try:
            t3 = tf.concat([v5, v4], 0, name="/a")
        except (ValueError, TypeError):
            pass
        v7 = tf.compat.v1.get_variable("w2", [2])
        try:
            v8 = tf.compat.v1.get_local_variable("w3", [2], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
t4 = tf.ones_like(v7, name="layer")
with tf.compat.v1.variable_scope(config1.name + "_s5") as s5:
    for i5 in range(config1.n):
        for word1, i6 in zip(["foo", "conv", "dense"], [3, 5, 7]):
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="%s_b" % word1)
            v10 = tf.Variable(1.0, trainable=False)
        t5 = tf.constant(0.5, shape=[2, 2])
        for word2, i7 in zip(["foo"], [3, 5, 7]):
            try:
                v11 = tf.compat.v1.get_variable("b", shape=[2], initializer=tf.compat.v1.truncated_normal_initializer())
            except (ValueError, TypeError):
                pass
            v12 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="B")
        with tf.compat.v1.variable_scope(config1.name + "_s6") as s6:
            for i8 in range(config1.n):
                v13 = tf.Variable([1.0, 2.0], name="foo/w")
                with tf.compat.v1.variable_scope(None, "w") as s7:
                    v14 = tf.compat.v1.get_variable("w4", [2])
                    try:
                        v15 = tf.compat.v1.get_variable("dense" + str(i8), [], initializer=tf.zeros_initializer())
                    except (ValueError, TypeError):
                        pass
                v16 = tf.compat.v1.get_variable("foo{}".format(i8), [2], regularizer=lambda x: None)
                if i8 == 1:
                    t6 = tf.greater(t4, v5)
                    v17 = tf.Variable(1.0, name=None)
                elif i8 > 0:
                    try:
                        v18 = tf.compat.v1.get_variable("b_%02d" % (i8 + 1), shape=[])
                    except (ValueError, TypeError):
                        pass
for word3 in ["b", "foo", "conv"]:
    with tf.compat.v1.variable_scope("" + "a", reuse=True):
        t7 = tf.range(3)
        v19 = tf.compat.v1.Variable(1.0, dtype=tf.float32, name="add")
t8 = tf.stack([v4, v4])
