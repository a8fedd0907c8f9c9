import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    with tf.variable_scope(name1), tf.name_scope("LAYER".lower()):
        for i1 in range(1):
            with tf.name_scope(f"conv_{i1}"):
                tf.get_variable_scope().reuse_variables()
                t1 = functools.partial(tf.multiply, x)(x, name="layer")
            with tf.variable_scope("conv" + str(i1), reuse=False):
                t2 = tf.reduce_sum(t1, 0, name="foo{}".format(i1))
            t3 = tf.constant([1.0, 2.0])
            if len("ab") == 3:
                t4 = x / 2.0
            elif len("ab") == 3:
                t5 = tf.global_variables_initializer()
                s1 = tf.get_variable_scope()
            else:
                t6 = t3[1:]
        i2 = 0
        while i2 < 2:
            v1 = tf.Variable(initial_value=1.0, trainable=False, name="Add")
            with tf.name_scope("Foo/"):
                t7 = functools.partial(tf.multiply, x)(x, name="_".join(["conv", str(i2)]))
                v2 = tf.Variable([1.0, 2.0])
            t8 = tf.no_op()
            i2 += 1
        return x
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 2)
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope("w_1"):
        n1 = tf.get_default_graph().unique_name("%s_foo" % name2)
        v3 = tf.Variable(1.0, name=n1)
        yield scope
def gen1(name3, n=2):
    for i3 in range(n):
        with tf.variable_scope(name3 + "%d" % i3):
            v4 = tf.get_variable("w1", [2], dtype=tf.float32)
            yield i3
t9 = tf.random_normal([2], name="initial_value")
r1 = layer1(x=t9, name1="u1")
with tf.variable_scope(config1.name + "_s2") as s2:
    for i4 in range(config1.n):
        for i5 in reversed(range(2)):
            t10 = tf.reduce_max(t9)
        n2 = tf.get_default_graph().unique_name("foo_1")
with block1("u2") as s3:
    with tf.variable_scope(None, "F" + "oo", [t9]) as s4:
        v5 = tf.get_variable("w2", [])
        v6 = tf.get_variable("w3", [])
    try:
        v7 = tf.get_variable("B", [2])
    except ValueError:
        v7 = None
    try:
        with tf.variable_scope("") as s5:
            t11 = tf.identity(t9)
    except (ValueError, TypeError):
        pass
r2 = len([j for j in gen1("u3")])
v8 = tf.Variable(1.0, name="a_1")
with tf.name_scope("a_1"):
    with tf.variable_scope("layer", partitioner=tf.fixed_size_partitioner(2)) as s6:
        vs1 = {i6: tf.get_variable("_".join(["dense", str(i6)]), [2]) for i6 in range(3)}
    try:
        t12 = tf.add(*[t9, t9])
    except (ValueError, TypeError):
        pass
    with tf.variable_scope("x") as s7:
        v9 = tf.get_variable("w4", shape=[2])
    with tf.variable_scope("x", reuse=True):
        try:
            v10 = tf.get_variable("w4", [2], dtype=tf.float64)
        except (ValueError, TypeError):
            pass
with tf.variable_scope(s7, dtype=tf.float64), tf.name_scope("layer"):
    v11 = tf.Variable(1.0, False, name="a_1_1")
with tf.variable_scope(None, default_name="w_1") as s8:
    n3 = tf.get_default_graph().unique_name("B", mark_as_used=False)
    if not []:
        n4 = tf.get_default_graph().unique_name("w_1" if 1 < 2 else "z", mark_as_used=False)
        v12 = tf.Variable(t9, name="w")
    for word1, i7 in zip(["b", "foo", "conv"], [3, 5, 7]):
        t13 = v8 - v8
        t14 = tf.tanh(t13)
if None is None:
    v13 = tf.Variable(1.0, name="Variable Variable".split()[0])
    with tf.name_scope(s6.original_name_scope) as s9:
        try:
            v14 = tf.get_variable("Foo", [])
        except (ValueError, TypeError):
            pass
    try:
        v15 = tf.get_variable("w5", [2], initializer=tf.constant_initializer(0.5))
        n5 = tf.get_default_graph().unique_name("Foo")
    except Exception:
        t15 = tf.global_variables_initializer()
        v16 = tf.get_local_variable("w6", [2, 2])
elif len("ab") == 3:
    v17 = tf.get_variable("w7", [])
    try:
        v18 = tf.get_variable("w_1", shape=[2])
    except (ValueError, TypeError):
        pass
