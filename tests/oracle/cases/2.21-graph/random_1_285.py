import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
class config1(object):
    name = "enc"
    n = 2
def layer1(x, name1="dense", reuse=None):
    with tf.compat.v1.name_scope(name1, values=[x]):
        with tf.compat.v1.variable_scope("w_1", auxiliary_name_scope=False):
            try:
                v1 = tf.compat.v1.get_variable(f"a_{name1}", shape=[2])
            except (ValueError, TypeError):
                pass
            for word1, i1 in zip(["b", "foo"], [3, 5, 7]):
                try:
                    v2 = tf.compat.v1.get_variable("foo{}".format(i1), [2])
                except (ValueError, TypeError):
                    pass
        with tf.compat.v1.op_scope([x], None, "%s" % "w"):
            try:
                v3 = tf.compat.v1.get_variable("Foo", [])
            except (ValueError, TypeError):
                pass
        return x
class config2(object):
    name = "enc"
    n = 2
made1 = functools.partial(tf.compat.v1.get_variable, shape=[2], initializer=tf.compat.v1.truncated_normal_initializer())
def main():
    with tf.Graph().as_default():
        t1 = tf.compat.v1.placeholder(tf.float32, shape=[2, 2], name="Add")
        with tf.compat.v1.variable_scope(config1.name + "_s1") as s1:
            for i2 in range(config1.n):
                v4 = tf.Variable(t1, name="_".join(["foo", str(i2)]))
                t2 = t1 - v4
                with tf.compat.v1.variable_scope("Foo"):
                    try:
                        v5 = tf.compat.v1.get_variable("a_1", [2, 2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
                    except (ValueError, TypeError):
                        pass
                    try:
                        v6 = tf.compat.v1.get_variable(" foo/w".strip(), [2])
                    except (ValueError, TypeError):
                        pass
        t3 = tf.constant([1.0, 2.0])
        r1 = layer1(*[t3], **dict(name1="u1"))
        with tf.compat.v1.variable_scope(config2.name + "_s2") as s2:
            for i3 in range(config2.n):
                with tf.compat.v1.variable_scope(config1.name + "_s3") as s3:
                    for i4 in range(config1.n):
                        v7 = tf.compat.v1.Variable([1.0, 2.0], dtype=tf.float32, name="w_1")
                        i5 = 0
                        while i5 < 1:
                            v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="conv_%02d" % (i5 + 1))
                            i5 += 1
                        n1 = tf.compat.v1.get_default_graph().unique_name("w_1")
                        v9 = tf.Variable(1.0, name=n1)
        r2 = made1("u2")
        with tf.compat.v1.name_scope(None, "b", [t3]), tf.compat.v1.variable_scope("b", reuse=True):
            with tf.compat.v1.variable_scope("foo") as s4:
                v10 = tf.Variable(1.0)
        try:
            t4 = tf.constant([1, 2], dtype=tf.int32)
            with tf.compat.v1.variable_scope(config1.name + "_s5") as s5:
                for i6 in range(config1.n):
                    with tf.name_scope("h0"):
                        t5 = v10 * v10
                        try:
                            v11 = tf.compat.v1.get_variable("Foo", [2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
                        except (ValueError, TypeError):
                            pass
                    with tf.compat.v1.variable_scope(config2.name + "_s6") as s6:
                        for i7 in range(config2.n):
                            try:
                                r3 = made1("b" + str(i7))
                            except (ValueError, TypeError):
                                pass
                            v12 = tf.compat.v1.get_variable("foo/w", [2])
                            for i8 in range(0, 4, 2):
                                try:
                                    v13 = tf.compat.v1.get_variable("w1", initializer=t3)
                                except (ValueError, TypeError):
                                    pass
            t6 = r2 > 0.0
        except Exception:
            pass
        with tf.compat.v1.variable_scope(config2.name + "_s7") as s7:
            for i9 in range(config2.n):
                try:
                    r4 = layer1(*[r2], **dict(name1="foo{}".format(i9)))
                except (ValueError, TypeError):
                    pass
                r5 = made1("b_%02d" % (i9 + 1))
                with tf.compat.v1.op_scope([t3], "a%d" % i9) as s8:
                    v14 = tf.Variable(1.0, name="_".join(["foo", str(i9)]))
                with tf.compat.v1.variable_scope("W".lower(), reuse=tf.compat.v1.AUTO_REUSE), tf.name_scope("foo_1"):
                    v15 = tf.Variable(initial_value=[1.0, 2.0], trainable=False, name="b" + str(i9))
        v16 = tf.compat.v1.get_variable("foo/w", [2])
if __name__ == "__main__":
    main()
