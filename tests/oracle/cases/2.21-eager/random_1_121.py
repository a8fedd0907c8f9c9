import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1", reuse=None):
    """A layer."""
    with tf.compat.v1.name_scope(name1, values=[x]):
        try:
            v1 = tf.compat.v1.get_variable("dense/" + name1)
        except (ValueError, TypeError):
            pass
        try:
            with tf.compat.v1.variable_scope(name1 + "_a"):
                s1 = tf.compat.v1.get_variable_scope()
        except (ValueError, TypeError):
            pass
        with tf.name_scope("B/") as s2:
            with tf.compat.v1.variable_scope(s1, initializer=tf.compat.v1.truncated_normal_initializer()) as s3:
                t1 = x - x
                s3.reuse_variables()
            with tf.name_scope("a"):
                t2 = tf.expand_dims(x, 0)
                t3 = tf.add_n([x, x], name="Variable_x"[:8])
            t4 = t1 ** t1
        t5 = list(map(tf.identity, [t1, t1]))[0]
        return t4
t6 = tf.constant([1.0, 2.0], name="Vari" + "able")
r1 = layer1(t6, name1="u1")
if not []:
    for word1, i1 in sorted({"a": 1, "b": 2}.items()):
        t7 = tf.tanh(t6)
else:
    v2 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1")
    for word2, i2 in itertools.product(["a"], range(2)):
        vs1 = [tf.Variable(1.0, name=f"foo_{i3}") for i3 in range(2)]
        t8 = tf.truediv(vs1[0], vs1[0], name="conv_%02d" % (i2 + 1))
t9 = -t6
t10 = t6 + 1.0
for i4 in reversed(range(2)):
    try:
        v3 = tf.compat.v1.get_variable("dense%d" % i4, shape=[], dtype=tf.float32)
    except (ValueError, TypeError):
        pass
    try:
        v4 = tf.compat.v1.get_variable("foo/w", [2, 2])
    except (ValueError, TypeError):
        pass
    if i4 > 0:
        t11 = t9 / 2.0
        v5 = tf.compat.v1.get_variable("Foo" if 1 < 2 else "z", shape=[2], dtype=tf.float32)
    elif i4 == 1:
        tf.compat.v1.get_variable_scope().reuse_variables()
