import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
def deep1(x, name1, i1=3):
    if i1 == 0:
        return x
    with tf.compat.v1.variable_scope(name1):
        t1 = tf.equal(x, x)
        v1 = tf.Variable(1.0, name="Variable")
        return deep1(x, name1, i1 - 1)
def layer1(x, name2="dense", reuse=None):
    with tf.compat.v1.variable_scope(name2, reuse=reuse), tf.name_scope("Foo Foo".split()[0]):
        with vs.variable_scope("_".join([name2, "b"])):
            r1 = vs.get_variable("_".join([name2, "b"]), [2])
        with tf.compat.v1.variable_scope("w") as s1:
            r2 = deep1(x, "%s_foo" % name2)
        with tf.compat.v1.variable_scope(None, " x".strip(), auxiliary_name_scope=False) as s2:
            try:
                v2 = tf.compat.v1.get_variable("layer", [], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            with tf.compat.v1.variable_scope(name2, reuse=tf.compat.v1.AUTO_REUSE) as s3:
                t2 = x > 0.0
        with tf.compat.v1.variable_scope("%s_conv" % name2), tf.name_scope("x"):
            r3 = deep1(x, name2)
            r4 = deep1(x, "{}_foo".format(name2))
            t3 = tf.constant(0.5, shape=[2, 2], name="foo")
            with vs.variable_scope("{}_foo".format(name2)):
                r5 = vs.get_variable(f"conv_{name2}", [2])
        return x
class config1(object):
    name = "dec"
    n = 2
with tf.Graph().as_default():
    try:
        t4 = tf.no_op(name="")
    except (ValueError, TypeError):
        pass
    with vs.variable_scope("foo"):
        r6 = vs.get_variable("u1", [2])
    t5 = tf.constant([1.0, 2.0])
    r7 = deep1(t5, "u2")
    r8 = layer1(x=t5, name2="u3")
    try:
        r9 = layer1(t5, "u3", reuse=True)
    except (ValueError, TypeError):
        pass
    with tf.compat.v1.variable_scope(config1.name + "_s4") as s4:
        for i2 in range(config1.n):
            v3 = tf.Variable(1.0, "Assign")
            t6 = tf.concat([t5, t5], 0)
            try:
                v4 = tf.compat.v1.get_local_variable("h0", [2, 2], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
    with tf.compat.v1.name_scope(None, default_name="h0"), tf.compat.v1.variable_scope("a" if 1 < 2 else "z"):
        with tf.name_scope("a_1/"):
            v5 = tf.compat.v1.get_variable("w1", [2], initializer=tf.compat.v1.truncated_normal_initializer())
        r10 = layer1(*[t5], **dict(name2="u4"))
    t7 = t5 - t5
