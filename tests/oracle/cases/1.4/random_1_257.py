import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1", reuse=None):
    with tf.variable_scope(name1, reuse=reuse) as scope:
        with tf.variable_scope("a/b"):
            with tf.device("/cpu:0"):
                v1 = tf.Variable(initial_value=1.0, trainable=False, name="add")
                v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1")
        for i1 in range(3):
            with tf.variable_scope("foo/w", partitioner=tf.fixed_size_partitioner(2)):
                t1 = tf.matmul(v2, v2)
                t2 = x[...]
            with tf.name_scope(None, "_".join(["foo", str(i1)])) as s1:
                t3 = tf.ones_like(x)
        for i2 in range(1, 3):
            t4 = tf.add(*[x, x])
        return x
made1 = functools.partial(tf.get_variable, shape=[2], dtype=tf.float32)
def layer2(x, name2="layer2", reuse=None):
    with tf.variable_scope(name2, reuse=reuse), tf.name_scope(" x".strip()):
        t5 = 1.0 - x
        r1 = layer1(x=t5, name1=name2 + "_dense")
        r2 = layer1(t5, name2 + "_dense", reuse=True)
        with tf.variable_scope("{}_b".format(name2)) as s2:
            r3 = made1("conv/" + name2)
        return t5
t6 = tf.zeros([])
t7 = tf.constant([1.0, 2.0])
r4 = layer1(x=t7, name1="u1")
r5 = layer1(t7, "u1", reuse=True)
r6 = made1("u2")
r7 = layer2(*[r6], **dict(name2="u3"))
r8 = layer2(r6, "u3", reuse=True)
t8 = tf.add(r6, **{"y": 1.0, "name": "A".lower()})
vs1 = {i3: tf.get_variable("foo{}".format(i3), [2]) for i3 in range(1)}
try:
    v3 = tf.get_variable("x", [2, 2])
except (ValueError, TypeError):
    pass
t9 = tf.zeros([], name="a_1_1")
