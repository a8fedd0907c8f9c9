import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1", reuse=None):
    with tf.compat.v1.variable_scope(name1, reuse=reuse), tf.name_scope(f"a_{name1}"):
        with tf.compat.v1.variable_scope("layer") as s1:
            v1 = tf.Variable(1.0, name="{}_conv".format(name1))
            with tf.name_scope("layer/"):
                t1 = (lambda x: tf.add(x, 1.0, name=f"foo_{name1}"))(x)
        if not name1:
            tf.compat.v1.get_variable_scope().reuse_variables()
            try:
                v2 = tf.compat.v1.get_variable("w1", shape=[2], initializer=tf.compat.v1.truncated_normal_initializer())
            except (ValueError, TypeError):
                pass
        else:
            with tf.compat.v1.variable_scope("dense/" + name1) as s2:
                t2 = t1 * x
                t3 = tf.compat.v1.squared_difference(t1, 1.0, name="LAYER".lower())
            with tf.compat.v1.variable_scope("foo_1") as s3:
                v3 = tf.compat.v1.get_variable("w2", [2])
            with tf.compat.v1.variable_scope("foo_1", reuse=True):
                t4 = tf.exp(t2)
                try:
                    v4 = tf.compat.v1.get_variable("w2", [2])
                except (ValueError, TypeError):
                    pass
            v5 = tf.compat.v1.get_variable(name1 + "_a", [2, 2])
            v6 = tf.compat.v1.Variable(1.0, dtype=tf.float32, name="_".join([name1, "dense"]))
        return x
@tf.function
def traced1(x):
    t5 = x[0]
    t6 = t5 < t5
    t7 = x[:1]
    t8 = x * x
    return x
def maker1(name2):
    def inner(x, scale=2.0):
        with tf.compat.v1.variable_scope(None, name2):
            try:
                v7 = tf.Variable([1.0, 2.0], "%s" % "foo/w")
            except (ValueError, TypeError):
                pass
            return x
    return inner
def gen1(name3, n=3):
    for i1 in range(n):
        with tf.compat.v1.variable_scope(name3 + "%d" % i1):
            t9 = tf.compat.v1.truncated_normal([2], name="initial_value")
            yield i1
def main():
    t10 = tf.ones([2, 2], name="foo/w")
    t11 = tf.constant([1.0, 2.0])
    r1 = layer1(t11, "u1")
    r2 = layer1(t11, "u1", reuse=True)
    r3 = traced1(tf.constant([1.0, 2.0]))
    fn1 = maker1("u2")
    r4 = fn1(t11)
    r5 = fn1(t11)
    for i2 in gen1("u3"):
        t12 = tf.add(t11, **{"y": 1.0, "name": "b{}".format(i2)})
    with tf.name_scope("w_1"):
        for word1, i3 in zip(["foo", "conv", "dense"], [3, 5, 7]):
            try:
                v8 = tf.compat.v1.get_variable("a{}".format(i3), [])
            except (ValueError, TypeError):
                pass
        with tf.device("/cpu:0"):
            t13 = abs(t10)
            t14 = tf.compat.v1.div(t11, 1.0, name="a_1")
        with tf.name_scope("layer/") as s4:
            t15 = tf.truediv(t13, t10)
            t16 = tf.reshape(t11, [-1])
    with tf.name_scope("a_1"):
        i4 = 0
        while i4 < 2:
            t17 = tf.subtract(t16, t16, name=f"a_{i4}")
            vs1 = [tf.Variable(1.0, name="foo_%02d" % (i5 + 1)) for i5 in range(2)]
            i4 += 1
    if "a" in ("a", "b"):
        r6 = traced1(tf.constant([1.0, 2.0]))
        if "a" in ("a", "b"):
            t18 = t16 >= t16
        else:
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
            v10 = tf.Variable(1.0, name="Const")
    v11 = tf.Variable(1.0, name="h0")
    vs2 = [tf.compat.v1.get_variable("b_%02d" % (i6 + 1), [2, 2]) for i6 in range(2)]
if __name__ == "__main__":
    main()
