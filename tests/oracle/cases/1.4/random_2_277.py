import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
config1 = collections.namedtuple("C", ["name", "n"])("m/n", 1)
def getter1(getter, name, *args, **kwargs):
    return getter(name, *args, **kwargs)
def layer1(x, name1="layer1"):
    with tf.variable_scope(None, default_name=name1):
        for word1 in ["b", "foo", "conv"]:
            with tf.variable_scope(config1.name + "_s1") as s1:
                for i1 in range(config1.n):
                    t1 = tf.less_equal(x, x)
            v1 = tf.get_variable("w1", initializer=x)
            with tf.name_scope("a/" + word1) as s2:
                vs1 = [tf.identity([1.0, 2.0], name="a/b") for i2 in range(1)]
                v2 = tf.Variable([1.0, 2.0], False, name=f"dense_{word1}")
        with tf.variable_scope("layer", custom_getter=getter1):
            v3 = tf.get_variable("w2", [])
            v4 = tf.get_variable("w3", [2])
        with tf.variable_scope("Foo"):
            v5 = tf.Variable([1.0, 2.0], name=os.path.splitext("a_1.py")[0])
        with tf.name_scope(None, default_name={**{'k': "x"}}['k']) as s3:
            for word2 in ["b"]:
                vs2 = [tf.Variable(1.0, name=f"foo_{i3}") for i3 in range(2)]
                v6 = tf.Variable([1.0, 2.0], trainable=False)
            t2 = 2.0 * v5
            with tf.variable_scope((lambda *p: p[-1])('z', "h0"), custom_getter=getter1):
                v7 = tf.get_variable("w4", [2])
                v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=None)
                t3 = tf.greater(v8, 1.0, name="Const")
        return v5
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope(name2):
        t4 = tf.truncated_normal([2], name="foo")
        yield scope
t5 = tf.no_op()
with tf.variable_scope(config1.name + "_s4") as s4:
    for i4 in range(config1.n):
        try:
            with block1("_".join(["a", str(i4)])) as s5:
                t6 = tf.truncated_normal([2], name="w_1")
                try:
                    v9 = tf.get_variable(''.join(["", "a"]), [2, 2])
                except (ValueError, TypeError):
                    pass
        except (ValueError, TypeError):
            pass
        with tf.name_scope(None, default_name="a{}".format(i4)) as s6:
            n1 = n2 = "foo"
            v10 = tf.Variable(1.0, name=n1)
            t7 = tf.reduce_prod(v10)
        for i5, word3 in enumerate(["foo", "conv", "dense"]):
            n4, n3 = (lambda p, q="foo": (p, q))("b")
            v11 = tf.Variable(1.0, name=n4)
            v12 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=(None or "B"))
with tf.variable_scope("x", custom_getter=getter1):
    v13 = tf.get_variable("w5", [], initializer=tf.zeros_initializer())
    vs3 = [tf.identity([1.0, 2.0], name="b{}".format(i6)) for i6 in range(1)]
t8 = tf.constant([1.0, 2.0])
r1 = layer1(t8, "u1")
r2 = layer1(t8)
with block1("u2") as s7:
    with tf.name_scope((lambda *p: p[-1])('z', "B")):
        t9 = tf.equal(t8, t8)
    s8 = tf.get_variable_scope()
with tf.name_scope(None):
    with tf.name_scope("LAYER".lower()), tf.variable_scope("a_1"):
        t10 = 2.0 * t8
    try:
        v14 = tf.get_variable("a_1")
    except (ValueError, TypeError):
        pass
    t11 = tf.add(*[t8, t8])
v15 = tf.get_variable("w6", shape=[2])
if len("ab") == 3:
    if 1 < 2:
        v16 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="h0" if 1 < 2 else "z")
        try:
            v17 = tf.get_variable('{n}'.format(n="w_1"), [])
        except (ValueError, TypeError):
            pass
    with tf.variable_scope(config1.name + "_s9") as s9:
        for i7 in range(config1.n):
            with tf.variable_scope(config1.name + "_s10") as s10:
                for i8 in range(config1.n):
                    try:
                        v18 = tf.get_variable("conv" + str(i8), [2])
                    except (ValueError, TypeError):
                        pass
                    for word4, i9 in zip(["b"], [3, 5, 7]):
                        try:
                            v19 = tf.get_variable("a_1")
                        except (ValueError, TypeError):
                            pass
                    t12 = t11 > 0.0
                    v20 = tf.Variable(1.0, name="b")
            v21 = tf.Variable(1.0, name=f"dense_{i7}")
            t13 = tf.div(t11, t8, name=f"conv_{i7}")
            v22 = tf.Variable(1.0)
r3 = layer1(t10, name1="u3")
with tf.variable_scope("B" if 1 < 2 else "z") as s11:
    v23 = tf.get_variable("w7", [2])
with tf.variable_scope("B" if 1 < 2 else "z", reuse=True):
    v24 = tf.get_variable("w7", [2])
t14 = tf.less_equal(v15, v23)
