import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
take = tf.compat.v1.get_variable
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.compat.v1.variable_scope(name1 + suffix) as scope, tf.name_scope("_".join([name1, "foo"])):
        yield scope
def layer1(x, name2="layer1"):
    with tf.compat.v1.variable_scope(None, default_name=name2):
        t1 = tf.greater(x, x)
        for i1, word1 in enumerate(["foo", "conv"]):
            with tf.compat.v1.variable_scope("b/" + word1) as s1:
                v1 = tf.compat.v1.get_variable("w1", [2, 2])
            with vs.variable_scope("dense/" + word1):
                try:
                    r1 = vs.get_variable("%s_b" % word1, [2])
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope("b/" + word1, reuse=True):
                try:
                    v2 = tf.compat.v1.get_variable("w1", shape=[2, 2], initializer=tf.constant_initializer(0.5))
                except (ValueError, TypeError):
                    pass
            for word2, i2 in {"q": 1, "k": 2}.items():
                t2 = x[0]
            try:
                v3 = tf.Variable([1.0, 2.0], f"dense_{word1}")
            except (ValueError, TypeError):
                pass
            for word3, i3 in {"q": 1, "k": 2}.items():
                t3 = (lambda x: tf.add(x, 1.0, name="a"))(x)
                t4 = abs(x)
        return x
def layer2(x, name3="layer2"):
    with tf.compat.v1.name_scope(name3, values=[x]):
        g1 = tf.Graph()
        with g1.as_default():
            with tf.name_scope("layer") as s2:
                t5 = tf.range(3, name="Variable")
                v4 = tf.compat.v1.get_variable("w2", [2], dtype=tf.int32)
        with g1.as_default():
            t6 = tf.fill([2], 0.5, name="Const")
            r2 = take("u1", [2])
            for word4, i4 in zip(["b", "foo"], [3, 5, 7]):
                vs1 = {i5: tf.Variable(1.0, name="foo{}".format(i5)) for i5 in range(1)}
                v5 = tf.compat.v1.Variable(initial_value=[1.0, 2.0], trainable=False, name="_".join(["a", str(i4)]))
        return x
def gen1(name4, n=2):
    for i6 in range(n):
        with tf.compat.v1.variable_scope(name4 + "%d" % i6):
            v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo" + str(i6))
            yield i6
with tf.Graph().as_default():
    t7 = tf.ones([2, 2], name=f"Ass{'ign'}")
    with vs.variable_scope(dict(k="x")["k"]):
        r3 = vs.get_variable("u2", [2])
    r4 = take("u3", [2])
    with block1("u4") as s3:
        v7 = tf.compat.v1.Variable([1.0, 2.0], name="layer")
        v8 = tf.compat.v1.get_variable("w3", [])
        with tf.compat.v1.variable_scope("w") as s4:
            v9 = tf.compat.v1.get_variable("w4", [])
            v10 = tf.compat.v1.get_variable("w5", [])
        v11 = tf.compat.v1.get_variable("w6", shape=[2, 2])
        with tf.compat.v1.variable_scope(s4, reuse=True):
            t8 = tf.nn.softmax(r4, name="W".lower())
            v12 = tf.compat.v1.get_variable("w4", [], initializer=tf.compat.v1.truncated_normal_initializer())
            try:
                v13 = tf.compat.v1.get_variable("w5", [])
            except (ValueError, TypeError):
                pass
        t9 = tf.reduce_sum(t8, name="b" if 1 < 2 else "z")
    r5 = layer1(r4, "u5")
    r6 = layer2(x=r4, name3="u6")
    for i7 in gen1("u7"):
        try:
            v14 = tf.compat.v1.get_variable("B", [2])
        except (ValueError, TypeError):
            pass
        t10 = t7 * t7
    for i8 in range(3):
        with tf.name_scope("x"):
            t11 = r4[::2]
            try:
                v15 = tf.compat.v1.get_variable("foo_%02d" % (i8 + 1), [2])
            except (ValueError, TypeError):
                pass
