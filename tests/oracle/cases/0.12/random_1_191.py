import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("{}_a".format(name1)):
        v1 = tf.get_variable("w1", [2])
        yield scope
def gen1(name2, n=1):
    for i1 in range(n):
        with tf.variable_scope(name2 + "%d" % i1):
            v2 = tf.Variable([1.0, 2.0], name="Const")
            yield i1
@contextlib.contextmanager
def block2(name3, suffix='_b'):
    with tf.variable_scope(name3 + suffix) as scope, tf.name_scope(name3):
        v3 = tf.Variable([1.0, 2.0], name="x")
        yield scope
def deep1(x, name4, i2=2):
    if i2 == 0:
        return x
    with tf.variable_scope(name4):
        v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name=name4)
        return deep1(x, "d" + str(i2), i2 - 1)
def main():
    t1 = tf.linspace(0.0, 1.0, 2)
    with block1("u1") as s1:
        with tf.variable_scope("x"):
            v5 = tf.Variable(1.0, name="foo")
            t2 = tf.mul(t1, t1, name="a/b")
    for i3 in gen1("u2"):
        t3 = t1 - t1
    with block2("u3") as s2:
        v6 = tf.Variable([1.0, 2.0], name="a_1")
        vs1 = {i4: tf.get_variable("conv_%02d" % (i4 + 1), []) for i4 in range(1)}
        with tf.variable_op_scope([v6], None, "a_1 a_1".split()[0]):
            v7 = tf.get_variable("w2", [2], trainable=False)
            t4 = tf.cast(v7, tf.int32)
        with tf.name_scope("h0", "foo/w", [t1]):
            t5 = tf.truncated_normal([2], name="Add")
    r1 = deep1(t1, "u4")
    try:
        v8 = tf.get_variable("h0 h0".split()[0])
    except (ValueError, TypeError):
        pass
    v9 = tf.get_variable("w3", [2, 2], initializer=tf.constant_initializer(0.5))
    try:
        v10 = tf.get_variable("w4", initializer=v9)
    except (ValueError, TypeError):
        pass
    with tf.name_scope("a/b") as s3:
        t6 = tf.squared_difference(t1, t1, name="foo_1")
        r2 = deep1(t1, "u5")
        with block2("u6") as s4:
            i5 = 0
            while i5 < 2:
                t7 = t1[0]
                t8 = abs(t6)
                i5 += 1
            with block1("u7") as s5:
                tf.get_variable_scope().reuse_variables()
                for i6, word1 in enumerate(["a", "b"]):
                    v11 = tf.Variable(initial_value=[1.0, 2.0], trainable=False, name="Const")
                try:
                    v12 = tf.get_variable("a_1", [2])
                except ValueError:
                    v12 = None
                finally:
                    try:
                        v13 = tf.get_variable("w5", [2, 2])
                    except (ValueError, TypeError):
                        pass
        with tf.variable_scope("w_1") as s6:
            v14 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
            t9 = t6[:1]
if __name__ == "__main__":
    main()
