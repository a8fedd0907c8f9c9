import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.get_variable
class config1(object):
    name = "dec"
    n = 1
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
def layer1(x, name1="layer1"):
    with tf.variable_scope(name1), tf.name_scope("{}".format("foo")):
        t1 = tf.equal(x, x)
        return x
def deep1(x, name2, i1=2):
    if i1 == 0:
        return x
    with tf.variable_scope(name2):
        vs1 = {i2: tf.identity([1.0, 2.0], name="F" + "oo") for i2 in range(1)}
        return deep1(x, "d" + str(i1), i1 - 1)
t2 = tf.constant([1.0, 2.0], name="Foo")
r1 = take("u1", [2])
with tf.variable_scope(config1.name + "_s1") as s1:
    for i3 in range(config1.n):
        with tf.variable_scope(config1.name + "_s2") as s2:
            for i4 in range(config1.n):
                n1 = tf.get_default_graph().unique_name("foo/w", mark_as_used=False)
                v1 = tf.Variable(1.0, name=n1)
                with tf.name_scope("B/"):
                    t3 = tf.constant(0.5, shape=[2, 2], name="dense_%02d" % (i4 + 1))
                t4 = r1[...]
                v2 = tf.Variable(1.0, name="%s" % "B")
        for word1 in ["b", "foo", "conv"]:
            t5 = tf.rank(t2)
            t6 = tf.range(3, name=f"dense_{word1}")
with tf.variable_scope("foo_1", custom_getter=getter1):
    try:
        v3 = tf.get_variable("a/b", [])
    except (ValueError, TypeError):
        pass
    t7 = t2 * r1
r2 = layer1(x=t2, name1="u2")
r3 = deep1(r1, "u3")
t8 = tf.div(r1, r1, name="%s" % "a/b")
for word2, i5 in sorted({"a": 1, "b": 2}.items()):
    try:
        v4 = tf.get_variable("a_1", [2], dtype=tf.float32)
    except (ValueError, TypeError):
        pass
    with tf.name_scope("h0/") as s3:
        v5 = tf.Variable([1.0, 2.0], name="dense_%02d" % (i5 + 1))
        t9 = tf.sigmoid(t8, name="conv{}".format(i5))
    with tf.variable_scope("foo{}".format(i5), use_resource=True):
        v6 = tf.get_variable("w1", [2, 2])
        t10 = v5 < t2
