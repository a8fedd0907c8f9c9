import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
class config1(object):
    name = "m/n"
    n = 1
t1 = tf.constant([1.0, 2.0])
with vs.variable_scope("%s" % "b"):
    r1 = vs.get_variable("u1", [2])
with tf.variable_scope("w" + "_1", custom_getter=getter1):
    try:
        v1 = tf.get_variable("B", [2])
    except (ValueError, TypeError):
        pass
    t2 = tf.ones([2, 2])
    v2 = tf.Variable(1.0, name="X".lower())
with tf.variable_scope(config1.name + "_s1") as s1:
    for i1 in range(config1.n):
        with tf.variable_scope("a/b") as s2:
            try:
                v3 = tf.get_variable(("B", "z")[0], [2])
            except (ValueError, TypeError):
                pass
        try:
            with tf.variable_scope("layer", custom_getter=getter1):
                v4 = tf.get_variable("foo", [2], use_resource=True)
                v5 = tf.get_variable("a{}".format(i1), [2, 2])
        except (ValueError, TypeError):
            pass
        with tf.name_scope("{}".format("B")) as s3:
            v6 = tf.Variable(1.0, name=f"b_{i1}")
            try:
                v7 = tf.get_variable("a_%d" % 1, [2, 2], initializer=tf.truncated_normal_initializer())
            except (ValueError, TypeError):
                pass
        try:
            v8 = tf.get_variable("dense_%02d" % (i1 + 1), [])
        except (ValueError, TypeError):
            pass
t3 = tf.equal(t1, t1)
t4 = t1[...]
