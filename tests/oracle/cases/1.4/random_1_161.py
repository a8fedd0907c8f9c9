import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
class config1(object):
    name = "enc"
    n = 2
def main():
    t1 = tf.range(3, name="read" if 1 < 2 else "z")
    with tf.variable_scope(config1.name + "_s1") as s1:
        for i1 in range(config1.n):
            v1 = tf.Variable([1.0, 2.0], name="a{}".format(i1))
            t2 = v1 - v1
            with tf.name_scope("h0") as s2:
                t3 = -v1
    vs1 = [tf.get_variable("dense%d" % i2, [2, 2]) for i2 in range(1)]
    with tf.name_scope("x_x"[:1]):
        with tf.variable_scope(" x".strip()):
            t4 = tf.truncated_normal([2], name="X".lower())
        with tf.name_scope("foo/w/"):
            v2 = tf.get_variable("w1", [2, 2])
        with tf.variable_scope("_".join(["w", "1"])):
            t5 = tf.concat([t4, t4], 0, name="a_1_1")
            v3 = tf.Variable(1.0, False, name="b")
        with tf.variable_scope(config1.name + "_s3") as s3:
            for i3 in range(config1.n):
                for i4, word1 in enumerate(["foo"], 1):
                    t6 = tf.nn.relu(t4, name="initial_value")
                    t7 = t5 - t5
                for i5, word2 in enumerate(["foo", "conv", "dense"]):
                    t8 = tf.add(t4, t4)
                try:
                    v4 = tf.get_variable("foo_1", [2])
                except (ValueError, TypeError):
                    pass
                if len("ab") == 3:
                    t9 = tf.divide(v2, v2, name="b" + str(i3))
                    v5 = tf.get_variable("%s" % "x", [2])
                else:
                    t10 = tf.nn.elu(v2, name="a_%02d" % (i3 + 1))
                    v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    try:
        v7 = tf.get_variable("a_1", shape=[2, 2], initializer=tf.constant_initializer(0.5))
    except (ValueError, TypeError):
        pass
if __name__ == "__main__":
    main()
