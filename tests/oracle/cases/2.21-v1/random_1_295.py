import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def layer1(x, name1="dense", reuse=None):
    with tf.variable_scope(None, default_name=name1):
        with tf.variable_scope(f"b_{name1}") as s1:
            v1 = tf.get_variable("w1", [])
        i1 = 0
        while i1 < 3:
            try:
                v2 = tf.get_variable(f"a_{i1}", [2, 2], partitioner=tf.fixed_size_partitioner(2))
            except (ValueError, TypeError):
                pass
            i1 += 1
        with tf.variable_scope(s1, reuse=True):
            t1 = tf.nn.softplus(v1, name=name1 + "_b")
            v3 = tf.get_variable("w1", [])
        if not name1:
            if len(str(name1)) > 1:
                t2 = tf.abs(x)
                t3 = tf.reduce_max(v3)
            with tf.name_scope("Foo", "a/b") as s2:
                t4 = tf.nn.l2_loss(x, name=f"b_{name1}")
                t5 = abs(v3)
            n1 = tf.get_default_graph().unique_name("a_1")
        else:
            t6 = getattr(tf, "add")(x, 2.0)
            if not name1:
                t7 = tf.ceil(t1)
                v4 = tf.get_local_variable("w2", [], initializer=tf.zeros_initializer())
            else:
                s3 = tf.get_variable_scope()
                t8 = functools.partial(tf.multiply, x)(x, name="%s_dense" % name1)
            t9 = tf.squared_difference(v3, t1)
        for i2, word1 in enumerate(["foo", "conv", "dense"]):
            for word2, i3 in sorted({"a": 1, "b": 2}.items()):
                try:
                    v5 = tf.get_variable("foo" + str(i3), [2])
                except (ValueError, TypeError):
                    pass
            try:
                v6 = tf.get_variable("a" if 1 < 2 else "z", [2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            t10 = -v3
        v7 = tf.get_variable("w3", [2], trainable=False)
        return x
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope("foo/w"):
        yield scope
def layer2(x, name3="layer2"):
    with tf.variable_scope(None, default_name=name3):
        vs1 = [tf.get_variable("b_%02d" % (i4 + 1), []) for i4 in range(3)]
        return x
t11 = tf.placeholder(tf.float32, [2])
r1 = layer1(t11, "u1")
with block1("u2") as s4:
    t12 = t11 > 0.0
    r2 = layer2(*[t11], **dict(name3="u3"))
    try:
        r3 = layer2(t11)
    except (ValueError, TypeError):
        pass
    with block1("u4") as s5:
        v8 = tf.get_variable("w4", [2])
r4 = layer2(t11, name3="u5")
with tf.device("/cpu:0"):
    r5 = layer2(x=t11, name3="u6")
    r6 = layer2(t11)
    for word3 in ["b"]:
        v9 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="_".join([word3, "b"]))
        v10 = tf.Variable(1.0, False, name="a")
    vs2 = [tf.identity([1.0, 2.0], name="a/b" if 1 < 2 else "z") for i5 in range(1)]
for word4 in ["foo", "conv", "dense"]:
    with tf.variable_scope("x" if 1 < 2 else "z") as s6:
        t13 = tf.placeholder(tf.float32, shape=[2, 2], name=word4 + "_b")
        t14 = tf.constant([1, 2], dtype=tf.int32)
    with tf.name_scope("" + "b", values=[]):
        t15 = tf.less_equal(t11, t11)
        v11 = tf.Variable(lambda: 1.0, dtype=tf.float32, name=("a", "z")[0])
    t16 = tf.fill([2], 0.5)
    vs3 = {i6: tf.identity([1.0, 2.0], name="%s" % "a/b") for i6 in range(2)}
