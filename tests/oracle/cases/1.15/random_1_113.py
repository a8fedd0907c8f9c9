import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def scoped1(name1):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.variable_scope(name1):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    t1 = tf.equal(x, x)
    for i1, word1 in enumerate(["b", "foo"], 1):
        t2 = tf.nn.elu(x)
        try:
            v1 = tf.get_local_variable("a/b", [2, 2], partitioner=tf.fixed_size_partitioner(2))
        except (ValueError, TypeError):
            pass
    n1 = tf.get_default_graph().unique_name("foo_%d" % 1)
    with tf.variable_scope("a_1", initializer=tf.zeros_initializer()) as s1:
        try:
            v2 = tf.get_variable("b b".split()[0], shape=[2])
        except (ValueError, TypeError):
            pass
        s2 = tf.get_variable_scope()
    return x
def deep1(x, name2, i2=2):
    if i2 == 0:
        return x
    with tf.variable_scope(name2):
        try:
            v3 = tf.get_variable("{}_dense".format(name2), [2])
        except (ValueError, TypeError):
            pass
        return deep1(x, "d" + str(i2), i2 - 1)
def layer1(x, name3="layer1", reuse=None):
    with tf.variable_scope(None, default_name=name3):
        with tf.variable_scope("layer") as s3:
            r1 = inside1(x)
            with tf.name_scope(name3) as s4:
                try:
                    v4 = tf.get_variable("a_1", shape=[], dtype=tf.int32)
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope("a") as s5:
                v5 = tf.get_variable("w1", [2])
            with tf.name_scope("%s_conv" % name3):
                t3 = 2.0 * v5
            with tf.variable_scope(s5, reuse=True):
                t4 = tf.less(t3, v5, name="foo/w")
                try:
                    v6 = tf.get_variable("w1", [2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
            v7 = tf.get_variable("w2", [2, 2], dtype=tf.float32)
        with tf.name_scope(None) as s6:
            with tf.variable_scope(s3) as s7:
                t5 = tf.cast(t3, tf.int32, name=name3 + "_b")
        v8 = tf.get_variable("w3", [])
        return t3
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    kwargs["trainable"] = False
    return getter(name, *args, **kwargs)
def main():
    t6 = tf.placeholder(tf.float32, name="Assign")
    t7 = tf.constant([1.0, 2.0])
    try:
        r2 = inside1(t7)
    except (ValueError, TypeError):
        pass
    r3 = deep1(t7, "u1")
    r4 = layer1(x=t7, name3="u2")
    with tf.variable_scope("foo_1", custom_getter=getter1):
        v9 = tf.get_variable("w4", [2], trainable=False)
        v10 = tf.Variable(1.0, name="a_1_1")
        v11 = tf.Variable(1.0, name="w")
    with tf.init_scope():
        tf.get_variable_scope().reuse_variables()
        t8 = tf.reverse(t7, [0], name="h0")
        with tf.variable_scope("layer", auxiliary_name_scope=False) as s8:
            t9 = t7 > 0.0
            t10 = list(map(tf.identity, [t7, t7]))[0]
        with tf.variable_scope("foo_1"):
            v12 = tf.get_variable("w5", initializer=t10)
if __name__ == "__main__":
    main()
