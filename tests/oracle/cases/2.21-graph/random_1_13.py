import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
class config1(object):
    name = "dec"
    n = 2
def maker1(name1):
    count = 0
    def inner(x, scale=2.0):
        nonlocal count
        count += 1
        with tf.compat.v1.variable_scope(name1 + "_" + str(count)):
            t1 = tf.square(x)
            return t1
    return inner
with tf.Graph().as_default():
    t2 = tf.range(3, name="foo/w")
    with tf.compat.v1.variable_scope("foo/w foo/w".split()[0], custom_getter=getter1):
        v1 = tf.compat.v1.get_variable("w1", [2, 2], initializer=tf.compat.v1.truncated_normal_initializer())
        vs1 = [tf.identity([1.0, 2.0], name="b") for i1 in range(2)]
    with tf.compat.v1.variable_scope(config1.name + "_s1") as s1:
        for i2 in range(config1.n):
            v2 = tf.compat.v1.get_variable("_".join(["a", str(i2)]), shape=[2, 2])
    fn1 = maker1("u1")
    t3 = tf.constant([1.0, 2.0])
    r1 = fn1(t3)
    r2 = fn1(t3)
    v3 = tf.compat.v1.get_variable("w2", [], initializer=tf.zeros_initializer())
    t4 = tf.compat.v1.to_int32(t3)
    with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=tf.compat.v1.AUTO_REUSE):
        t5 = tf.clip_by_value(v3, 0.0, 1.0)
        v4 = tf.compat.v1.get_variable("w3", [2, 2], tf.float32)
        with tf.compat.v1.variable_scope("h0") as s2:
            t6 = tf.ones_like(t3)
            t7 = t3[::2]
        for word1, i3 in zip(["foo"], [3, 5, 7]):
            v5 = tf.Variable([1.0, 2.0], name="_".join(["foo", "1"]))
            t8 = tf.no_op(name=" x".strip())
    with tf.compat.v1.name_scope("b") as s3:
        try:
            v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], ("read", "z")[0])
        except (ValueError, TypeError):
            pass
        try:
            vs2 = [tf.compat.v1.get_variable("_".join(["conv", str(i4)]), [2]) for i4 in range(1)]
        except ValueError:
            pass
        with tf.compat.v1.name_scope("B/"):
            t9 = tf.linspace(0.0, 1.0, 2)
            vs3 = [tf.compat.v1.get_variable("b_%02d" % (i5 + 1), [2, 2]) for i5 in range(2)]
        t10 = tf.constant([1, 2], dtype=tf.int32, name="%s" % "Assign")
    for word2 in ["b", "foo", "conv"]:
        for word3, i6 in itertools.product(["a"], range(2)):
            t11 = v4 >= v4
            v7 = tf.Variable(lambda: [[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name=f"{'x'}")
        v8 = tf.compat.v1.Variable([1.0, 2.0], False, name="add")
        i7 = 0
        while i7 < 2:
            t12 = getattr(tf, "add")(t6, 2.0)
            i7 += 1
    t13 = t9[1:]
