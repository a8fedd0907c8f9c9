import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
config1 = collections.namedtuple("C", ["name", "n"])("enc", 1)
t1 = tf.range(3)
with tf.variable_scope(config1.name + "_s1") as s1:
    for i1 in range(config1.n):
        t2 = tf.placeholder(tf.float32, [2], name="a%d" % i1)
        with tf.variable_scope(config1.name + "_s2") as s2:
            for i2 in range(config1.n):
                with tf.variable_scope(config1.name + "_s3") as s3:
                    for i3 in range(config1.n):
                        for word1 in ["foo", "conv"]:
                            s4 = tf.get_variable_scope()
                with tf.variable_scope(config1.name + "_s5") as s5:
                    for i4 in range(config1.n):
                        with tf.name_scope("conv" + str(i4)) as s6:
                            vs1 = [tf.Variable(1.0, name="foo_%02d" % (i5 + 1)) for i5 in range(1)]
                        if 1 < 2:
                            v1 = tf.get_variable(("layer", "z")[0], [])
                        try:
                            v2 = tf.get_variable("x", [2, 2])
                        except (ValueError, TypeError):
                            pass
                        try:
                            v3 = tf.get_variable("b" + str(i4), [2], initializer=tf.constant_initializer(0.5))
                        except (ValueError, TypeError):
                            pass
                v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="conv_%02d" % (i2 + 1))
                v5 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="Const")
        with tf.variable_scope(config1.name + "_s7") as s7:
            for i6 in range(config1.n):
                with tf.variable_scope("foo/w") as s8:
                    try:
                        v6 = tf.get_variable("w1", [2, 2])
                    except (ValueError, TypeError):
                        pass
                try:
                    v7 = tf.get_variable("conv%d" % i6, [2])
                except ValueError:
                    with tf.variable_scope(tf.get_variable_scope(), reuse=True):
                        try:
                            v8 = tf.get_variable("conv%d" % i6, shape=[2])
                        except (ValueError, TypeError):
                            pass
                else:
                    t3 = tf.random_uniform([2], name="{}".format("w_1"))
                with tf.variable_scope(s8, reuse=True):
                    t4 = tf.square(t2, name="b")
                    v9 = tf.get_variable("w1", [2, 2])
                if i6 > 0:
                    t5 = t2 + 1.0
                else:
                    t6 = getattr(tf, "add")(t4, 2.0)
                    v10 = tf.Variable(1.0)
                vs2 = [tf.Variable(1.0, name="a%d" % i7) for i7 in range(1)]
                for i8, word2 in enumerate(["a", "b", "foo"]):
                    try:
                        v11 = tf.get_variable("_".join(["b", str(i8)]), shape=[2, 2], initializer=tf.zeros_initializer)
                    except (ValueError, TypeError):
                        pass
                    t7 = tf.constant(0.5, shape=[2, 2], name="w")
        vs3 = [tf.identity([1.0, 2.0], name="_".join(["dense", str(i9)])) for i9 in range(1)]
if not []:
    for i10, word3 in enumerate(["foo"], 1):
        try:
            v12 = tf.get_variable("dense{}".format(i10), [2, 2], initializer=tf.constant_initializer(0.5))
        except (ValueError, TypeError):
            pass
    if None is None:
        v13 = tf.Variable([1.0, 2.0], name="{}".format("Const"))
        v14 = tf.get_variable("w2", shape=[2, 2])
    else:
        t8 = tf.fill([2], 0.5)
        t9 = t8[::2]
    for i11 in range(0, 4, 2):
        v15 = tf.Variable([1.0, 2.0], name="conv" + str(i11))
    v16 = tf.get_variable("w3", [2, 2], dtype=tf.float32)
