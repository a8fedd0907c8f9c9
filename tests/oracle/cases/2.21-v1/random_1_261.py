import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def scoped1(name1):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.variable_scope(None, name1):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    for i1 in reversed(range(1)):
        t1 = tf.no_op(name="a{}".format(i1))
    t2 = x // 2.0
    return t2
def layer1(x, name2="dense"):
    with tf.variable_scope(name2), tf.name_scope("dense/" + name2):
        try:
            v1 = tf.get_variable("B_x"[:1], [])
        except (ValueError, TypeError):
            pass
        with tf.variable_scope(f"b_{name2}"), tf.name_scope("foo_1/"):
            t3 = x > 0.0
        return x
def layer2(x, name3="layer2", reuse=None):
    """A layer."""
    with tf.variable_scope(None, default_name=name3):
        t4 = tf.floor(x)
        with tf.variable_scope("dense/" + name3):
            with tf.name_scope(dict(k="Foo")["k"], name3, [x]):
                v2 = tf.Variable([1.0, 2.0], name="a")
                try:
                    v3 = tf.get_variable(name3)
                except (ValueError, TypeError):
                    pass
            r1 = layer1(*[t4], **dict(name2=name3 + "_b"))
            for i2, word1 in enumerate(["a"], 1):
                try:
                    v4 = tf.get_variable("Foo", shape=[2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
                vs1 = [tf.Variable(1.0, name="_".join(["a", str(i3)])) for i3 in range(1)]
            v5 = tf.Variable(1.0, name=None)
        try:
            v6 = tf.get_variable(f"conv_{name3}", [])
        except (ValueError, TypeError):
            pass
        if name3 == name3:
            t5 = tf.constant(1.0, name="{}_conv".format(name3))
            with tf.variable_op_scope([], None, "w_1"):
                v7 = tf.get_variable("w1", [2])
                t6 = tf.not_equal(1.0, x)
            v8 = tf.get_variable("w2", [], initializer=tf.zeros_initializer())
        return x
t7 = tf.placeholder(tf.float32, [2], name="a/b")
r2 = inside1(t7)
r3 = layer1(*[t7], **dict(name2="u1"))
r4 = layer2(x=t7, name3="u2")
with tf.variable_scope("foo/w") as s1:
    t8 = t7 >= t7
    v9 = tf.Variable(initial_value=t7, trainable=False, name=dict(k="a/b")["k"])
    for i4, word2 in enumerate(["foo", "conv"]):
        try:
            v10 = tf.get_variable("w3", initializer=v9)
        except (ValueError, TypeError):
            pass
        try:
            v11 = tf.get_variable("w", [])
        except (ValueError, TypeError):
            pass
try:
    with tf.variable_scope("a/_b") as s2:
        v12 = tf.get_variable("w4", [])
    with tf.variable_scope("a/_b", reuse=True):
        v13 = tf.get_variable("w4", [])
    for i5 in range(0, 4, 2):
        t9 = t7 >= v9
except (ValueError, TypeError):
    pass
try:
    v14 = tf.get_variable("a", [2, 2], initializer=tf.constant_initializer(0.5))
except (ValueError, TypeError):
    pass
with tf.device("/cpu:0"):
    with tf.variable_scope("a/b", reuse=False) as s3:
        v15 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Add")
        v16 = tf.get_variable("w5", [2, 2], initializer=tf.zeros_initializer())
    try:
        v17 = tf.get_variable("b", [], use_resource=True)
    except (ValueError, TypeError):
        pass
    for i6 in range(0, 4, 2):
        t10 = tf.placeholder(tf.float32, name="a_1_1")
    with tf.name_scope("a/b") as s4:
        v18 = tf.get_variable("w6", [2], dtype=tf.int32)
        t11 = t7 - t7
with tf.variable_scope(tf.get_variable_scope(), reuse=tf.AUTO_REUSE):
    if None is None:
        t12 = tf.placeholder(tf.float32, name="x")
    else:
        v19 = tf.get_variable("w7", [2, 2])
for i7, word3 in enumerate(["foo"]):
    with tf.variable_scope("x"):
        try:
            v20 = tf.get_variable("foo{}".format(i7), [2, 2])
        except (ValueError, TypeError):
            pass
        try:
            v21 = tf.get_variable("_".join(["a", str(i7)]), shape=[2, 2])
        except (ValueError, TypeError):
            pass
    with tf.variable_scope(f"a_{i7}") as s5:
        v22 = tf.get_variable("w8", [2])
    with tf.variable_scope(f"a_{i7}", reuse=True):
        t13 = tf.minimum(t7, 1.0, name="%s" % "read")
        try:
            v23 = tf.get_variable("w8", shape=[2], dtype=tf.int32)
        except (ValueError, TypeError):
            pass
    vs2 = [tf.Variable(1.0, name="a" + str(i8)) for i8 in range(2)]
