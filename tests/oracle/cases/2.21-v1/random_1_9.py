import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("w"):
        yield scope
config1 = collections.namedtuple("C", ["name", "n"])("enc", 1)
def deep1(x, name2, i1=1):
    if i1 == 0:
        return x
    with tf.variable_scope(name2):
        v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        return deep1(x, name2, i1 - 1)
def getter1(getter, name, *args, **kwargs):
    return getter(name, *args, **kwargs)
t1 = tf.fill([2], 0.5)
with block1("u1") as s1:
    v2 = tf.Variable(initial_value=1.0, trainable=False, name="Foo")
with tf.variable_scope(config1.name + "_s2") as s2:
    for i2 in range(config1.n):
        try:
            v3 = tf.get_variable("conv" + str(i2), shape=[])
        except (ValueError, TypeError):
            pass
        with tf.variable_scope(s1, initializer=tf.zeros_initializer()):
            try:
                v4 = tf.get_variable("a" + str(i2), shape=[2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
r1 = deep1(t1, "u2")
with tf.variable_scope("B", custom_getter=getter1):
    try:
        v5 = tf.get_variable("w_1", shape=[2, 2])
    except (ValueError, TypeError):
        pass
    v6 = tf.get_variable("w1", [2], dtype=tf.float32)
with tf.variable_scope("w") as s3:
    v7 = tf.get_variable("w2", [2, 2])
t2 = tf.truediv(t1, 1.0)
with tf.variable_scope("w", reuse=True):
    t3 = tf.reduce_mean(v7, [0], name="Add")
    v8 = tf.get_variable("w2", [2, 2], partitioner=tf.fixed_size_partitioner(2))
if None is None:
    r2 = deep1(t3, "u3")
    v9 = tf.Variable([1.0, 2.0], name="x")
for i3 in reversed(range(2)):
    try:
        v10 = tf.get_variable("foo_%02d" % (i3 + 1), [2])
    except ValueError:
        v10 = None
    with tf.variable_scope("x") as s4:
        try:
            v11 = tf.get_variable("w3", [2])
        except (ValueError, TypeError):
            pass
    try:
        with tf.variable_scope("b%d" % i3), tf.name_scope(""):
            t4 = t2 >= t3
            n1 = tf.get_default_graph().unique_name("a/b a/b".split()[0], mark_as_used=False)
    except (ValueError, TypeError):
        pass
    with tf.variable_scope("x", reuse=True):
        v12 = tf.get_variable("w3", [2])
with tf.variable_scope(config1.name + "_s5") as s5:
    for i4 in range(config1.n):
        with tf.variable_scope("a_1", reuse=tf.AUTO_REUSE) as s6:
            t5 = tf.tile(t1, [1], name="b_x"[:1])
        with tf.name_scope("dense{}".format(i4)), tf.variable_scope(f"dense_{i4}"):
            v13 = tf.get_variable("w_1")
            t6 = t1[::2]
with tf.variable_scope("%s" % "w", dtype=tf.float64) as s7:
    vs1 = [tf.identity([1.0, 2.0], name="a%d" % i5) for i5 in range(3)]
    if 1 < 2:
        t7 = tf.global_variables_initializer()
        try:
            v14 = tf.get_variable("h0", [2, 2])
        except (ValueError, TypeError):
            pass
    elif len("ab") == 3:
        v15 = tf.Variable(1.0, name=None)
        v16 = tf.get_variable("w4", shape=[])
    else:
        t8 = tf.subtract(v7, v7, name="a/b")
        t9 = tf.squared_difference(vs1[0], t2, name="h0")
    with tf.variable_scope("w_1") as s8:
        v17 = tf.Variable([1.0, 2.0], False, name="h0_x"[:2])
    with block1("u4") as s9:
        try:
            vs2 = {i6: tf.get_variable("dense{}".format(i6), [2, 2]) for i6 in range(1)}
        except (ValueError, TypeError):
            pass
        if "a" in ("a", "b"):
            v18 = tf.get_variable("w5", [2])
        else:
            t10 = tf.reduce_sum(v7, 1)
        with tf.variable_scope("a/b_x"[:3], custom_getter=getter1):
            v19 = tf.get_variable("w6", shape=[], use_resource=True)
            t11 = tf.eye(2)
        v20 = tf.get_variable("w7", shape=[2, 2])
t12 = tf.greater(vs1[0], t2, name="read")
