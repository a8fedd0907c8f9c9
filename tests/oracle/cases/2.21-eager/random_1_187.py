import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
def layer1(x, name1="layer1"):
    with tf.compat.v1.variable_scope(name1) as scope:
        with tf.compat.v1.variable_scope("{}_dense".format(name1), custom_getter=getter1):
            v1 = tf.compat.v1.get_local_variable("w1", [2])
            t1 = tf.nn.softplus(x)
            vs1 = {i1: tf.compat.v1.get_variable("conv_%02d" % (i1 + 1), [2, 2]) for i1 in range(1)}
        t2 = getattr(tf, "add")(x, 2.0)
        with tf.compat.v1.variable_scope("dense/" + name1, custom_getter=getter1):
            try:
                v2 = tf.compat.v1.get_variable("_".join([name1, "b"]), [2, 2])
            except (ValueError, TypeError):
                pass
            vs2 = [tf.compat.v1.get_variable("a_%02d" % (i2 + 1), [2]) for i2 in range(2)]
        return x
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 2)
def main():
    t3 = tf.constant(0.5, shape=[2, 2], name="layer")
    with tf.compat.v1.variable_scope("layer", custom_getter=getter1):
        try:
            v3 = tf.compat.v1.get_variable("Foo", [])
        except (ValueError, TypeError):
            pass
        try:
            v4 = tf.compat.v1.get_variable("foo/w", [2])
        except (ValueError, TypeError):
            pass
        v5 = tf.compat.v1.Variable([1.0, 2.0])
    t4 = tf.constant([1.0, 2.0])
    r1 = layer1(*[t4], **dict(name1="u1"))
    with tf.compat.v1.variable_scope(config1.name + "_s1") as s1:
        for i3 in range(config1.n):
            with tf.compat.v1.variable_scope(config1.name + "_s2") as s2:
                for i4 in range(config1.n):
                    with tf.compat.v1.variable_scope("b_%02d" % (i4 + 1)) as s3:
                        v6 = tf.compat.v1.get_variable("foo_%02d" % (i4 + 1), [])
            with tf.name_scope("w_1/") as s4:
                t5 = tf.compat.v1.div(t3, t3)
            t6 = t3 + 1.0
            for i5 in range(1):
                if i5 == 1:
                    continue
                try:
                    v7 = tf.compat.v1.get_variable("a/b", [])
                except (ValueError, TypeError):
                    pass
    if not []:
        v8 = tf.compat.v1.get_variable("w", [2], dtype=tf.float32)
    elif not []:
        t7 = tf.compat.v1.truncated_normal([2])
        with tf.compat.v1.variable_scope("w" + "_1", custom_getter=getter1):
            try:
                v9 = tf.compat.v1.get_variable("Foo", [2, 2], regularizer=lambda x: None)
            except (ValueError, TypeError):
                pass
            v10 = tf.compat.v1.get_variable("w2", [])
            t8 = tf.compat.v1.random_normal([2])
        with tf.name_scope("foo/w") as s5:
            t9 = t3 ** t3
    v11 = tf.compat.v1.get_variable("w3", [2, 2], initializer=tf.compat.v1.truncated_normal_initializer())
    with tf.compat.v1.name_scope("B"):
        t10 = tf.rank(t3)
if __name__ == "__main__":
    main()
