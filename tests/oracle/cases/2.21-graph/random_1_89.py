import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
take = tf.compat.v1.get_variable
def layer1(x, name1="dense", reuse=None):
    with tf.compat.v1.variable_scope(name1, reuse=reuse), tf.name_scope("{}_b".format(name1)):
        with tf.compat.v1.variable_scope("B"):
            v1 = tf.compat.v1.get_variable("w1", shape=[2])
            v2 = tf.compat.v1.get_variable("w2", shape=[2])
        v3 = tf.Variable(1.0, name="add")
        return x
def layer2(x, name2="dense"):
    with tf.compat.v1.variable_scope(name2), tf.name_scope("a"):
        with tf.compat.v1.variable_op_scope([x], "dense/" + name2) as s1:
            v4 = tf.compat.v1.get_variable("w3", [])
            s2 = tf.compat.v1.get_variable_scope()
            try:
                v5 = tf.compat.v1.get_variable("w3", shape=[], use_resource=True)
            except (ValueError, TypeError):
                pass
            try:
                v6 = tf.compat.v1.get_variable("w3", [], trainable=False)
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.variable_scope("{}_dense".format(name2), reuse=tf.compat.v1.AUTO_REUSE) as s3:
            with tf.name_scope("h0") as s4:
                s5 = tf.compat.v1.get_variable_scope()
        with tf.compat.v1.variable_scope("_".join([name2, "conv"])) as s6:
            for i1, word1 in enumerate(["b", "foo", "conv"], 1):
                v7 = tf.Variable(1.0, name="%s_foo" % word1)
            t1 = tf.eye(2, name="w_1")
            with tf.compat.v1.variable_scope(s2):
                vs1 = {i2: tf.compat.v1.get_variable("dense_%02d" % (i2 + 1), [2]) for i2 in range(1)}
                t2 = tf.eye(2)
            with tf.name_scope(name2 + "_dense"):
                t3 = tf.zeros_like(x)
        t4 = tf.multiply(t2, t1, name="x")
        return vs1[0]
def scoped1(name3):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.compat.v1.variable_scope(name3, reuse=kwargs.pop('reuse', None)):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    v8 = tf.compat.v1.get_variable("w4", [2], initializer=tf.constant_initializer(0.5))
    for word2, i3 in sorted({"a": 1, "b": 2}.items()):
        s7 = tf.compat.v1.get_variable_scope()
    t5 = x * x
    return t5
with tf.Graph().as_default():
    t6 = tf.linspace(0.0, 1.0, 2)
    with vs.variable_scope("_".join(["a", "1"])):
        r1 = vs.get_variable("u1", [2])
    r2 = take("u2", [2])
    r3 = layer1(*[t6], **dict(name1="u3"))
    r4 = layer2(x=r2, name2="u4")
    try:
        r5 = layer2(r2)
    except (ValueError, TypeError):
        pass
    r6 = inside1(t6)
    r7 = layer2(r2, name2="u5")
    with tf.compat.v1.name_scope("a_1"):
        with vs.variable_scope(".a"):
            r8 = vs.get_variable("u6", [2])
        try:
            v9 = tf.Variable(1.0, "add")
        except (ValueError, TypeError):
            pass
    r9 = layer2(x=t6, name2="u7")
    v10 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="x")
