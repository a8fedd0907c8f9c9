import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
made1 = functools.partial(tf.compat.v1.get_variable, shape=[2], trainable=False)
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
def layer1(x, name1="layer1", reuse=None, **kwargs):
    with tf.compat.v1.variable_scope(name1, reuse=reuse) as scope:
        t1 = -x
        with tf.compat.v1.variable_scope("foo", partitioner=tf.compat.v1.fixed_size_partitioner(2)) as s1:
            v1 = tf.Variable(initial_value=[1.0, 2.0], trainable=False, name="read")
            for i1 in reversed(range(1)):
                t2 = tf.constant(1.0)
                v2 = tf.compat.v1.get_variable("Foo", shape=[2, 2], trainable=False)
            t3 = 1.0 - v1
            vs1 = [tf.compat.v1.get_variable("dense%d" % i2, [2]) for i2 in range(1)]
        return v1
def layer2(x, name2="layer2", reuse=None):
    with tf.compat.v1.variable_scope(name2, reuse=reuse), tf.name_scope(name2 + "_foo"):
        v3 = tf.compat.v1.get_variable("w1", [2, 2])
        for word1, i3 in sorted({"a": 1, "b": 2}.items()):
            with tf.compat.v1.variable_scope("a") as s2:
                try:
                    v4 = tf.compat.v1.get_variable("conv/" + word1, [])
                except (ValueError, TypeError):
                    pass
                vs2 = [tf.Variable(1.0, name="a" + str(i4)) for i4 in range(3)]
            with tf.compat.v1.variable_scope(word1) as s3:
                v5 = tf.compat.v1.get_variable("w2", [2], trainable=False)
                t4 = tf.equal(v5, x)
            try:
                r1 = layer1(x=x, name1=word1)
            except (ValueError, TypeError):
                pass
            v6 = tf.compat.v1.get_variable("foo/w", [2])
        with tf.compat.v1.variable_scope("%s_a" % name2, custom_getter=getter1):
            try:
                v7 = tf.compat.v1.get_variable("b", shape=[2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            try:
                v8 = tf.compat.v1.get_variable(f"a_{name2}", [2], trainable=False)
            except (ValueError, TypeError):
                pass
            v9 = tf.compat.v1.get_variable("w3", [2, 2])
        v10 = tf.Variable(1.0, name=dict(k="Foo")["k"])
        return x
with tf.Graph().as_default():
    t5 = tf.constant(1.0, name="a_1")
    r2 = made1("u1")
    with tf.compat.v1.variable_scope("a", custom_getter=getter1):
        v11 = tf.compat.v1.get_variable("w4", [2])
        n1 = tf.compat.v1.get_default_graph().unique_name("_".join(["foo", "1"]))
        v12 = tf.compat.v1.Variable([1.0, 2.0], name=f"{'w'}")
    r3 = layer1(*[r2], **dict(name1="u2"))
    r4 = layer1(r2, "u2", reuse=True)
    r5 = layer2(x=r2, name2="u3")
    try:
        v13 = tf.compat.v1.get_variable("h0", [2])
    except ValueError:
        v13 = None
    else:
        v14 = tf.compat.v1.get_variable("w5", [2, 2])
    v15 = tf.compat.v1.get_variable("w6", [], trainable=False)
