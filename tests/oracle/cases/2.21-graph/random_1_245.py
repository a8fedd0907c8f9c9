import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    """A layer."""
    with tf.compat.v1.variable_scope(None, default_name=name1):
        if name1 == name1:
            t1 = tf.nn.softsign(x)
            with tf.compat.v1.name_scope(None, "_".join([name1, "conv"]), [x]) as s1:
                v1 = tf.compat.v1.Variable(lambda: [[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name=f"dense_{name1}")
            with tf.compat.v1.name_scope("foo" if 1 < 2 else "z", "x x".split()[0], [v1]) as s2:
                try:
                    v2 = tf.compat.v1.get_variable("a/b", [2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
                t2 = tf.less_equal(x, x)
        with tf.compat.v1.variable_scope(dict(k="w_1")["k"]) as s3:
            for word1 in ["b", "foo"]:
                try:
                    v3 = tf.compat.v1.get_variable("a/" + word1, [2, 2])
                except (ValueError, TypeError):
                    pass
            v4 = tf.compat.v1.get_variable("foo", [2])
        return x
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
def layer2(x, name2="dense", reuse=None):
    with tf.compat.v1.name_scope(name2, values=[x]):
        t3 = tf.sigmoid(x, name=name2)
        return x
def main():
    with tf.Graph().as_default():
        t4 = tf.compat.v1.placeholder(tf.float32, [2], name="b")
        r1 = layer1(x=t4, name1="u1")
        with tf.compat.v1.variable_scope("B", custom_getter=getter1):
            try:
                v5 = tf.compat.v1.get_variable("_a", shape=[2])
            except (ValueError, TypeError):
                pass
            v6 = tf.compat.v1.get_variable("w1", [2], regularizer=tf.nn.l2_loss)
        r2 = layer2(t4, "u2")
        with tf.name_scope("Foo/") as s4:
            v7 = tf.compat.v1.get_variable("w2", [2, 2], regularizer=tf.nn.l2_loss)
            try:
                v8 = tf.compat.v1.get_variable("w3", initializer=t4)
            except (ValueError, TypeError):
                pass
            r3 = layer1(x=t4, name1="u3")
            with tf.name_scope("w_1"):
                v9 = tf.compat.v1.get_local_variable("w4", [2, 2])
        s5 = tf.compat.v1.get_variable_scope()
        with tf.name_scope(s4):
            with tf.compat.v1.variable_scope(None, default_name="b"), tf.name_scope("Foo"):
                t5 = tf.sign(t4, name=("foo/w", "z")[0])
                v10 = tf.Variable([1.0, 2.0])
if __name__ == "__main__":
    main()
