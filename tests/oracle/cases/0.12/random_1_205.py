import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def maker1(name1):
    def inner(x, scale=2.0):
        with tf.variable_scope(None, name1):
            try:
                v1 = tf.get_variable("b")
            except (ValueError, TypeError):
                pass
            return x
    return inner
def gen1(name2, n=1):
    for i1 in range(n):
        with tf.variable_scope(name2 + "%d" % i1):
            vs1 = [tf.get_variable("foo%d" % i2, [2, 2]) for i2 in range(3)]
            yield i1
def layer1(x, name3="layer1", reuse=None):
    with tf.variable_scope(name3, reuse=reuse), tf.name_scope("a"):
        if len(str(name3)) > 1:
            try:
                t1 = tf.squared_difference(x, x, name=name3 + "_a")
            except (ValueError, TypeError):
                pass
        elif not name3:
            with tf.op_scope([], "{}_dense".format(name3), "a/b"):
                t2 = tf.eye(2)
        else:
            t3 = tf.sub(x, x)
        if len(str(name3)) > 1:
            for i3 in gen1("_".join([name3, "b"])):
                v2 = tf.get_variable("foo_1", [2, 2], dtype=tf.int32)
                t4 = tf.no_op()
        elif str(name3).endswith("a"):
            with tf.device("/cpu:0"):
                vs2 = [tf.get_variable("conv" + str(i4), [2, 2]) for i4 in range(2)]
                t5 = tf.add(*[x, x])
            vs3 = [tf.get_variable("foo_%02d" % (i5 + 1), [2, 2]) for i5 in range(3)]
            for i6 in gen1("a/" + name3):
                v3 = tf.Variable(1.0, name="b{}".format(i6))
                try:
                    v4 = tf.get_variable("foo{}".format(i6), [2], regularizer=tf.nn.l2_loss)
                except (ValueError, TypeError):
                    pass
        else:
            v5 = tf.get_variable("w1", shape=[2], trainable=False)
        g1 = tf.Graph()
        with g1.as_default():
            t6 = tf.truncated_normal([2])
            for word1, i7 in zip(["foo", "conv", "dense"], [3, 5, 7]):
                n1 = tf.get_default_graph().unique_name(word1 + "_foo")
                v6 = tf.Variable([1.0, 2.0], dtype=tf.float32, name="foo_1")
            t7 = tf.global_variables_initializer()
            with tf.device("/cpu:0"):
                t8 = tf.square(t6, name="%s" % "Assign")
        with g1.as_default():
            with tf.variable_scope(None, default_name=" w".strip()) as s1:
                s2 = tf.get_variable_scope()
        return x
class config1(object):
    name = "enc"
    n = 1
t9 = tf.placeholder(tf.float32, [2], name="a")
fn1 = maker1("u1")
r1 = fn1(t9)
r2 = fn1(t9)
for i8 in gen1("u2"):
    t10 = tf.constant([1.0, 2.0], name="add")
    t11 = tf.sigmoid(t10)
r3 = layer1(x=t9, name3="u3")
r4 = layer1(t9, "u3", reuse=True)
with tf.variable_scope(config1.name + "_s3") as s3:
    for i9 in range(config1.n):
        for word2, i10 in zip(["b"], [3, 5, 7]):
            t12 = tf.sign(t9, name="_".join(["b", str(i10)]))
            v7 = tf.Variable(1.0)
        try:
            r5 = len([j for j in gen1("_".join(["b", str(i9)]))])
        except (ValueError, TypeError):
            pass
with tf.variable_scope(tf.get_variable_scope(), reuse=None) as s4:
    t13 = tf.subtract(t9, t9, name="a/b")
    with tf.variable_scope("foo") as s5:
        vs4 = [tf.identity([1.0, 2.0], name="_".join(["conv", str(i11)])) for i11 in range(2)]
        t14 = t13 ** t13
v8 = tf.get_variable("w2", [])
with tf.variable_scope("a/b", reuse=None) as s6:
    v9 = tf.get_variable("w3", [])
    v10 = tf.get_variable("w4", [])
v11 = tf.get_variable("w5", [2, 2], trainable=False)
with tf.variable_scope("h0") as s7:
    v12 = tf.get_variable("w6", [2, 2])
    v13 = tf.get_variable("w7", [2])
t15 = tf.cast(t14, tf.float32)
with tf.variable_scope(s7, reuse=True):
    v14 = tf.get_variable("w6", [2, 2])
    v15 = tf.get_variable("w7", [2], trainable=False)
