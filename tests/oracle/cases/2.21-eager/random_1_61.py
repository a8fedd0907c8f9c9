import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
made1 = functools.partial(tf.compat.v1.get_variable, shape=[2], trainable=False)
def gen1(name1, n=3):
    for i1 in range(n):
        with tf.compat.v1.variable_scope(name1 + "%d" % i1):
            v1 = tf.compat.v1.get_variable("w1", [2], initializer=tf.zeros_initializer())
            yield i1
t1 = tf.fill([2], 0.5)
with vs.variable_scope("foo_1"):
    r1 = vs.get_variable("u1", [2])
r2 = made1("u2")
r3 = len([j for j in gen1("u3")])
if 1 < 2:
    with vs.variable_scope(dict(k="h0")["k"]):
        r4 = vs.get_variable("u4", [2])
    t2 = tf.subtract(r2, t1)
    try:
        v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "x")
    except (ValueError, TypeError):
        pass
    for word1, i2 in sorted({"a": 1, "b": 2}.items()):
        t3 = tf.zeros([2], name="{}_b".format(word1))
        vs1 = [tf.Variable(1.0, name="a{}".format(i3)) for i3 in range(3)]
elif not []:
    v3 = tf.compat.v1.get_variable("w2", [2])
    t4 = v3 / v3
    v4 = tf.compat.v1.Variable(1.0, name=" B".strip())
    vs2 = {i4: tf.compat.v1.get_variable("a%d" % i4, []) for i4 in range(1)}
with tf.compat.v1.variable_scope("foo_1", regularizer=tf.nn.l2_loss) as s1:
    v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    r5 = made1("u5")
with tf.compat.v1.variable_scope("_".join(["a", "1"])):
    v6 = tf.Variable(lambda: [[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name=f"f{'oo'}")
    v7 = tf.compat.v1.get_variable("w3", [2])
with tf.name_scope("w/"):
    t5 = tf.pow(r2, t1, name="add")
