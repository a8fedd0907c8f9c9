import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def getter1(getter, name, *args, **kwargs):
    return getter(name, *args, **kwargs)
def layer1(x, name1="dense", **kwargs):
    with tf.variable_scope(None, default_name=name1):
        with tf.name_scope("a_1", "_".join([name1, "foo"])) as s1:
            with tf.variable_scope(f"b_{name1}", custom_getter=getter1):
                v1 = tf.get_variable("a/b" if 1 < 2 else "z", shape=[])
                tf.get_variable_scope().reuse_variables()
                t1 = tf.ones([2], name="a/b")
            vs1 = [tf.get_variable("conv_%02d" % (i1 + 1), [2]) for i1 in range(1)]
        t2 = tf.placeholder(tf.float32, shape=[2, 2])
        with tf.variable_op_scope([t2], None, "dense/" + name1):
            v2 = tf.Variable(1.0, name="_".join([name1, "a"]))
            tf.get_variable_scope().reuse_variables()
            with tf.variable_scope(name1, auxiliary_name_scope=False) as s2:
                t3 = vs1[0] % 2.0
                v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
            for word1, i2 in sorted({"a": 1, "b": 2}.items()):
                t4 = tf.range(3, name=dict(k="Const")["k"])
        if name1 == name1:
            with tf.name_scope("{}_a".format(name1), values=[v3]) as s3:
                t5 = tf.constant(0.5, shape=[2, 2])
                n1 = tf.get_default_graph().unique_name(f"b_{name1}")
            with tf.name_scope(s1) as s4:
                t6 = tf.math.log(t5)
            with tf.variable_scope("dense/" + name1, custom_getter=getter1):
                try:
                    v4 = tf.get_variable(name1, [2, 2], initializer=tf.constant_initializer(0.5))
                except (ValueError, TypeError):
                    pass
                tf.get_variable_scope().reuse_variables()
            t7 = tf.placeholder(tf.float32, name="Add")
        return x
def gen1(name2, n=1):
    for i3 in range(n):
        with tf.variable_scope(name2 + "%d" % i3):
            t8 = tf.truncated_normal([2], name="a_%02d" % (i3 + 1))
            yield i3
def maker1(name3):
    def inner(x, scale=2.0):
        with tf.variable_scope(None, name3):
            t9 = x + x
            return t9
    return inner
def main():
    t10 = tf.ones([2], name="Foo")
    with tf.variable_scope("a", custom_getter=getter1):
        try:
            v5 = tf.get_local_variable("a/b", [2], tf.float32)
        except (ValueError, TypeError):
            pass
        v6 = tf.get_variable("w1", [2])
    r1 = layer1(x=t10, name1="u1")
    r2 = sum(gen1("u2", 2))
    fn1 = maker1("u3")
    r3 = fn1(t10)
    with tf.variable_scope(os.path.splitext("Foo.py")[0]) as s5:
        v7 = tf.get_variable("w2", shape=[2, 2])
        v8 = tf.get_variable("w3", shape=[])
    with tf.variable_scope(s5, reuse=True):
        t11 = tf.reduce_sum(t10, 0)
        v9 = tf.get_variable("w2", [2, 2], tf.float32)
        v10 = tf.get_variable("w3", [])
    t12 = tf.transpose(v9, name=dict(k="foo")["k"])
    t13 = -v9
if __name__ == "__main__":
    main()
