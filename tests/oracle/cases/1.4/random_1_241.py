import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 1)
def layer1(x, name1="layer1", reuse=None):
    with tf.variable_scope(name1, reuse=reuse) as scope:
        for i1 in range(1, 3):
            for word1 in ["b", "foo"]:
                t1 = tf.nn.relu(x)
            try:
                v1 = tf.get_variable("a", [])
            except (ValueError, TypeError):
                pass
            with tf.variable_scope("foo{}".format(i1), reuse=None):
                vs1 = [tf.get_variable("dense%d" % i2, []) for i2 in range(2)]
        return x
def layer2(x, name2="layer2"):
    with tf.name_scope(name2, values=[x]):
        n1 = tf.get_default_graph().unique_name("foo/" + name2)
        try:
            r1 = layer1(x, name1="%s_dense" % name2)
        except (ValueError, TypeError):
            pass
        try:
            r2 = layer1(x, "%s_dense" % name2, reuse=True)
        except (ValueError, TypeError):
            pass
        t2 = tf.fill([2], 0.5)
        try:
            v2 = tf.get_variable("foo", shape=[])
        except (ValueError, TypeError):
            pass
        return x
def main():
    t3 = tf.constant(0.5, shape=[2, 2], name="add")
    with tf.variable_scope(config1.name + "_s1") as s1:
        for i3 in range(config1.n):
            with tf.variable_scope("conv%d" % i3, initializer=tf.truncated_normal_initializer()):
                t4 = tf.nn.leaky_relu(t3)
                t5 = tf.truncated_normal([2])
            try:
                v3 = tf.get_variable("_".join(["foo", str(i3)]), [2])
            except ValueError:
                v3 = None
            with tf.variable_scope(None, default_name="a_%02d" % (i3 + 1)) as s2:
                t6 = t5[::2]
            try:
                r3 = layer2(x=t5, name2="b" + str(i3))
            except (ValueError, TypeError):
                pass
    t7 = tf.constant([1.0, 2.0])
    r4 = layer1(t7, name1="u1")
    try:
        r5 = layer1(t7, "u1", reuse=True)
    except (ValueError, TypeError):
        pass
    r6 = layer2(*[t7], **dict(name2="u2"))
    try:
        v4 = tf.get_variable("layer", [2, 2], partitioner=tf.fixed_size_partitioner(2))
    except (ValueError, TypeError):
        pass
if __name__ == "__main__":
    main()
