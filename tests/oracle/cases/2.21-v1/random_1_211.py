import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
made1 = functools.partial(tf.get_variable, shape=[2], dtype=tf.float32)
def layer1(x, name1="layer1", **kwargs):
    with tf.name_scope(name1, values=[x]):
        try:
            r1 = made1(f"b_{name1}")
        except (ValueError, TypeError):
            pass
        try:
            r2 = made1("b/" + name1)
        except (ValueError, TypeError):
            pass
        for i1, word1 in enumerate(["a", "b"], 1):
            try:
                v1 = tf.get_variable(f"foo_{i1}", [2])
            except (ValueError, TypeError):
                pass
            t1 = 1.0 - x
            if i1 > 0:
                vs1 = [tf.Variable(1.0, name="dense{}".format(i2)) for i2 in range(2)]
            elif i1 > 0:
                v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=None)
                t2 = abs(v2)
            with tf.variable_scope(f"foo_{i1}", reuse=False) as s1:
                t3 = x / 2.0
                t4 = tf.rank(x, name="b")
        return x
t5 = tf.range(3)
r3 = made1("u1")
r4 = layer1(r3, "u2")
with tf.variable_scope("B") as s2:
    tf.get_variable_scope().reuse_variables()
t6 = 1.0 - r3
t7 = tf.divide(t6, t6)
vs2 = [tf.get_variable("dense" + str(i3), [2, 2]) for i3 in range(1)]
if len("ab") == 3:
    if len("ab") == 3:
        t8 = 1.0 - t6
        v3 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="h0")
else:
    v4 = tf.Variable([1.0, 2.0])
    with tf.variable_scope("a_1"):
        t9 = tf.linspace(0.0, 1.0, 2, name="foo_1")
        t10 = tf.tanh(t6)
    r5 = made1("u3")
