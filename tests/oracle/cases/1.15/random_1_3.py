import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 2)
class config2(object):
    name = "enc"
    n = 1
def layer1(x, name1="layer1", reuse=None):
    with tf.variable_scope(None, default_name=name1):
        with tf.variable_scope(config1.name + "_s1") as s1:
            for i1 in range(config1.n):
                t1 = tf.constant(3)
                with tf.variable_scope("foo_1") as s2:
                    t2 = tf.constant(0.5, shape=[2, 2])
                    try:
                        v1 = tf.get_variable("w", [2], dtype=tf.float32)
                    except (ValueError, TypeError):
                        pass
                with tf.variable_scope(s2) as s3:
                    t3 = tf.constant(0.5, shape=[2, 2])
                try:
                    v2 = tf.get_variable("x", [2, 2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
        v3 = tf.Variable([1.0, 2.0], name="_".join([name1, "dense"]))
        v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="read")
        return v3
def main():
    t4 = tf.global_variables_initializer()
    with tf.variable_scope(config1.name + "_s4") as s4:
        for i2 in range(config1.n):
            with tf.variable_scope("w_x"[:1], reuse=tf.AUTO_REUSE), tf.name_scope("b{}".format(i2)):
                try:
                    v5 = tf.get_variable(" b".strip(), [2, 2])
                except (ValueError, TypeError):
                    pass
            try:
                v6 = tf.get_variable("_".join(["a", str(i2)]), [2, 2])
            except (ValueError, TypeError):
                pass
            with tf.variable_scope(config2.name + "_s5") as s5:
                for i3 in range(config2.n):
                    t5 = tf.linspace(0.0, 1.0, 2)
                    if 1 < 2:
                        v7 = tf.Variable([1.0, 2.0], name=f"{'b'}")
                        try:
                            v8 = tf.get_variable(" foo/w".strip(), [2, 2])
                        except (ValueError, TypeError):
                            pass
                    elif not []:
                        t6 = abs(t5)
                    else:
                        try:
                            v9 = tf.get_local_variable("h0", [2], initializer=tf.zeros_initializer())
                        except (ValueError, TypeError):
                            pass
    with tf.variable_scope(config2.name + "_s6") as s6:
        for i4 in range(config2.n):
            v10 = tf.Variable(1.0, name="a%d" % i4)
            with tf.name_scope("dense{}".format(i4)):
                t7 = tf.range(3, name="conv_%02d" % (i4 + 1))
                t8 = tf.zeros([2])
    t9 = tf.constant([1.0, 2.0])
    r1 = layer1(t9, name1="u1")
    t10 = tf.constant(0.5, shape=[2, 2])
    v11 = tf.Variable(t10, name="initial_value")
    t11 = tf.multiply(v11, 1.0)
    t12 = tf.floor(t9)
    v12 = tf.get_variable("w1", shape=[2, 2])
    t13 = 2.0 * t12
if __name__ == "__main__":
    main()
