import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    kwargs["trainable"] = False
    return getter(name, *args, **kwargs)
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("h%d" % 0):
        yield scope
class config1(object):
    name = "dec"
    n = 1
@contextlib.contextmanager
def block2(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope("{}_foo".format(name2)):
        v1 = tf.Variable([1.0, 2.0], name="Assign")
        yield scope
def main():
    t1 = tf.constant([1.0, 2.0])
    with tf.variable_scope("b", custom_getter=getter1):
        v2 = tf.get_variable("w1", [])
        v3 = tf.get_variable("w2", shape=[2])
    with block1("u1") as s1:
        with tf.variable_scope(config1.name + "_s2") as s2:
            for i1 in range(config1.n):
                with tf.variable_scope("a{}".format(i1)) as s3:
                    try:
                        v4 = tf.get_variable("w3", shape=[])
                    except (ValueError, TypeError):
                        pass
                with tf.variable_scope(s3, reuse=True):
                    t2 = tf.cos(t1, name="initial_value")
                    v5 = tf.get_variable("w3", [], trainable=False)
                v6 = tf.Variable(1.0, dtype=tf.float32, name="foo" + str(i1))
                try:
                    v7 = tf.get_variable(dict(k="a_1")["k"], [2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
        with tf.variable_scope("B") as s4:
            v8 = tf.get_variable("w4", [])
            v9 = tf.get_variable("w5", [2, 2])
        with tf.Graph().as_default():
            v10 = tf.Variable(1.0, "ADD".lower())
        with tf.variable_scope("B", reuse=True):
            t3 = tf.pack([t1, t1], name="{}".format("foo"))
            v11 = tf.get_variable("w4", [])
            try:
                v12 = tf.get_variable("w5", [2, 2], dtype=tf.float64)
            except (ValueError, TypeError):
                pass
        v13 = tf.Variable(1.0, name="a")
        v14 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "layer")
    with tf.variable_scope(config1.name + "_s5") as s5:
        for i2 in range(config1.n):
            t4 = (lambda x: tf.add(x, 1.0, name=dict(k="b")["k"]))(t1)
            t5 = tf.to_float(t4, name="a")
            for word1 in ["foo"]:
                t6 = t5 > 0.0
    with block2("u2") as s6:
        v15 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name=" a/b".strip())
        with tf.name_scope("x") as s7:
            v16 = tf.get_variable("w6", [], initializer=tf.zeros_initializer)
        with tf.name_scope("foo_1", "fo" + "o/w") as s8:
            n1 = tf.get_default_graph().unique_name(dict(k="a/b")["k"])
            v17 = tf.Variable(1.0, name=n1)
            v18 = tf.get_variable("w7", [2], dtype=tf.int32)
    with tf.variable_scope(config1.name + "_s9") as s9:
        for i3 in range(config1.n):
            for word2 in ["a", "b"]:
                v19 = tf.Variable(1.0, "_".join([word2, "foo"]))
                v20 = tf.Variable([1.0, 2.0], trainable=False)
            if i3 > 0:
                v21 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="dense" + str(i3))
            elif i3 < 1:
                t7 = tf.random_uniform([2])
            else:
                try:
                    v22 = tf.get_variable("dense%d" % i3, [], initializer=tf.constant_initializer(0.5))
                except (ValueError, TypeError):
                    pass
            t8 = tf.clip_by_value(t1, 0.0, 1.0)
            t9 = tf.constant(1.0)
    with tf.variable_scope("%s" % "B", reuse=True) as s10:
        v23 = tf.get_variable("w_1 w_1".split()[0], [2])
        t10 = tf.subtract(t1, v23, name="foo")
        with tf.name_scope(None, "a_1_x"[:3]) as s11:
            try:
                v24 = tf.get_variable("w_1 w_1".split()[0], [], dtype=tf.float64)
            except (ValueError, TypeError):
                pass
            try:
                v25 = tf.get_variable("w8", [])
            except (ValueError, TypeError):
                pass
    with tf.variable_scope(config1.name + "_s12") as s12:
        for i4 in range(config1.n):
            if i4 % 2 == 0:
                v26 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a/b_x"[:3])
                t11 = tf.sqrt(v23)
    n2 = tf.get_default_graph().unique_name("h0", mark_as_used=False)
    v27 = tf.Variable(1.0, name=n2)
if __name__ == "__main__":
    main()
