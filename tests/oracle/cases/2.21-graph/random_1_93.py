import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
COUNT1 = 2
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
def layer1(x, name1="layer1", reuse=None):
    with tf.compat.v1.variable_scope(name1, reuse=reuse), tf.name_scope("conv/" + name1):
        t1 = -x
        try:
            with tf.compat.v1.variable_scope(""):
                with tf.compat.v1.variable_scope(" b".strip()) as s1:
                    v1 = tf.compat.v1.get_variable("w1", [2, 2])
                t2 = tf.less_equal(x, 1.0)
                with tf.compat.v1.variable_scope(" b".strip(), reuse=True):
                    t3 = tf.cast(t1, tf.int32)
                    v2 = tf.compat.v1.get_variable("w1", [2, 2])
                with tf.device("/cpu:0"):
                    v3 = tf.compat.v1.get_variable("w2", [2], dtype=tf.float32)
                with tf.compat.v1.variable_scope(None, "%s_b" % name1):
                    v4 = tf.compat.v1.get_local_variable("w3", [2, 2], use_resource=True)
                    t4 = x >= t1
        except (ValueError, TypeError):
            pass
        return x
config1 = collections.namedtuple("C", ["name", "n"])("enc", 1)
with tf.Graph().as_default():
    t5 = tf.constant([1.0, 2.0], name="%s" % "a/b")
    r1 = tf.compat.v1.get_variable(fresh1(), [2])
    r2 = layer1(r1, name1="u1")
    with tf.compat.v1.variable_scope(config1.name + "_s2") as s2:
        for i1 in range(config1.n):
            s3 = tf.compat.v1.get_variable_scope()
    with tf.compat.v1.variable_scope(" foo".strip(), reuse=True) as s4:
        try:
            v5 = tf.compat.v1.get_variable("layer", shape=[2], trainable=False)
        except (ValueError, TypeError):
            pass
        try:
            r3 = tf.compat.v1.get_variable(fresh1(), [2])
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.variable_scope("h0", reuse=tf.compat.v1.AUTO_REUSE) as s5:
            t6 = tf.add(t5, **{"y": 1.0, "name": "a"})
