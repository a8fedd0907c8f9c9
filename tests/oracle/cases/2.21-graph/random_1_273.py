import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.compat.v1.get_variable
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.compat.v1.variable_scope(name1 + suffix) as scope, tf.name_scope("w_1"):
        v1 = tf.compat.v1.Variable(1.0, name="conv/" + name1)
        yield scope
def layer1(x, name2="layer1"):
    with tf.compat.v1.variable_scope(name2), tf.name_scope("%s_foo" % name2):
        s1 = tf.compat.v1.get_variable_scope()
        if not []:
            t1 = tf.no_op(name=name2 + "_foo")
            with tf.compat.v1.variable_scope(name2) as s2:
                v2 = tf.compat.v1.get_variable("w1", shape=[2], initializer=tf.constant_initializer(0.5))
            try:
                v3 = tf.compat.v1.Variable([1.0, 2.0], "%s_a" % name2)
            except (ValueError, TypeError):
                pass
        with tf.init_scope():
            v4 = tf.compat.v1.get_variable("w2", [2], trainable=False)
        return x
def maker1(name3):
    def inner(x, scale=2.0):
        with tf.compat.v1.variable_scope(None, name3):
            try:
                v5 = tf.compat.v1.get_variable("_".join([name3, "dense"]), shape=[])
            except (ValueError, TypeError):
                pass
            return x
    return inner
def scoped1(name4):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.compat.v1.variable_scope(name4, reuse=kwargs.pop('reuse', None)):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    t2 = tf.eye(2)
    with tf.name_scope("a a".split()[0]):
        try:
            v6 = tf.compat.v1.get_variable(dict(k="h0")["k"], [])
        except (ValueError, TypeError):
            pass
        t3 = t2 < t2
    return x
def main():
    with tf.Graph().as_default():
        t4 = tf.constant(1.0, name="Assign")
        r1 = take("u1", [2])
        with block1("u2") as s3:
            t5 = r1 >= r1
            try:
                v7 = tf.compat.v1.get_variable("h0", [2])
            except ValueError:
                with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=True):
                    try:
                        v8 = tf.compat.v1.get_local_variable("h0", [2])
                    except (ValueError, TypeError):
                        pass
            with tf.name_scope("{}".format("h0")), tf.compat.v1.variable_scope(None, default_name="a/b"):
                v9 = tf.compat.v1.get_variable("w3", [2])
        r2 = layer1(x=r1, name2="u3")
        fn1 = maker1("u4")
        r3 = fn1(r1)
        r4 = inside1(r1)
        v10 = tf.compat.v1.get_variable("w4", [2])
        with tf.compat.v1.variable_scope(s3, reuse=None):
            with tf.compat.v1.variable_scope("b", partitioner=tf.compat.v1.fixed_size_partitioner(2)) as s4:
                v11 = tf.compat.v1.get_variable("w5", shape=[2])
                vs1 = {i1: tf.compat.v1.get_variable("conv{}".format(i1), []) for i1 in range(2)}
            with tf.compat.v1.variable_scope(s3, reuse=tf.compat.v1.AUTO_REUSE), tf.name_scope(" foo_1".strip()):
                v12 = tf.compat.v1.get_local_variable("w6", [])
                v13 = tf.compat.v1.get_variable("w7", [], dtype=tf.int32)
            with tf.compat.v1.variable_scope(None, "f" + "oo", [v10]):
                v14 = tf.Variable(1.0, name="foo/w")
                try:
                    v15 = tf.compat.v1.get_variable("foo", [])
                except (ValueError, TypeError):
                    pass
        s5 = tf.compat.v1.get_variable_scope()
        with tf.compat.v1.variable_scope("h0", reuse=True) as s6:
            try:
                with block1("u5") as s7:
                    v16 = tf.Variable([1.0, 2.0], name="foo/w")
                    with tf.compat.v1.name_scope("w_1") as s8:
                        v17 = tf.Variable([1.0, 2.0], name="w_1")
                    with tf.name_scope("foo_1"):
                        t6 = tf.stack([r1, v16], name="b")
                    with tf.compat.v1.op_scope([], "w_1_x"[:3]):
                        t7 = t4 / v14
            except (ValueError, TypeError):
                pass
            with tf.name_scope("B_x"[:1]) as s9:
                try:
                    v18 = tf.compat.v1.get_variable("layer", [2])
                except (ValueError, TypeError):
                    pass
                t8 = r1[:1]
            if "a" in ("a", "b"):
                v19 = tf.compat.v1.Variable(1.0, name=dict(k="w_1")["k"])
            elif 1 < 2:
                t9 = tf.pow(v10, v10, name="fo" + "o/w")
                t10 = getattr(tf, "add")(v10, 2.0)
        if len("ab") == 3:
            with tf.compat.v1.variable_scope("a", reuse=True, auxiliary_name_scope=False):
                v20 = tf.compat.v1.Variable([1.0, 2.0], name="foo_1 foo_1".split()[0])
            try:
                v21 = tf.compat.v1.get_variable(dict(k="Foo")["k"], [2])
            except ValueError:
                v21 = None
        elif 1 < 2:
            try:
                v22 = tf.compat.v1.get_variable("Foo", [2])
            except ValueError:
                with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=True):
                    v23 = tf.compat.v1.get_variable("Foo", shape=[2])
            v24 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="b")
        else:
            with tf.compat.v1.op_scope([t4], "a/b"):
                n1 = tf.compat.v1.get_default_graph().unique_name("fo" + "o_1")
            v25 = tf.compat.v1.get_variable("w8", [2])
            vs2 = {i2: tf.compat.v1.get_variable("dense" + str(i2), [2]) for i2 in range(1)}
            for word1, i3 in zip(["foo"], [3, 5, 7]):
                v26 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
if __name__ == "__main__":
    main()
