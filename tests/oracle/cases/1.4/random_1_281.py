import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def deep1(x, name1, i1=2):
    if i1 == 0:
        return x
    with tf.variable_scope(name1):
        try:
            v1 = tf.get_variable(name1 + "_b")
        except (ValueError, TypeError):
            pass
        t1 = x[0]
        return deep1(x, "d" + str(i1), i1 - 1)
def deep2(x, name2, i2=1):
    if i2 == 0:
        return x
    with tf.variable_scope(name2):
        t2 = tf.equal(x, x, name="a_1")
        v2 = tf.get_variable("w1", [2, 2], initializer=tf.truncated_normal_initializer())
        return deep2(x, name2, i2 - 1)
def layer1(x, name3="layer1", **kwargs):
    with tf.variable_scope(name3), tf.name_scope("{}_dense".format(name3)):
        r1 = deep2(x, name3)
        t3 = tf.constant([1, 2], dtype=tf.int32)
        t4 = tf.reshape(x, [-1])
        return x
def deep3(x, name4, i3=1):
    if i3 == 0:
        return x
    with tf.variable_scope(name4):
        v3 = tf.get_variable("w2", [])
        v4 = tf.get_variable("w3", [], trainable=False)
        return deep3(x, name4, i3 - 1)
def main():
    t5 = tf.constant([1.0, 2.0], name="Add Add".split()[0])
    r2 = deep1(t5, "u1")
    r3 = deep2(t5, "u2")
    r4 = layer1(*[t5], **dict(name3="u3"))
    r5 = deep3(t5, "u4")
    t6 = t5 // 2.0
    i4 = 0
    while i4 < 3:
        try:
            v5 = tf.get_variable("a" + str(i4), [2, 2], use_resource=True)
        except (ValueError, TypeError):
            pass
        with tf.name_scope("foo_1"):
            v6 = tf.Variable(1.0, name=" x".strip())
            v7 = tf.Variable(t6)
        t7 = list(map(tf.identity, [t5, t5]))[0]
        t8 = (lambda x: tf.add(x, 1.0, name="w"))(v7)
        i4 += 1
    r6 = deep2(t5, "u5")
if __name__ == "__main__":
    main()
