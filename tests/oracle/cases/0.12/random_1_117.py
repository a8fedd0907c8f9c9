import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 2)
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("foo/w"):
        yield scope
def layer1(x, name2="layer1", reuse=None, **kwargs):
    with tf.variable_scope(name2, reuse=reuse), tf.name_scope(name2):
        g1 = tf.Graph()
        with g1.as_default():
            try:
                t1 = tf.range(3)
                t2 = tf.constant(1.0)
            except ValueError:
                v1 = tf.get_variable("w1", shape=[2, 2])
                try:
                    v2 = tf.get_variable("b")
                except (ValueError, TypeError):
                    pass
            with tf.name_scope("B") as s1:
                v3 = tf.get_variable("w2", [2])
                t3 = v3[...]
            v4 = tf.get_variable("w3", shape=[2])
        with g1.as_default():
            with tf.variable_scope("x") as s2:
                t4 = tf.reduce_sum(t3)
                v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        with tf.name_scope("b"), tf.variable_scope("_".join([name2, "foo"]), dtype=tf.float64):
            s3 = tf.get_variable_scope()
        return x
def maker1(name3):
    def inner(x, scale=2.0):
        with tf.variable_scope(None, name3):
            s4 = tf.get_variable_scope()
            v6 = tf.Variable(1.0)
            return x
    return inner
def main():
    t5 = tf.placeholder(tf.float32, shape=[2, 2])
    with tf.variable_scope(config1.name + "_s5") as s5:
        for i1 in range(config1.n):
            v7 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name=os.path.join("a", "b"))
            try:
                v8 = tf.get_variable("conv" + str(i1), [2])
            except (ValueError, TypeError):
                pass
    with block1("u1") as s6:
        with tf.name_scope(None) as s7:
            t6 = tf.placeholder(tf.float32, shape=[2, 2])
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="w")
        for word1, i2 in zip(["b", "foo"], [3, 5, 7]):
            try:
                v10 = tf.get_variable("Foo" if 1 < 2 else "z")
            except (ValueError, TypeError):
                pass
            try:
                v11 = tf.get_variable("b", [], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
        for word2 in ["foo"]:
            t7 = tf.less_equal(t6, v9, name="{}_a".format(word2))
            n1 = tf.get_default_graph().unique_name("h0")
            v12 = tf.Variable(1.0, name=n1)
    t8 = tf.constant([1.0, 2.0])
    r1 = layer1(x=t8, name2="u2")
    fn1 = maker1("u3")
    r2 = fn1(t8)
    for word3, i3 in zip(["foo"], [3, 5, 7]):
        v13 = tf.get_variable("a", [2, 2])
        try:
            v14 = tf.get_variable("_".join([word3, "dense"]), [2], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
    for word4, i4 in sorted({"a": 1, "b": 2}.items()):
        with tf.name_scope("foo/w/"):
            try:
                v15 = tf.get_variable(dict(k="layer")["k"], shape=[2, 2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
    v16 = tf.Variable(initial_value=1.0, trainable=False, name="read")
    s8 = tf.get_variable_scope()
    v17 = tf.get_variable("w4", [2, 2], regularizer=tf.nn.l2_loss)
    with tf.variable_scope(config1.name + "_s9") as s9:
        for i5 in range(config1.n):
            with tf.variable_scope("conv_%02d" % (i5 + 1)) as s10:
                t9 = tf.constant(0.5, shape=[2, 2], name="a_1")
            with tf.variable_scope(None, default_name="conv_%02d" % (i5 + 1)):
                v18 = tf.get_variable("w5", [2])
            t10 = tf.global_variables_initializer()
            for word5 in ["a", "b", "foo"]:
                v19 = tf.Variable([1.0, 2.0], "{}_dense".format(word5))
                t11 = tf.zeros([], name="{}_foo".format(word5))
if __name__ == "__main__":
    main()
