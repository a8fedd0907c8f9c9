import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    with tf.name_scope(name1, values=[x]):
        t1 = tf.ceil(x, name="a/" + name1)
        if str(name1).endswith("a"):
            with tf.name_scope("_".join([name1, "b"]), "dense/" + name1) as s1:
                t2 = x[0]
                try:
                    v1 = tf.get_variable("foo/w", [2, 2])
                except (ValueError, TypeError):
                    pass
        else:
            vs1 = [tf.Variable(1.0, name="conv" + str(i1)) for i1 in range(3)]
            with tf.variable_scope(None, "_".join([name1, "dense"]), [t1], custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s2:
                try:
                    v2 = tf.get_variable(name1 + "_b", [2])
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope("foo", reuse=True):
                v3 = tf.Variable([1.0, 2.0], trainable=False)
                vs2 = {i2: tf.Variable(1.0, name="conv{}".format(i2)) for i2 in range(3)}
        with tf.variable_scope("{}_conv".format(name1), reuse=False) as s3:
            with tf.name_scope(None, default_name="a_1") as s4:
                try:
                    v4 = tf.get_variable("_".join([name1, "a"]), [], initializer=tf.zeros_initializer())
                except (ValueError, TypeError):
                    pass
            with tf.Graph().as_default():
                t3 = tf.random_normal([2], name="layer")
        v5 = tf.Variable(1.0)
        return x
def gen1(name2, n=1):
    for i3 in range(n):
        with tf.variable_scope(name2 + "%d" % i3):
            v6 = tf.get_variable("foo_%02d" % (i3 + 1), [], dtype=tf.float32)
            yield i3
made1 = functools.partial(tf.get_variable, shape=[2], trainable=False)
def layer2(x, name3="dense"):
    with tf.name_scope(name3, values=[x]):
        with tf.variable_scope(("w", "z")[0]):
            t4 = x / x
            try:
                v7 = tf.get_variable("_".join([name3, "dense"]), [2, 2])
            except (ValueError, TypeError):
                pass
        return x
t5 = tf.placeholder(tf.float32, [2])
r1 = layer1(t5, "u1")
r2 = len([j for j in gen1("u2")])
r3 = made1("u3")
r4 = layer2(x=r3, name3="u4")
t6 = tf.to_int32(r3, name="b")
for word1, i4 in {"q": 1, "k": 2}.items():
    try:
        v8 = tf.get_variable("a{}".format(i4), [2, 2])
    except (ValueError, TypeError):
        pass
    r5 = len([j for j in gen1("b%d" % i4)])
    try:
        v9 = tf.get_variable(f"conv_{i4}", shape=[2, 2])
    except (ValueError, TypeError):
        pass
with tf.variable_scope("B", reuse=None) as s5:
    r6 = layer1(t5, "u5")
    try:
        r7 = layer1(t5)
    except (ValueError, TypeError):
        pass
try:
    v10 = tf.get_variable("Foo")
except (ValueError, TypeError):
    pass
