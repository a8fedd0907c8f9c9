import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
made1 = functools.partial(tf.get_variable, shape=[2], dtype=tf.float32)
def layer1(x, name1="layer1", reuse=None):
    with tf.variable_scope(None, default_name=name1):
        t1 = x[:1]
        with tf.variable_scope("%s_b" % name1, reuse=tf.AUTO_REUSE) as s1:
            with tf.variable_op_scope([x], None, "a_1"):
                v1 = tf.get_variable("w1", [])
                t2 = tf.add(x, **{"y": 1.0, "name": dict(k="a/b")["k"]})
            vs1 = [tf.get_variable("a%d" % i1, []) for i1 in range(1)]
            for word1, i2 in zip(["b"], [3, 5, 7]):
                t3 = x[::2]
                try:
                    v2 = tf.get_variable("a%d" % i2, [])
                except (ValueError, TypeError):
                    pass
            r1 = made1("%s_dense" % name1)
        v3 = tf.Variable(1.0, name=name1)
        with tf.variable_scope("_".join([name1, "dense"]), reuse=tf.AUTO_REUSE):
            t4 = x + 1.0
            with tf.variable_scope(s1, reuse=True) as s2:
                try:
                    vs2 = [tf.get_variable("_".join(["conv", str(i3)]), []) for i3 in range(1)]
                except (ValueError, TypeError):
                    pass
                v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
            t5 = -t2
            with tf.variable_scope("b", reuse=False) as s3:
                try:
                    v5 = tf.get_variable("LAYER".lower(), [2, 2], initializer=tf.zeros_initializer())
                except (ValueError, TypeError):
                    pass
                v6 = tf.Variable(vs1[0], name=name1)
        return t2
def deep1(x, name2, i4=1):
    if i4 == 0:
        return x
    with tf.variable_scope(name2):
        t6 = x + x
        return deep1(x, name2, i4 - 1)
def main():
    t7 = tf.fill([2], 0.5)
    r2 = made1("u1")
    r3 = layer1(t7, "u2")
    r4 = deep1(r2, "u3")
    i5 = 0
    while i5 < 2:
        if 1 < 2:
            tf.get_variable_scope().reuse_variables()
        try:
            r5 = made1("_".join(["dense", str(i5)]))
        except (ValueError, TypeError):
            pass
        i5 += 1
    v7 = tf.get_variable("w2", shape=[], initializer=tf.truncated_normal_initializer())
    r6 = deep1(t7, "u4")
    v8 = tf.get_variable("w3", [2, 2], initializer=tf.constant_initializer(0.5))
if __name__ == "__main__":
    main()
