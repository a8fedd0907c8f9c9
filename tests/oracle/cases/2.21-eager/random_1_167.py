import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
def layer1(x, name1="layer1"):
    with tf.compat.v1.variable_scope(None, default_name=name1):
        for word1, i1 in zip(["foo"], [3, 5, 7]):
            if word1 == word1:
                v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
                tf.compat.v1.get_variable_scope().reuse_variables()
            else:
                vs1 = [tf.identity([1.0, 2.0], name="w_1") for i2 in range(2)]
                t1 = tf.range(3, name="Variable")
        t2 = tf.nn.softsign(x)
        with tf.compat.v1.variable_scope("%s_conv" % name1) as s1:
            v2 = tf.compat.v1.get_variable("w1", [2])
            v3 = tf.compat.v1.get_variable("w2", [2])
        with tf.compat.v1.variable_scope("%s_conv" % name1, reuse=True):
            v4 = tf.compat.v1.get_variable("w1", [2, 2], trainable=False)
            try:
                v5 = tf.compat.v1.get_variable("w2", [2], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
        return x
def main():
    t3 = tf.compat.v1.random_normal([2], name="h0")
    with vs.variable_scope("a"):
        r1 = vs.get_variable("u1", [2])
    r2 = layer1(*[t3], **dict(name1="u2"))
    with tf.name_scope("%s" % "a/b") as s2:
        with tf.compat.v1.name_scope(None, "foo/w") as s3:
            t4 = tf.compat.v1.to_float(t3)
        with tf.compat.v1.variable_scope("b") as s4:
            v6 = tf.compat.v1.get_variable("w3", [2, 2])
            vs2 = {i3: tf.compat.v1.get_variable("a" + str(i3), []) for i3 in range(2)}
        with tf.compat.v1.variable_scope(None, "a", [t3]):
            tf.compat.v1.get_variable_scope().reuse_variables()
            v7 = tf.Variable(1.0, dtype=tf.float32, name="Const")
    for i4 in reversed(range(2)):
        with tf.name_scope("conv{}".format(i4)):
            t5 = tf.reduce_mean(t4, axis=0, name="a")
        t6 = tf.matmul(v6, v6, name="_".join(["foo", str(i4)]))
        vs3 = [tf.identity([1.0, 2.0], name="_".join(["conv", str(i5)])) for i5 in range(2)]
    t7 = v7 + v7
    with tf.compat.v1.variable_scope(None, default_name="x") as s5:
        t8 = tf.zeros([])
        v8 = tf.compat.v1.get_variable("w4", shape=[2], initializer=tf.constant_initializer(0.5))
        with tf.compat.v1.name_scope("a/b"):
            v9 = tf.compat.v1.get_variable("w5", shape=[])
            t9 = tf.multiply(t8, vs2[0])
        with tf.compat.v1.variable_scope("{}".format("B")) as s6:
            v10 = tf.compat.v1.get_variable("w6", [2, 2])
        v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="%s" % "Const")
        with tf.compat.v1.variable_scope("{}".format("B"), reuse=True):
            t10 = tf.multiply(v8, t4)
            try:
                v12 = tf.compat.v1.get_variable("w6", [2, 2])
            except (ValueError, TypeError):
                pass
    for word2 in ["a"]:
        t11 = tf.nn.l2_loss(v8, name="a/" + word2)
        try:
            r3 = layer1(x=t10, name1=f"dense_{word2}")
        except (ValueError, TypeError):
            pass
    with tf.name_scope("Foo"):
        for word3 in ["foo"]:
            v13 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1")
            try:
                v14 = tf.compat.v1.get_variable("foo_1", [2, 2])
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.variable_scope("h0", reuse=tf.compat.v1.AUTO_REUSE):
            v15 = tf.compat.v1.get_variable("w7", [])
            t12 = tf.add(*[t10, t10])
if __name__ == "__main__":
    main()
