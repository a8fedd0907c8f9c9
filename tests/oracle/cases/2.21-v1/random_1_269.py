import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
from tensorflow.python.ops import variable_scope as vs
def layer1(x, name1="layer1"):
    with tf.name_scope(name1, values=[x]):
        t1 = tf.nn.softsign(x)
        with vs.variable_scope("h" + "0"):
            try:
                r1 = vs.get_variable(f"a_{name1}", [2])
            except (ValueError, TypeError):
                pass
        with vs.variable_scope("a/b"):
            try:
                r2 = vs.get_variable("b/" + name1, [2])
            except (ValueError, TypeError):
                pass
        return t1
def main():
    t2 = tf.constant(3, name="Assign")
    with vs.variable_scope("{}".format("foo/w")):
        r3 = vs.get_variable("u1", [2])
    t3 = tf.constant([1.0, 2.0])
    r4 = layer1(*[t3], **dict(name1="u2"))
    t4 = tf.floor(t3)
    with tf.name_scope("layer") as s1:
        with tf.variable_scope("" + "w") as s2:
            v1 = tf.get_variable("w1", [])
            v2 = tf.get_local_variable("w2", shape=[])
        with tf.variable_scope(s2, reuse=True):
            v3 = tf.get_variable("w1", [])
            v4 = tf.get_variable("w2", [])
        with tf.variable_op_scope([t3], dict(k="B")["k"]) as s3:
            t5 = tf.greater(v1, 1.0, name="add")
        with tf.op_scope([t4], None, " h0".strip()), tf.variable_scope("foo/w", reuse=None):
            t6 = t3[...]
        with vs.variable_scope("B_x"[:1]):
            r5 = vs.get_variable("u3", [2])
    with tf.variable_scope(None, default_name="a/b", initializer=tf.truncated_normal_initializer()):
        with tf.name_scope("w", "h0"):
            t7 = tf.constant(3)
        v5 = tf.get_variable("w3", [2], initializer=tf.zeros_initializer())
    try:
        v6 = tf.get_variable("a_1", [2])
    except (ValueError, TypeError):
        pass
    with tf.name_scope("a"):
        v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        with tf.variable_scope("foo", use_resource=True):
            vs1 = {i1: tf.identity([1.0, 2.0], name="h0") for i1 in range(1)}
            t8 = tf.not_equal(v4, v4, name="Variable")
        with tf.variable_scope("Foo"):
            t9 = t4 ** vs1[0]
            v8 = tf.get_variable("w4", shape=[2, 2])
if __name__ == "__main__":
    main()
