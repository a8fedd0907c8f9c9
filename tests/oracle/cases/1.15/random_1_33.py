import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="dense"):
    with tf.variable_scope(name1), tf.name_scope("dense/" + name1):
        with tf.variable_scope("Foo"):
            for word1, i1 in zip(["b"], [3, 5, 7]):
                try:
                    v1 = tf.Variable(1.0, name="" + "w")
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope("%s_dense" % name1) as s1:
                try:
                    t1 = tf.add(*[x, x])
                except (ValueError, TypeError):
                    pass
        v2 = tf.Variable(1.0, name="Const")
        with tf.name_scope("{}".format("h0")):
            for word2 in ["foo"]:
                try:
                    v3 = tf.get_variable(word2 + "_foo", [2])
                except (ValueError, TypeError):
                    pass
                try:
                    v4 = tf.get_variable("layer", [], tf.float32)
                except (ValueError, TypeError):
                    pass
            with tf.name_scope("B", "%s_conv" % name1, [v2]) as s2:
                s3 = tf.get_variable_scope()
                v5 = tf.get_variable("w1", [2])
            with tf.variable_scope("foo_1", reuse=False) as s4:
                try:
                    v6 = tf.get_variable("%s_b" % name1, [])
                except (ValueError, TypeError):
                    pass
            with tf.name_scope("_".join([name1, "b"])):
                v7 = tf.get_local_variable("w2", [2, 2])
                t2 = tf.ones([2])
        return v5
def deep1(x, name2, i2=3):
    if i2 == 0:
        return x
    with tf.variable_scope(name2):
        t3 = tf.log(x, name="dense/" + name2)
        return deep1(x, "d" + str(i2), i2 - 1)
COUNT1 = 1
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
def layer2(x, name3="layer2"):
    with tf.variable_scope(None, default_name=name3):
        v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Add")
        with tf.variable_scope("h" + "0", reuse=tf.AUTO_REUSE):
            s5 = tf.get_variable_scope()
            with tf.variable_scope(name3 + "_b"):
                t4 = v8 % 2.0
            r1 = deep1(x, name3)
            for word3 in ["foo"]:
                v9 = tf.get_variable("{}_a".format(word3), shape=[2])
        r2 = deep1(x, name3 + "_a")
        return x
t5 = tf.ones([2], name="Foo")
r3 = layer1(x=t5, name1="u1")
r4 = deep1(t5, "u2")
r5 = tf.get_variable(fresh1(), [2])
r6 = layer2(x=t5, name3="u3")
try:
    r7 = layer2(t5)
except (ValueError, TypeError):
    pass
v10 = tf.get_local_variable("w3", [], initializer=tf.constant_initializer(0.5))
with tf.name_scope("h0", values=[v10]) as s6:
    try:
        v11 = tf.get_variable("w_1", [2])
    except ValueError:
        v11 = None
    else:
        t6 = tf.expand_dims(t5, 0)
    with tf.name_scope("a/"):
        v12 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "h0")
    for word4, i3 in itertools.product(["a"], range(2)):
        try:
            v13 = tf.get_variable("foo_1", [2])
        except (ValueError, TypeError):
            pass
r8 = layer2(x=t5, name3="u4")
with tf.variable_scope("fo" + "o_1") as s7:
    with tf.variable_scope(None, "w") as s8:
        v14 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo")
        try:
            v15 = tf.get_variable("b", shape=[2])
        except (ValueError, TypeError):
            pass
    with tf.variable_scope("layer", reuse=False) as s9:
        v16 = tf.Variable([1.0, 2.0])
    with tf.variable_scope(None, "foo/w") as s10:
        tf.get_variable_scope().reuse_variables()
try:
    v17 = tf.Variable([1.0, 2.0], name="a:0")
except (ValueError, TypeError):
    pass
v18 = tf.get_variable("w4", shape=[])
