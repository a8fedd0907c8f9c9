import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
def layer1(x, name1="layer1"):
    with tf.name_scope(name1, values=[x]):
        try:
            v1 = tf.get_variable("" + "B", shape=[])
        except (ValueError, TypeError):
            pass
        t1 = tf.nn.log_softmax(x)
        return x
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    kwargs["trainable"] = False
    return getter(name, *args, **kwargs)
t2 = tf.random_uniform([2])
with vs.variable_scope("a"):
    r1 = vs.get_variable("u1", [2])
r2 = layer1(x=t2, name1="u2")
with tf.variable_scope(functools.reduce(lambda p, q: p + q, ["", "x"]), custom_getter=getter1):
    v2 = tf.get_variable("w1", [2], initializer=tf.constant_initializer(0.5))
    v3 = tf.get_variable("w2", shape=[2, 2], dtype=tf.float32)
t3 = tf.reduce_prod(t2)
t4 = tf.squared_difference(t3, 1.0)
with tf.variable_scope(tf.get_variable_scope(), reuse=False), tf.name_scope("B"):
    t5 = functools.partial(tf.multiply, t2)(t2, name='%s%s' % ("fo", "o_1"))
    t6 = tf.tanh(t5, name="a_1")
    try:
        v4 = tf.get_variable("a_1")
    except (ValueError, TypeError):
        pass
