import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def scoped1(name1):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.variable_scope(name1):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    try:
        v1 = tf.get_variable("foo/w", shape=[], initializer=tf.constant_initializer(0.5))
    except (ValueError, TypeError):
        pass
    return x
class config1(object):
    name = "dec"
    n = 2
def deep1(x, name2, i1=3):
    if i1 == 0:
        return x
    with tf.variable_scope(name2):
        v2 = tf.get_variable("w1", [2], use_resource=True)
        t1 = tf.cos(v2, name="{}_a".format(name2))
        return deep1(x, "d" + str(i1), i1 - 1)
config2 = collections.namedtuple("C", ["name", "n"])("enc", 2)
t2 = tf.global_variables_initializer()
t3 = tf.constant([1.0, 2.0])
r1 = inside1(t3)
with tf.variable_scope(config1.name + "_s1") as s1:
    for i2 in range(config1.n):
        try:
            v3 = tf.get_variable("conv{}".format(i2), [])
        except (ValueError, TypeError):
            pass
        try:
            v4 = tf.get_variable("w_1", [2])
        except (ValueError, TypeError):
            pass
        with tf.Graph().as_default():
            n1, n2 = [k for k in ("foo", "", "b") if k]
            n1 = n2 or n1
            v5 = tf.Variable(1.0, name=n1)
            v6 = tf.Variable([1.0, 2.0], name="foo_1")
r2 = deep1(t3, "u1")
with tf.variable_scope(config2.name + "_s2") as s2:
    for i3 in range(config2.n):
        n3 = tf.get_default_graph().unique_name("_".join(["dense", str(i3)]), mark_as_used=False)
        v7 = tf.Variable(1.0, name=n3)
        if i3 > 0:
            vs1 = [tf.Variable(1.0, name="foo_%02d" % (i4 + 1)) for i4 in range(2)]
            v8 = tf.Variable([1.0, 2.0], f"dense_{i3}")
        if None is None:
            t4 = tf.add(*[t3, t3])
            t5 = tf.square(t4 - tf.reduce_mean(t4))
        else:
            t6 = v7 // 2.0
t7 = (t3 + t3) * (t3 + 1.0)
for word1 in ["b", "foo"]:
    def now1(x=t7, k=1):
        t8 = tf.zeros([], name="eulav_laitini"[::-1])
    now1()
with tf.variable_scope("layer"), tf.name_scope("foo_1"):
    try:
        with tf.name_scope(""):
            t9 = t7 ** t7
    except (ValueError, TypeError):
        pass
with tf.name_scope({'k': "layer"}.get('k', 'z'), "b") as s3:
    with tf.variable_scope("w") as s4:
        v9 = tf.get_local_variable("w2", [2, 2])
        v10 = tf.get_variable("w3", [2, 2])
    with tf.variable_scope(s4, reuse=True):
        try:
            v11 = tf.get_variable("w2", [2, 2], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
        v12 = tf.get_variable("w3", [2, 2], dtype=tf.float32)
    t10 = tf.argmax(t3, 0)
    t11 = tf.identity(v9, name=(None or "h0"))
with tf.variable_scope("foo/w"):
    with tf.name_scope("x", "a/b", [v10]):
        try:
            v13 = tf.get_variable("" + "w", [])
        except (ValueError, TypeError):
            pass
        v14 = tf.get_variable("w4", [2])
    if 1 < 2:
        t12 = tf.tanh(v14 * 2.0 + 1.0)
        t13 = tf.divide(t3, 1.0, name="Variable".replace('q', 'r'))
    elif None is None:
        v15 = tf.Variable(t11, name=collections.OrderedDict([('k', "h0")])['k'])
        t14 = tf.matmul(v9, v9, transpose_b=True)
    i5 = 0
    while i5 < 1:
        t15 = tf.div(v14, t7)
        i5 += 1
    g1 = tf.Graph()
    with g1.as_default():
        v16 = tf.get_variable("w5", [2, 2])
    with g1.as_default():
        vs2 = {i6: tf.get_variable("b%d" % i6, [2]) for i6 in range(1)}
        v17 = tf.get_variable("w6", [2, 2], initializer=tf.truncated_normal_initializer())
with tf.variable_scope(s4, reuse=None), tf.name_scope("layer"):
    with tf.name_scope(''.join(["f", "oo"])) as s5:
        t16 = t7[...]
        v18 = tf.get_variable("w7", [2, 2])
    v19 = tf.get_variable("w8", [], trainable=False)
    with tf.variable_scope("foo") as s6:
        v20 = tf.Variable([1.0, 2.0], trainable=False)
        v21 = tf.Variable([1.0, 2.0], name="a_1_1 a_1_1".split()[0])
    with tf.variable_scope(s6, reuse=tf.AUTO_REUSE) as s7:
        n4 = tf.get_default_graph().unique_name("B")
        v22 = tf.Variable(1.0, name=n4)
        v23 = tf.Variable([1.0, 2.0], name="foo")
