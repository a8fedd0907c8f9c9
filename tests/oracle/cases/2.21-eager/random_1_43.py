import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def maker1(name1):
    count = 0
    def inner(x, scale=2.0):
        nonlocal count
        count += 1
        with tf.compat.v1.variable_scope(name1 + "_" + str(count)):
            t1 = tf.constant([1, 2], dtype=tf.int32)
            try:
                v1 = tf.compat.v1.get_variable("X".lower(), shape=[])
            except (ValueError, TypeError):
                pass
            return x
    return inner
def layer1(x, name2="dense", **kwargs):
    with tf.compat.v1.variable_scope(None, default_name=name2):
        with tf.name_scope("h0"):
            with tf.compat.v1.variable_scope("_".join([name2, "b"]), reuse=tf.compat.v1.AUTO_REUSE):
                v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Assign")
                t2 = tf.matmul(v2, v2, transpose_b=True)
            v3 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="%s_foo" % name2)
            with tf.compat.v1.name_scope("w_1"):
                t3 = x * x
                t4 = tf.linspace(0.0, 1.0, 2, name="{}".format("read"))
            v4 = tf.compat.v1.get_variable("w1", [2])
        with tf.compat.v1.name_scope(None, default_name="layer") as s1:
            with tf.name_scope("Foo/"):
                vs1 = [tf.compat.v1.get_variable("dense_%02d" % (i1 + 1), [2]) for i1 in range(2)]
            v5 = tf.Variable(1.0, trainable=False)
            t5 = v5 * v5
        vs2 = [tf.identity([1.0, 2.0], name="b_%02d" % (i2 + 1)) for i2 in range(2)]
        v6 = tf.compat.v1.get_variable("w2", [2], dtype=tf.float32)
        return t4
def layer2(x, name3="dense"):
    with tf.compat.v1.variable_scope(None, default_name=name3):
        with tf.compat.v1.variable_scope(name3):
            if not name3:
                v7 = tf.Variable(1.0, False, name="_".join([name3, "b"]))
                s2 = tf.compat.v1.get_variable_scope()
            else:
                vs3 = [tf.identity([1.0, 2.0], name="conv{}".format(i3)) for i3 in range(2)]
                t6 = getattr(tf, "add")(vs3[0], 2.0)
        i4 = 0
        while i4 < 1:
            v8 = tf.Variable(initial_value=[1.0, 2.0], trainable=False, name="h0")
            i4 += 1
        with tf.compat.v1.name_scope("h" + "0", values=[x]) as s3:
            try:
                v9 = tf.compat.v1.get_local_variable("foo/w", [2, 2], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
            vs4 = {i5: tf.identity([1.0, 2.0], name="foo/w") for i5 in range(3)}
            with tf.name_scope("{}_a".format(name3)) as s4:
                try:
                    v10 = tf.compat.v1.get_variable("" + "B", shape=[2])
                except (ValueError, TypeError):
                    pass
                t7 = x / 2.0
            t8 = vs4[0] >= x
        return vs4[0]
def main():
    t9 = tf.compat.v1.random_uniform([2])
    fn1 = maker1("u1")
    r1 = fn1(t9)
    r2 = fn1(t9)
    r3 = layer1(t9, name2="u2")
    r4 = layer2(*[t9], **dict(name3="u3"))
    try:
        r5 = layer2(t9)
    except (ValueError, TypeError):
        pass
    for i6 in range(0, 4, 2):
        with tf.compat.v1.variable_scope(None, "conv_%02d" % (i6 + 1), initializer=tf.zeros_initializer()):
            t10 = tf.less(t9, t9)
            v11 = tf.compat.v1.get_variable("w3", [2, 2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
        with tf.compat.v1.name_scope("w_1"), tf.compat.v1.variable_scope("a%d" % i6):
            v12 = tf.Variable([1.0, 2.0], name="a_x"[:1])
            t11 = t9 < v12
        with tf.compat.v1.variable_scope("Foo") as s5:
            try:
                v13 = tf.compat.v1.get_variable("w4", shape=[2])
            except (ValueError, TypeError):
                pass
            try:
                v14 = tf.compat.v1.get_variable("w5", shape=[2, 2])
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.variable_scope("Foo", reuse=True):
            try:
                v15 = tf.compat.v1.get_variable("w4", [2])
            except (ValueError, TypeError):
                pass
            v16 = tf.compat.v1.get_variable("w5", [2, 2], initializer=tf.compat.v1.truncated_normal_initializer())
        fn2 = maker1("_".join(["conv", str(i6)]))
        try:
            r6 = fn2(t9)
        except (ValueError, TypeError):
            pass
    try:
        with tf.compat.v1.variable_scope("a//b", reuse=tf.compat.v1.AUTO_REUSE, use_resource=True):
            t12 = 1.0 - t9
    except (ValueError, TypeError):
        pass
    v17 = tf.compat.v1.get_variable("w6", [2], initializer=tf.constant_initializer(0.5))
    t13 = t9 >= v17
    r7 = layer2(x=v17, name3="u4")
if __name__ == "__main__":
    main()
