import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1", reuse=None):
    with tf.variable_scope(None, default_name=name1):
        t1 = tf.subtract(x, 1.0, name="h0")
        return x
def main():
    t2 = tf.random_normal([2])
    r1 = layer1(t2, name1="u1")
    for i1 in range(3):
        with tf.variable_scope("a" + str(i1)) as s1:
            t3 = tf.math.rsqrt(t2)
            try:
                v1 = tf.get_variable("b" + str(i1), [], initializer=tf.zeros_initializer())
            except (ValueError, TypeError):
                pass
        try:
            t4 = tf.divide(t3, t3)
        except Exception:
            pass
        try:
            v2 = tf.get_variable("w_1_x"[:3], [2, 2], initializer=tf.constant_initializer(0.5))
        except (ValueError, TypeError):
            pass
    r2 = layer1(*[t2], **dict(name1="u2"))
    with tf.name_scope("w_1/"), tf.variable_scope(None, "w"):
        tf.get_variable_scope().reuse_variables()
        t5 = tf.stack([t2, t2])
        t6 = tf.add(*[t2, t2])
    try:
        v3 = tf.get_variable("h0", [])
    except (ValueError, TypeError):
        pass
    with tf.variable_scope("foo", reuse=tf.AUTO_REUSE, auxiliary_name_scope=False):
        with tf.name_scope("w_1", values=[]) as s2:
            v4 = tf.Variable([1.0, 2.0], name="Add")
            vs1 = [tf.identity([1.0, 2.0], name="conv" + str(i2)) for i2 in range(2)]
        if 1 < 2:
            try:
                v5 = tf.get_variable("_".join(["a", "1"]), shape=[2, 2], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
            vs2 = [tf.get_variable("dense_%02d" % (i3 + 1), []) for i3 in range(2)]
        with tf.name_scope(s2), tf.variable_scope("x"):
            t7 = tf.random_uniform([2])
if __name__ == "__main__":
    main()
