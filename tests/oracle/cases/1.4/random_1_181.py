import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.get_variable
def maker1(name1):
    def inner(x, scale=2.0):
        with tf.variable_scope(None, name1):
            v1 = tf.get_variable("w1", [2, 2], partitioner=tf.fixed_size_partitioner(2))
            v2 = tf.Variable([1.0, 2.0], name1)
            return v2
    return inner
def maker2(name2):
    count = 0
    def inner(x, scale=2.0):
        nonlocal count
        count += 1
        with tf.variable_scope(name2 + "_" + str(count)):
            t1 = (lambda x: tf.add(x, 1.0, name=f"b_{name2}"))(x)
            v3 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="w")
            return x
    return inner
def main():
    t2 = tf.constant(0.5, shape=[2, 2])
    r1 = take("u1", [2])
    fn1 = maker1("u2")
    r2 = fn1(r1)
    fn2 = maker2("u3")
    r3 = fn2(r1)
    r4 = fn2(r1)
    t3 = tf.add(r1, **{"y": 1.0, "name": "w_1_x"[:3]})
    i1 = 0
    while i1 < 3:
        t4 = tf.matmul(t2, t2)
        v4 = tf.Variable([1.0, 2.0], name="w" + "_1")
        i1 += 1
    t5 = getattr(tf, "add")(t3, 2.0)
    for word1, i2 in itertools.product(["a"], range(2)):
        fn3 = maker2("a{}".format(i2))
        try:
            r5 = fn3(t5)
        except (ValueError, TypeError):
            pass
        r6 = fn3(t3)
    r7 = take("u4", [2])
    with tf.variable_scope("foo", reuse=tf.AUTO_REUSE) as s1:
        with tf.op_scope([], "a a".split()[0], "a/b") as s2:
            v5 = tf.get_variable("w2", shape=[], initializer=tf.zeros_initializer())
            t6 = r1 / 2.0
        vs1 = [tf.get_variable(f"dense_{i3}", [2, 2]) for i3 in range(3)]
        v6 = tf.get_variable("w3", shape=[2])
if __name__ == "__main__":
    main()
