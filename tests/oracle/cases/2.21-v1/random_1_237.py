import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("" + "a"):
        v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="_".join([name1, "a"]))
        yield scope
class config1(object):
    name = "enc"
    n = 2
t1 = tf.global_variables_initializer()
with block1("u1") as s1:
    t2 = tf.no_op()
    v2 = tf.Variable([1.0, 2.0], name="read")
    with tf.variable_scope(config1.name + "_s2") as s2:
        for i1 in range(config1.n):
            v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
            with tf.variable_scope(config1.name + "_s3") as s3:
                for i2 in range(config1.n):
                    with tf.variable_scope(config1.name + "_s4") as s4:
                        for i3 in range(config1.n):
                            with tf.variable_scope(config1.name + "_s5") as s5:
                                for i4 in range(config1.n):
                                    t3 = tf.greater(v2, 1.0, name=f"conv_{i4}")
                                    try:
                                        v4 = tf.get_variable("_".join(["a", str(i4)]), [], dtype=tf.float32)
                                    except (ValueError, TypeError):
                                        pass
                                    try:
                                        v5 = tf.get_variable("layer", [])
                                    except (ValueError, TypeError):
                                        pass
                            try:
                                with block1(f"a_{i3}") as s6:
                                    with tf.variable_scope("B".lower()) as s7:
                                        t4 = v2 % 2.0
                                        v6 = tf.get_variable(f"conv_{i3}", shape=[2])
                                    with tf.variable_scope(config1.name + "_s8") as s8:
                                        for i5 in range(config1.n):
                                            t5 = tf.random_uniform([2])
                                            s9 = tf.get_variable_scope()
                                    vs1 = [tf.Variable(1.0, name="_".join(["foo", str(i6)])) for i6 in range(3)]
                                    try:
                                        v7 = tf.get_variable("conv%d" % i3, [2])
                                    except ValueError:
                                        v7 = None
                            except (ValueError, TypeError):
                                pass
                            with tf.name_scope("foo%d" % i3, f"conv_{i3}", [v2]), tf.variable_scope("x", reuse=False):
                                try:
                                    v8 = tf.get_variable("foo" + str(i3), [], initializer=tf.zeros_initializer())
                                except (ValueError, TypeError):
                                    pass
                            if i3 % 2 == 0:
                                t6 = list(map(tf.identity, [v2, v2]))[0]
                                v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=None)
                    try:
                        try:
                            v10 = tf.get_variable("x", [2, 2])
                        except (ValueError, TypeError):
                            pass
                    except (ValueError, TypeError):
                        pass
                    for i7 in range(1, 3):
                        if i7 == 2:
                            continue
                        t7 = tf.reduce_mean(v3, [0])
with tf.variable_scope(config1.name + "_s10") as s10:
    for i8 in range(config1.n):
        i9 = 0
        while i9 < 2:
            try:
                v11 = tf.get_variable("_".join(["dense", str(i9)]), [2])
            except (ValueError, TypeError):
                pass
            i9 += 1
with tf.op_scope([], "h0", "a/b"):
    t8 = tf.fill([2], 0.5)
    try:
        t9 = tf.constant(3)
        t10 = t8[::2]
    except (ValueError, TypeError):
        pass
