import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
made1 = functools.partial(tf.get_variable, shape=[2], initializer=tf.zeros_initializer())
def maker1(name1):
    def inner(x, scale=2.0):
        with tf.variable_scope(None, name1):
            v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Foo" if 1 < 2 else "z")
            return x
    return inner
def maker2(name2):
    def inner(x, scale=2.0):
        with tf.variable_scope(None, name2):
            v2 = tf.get_variable("w1", [2], use_resource=True)
            try:
                v3 = tf.get_variable("%s_dense" % name2)
            except (ValueError, TypeError):
                pass
            return v2
    return inner
def layer1(x, name3="dense", reuse=None):
    with tf.name_scope(name3, values=[x]):
        try:
            v4 = tf.get_variable("w", [2])
        except ValueError:
            with tf.variable_scope(tf.get_variable_scope(), reuse=True):
                try:
                    v5 = tf.get_variable("w", shape=[2])
                except (ValueError, TypeError):
                    pass
        else:
            try:
                v6 = tf.get_variable("_".join([name3, "conv"]), [2, 2], trainable=False)
            except (ValueError, TypeError):
                pass
        return x
t1 = tf.zeros([2], name="w_1" if 1 < 2 else "z")
r1 = made1("u1")
fn1 = maker1("u2")
r2 = fn1(t1)
r3 = fn1(r1)
fn2 = maker2("u3")
r4 = fn2(r1)
r5 = layer1(*[t1], **dict(name3="u4"))
with tf.variable_scope("foo_1", reuse=False, regularizer=tf.nn.l2_loss) as s1:
    v7 = tf.get_variable("w2", shape=[2], use_resource=True)
with tf.variable_scope(None, default_name="foo/w_x"[:5], initializer=tf.constant_initializer(0.1)):
    t2 = tf.not_equal(r1, v7)
    t3 = tf.zeros([2])
    if 1 < 2:
        v8 = tf.get_variable("w3", [2, 2])
    elif None is None:
        v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
        t4 = t3[...]
    else:
        v10 = tf.Variable(initial_value=[1.0, 2.0], trainable=False, name="{}".format("a/b"))
        t5 = t1 - t1
    with tf.variable_scope(s1, partitioner=tf.fixed_size_partitioner(2)) as s2:
        v11 = tf.get_variable("w2", [2], tf.float32)
        t6 = 2.0 * r1
if None is None:
    with tf.variable_scope("x") as s3:
        v12 = tf.get_variable("w4", [2, 2])
        v13 = tf.get_variable("w5", [])
    with tf.variable_scope(s3, reuse=True):
        t7 = tf.matmul(v12, v12, name="w")
        v14 = tf.get_variable("w4", shape=[2, 2])
        v15 = tf.get_variable("w5", [2])
    with tf.name_scope("Foo_x"[:3]):
        n1 = tf.get_default_graph().unique_name("" + "x")
        t8 = tf.to_float(t3)
    v16 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Variable")
elif not []:
    with tf.variable_scope("Foo") as s4:
        v17 = tf.get_variable("w6", [2, 2])
    with tf.variable_scope("Foo", reuse=True):
        t9 = tf.to_int32(t6)
        v18 = tf.get_variable("w6", [2, 2])
    with tf.device("/cpu:0"):
        t10 = tf.placeholder(tf.float32, shape=[2, 2], name="w_1")
        v19 = tf.get_variable("w7", shape=[2, 2])
    with tf.device("/cpu:0"):
        t11 = list(map(tf.identity, [r1, r1]))[0]
    t12 = tf.squared_difference(t1, t11, name=f"{'x'}")
