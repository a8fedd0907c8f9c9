import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="dense", reuse=None, **kwargs):
    with tf.compat.v1.variable_scope(name1, reuse=reuse), tf.name_scope(f"foo_{name1}"):
        if str(name1).endswith("a"):
            with tf.init_scope():
                t1 = tf.reduce_sum(x, name="{}".format("x"))
                v1 = tf.compat.v1.get_variable("w1", [2, 2], tf.float32)
            v2 = tf.Variable(initial_value=1.0, trainable=False, name=name1)
            g1 = tf.Graph()
            with g1.as_default():
                try:
                    v3 = tf.compat.v1.get_variable("foo_%d" % 1, [], trainable=False)
                except (ValueError, TypeError):
                    pass
            with g1.as_default():
                v4 = tf.compat.v1.get_variable("w2", [2, 2])
            with tf.name_scope("b/"), tf.compat.v1.variable_scope("conv/" + name1, reuse=False, auxiliary_name_scope=False):
                v5 = tf.Variable(lambda: t1, dtype=tf.float32, name=name1)
        else:
            with tf.compat.v1.variable_scope("b", reuse=tf.compat.v1.AUTO_REUSE, partitioner=tf.compat.v1.fixed_size_partitioner(2)) as s1:
                vs1 = [tf.identity([1.0, 2.0], name="foo_1") for i1 in range(3)]
                try:
                    v6 = tf.compat.v1.get_variable("w3", [2], initializer=x)
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.name_scope("Foo"):
                v7 = tf.compat.v1.Variable(x, name="_".join([name1, "foo"]))
        t2 = x[:1]
        v8 = tf.compat.v1.get_variable("w4", [2, 2])
        return x
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.compat.v1.variable_scope(name2 + suffix) as scope, tf.name_scope("b"):
        yield scope
@contextlib.contextmanager
def block2(name3, suffix='_b'):
    with tf.compat.v1.variable_scope(name3 + suffix) as scope, tf.name_scope(f"foo_{name3}"):
        yield scope
def layer2(x, name4="layer2"):
    with tf.compat.v1.name_scope(name4, values=[x]):
        i2 = 0
        while i2 < 1:
            with tf.compat.v1.variable_scope("foo_1") as s2:
                v9 = tf.Variable([1.0, 2.0], name="Foo")
                t3 = x[0]
            try:
                v10 = tf.Variable(1.0, "h%d" % 0)
            except (ValueError, TypeError):
                pass
            v11 = tf.compat.v1.get_variable("a/b", [2])
            with tf.name_scope(f"a_{i2}") as s3:
                v12 = tf.compat.v1.Variable(1.0, False, name="dense%d" % i2)
                t4 = tf.compat.v1.squared_difference(x, v9)
            i2 += 1
        vs2 = {i3: tf.identity([1.0, 2.0], name="_".join(["conv", str(i3)])) for i3 in range(2)}
        t5 = x[:1]
        return vs2[0]
with tf.Graph().as_default():
    t6 = tf.constant(1.0, name="%s" % "a/b")
    t7 = tf.constant([1.0, 2.0])
    r1 = layer1(*[t7], **dict(name1="u1"))
    with block1("u2") as s4:
        t8 = tf.divide(t6, 1.0)
        v13 = tf.compat.v1.get_variable("a/b", [2, 2], regularizer=tf.nn.l2_loss)
    with block2("u3") as s5:
        with block2("u4") as s6:
            for word1 in ["a", "b"]:
                t9 = t7[1:]
                v14 = tf.Variable([1.0, 2.0], name="a")
        with tf.name_scope("a") as s7:
            t10 = t6 // 2.0
            t11 = t7 > 0.0
        with tf.compat.v1.variable_scope(None, f"{'B'}") as s8:
            v15 = tf.compat.v1.get_local_variable("w5", shape=[2])
    r2 = layer2(x=t7, name4="u5")
    with tf.compat.v1.variable_op_scope([t7], "h0"):
        r3 = layer1(x=t7, name1="u6")
        with tf.compat.v1.variable_scope(s5, partitioner=tf.compat.v1.fixed_size_partitioner(2)) as s9:
            t12 = t7 - t7
        r4 = layer1(t7, "u7")
        r5 = layer1(t7, "u7", reuse=True)
    vs3 = {i4: tf.identity([1.0, 2.0], name="foo_1") for i4 in range(3)}
    t13 = t7[::2]
    if "a" in ("a", "b"):
        v16 = tf.Variable([1.0, 2.0], name="foo/w")
        with tf.compat.v1.variable_scope("foo_1", partitioner=tf.compat.v1.fixed_size_partitioner(2)):
            v17 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo_1")
            t14 = tf.reshape(vs3[0], [-1], name="x")
    else:
        if None is None:
            v18 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
            t15 = tf.no_op(name="w_1")
        v19 = tf.compat.v1.get_variable("w6", shape=[2, 2])
        with block2("u8") as s10:
            v20 = tf.compat.v1.get_variable("w7", [2, 2], tf.float32)
