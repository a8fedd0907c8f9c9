import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    """A layer."""
    with tf.variable_scope(name1), tf.name_scope(f"{'w'}"):
        with tf.variable_scope("Foo") as s1:
            with tf.variable_scope("{}_conv".format(name1)) as s2:
                v1 = tf.get_variable("w1", [2, 2])
                v2 = tf.get_local_variable("w2", [])
            with tf.variable_scope(s2, reuse=True):
                v3 = tf.get_local_variable("w1", [2, 2], tf.float32)
                try:
                    v4 = tf.get_variable("w2", shape=[2, 2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
            t1 = tf.reduce_sum(v1, 1, name="Const")
            if not []:
                try:
                    v5 = tf.get_variable("%s_b" % name1, [], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
                try:
                    v6 = tf.get_variable("dense/" + name1, [2, 2], initializer=tf.truncated_normal_initializer())
                except (ValueError, TypeError):
                    pass
            else:
                s3 = tf.get_variable_scope()
            for i1, word1 in enumerate(["a", "b", "foo"]):
                v7 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="a_1_1")
        return t1
t2 = tf.zeros([2])
r1 = layer1(x=t2, name1="u1")
if len("ab") == 3:
    v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
for word2, i2 in zip(["foo", "conv", "dense"], [3, 5, 7]):
    try:
        v9 = tf.get_variable("foo", shape=[2], initializer=tf.constant_initializer(0.5))
    except (ValueError, TypeError):
        pass
    try:
        with tf.variable_scope("a/_b"):
            try:
                v10 = tf.get_variable(word2, [2, 2])
            except (ValueError, TypeError):
                pass
            v11 = tf.get_variable("w", [2, 2])
    except (ValueError, TypeError):
        pass
for word3, i3 in zip(["b"], [3, 5, 7]):
    t3 = abs(t2)
    with tf.op_scope([t2], "_".join(["a", str(i3)]), "foo_1") as s4:
        t4 = tf.nn.log_softmax(t3)
