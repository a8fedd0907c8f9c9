import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def scoped1(name1):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.variable_scope(name1, reuse=kwargs.pop('reuse', None)):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    try:
        v1 = tf.get_variable("foo/w", [2])
    except ValueError:
        v1 = None
    else:
        vs1 = [tf.get_variable(f"foo_{i1}", []) for i1 in range(1)]
    with tf.variable_scope(dict(k="foo_1")["k"]) as s1:
        v2 = tf.get_variable("w1", [2, 2])
    s2 = tf.get_variable_scope()
    with tf.variable_scope(s1, reuse=True):
        try:
            v3 = tf.get_local_variable("w1", [2, 2])
        except (ValueError, TypeError):
            pass
    return x
class config1(object):
    name = "dec"
    n = 2
def layer1(x, name2="layer1"):
    with tf.variable_scope(name2), tf.name_scope("a_1 a_1".split()[0]):
        for i2 in reversed(range(2)):
            if len("ab") == 3:
                vs2 = [tf.Variable(1.0, name="b" + str(i3)) for i3 in range(1)]
            elif len("ab") == 3:
                try:
                    v4 = tf.get_variable("B")
                except (ValueError, TypeError):
                    pass
                try:
                    v5 = tf.get_variable(f"conv_{i2}")
                except (ValueError, TypeError):
                    pass
            try:
                v6 = tf.get_variable("a_1", [2, 2], dtype=tf.int32)
            except (ValueError, TypeError):
                pass
            with tf.variable_scope(f"foo_{i2}") as s3:
                v7 = tf.get_variable("w2", [2])
                v8 = tf.get_variable("w3", [])
            t1 = tf.divide(v8, v8, name="a_1")
            with tf.variable_scope(s3, reuse=True):
                t2 = tf.nn.softmax(x)
                v9 = tf.get_variable("w2", [2], dtype=tf.float32)
                v10 = tf.get_variable("w3", [])
        with tf.variable_op_scope([], None, f"conv_{name2}"):
            for i4 in range(0, 4, 2):
                t3 = tf.truncated_normal([2])
        t4 = tf.add(x, **{"y": 1.0, "name": "x"})
        t5 = tf.nn.softsign(x)
        return t5
t6 = tf.zeros([], name={**{'k': "read"}}['k'])
t7 = tf.constant([1.0, 2.0])
r1 = inside1(t7)
with tf.variable_scope(config1.name + "_s4") as s4:
    for i5 in range(config1.n):
        with tf.variable_scope("a%d" % i5) as s5:
            t8 = tf.zeros_like(t7, name="a%d" % i5)
            n2, n1 = (lambda p, q="foo": (p, q))("b")
            v11 = tf.Variable(1.0, name=n2)
        if i5 > 0:
            t9 = tf.placeholder(tf.float32, [2])
            v12 = tf.Variable(1.0, name="Add")
        else:
            try:
                v13 = tf.get_variable("h0", shape=[], partitioner=tf.fixed_size_partitioner(2))
            except (ValueError, TypeError):
                pass
            try:
                v14 = tf.get_variable("b%d" % i5, [2, 2])
            except (ValueError, TypeError):
                pass
        try:
            v15 = tf.get_variable("conv" + str(i5), shape=[2])
        except (ValueError, TypeError):
            pass
        t10 = tf.cast(v11, tf.int32, name="add")
r2 = layer1(*[t7], **dict(name2="u1"))
r3 = layer1(*[t7], **dict(name2="u2"))
for word1, i6 in itertools.product(["a"], range(2)):
    with tf.variable_scope(config1.name + "_s6") as s6:
        for i7 in range(config1.n):
            for i8, word2 in enumerate(["b", "foo", "conv"]):
                n4, n3 = (lambda p, q="foo": (p, q))("b")
                assert n3 != "q"
                v16 = tf.Variable(1.0, name=n4)
            t11 = tf.reduce_sum(t7, 0)
    t12 = tf.stack([t7, t7])
    n5, n6 = map(str, (1, 2))
    v17 = tf.Variable(1.0, name=n5)
