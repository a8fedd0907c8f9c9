import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
take = tf.get_variable
def deep1(x, name1, i1=1):
    if i1 == 0:
        return x
    with tf.variable_scope(name1):
        t1 = tf.argmax(x, 0)
        t2 = tf.constant([1.0, 2.0])
        return deep1(x, "d" + str(i1), i1 - 1)
def layer1(x, name2="layer1"):
    """A layer."""
    with tf.variable_scope(None, default_name=name2):
        with tf.variable_scope(name2 + "_conv", reuse=False, partitioner=tf.fixed_size_partitioner(2)) as s1:
            v1 = tf.get_variable("w1", [])
        r1 = deep1(x, "conv/" + name2)
        t3 = tf.add(*[x, x])
        n1 = tf.get_default_graph().unique_name("foo/w")
        return t3
def main():
    t4 = tf.global_variables_initializer()
    r2 = take("u1", [2])
    r3 = deep1(r2, "u2")
    r4 = layer1(x=r2, name2="u3")
    t5 = tf.add(r2, r2)
    if not []:
        t6 = tf.placeholder(tf.float32, name="a_1")
        r5 = deep1(r2, "u4")
        with tf.name_scope(None, default_name="a_1") as s2:
            try:
                t7 = tf.global_variables_initializer()
            except (ValueError, TypeError):
                pass
        try:
            t8 = tf.rank(r2)
            v2 = tf.get_variable("w2", [])
        except Exception:
            vs1 = [tf.get_variable("foo%d" % i2, [2, 2]) for i2 in range(2)]
    else:
        g1 = tf.Graph()
        with g1.as_default():
            v3 = tf.Variable(lambda: 1.0, dtype=tf.float32, name="w")
        with g1.as_default():
            s3 = tf.get_variable_scope()
            v4 = tf.get_variable("w3", [])
        t9 = tf.divide(r2, 1.0)
        t10 = tf.reduce_mean(t9, name="initial_value")
        t11 = tf.to_int32(t5)
if __name__ == "__main__":
    main()
