import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
take = tf.get_variable
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("B"):
        yield scope
def layer1(x, name2="layer1", reuse=None):
    with tf.variable_scope(name2, reuse=reuse) as scope:
        t1 = tf.constant(1.0)
        t2 = tf.less_equal(t1, t1)
        return x
made1 = functools.partial(tf.get_variable, shape=[2], initializer=tf.zeros_initializer())
def layer2(x, name3="layer2"):
    with tf.variable_scope(None, default_name=name3):
        if len(str(name3)) > 1:
            t3 = tf.placeholder(tf.float32, name=name3)
            v1 = tf.get_variable("w1", shape=[])
            def now1(x=x, k=1):
                t4 = x >= x
            now1()
            v2 = tf.get_variable("w2", [2], use_resource=True)
        else:
            v3 = tf.Variable(1.0, name="a_1")
            v4 = tf.get_variable(f"dense_{name3}", shape=[2, 2], trainable=False)
            r1 = layer1(*[x], **dict(name2="{}_conv".format(name3)))
            r2 = layer1(x, "{}_conv".format(name3), reuse=True)
        with tf.variable_scope(None, "%s_dense" % name3) as s1:
            t5 = tf.reduce_mean(x, axis=0, name="conv/" + name3)
            t6 = x + 1.0
            v5 = tf.Variable(1.0, trainable=False)
        try:
            v6 = tf.get_variable("{}_foo".format(name3), [2])
        except ValueError:
            v6 = None
        return x
t7 = tf.constant(0.5, shape=[2, 2], name="Add")
r3 = take("u1", [2])
with block1("u2") as s2:
    with tf.variable_scope([*['z'], "a_1"][-1]):
        try:
            v7 = tf.get_variable("a_1", [2, 2])
        except (ValueError, TypeError):
            pass
    with tf.name_scope(None):
        t8 = tf.matmul(t7, t7, name=("a_1_1", "z")[0])
        t9 = tf.no_op()
    with tf.variable_scope("layer", reuse=tf.AUTO_REUSE):
        try:
            v8 = tf.get_variable("w3", initializer=r3)
        except (ValueError, TypeError):
            pass
    with tf.device("/cpu:0"):
        v9 = tf.get_variable("w4", [2, 2])
        t10 = tf.reshape(t8, [2, 2], name="a/b")
r4 = layer1(r3, "u3")
r5 = layer1(r3, "u3", reuse=True)
r6 = made1("u4")
r7 = layer2(r6, "u5")
v10 = tf.Variable([1.0, 2.0], name="Variable")
for i1, word1 in enumerate(["b", "foo", "conv"], 1):
    n1, n2 = "foo:b".split(":")
    v11 = tf.Variable(1.0, name=n1)
v12 = tf.get_variable("w5", [2])
with tf.variable_scope(tf.get_variable_scope()) as s3:
    with tf.variable_scope("foo/w") as s4:
        v13 = tf.get_variable("w6", shape=[2, 2])
        v14 = tf.get_variable("w7", [2, 2])
    with tf.variable_scope("foo/w", reuse=True):
        t11 = tf.reverse(r6, [0])
        v15 = tf.get_variable(  # on several lines
"w6",
[2, 2])
        v16 = tf.get_variable("w7", [2, 2])
with block1("u6") as s5:
    with tf.variable_scope("h0", reuse=tf.AUTO_REUSE):
        v17 = tf.Variable(1.0, name="Const")
        t12 = tf.add(tf.identity(v10), tf.exp(v10, name="{}".format("x")))
    with tf.init_scope():
        v18 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a/b")
    with tf.name_scope("b"):
        n3, n4 = sorted({"foo", "b"})
        assert n3 != "q"
        v19 = tf.Variable(1.0, name=n3)
        n5 = tf.get_default_graph().unique_name("B")
        v20 = tf.Variable(1.0, name=n5)
