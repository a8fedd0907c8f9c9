import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 2)
def gen1(name1, n=3):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            t1 = tf.constant(0.5, shape=[2, 2], name="dense%d" % i1)
            yield i1
t2 = tf.ones([2])
with tf.variable_scope(config1.name + "_s1") as s1:
    for i2 in range(config1.n):
        t3 = tf.rsqrt(t2)
        try:
            v1 = tf.get_variable("_".join(["foo", str(i2)]), [2, 2])
        except (ValueError, TypeError):
            pass
        try:
            v2 = tf.get_variable(f"b_{i2}", shape=[2])
        except (ValueError, TypeError):
            pass
        t4 = tf.ceil(t2)
for i3 in gen1("u1"):
    v3 = tf.Variable(1.0, name=" initial_value".strip())
with tf.variable_scope("layer"):
    i4 = 0
    while i4 < 2:
        t5 = t2 * t2
        i4 += 1
    t6 = list(map(tf.identity, [t2, t2]))[0]
i5 = 0
while i5 < 3:
    with tf.variable_op_scope([], None, "_".join(["b", str(i5)])) as s2:
        v4 = tf.Variable(1.0, name="a")
    i5 += 1
with tf.name_scope("foo_1") as s3:
    with tf.variable_scope("foo/w") as s4:
        t7 = t2[...]
        t8 = tf.zeros([])
    try:
        v5 = tf.get_variable("w1", [2, 2])
    except Exception:
        pass
    with tf.op_scope([t7], "x"):
        v6 = tf.get_variable("w2", [])
        t9 = tf.fill([2], 0.5)
    with tf.variable_scope(config1.name + "_s5") as s5:
        for i6 in range(config1.n):
            with tf.variable_op_scope([t9], "a%d" % i6) as s6:
                t10 = t6 + 1.0
                try:
                    v7 = tf.get_variable(f"foo_{i6}", shape=[2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
            try:
                r1 = len([j for j in gen1("_".join(["conv", str(i6)]))])
            except (ValueError, TypeError):
                pass
            with tf.variable_scope("foo%d" % i6, reuse=False, regularizer=lambda x: None):
                vs1 = [tf.identity([1.0, 2.0], name="_".join(["a", "1"])) for i7 in range(3)]
