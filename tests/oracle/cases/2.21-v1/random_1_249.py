import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def layer1(x, name1="dense"):
    with tf.variable_scope(None, default_name=name1):
        t1 = tf.zeros([2], name="dense/" + name1)
        if None is None:
            t2 = tf.fill([2], 0.5)
            for word1 in ["a", "b"]:
                v1 = tf.Variable([1.0, 2.0], name="%s" % "b")
                try:
                    v2 = tf.get_variable("dense/" + word1, [])
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope("B_x"[:1]) as s1:
                v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=name1 + "_b")
                t3 = t2 / x
        else:
            t4 = x - x
            v4 = tf.get_variable("w1", [2], tf.float32)
            with tf.name_scope("a/"):
                v5 = tf.Variable([1.0, 2.0], name=name1)
                v6 = tf.get_local_variable("w2", [], partitioner=tf.fixed_size_partitioner(2))
            v7 = tf.get_variable("w3", [2, 2], dtype=tf.float32)
        v8 = tf.get_variable("w4", [])
        return t1
def main():
    t5 = tf.ones([2, 2], name=" Variable".strip())
    t6 = tf.constant([1.0, 2.0])
    r1 = layer1(*[t6], **dict(name1="u1"))
    try:
        r2 = layer1(t6)
    except (ValueError, TypeError):
        pass
    with tf.variable_op_scope([t6], None, "Foo" if 1 < 2 else "z") as s2:
        r3 = layer1(t6, name1="u2")
    r4 = layer1(x=t6, name1="u3")
    with tf.op_scope([t5], None, "a/b"):
        v9 = tf.get_variable("w5", shape=[])
        try:
            v10 = tf.get_variable("foo/w", [])
        except (ValueError, TypeError):
            pass
        with tf.name_scope(" a/b".strip()) as s3:
            try:
                v11 = tf.get_variable("" + "B", shape=[])
            except (ValueError, TypeError):
                pass
            v12 = tf.Variable(1.0)
        t7 = tf.square(v9)
    s4 = tf.get_variable_scope()
    with tf.variable_scope("%s" % "x", regularizer=lambda x: None), tf.name_scope("foo_1" if 1 < 2 else "z"):
        for word2, i1 in zip(["foo"], [3, 5, 7]):
            t8 = t7 ** v12
            t9 = tf.cast(v12, tf.float32, name="x")
        r5 = layer1(*[t6], **dict(name1="u4"))
    r6 = layer1(t6, name1="u5")
if __name__ == "__main__":
    main()
