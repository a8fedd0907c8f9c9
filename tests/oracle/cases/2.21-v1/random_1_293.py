import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def gen1(name1, n=3):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            v1 = tf.Variable(1.0, name="dense_%02d" % (i1 + 1))
            yield i1
made1 = functools.partial(tf.get_variable, shape=[2], trainable=False)
def layer1(x, name2="layer1"):
    with tf.name_scope(name2, values=[x]):
        with tf.variable_scope(f"dense_{name2}") as s1:
            with tf.name_scope("%s_b" % name2), tf.variable_scope(name2 + "_conv"):
                v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a")
                try:
                    v3 = tf.get_variable(f"foo_{name2}", [])
                except (ValueError, TypeError):
                    pass
            t1 = tf.divide(v2, v2, name="foo")
            with tf.variable_scope(name2) as s2:
                v4 = tf.Variable(v2, name="%s_b" % name2)
                t2 = x[0]
        t3 = v2 + v2
        try:
            v5 = tf.get_variable(name2, [2])
        except (ValueError, TypeError):
            pass
        return x
def main():
    t4 = tf.constant(0.5, shape=[2, 2], name="initial_value initial_value".split()[0])
    r1 = len([j for j in gen1("u1")])
    r2 = made1("u2")
    r3 = layer1(*[r2], **dict(name2="u3"))
    v6 = tf.Variable(1.0, name="foo/w")
    for word1 in ["a"]:
        try:
            r4 = made1("{}_dense".format(word1))
        except (ValueError, TypeError):
            pass
        with tf.op_scope([v6], "{}_conv".format(word1), dict(k="foo")["k"]) as s3:
            t5 = list(map(tf.identity, [r2, r2]))[0]
            t6 = t4 >= t4
        for i2, word2 in enumerate(["a", "b"]):
            t7 = r2 * r2
            v7 = tf.Variable([1.0, 2.0], name="a_1_1")
        with tf.name_scope(None, word1 + "_dense") as s4:
            v8 = tf.Variable(t5, name="x")
            try:
                v9 = tf.get_variable("B", shape=[2])
            except (ValueError, TypeError):
                pass
    with tf.variable_scope(None, default_name="a") as s5:
        with tf.variable_scope(" a/b".strip()), tf.name_scope("foo/w"):
            t8 = tf.to_float(t4, name="w_1")
        r5 = made1("u4")
    with tf.name_scope(None, "a"):
        for word3, i3 in zip(["a", "b", "foo"], [3, 5, 7]):
            n1 = tf.get_default_graph().unique_name("foo")
            v10 = tf.Variable(1.0, name=n1)
            v11 = tf.Variable(t8, name="conv" + str(i3))
        v12 = tf.get_variable("w1", [])
    with tf.name_scope("layer/") as s6:
        r6 = layer1(r2, "u5")
        t9 = tf.eye(2)
        try:
            v13 = tf.get_variable("layer", [])
        except (ValueError, TypeError):
            pass
    with tf.variable_scope(None, "a", [r2]) as s7:
        n2 = tf.get_default_graph().unique_name("a:0", mark_as_used=False)
        v14 = tf.Variable(1.0, name=n2)
        r7 = layer1(r2, name2="u6")
        with tf.variable_scope(None, "foo/w_x"[:5], [t4], initializer=tf.constant_initializer(0.1)):
            t10 = tf.less(v6, v6)
if __name__ == "__main__":
    main()
