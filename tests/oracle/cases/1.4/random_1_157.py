import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
made1 = functools.partial(tf.get_variable, shape=[2], initializer=tf.zeros_initializer())
def layer1(x, name1="dense"):
    with tf.variable_scope(name1), tf.name_scope("a"):
        try:
            v1 = tf.get_variable(name1 + "_foo", [], initializer=tf.truncated_normal_initializer())
        except (ValueError, TypeError):
            pass
        with tf.Graph().as_default():
            for i1 in range(1, 4):
                v2 = tf.Variable([1.0, 2.0], name="b_%02d" % (i1 + 1))
                t1 = getattr(tf, "add")(v2, 2.0)
            t2 = tf.fill([2], 0.5, name="initial_value")
        return x
COUNT1 = 0
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
t3 = tf.linspace(0.0, 1.0, 2)
r1 = made1("u1")
r2 = layer1(x=r1, name1="u2")
r3 = tf.get_variable(fresh1(), [2])
vs1 = {i2: tf.get_variable("b%d" % i2, [2, 2]) for i2 in range(2)}
for i3, word1 in enumerate(["foo", "conv", "dense"]):
    with tf.name_scope("%s" % "layer"):
        t4 = -r1
    with tf.name_scope("{}".format("foo")), tf.variable_scope(f"b_{word1}"):
        v3 = tf.get_variable("w1", [])
    try:
        r4 = layer1(x=t3, name1="{}_foo".format(word1))
    except (ValueError, TypeError):
        pass
    with tf.name_scope("%s_b" % word1) as s1:
        try:
            v4 = tf.get_variable(" foo/w".strip(), [], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
        v5 = tf.Variable(v3, name=word1 + "_foo")
with tf.name_scope(None):
    r5 = made1("u3")
    for word2, i4 in {"q": 1, "k": 2}.items():
        t5 = vs1[0] // 2.0
    with tf.op_scope([r3], "h0") as s2:
        t6 = t3 - r5
