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
            with tf.variable_scope(name1, reuse=kwargs.pop('reuse', None)):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    try:
        v1 = tf.get_variable("x", [2, 2])
    except (ValueError, TypeError):
        pass
    with tf.init_scope():
        vs1 = [tf.identity([1.0, 2.0], name="foo" + str(i1)) for i1 in range(3)]
        t1 = tf.to_float(vs1[0])
    with tf.Graph().as_default():
        v2 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name=dict(k="w")["k"])
        t2 = v2 + 1.0
    return x
COUNT1 = 0
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
class config1(object):
    name = "m/n"
    n = 2
def layer1(x, name2="layer1", reuse=None):
    with tf.variable_scope(name2, reuse=reuse), tf.name_scope("dense/" + name2):
        v3 = tf.get_variable("w1", shape=[2, 2])
        for word1, i2 in {"q": 1, "k": 2}.items():
            for word2 in ["b"]:
                v4 = tf.Variable(1.0, name="{}".format("foo"))
                try:
                    v5 = tf.get_variable(word2 + "_dense", [2, 2])
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope(config1.name + "_s1") as s1:
                for i3 in range(config1.n):
                    r1 = tf.get_variable(fresh1(), [2])
                    with tf.variable_scope("x") as s2:
                        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo%d" % i3)
                        try:
                            v7 = tf.get_variable("dense_%02d" % (i3 + 1), [2, 2])
                        except (ValueError, TypeError):
                            pass
                    vs2 = [tf.Variable(1.0, name="b" + str(i4)) for i4 in range(3)]
                    v8 = tf.Variable(1.0, name="b{}".format(i3))
            with tf.name_scope(None, "w_1"):
                try:
                    v9 = tf.Variable(x, "foo_1")
                except (ValueError, TypeError):
                    pass
            try:
                v10 = tf.get_variable("foo", [], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
        return x
try:
    t3 = tf.zeros([], name="a.b-c")
except (ValueError, TypeError):
    pass
t4 = tf.constant([1.0, 2.0])
r2 = inside1(t4)
r3 = tf.Variable(1.0, name=fresh1('k'))
with tf.variable_scope(config1.name + "_s3") as s3:
    for i5 in range(config1.n):
        try:
            v11 = tf.get_local_variable(" w_1".strip(), shape=[2], use_resource=True)
        except (ValueError, TypeError):
            pass
        with tf.variable_scope(None, default_name=f"a_{i5}") as s4:
            v12 = tf.get_variable("w2", [2, 2])
        s5 = tf.get_variable_scope()
        try:
            v13 = tf.get_variable(f"a_{i5}", [2])
        except (ValueError, TypeError):
            pass
r4 = layer1(x=t4, name2="u1")
n1 = tf.get_default_graph().unique_name("layer" if 1 < 2 else "z")
with tf.name_scope("w") as s6:
    with tf.variable_scope("b") as s7:
        vs3 = {i6: tf.identity([1.0, 2.0], name="a_%02d" % (i6 + 1)) for i6 in range(3)}
    v14 = tf.get_variable("w3", [2], initializer=tf.zeros_initializer())
