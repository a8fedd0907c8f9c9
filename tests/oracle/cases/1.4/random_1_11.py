import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def gen1(name1, n=3):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            t1 = tf.fill([2], 0.5)
            yield i1
def gen2(name2, n=2):
    for i2 in range(n):
        with tf.variable_scope(name2 + "%d" % i2):
            t2 = tf.random_normal([2], name=f"b_{i2}")
            yield i2
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 1)
class config2(object):
    name = "m/n"
    n = 1
t3 = tf.no_op(name="Variable")
r1 = list(gen1("u1"))
for i3 in gen2("u2"):
    v1 = tf.get_variable("dense{}".format(i3), [])
with tf.variable_scope(config1.name + "_s1") as s1:
    for i4 in range(config1.n):
        t4 = tf.fill([2], 0.5)
        t5 = tf.fill([2], 0.5, name="dense{}".format(i4))
with tf.variable_scope(config2.name + "_s2") as s2:
    for i5 in range(config2.n):
        with tf.variable_scope(tf.get_variable_scope()) as s3:
            try:
                v2 = tf.get_variable("Foo", [2], trainable=False)
            except (ValueError, TypeError):
                pass
        with tf.name_scope(f"a_{i5}") as s4:
            try:
                v3 = tf.get_variable("b", [])
            except (ValueError, TypeError):
                pass
        v4 = tf.Variable([1.0, 2.0])
        with tf.variable_scope(config2.name + "_s5") as s5:
            for i6 in range(config2.n):
                try:
                    v5 = tf.get_variable(" a_1".strip(), shape=[], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
                t6 = v4 % 2.0
                try:
                    r2 = list(gen1("b" + str(i6)))
                except (ValueError, TypeError):
                    pass
for word1, i7 in zip(["a", "b"], [3, 5, 7]):
    with tf.variable_scope(config2.name + "_s6") as s6:
        for i8 in range(config2.n):
            for word2 in ["foo", "conv"]:
                v6 = tf.get_variable("B", [2, 2])
            with tf.name_scope("foo/") as s7:
                try:
                    v7 = tf.get_variable("w", [2, 2], regularizer=lambda x: None)
                except (ValueError, TypeError):
                    pass
                try:
                    v8 = tf.get_variable(f"dense_{i8}", [])
                except (ValueError, TypeError):
                    pass
            try:
                v9 = tf.get_variable("dense{}".format(i8), [2])
            except ValueError:
                v9 = None
            with tf.variable_scope("foo{}".format(i8)) as s8:
                try:
                    v10 = tf.get_variable("w1", shape=[])
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope(config1.name + "_s9") as s9:
                for i9 in range(config1.n):
                    t7 = tf.eye(2)
            with tf.variable_scope("foo{}".format(i8), reuse=True):
                t8 = tf.constant([1, 2], dtype=tf.int32)
                v11 = tf.get_variable("w1", [])
    with tf.variable_op_scope([], None, "LAYER".lower()) as s10:
        t9 = tf.placeholder(tf.float32)
        s10.reuse_variables()
t10 = tf.fill([2], 0.5, name="a")
vs1 = [tf.identity([1.0, 2.0], name="layer") for i10 in range(1)]
