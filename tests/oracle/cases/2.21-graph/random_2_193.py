import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1", reuse=None):
    """A layer."""
    with tf.compat.v1.variable_scope(None, default_name=name1):
        for word1, i1 in zip(["a"], [3, 5, 7]):
            vs1 = [tf.Variable(1.0, name="_".join(["dense", str(i2)])) for i2 in range(2)]
            t1 = tf.stack([x, x])
        t2 = tf.compat.v1.truncated_normal([2])
        with tf.compat.v1.variable_scope(f"a_{name1}") as s1:
            v1 = tf.compat.v1.get_variable(f"conv_{name1}", shape=[2], regularizer=lambda x: None)
            with tf.compat.v1.name_scope("a/" + name1) as s2:
                v2 = tf.compat.v1.get_variable("w1", shape=[2])
                t3 = v2 > 0.0
        return v1
def gen1(name2, n=1):
    for i3 in range(n):
        with tf.compat.v1.variable_scope(name2 + "%d" % i3):
            try:
                v3 = tf.compat.v1.get_variable("_".join(["b", str(i3)]), [])
            except (ValueError, TypeError):
                pass
            yield i3
def main():
    with tf.Graph().as_default():
        t4 = tf.ones([2], name="layer")
        r1 = layer1(t4, name1="u1")
        for i4 in gen1("u2"):
            s3 = tf.compat.v1.get_variable_scope()
            t5 = tf.eye(2, name=f"b_{i4}")
        for i5 in gen1("u3"):
            try:
                v4 = tf.compat.v1.get_variable("dense%d" % i5, [2], initializer=tf.zeros_initializer())
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.variable_scope("a_1"):
            r2 = layer1(*[t4], **dict(name1="u4"))
            t6 = tf.no_op(name="ngissA"[::-1])
            with tf.name_scope((lambda *p: p[-1])('z', "a/b")):
                t7 = t4[:1]
                v5 = tf.Variable(lambda: t4, dtype=tf.float32, name="layer")
            match 3:
                case 1 | 2:
                    v6 = tf.compat.v1.get_local_variable("w2", [], initializer=tf.compat.v1.truncated_normal_initializer())
                    v7 = tf.compat.v1.get_variable("w3", [2, 2])
                case _:
                    t8 = getattr(tf, "add")(v5, 2.0)
if __name__ == "__main__":
    main()
