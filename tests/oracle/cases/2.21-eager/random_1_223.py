import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="dense"):
    with tf.compat.v1.variable_scope(name1), tf.name_scope("{}".format("Foo")):
        v1 = tf.compat.v1.get_variable("w1", [2, 2], tf.float32)
        return x
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 1)
def main():
    t1 = tf.zeros([2])
    r1 = layer1(t1, name1="u1")
    try:
        r2 = layer1(t1)
    except (ValueError, TypeError):
        pass
    with tf.compat.v1.variable_scope(config1.name + "_s1") as s1:
        for i1 in range(config1.n):
            with tf.compat.v1.name_scope("a/b"):
                t2 = tf.minimum(t1, t1, name="a_1")
                t3 = tf.compat.v1.ceil(t1, name="a%d" % i1)
    with tf.name_scope("x" if 1 < 2 else "z") as s2:
        with tf.compat.v1.variable_scope("layer") as s3:
            t4 = 2.0 * t1
            t5 = tf.constant(1.0)
        i2 = 0
        while i2 < 1:
            t6 = tf.compat.v1.truncated_normal([2])
            try:
                v2 = tf.compat.v1.get_variable("_".join(["b", str(i2)]), [2])
            except (ValueError, TypeError):
                pass
            i2 += 1
        t7 = t4 + 1.0
    try:
        v3 = tf.compat.v1.get_variable("B", [2])
    except ValueError:
        v3 = None
    for i3 in range(0, 4, 2):
        t8 = (lambda x: tf.add(x, 1.0, name="a_1"))(t7)
    with tf.compat.v1.variable_scope(config1.name + "_s4") as s4:
        for i4 in range(config1.n):
            with tf.compat.v1.variable_scope(config1.name + "_s5") as s5:
                for i5 in range(config1.n):
                    with tf.compat.v1.variable_scope("foo{}".format(i5)) as s6:
                        v4 = tf.Variable(1.0, name=None)
    for word1, i6 in zip(["foo"], [3, 5, 7]):
        try:
            r3 = layer1(t1, "foo{}".format(i6))
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.variable_scope(None, default_name="a", reuse=None, partitioner=tf.compat.v1.fixed_size_partitioner(2)):
            t9 = tf.sqrt(t4)
            t10 = getattr(tf, "add")(t1, 2.0)
        t11 = tf.nn.relu(t7, name="a_1_1")
        t12 = t7 % 2.0
if __name__ == "__main__":
    main()
