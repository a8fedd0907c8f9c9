import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.get_variable
def gen1(name1, n=1):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            t1 = tf.truncated_normal([2])
            yield i1
def layer1(x, name2="layer1"):
    with tf.name_scope(name2, values=[x]):
        with tf.name_scope(name2):
            t2 = tf.nn.elu(x)
            try:
                with tf.name_scope("") as s1:
                    v1 = tf.Variable(1.0, name="h0")
                    v2 = tf.Variable(initial_value=1.0, trainable=False, name="foo_1")
            except (ValueError, TypeError):
                pass
            try:
                v3 = tf.get_variable(name2 + "_b", [2, 2])
            except (ValueError, TypeError):
                pass
        t3 = tf.argmax(t2, 0, name="Assign")
        try:
            v4 = tf.get_variable("h0", [2, 2])
        except (ValueError, TypeError):
            pass
        return x
def layer2(x, name3="layer2"):
    """A layer."""
    with tf.variable_scope(name3) as scope:
        s2 = tf.get_variable_scope()
        v5 = tf.Variable([1.0, 2.0], name="_".join([name3, "a"]))
        for i2 in range(0, 4, 2):
            if i2 == 1:
                break
            with tf.variable_scope("Foo", reuse=False, regularizer=lambda x: None):
                try:
                    v6 = tf.get_variable("w1", initializer=x)
                except (ValueError, TypeError):
                    pass
                t4 = tf.clip_by_value(x, 0.0, 1.0)
            r1 = layer1(x=x, name2="conv" + str(i2))
            t5 = -t4
            with tf.variable_scope(f"foo_{i2}") as s3:
                try:
                    v7 = tf.get_variable("conv" + str(i2), [])
                except (ValueError, TypeError):
                    pass
                t6 = t5 * t4
        g1 = tf.Graph()
        with g1.as_default():
            v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo/w_x"[:5])
            r2 = sum(gen1("u1", 2))
        with g1.as_default():
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="{}".format("add"))
        return x
t7 = tf.truncated_normal([2], name="{}".format("a"))
r3 = take("u2", [2])
for i3 in gen1("u3"):
    try:
        v10 = tf.get_variable("a" + str(i3))
    except (ValueError, TypeError):
        pass
    v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=None)
r4 = layer1(*[r3], **dict(name2="u4"))
r5 = layer2(t7, name3="u5")
with tf.device("/cpu:0"):
    s4 = tf.get_variable_scope()
    with tf.name_scope("a"):
        s5 = tf.get_variable_scope()
        t8 = tf.less(t7, t7, name="read")
    with tf.variable_scope(None, default_name="w_1"):
        try:
            t9 = tf.sign(r3, name="a b")
        except (ValueError, TypeError):
            pass
    for i4, word1 in enumerate(["foo", "conv"]):
        t10 = r3 >= t7
        t11 = t7 // 2.0
t12 = tf.add(r3, 1.0)
v12 = tf.get_local_variable("w2", [])
try:
    v13 = tf.get_variable("{}".format("w_1"), [2])
except (ValueError, TypeError):
    pass
