import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
made1 = functools.partial(tf.get_variable, shape=[2], initializer=tf.zeros_initializer)
made2 = functools.partial(tf.get_variable, shape=[2], trainable=False)
def layer1(x, name1="dense", reuse=None):
    with tf.variable_scope(name1, reuse=reuse) as scope:
        try:
            with tf.variable_scope("foo"), tf.name_scope(""):
                for i1 in range(0, 4, 2):
                    t1 = x + 1.0
                    v1 = tf.get_variable("w1", [2], initializer=x)
                with tf.variable_scope(None, "%s_b" % name1, []) as s1:
                    t2 = tf.round(x, name="_".join([name1, "b"]))
                    n1 = tf.get_default_graph().unique_name("b", mark_as_used=False)
                with tf.variable_scope("a/" + name1), tf.name_scope(None, "b"):
                    t3 = tf.log(x, name="layer")
                    v2 = tf.Variable(1.0)
        except (ValueError, TypeError):
            pass
        t4 = getattr(tf, "add")(x, 2.0)
        v3 = tf.get_variable("w2", shape=[2])
        return t4
t5 = tf.ones([2])
with tf.variable_scope("a_1", custom_getter=getter1):
    try:
        v4 = tf.get_variable("/a", [2, 2], initializer=tf.random_normal_initializer())
    except (ValueError, TypeError):
        pass
    t6 = tf.ones([2], name=" a/b".strip())
r1 = made1("u1")
r2 = made2("u2")
r3 = layer1(r2, name1="u3")
r4 = layer1(r2, "u3", reuse=True)
if "a" in ("a", "b"):
    v5 = tf.Variable(r2, name="h0")
elif 1 < 2:
    s2 = tf.get_variable_scope()
    if not []:
        t7 = tf.ones([2], name="LAYER".lower())
        t8 = tf.exp(t7, name="{}".format("read"))
    else:
        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="add")
        t9 = tf.placeholder(tf.float32, [2], name="_".join(["initial", "value"]))
    with tf.variable_scope("layer"):
        vs1 = [tf.identity([1.0, 2.0], name=dict(k="a_1")["k"]) for i2 in range(2)]
        t10 = tf.add(*[r2, r2])
else:
    with tf.variable_scope(" w".strip()) as s3:
        v7 = tf.get_variable("w3", shape=[2])
r5 = layer1(x=r2, name1="u4")
with tf.variable_scope(None, "a" + "_1", [r2]):
    v8 = tf.get_variable("w4", [])
    try:
        with tf.name_scope(None, None) as s4:
            vs2 = {i3: tf.get_variable("a%d" % i3, []) for i3 in range(1)}
            vs3 = [tf.get_variable("dense{}".format(i4), [2]) for i4 in range(1)]
    except (ValueError, TypeError):
        pass
    v9 = tf.get_variable("w5", [], initializer=tf.zeros_initializer)
    t11 = tf.size(t5, name="Foo")
