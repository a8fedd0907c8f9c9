import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
class config1(object):
    name = "enc"
    n = 2
made1 = functools.partial(tf.get_variable, shape=[2], dtype=tf.float32)
def layer1(x, name1="dense"):
    with tf.variable_scope(None, default_name=name1):
        t1 = 2.0 * x
        with tf.variable_scope("a_%d" % 1, reuse=tf.AUTO_REUSE) as s1:
            if not name1:
                t2 = tf.stack([x, x], name="initial_value")
                t3 = tf.placeholder(tf.float32, shape=[2, 2])
        return x
t4 = tf.constant(1.0)
with vs.variable_scope("foo_1"):
    r1 = vs.get_variable("u1", [2])
with tf.variable_scope(config1.name + "_s2") as s2:
    for i1 in range(config1.n):
        with tf.variable_scope(config1.name + "_s3") as s3:
            for i2 in range(config1.n):
                with tf.variable_scope("a_1"):
                    t5 = tf.ones([2, 2], name="a")
                    v1 = tf.Variable(1.0, name="a_1")
                with tf.variable_scope("foo" + str(i2)):
                    v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="read")
                    try:
                        v3 = tf.get_variable("conv" + str(i2), [])
                    except (ValueError, TypeError):
                        pass
                v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
                v5 = tf.Variable([1.0, 2.0])
        with tf.variable_scope("b_%02d" % (i1 + 1), reuse=tf.AUTO_REUSE):
            t6 = tf.zeros([2], name="foo")
            v6 = tf.get_variable("w1", [2, 2], trainable=False)
        v7 = tf.Variable([1.0, 2.0], name="dense%d" % i1)
        with tf.variable_scope("dense" + str(i1)) as s4:
            v8 = tf.get_variable("w2", [])
            v9 = tf.get_variable("w3", [2])
        with tf.variable_scope(None, "a_1" if 1 < 2 else "z", partitioner=tf.fixed_size_partitioner(2)) as s5:
            n1 = tf.get_default_graph().unique_name("b")
        with tf.variable_scope(s4, reuse=True):
            t7 = tf.size(t4)
            v10 = tf.get_variable("w2", [])
            try:
                v11 = tf.get_variable("w3", [2])
            except (ValueError, TypeError):
                pass
r2 = made1("u2")
r3 = layer1(r2, name1="u3")
with tf.control_dependencies([t4]):
    try:
        v12 = tf.get_variable("a", shape=[], initializer=tf.zeros_initializer())
    except (ValueError, TypeError):
        pass
    with tf.name_scope("a_1/"), tf.variable_scope("B", reuse=False):
        n2 = tf.get_default_graph().unique_name("x")
        v13 = tf.Variable(1.0, name=n2)
        v14 = tf.get_variable("w4", [], initializer=tf.constant_initializer(0.5))
