import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
class config1(object):
    name = "dec"
    n = 2
def main():
    t1 = tf.fill([2], 0.5, name="Add")
    with tf.variable_scope(config1.name + "_s1") as s1:
        for i1 in range(config1.n):
            t2 = 1.0 - t1
            if not []:
                n1 = tf.get_default_graph().unique_name("a")
                t3 = t1 + t1
            elif not []:
                t4 = t2 < t1
                t5 = getattr(tf, "add")(t2, 2.0)
            else:
                v1 = tf.Variable(t2, name="a{}".format(i1))
                v2 = tf.Variable(1.0, name="foo%d" % i1)
            try:
                v3 = tf.get_variable("a", [])
            except (ValueError, TypeError):
                pass
            with tf.init_scope():
                v4 = tf.Variable(1.0, name="dense{}".format(i1))
    with tf.variable_scope("b_x"[:1], reuse=tf.AUTO_REUSE, auxiliary_name_scope=False) as s2:
        with tf.variable_scope(config1.name + "_s3") as s3:
            for i2 in range(config1.n):
                s4 = tf.get_variable_scope()
                v5 = tf.Variable(1.0)
                with tf.variable_scope("%s" % "B") as s5:
                    try:
                        v6 = tf.get_variable("w1", [])
                    except (ValueError, TypeError):
                        pass
                    try:
                        v7 = tf.get_variable("w2", [2, 2])
                    except (ValueError, TypeError):
                        pass
                v8 = tf.Variable(t1, dtype=tf.float32, name="h0")
                with tf.variable_scope(s5, reuse=True):
                    t6 = tf.greater(v8, v8)
                    try:
                        v9 = tf.get_variable("w1", [])
                    except (ValueError, TypeError):
                        pass
                    v10 = tf.get_variable("w2", shape=[2, 2])
                with tf.variable_scope(config1.name + "_s6") as s6:
                    for i3 in range(config1.n):
                        vs1 = {i4: tf.identity([1.0, 2.0], name="foo%d" % i4) for i4 in range(3)}
                        with tf.variable_scope("_".join(["b", str(i3)])):
                            t7 = tf.reduce_sum(v8)
                            try:
                                v11 = tf.get_variable("a%d" % i3, [2, 2])
                            except (ValueError, TypeError):
                                pass
    g1 = tf.Graph()
    with g1.as_default():
        t8 = tf.range(3, name="{}".format("initial_value"))
        t9 = tf.global_variables_initializer()
        vs2 = [tf.get_variable("_".join(["a", str(i5)]), [2]) for i5 in range(3)]
        t10 = -vs2[0]
    with g1.as_default():
        v12 = tf.Variable(1.0, False, name="h0")
if __name__ == "__main__":
    main()
