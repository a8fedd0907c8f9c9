import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.get_variable
class config1(object):
    name = "enc"
    n = 1
def layer1(x, name1="dense"):
    with tf.variable_scope(name1), tf.name_scope(name1 + "_b"):
        with tf.name_scope("_".join([name1, "b"])) as s1:
            with tf.variable_scope("%s" % "a/b") as s2:
                vs1 = [tf.identity([1.0, 2.0], name=" b".strip()) for i1 in range(2)]
            if 1 < 2:
                t1 = list(map(tf.identity, [x, x]))[0]
            with tf.variable_scope(config1.name + "_s3") as s3:
                for i2 in range(config1.n):
                    try:
                        v1 = tf.get_variable("foo_1", [2])
                    except (ValueError, TypeError):
                        pass
                    if i2 == 1:
                        t2 = (lambda x: tf.add(x, 1.0, name="_".join(["b", str(i2)])))(x)
                    else:
                        v2 = tf.get_variable("_".join(["conv", str(i2)]), [2])
                        try:
                            v3 = tf.get_variable("B", shape=[2, 2])
                        except (ValueError, TypeError):
                            pass
        vs2 = [tf.identity([1.0, 2.0], name="foo/w") for i3 in range(1)]
        return vs2[0]
made1 = functools.partial(tf.get_variable, shape=[2], initializer=tf.random_normal_initializer())
t3 = tf.zeros([])
r1 = take("u1", [2])
with tf.variable_scope(config1.name + "_s4") as s4:
    for i4 in range(config1.n):
        try:
            r2 = made1("conv_%02d" % (i4 + 1))
        except (ValueError, TypeError):
            pass
        try:
            v4 = tf.get_variable("a_1", [])
        except (ValueError, TypeError):
            pass
        with tf.variable_scope("a{}".format(i4)):
            t4 = tf.cast(r1, tf.int32)
r3 = layer1(r1, "u2")
r4 = made1("u3")
with tf.name_scope("a/b"):
    r5 = layer1(*[r1], **dict(name1="u4"))
    with tf.variable_scope(None, default_name="layer") as s5:
        v5 = tf.Variable(1.0, name="{}".format("B"))
    for i5, word1 in enumerate(["foo", "conv", "dense"]):
        t5 = tf.add(v5, 1.0, name="{}_conv".format(word1))
    t6 = tf.div(t3, t3, name="h0")
