import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    with tf.compat.v1.variable_scope(name1), tf.name_scope(name1):
        if len(str(name1)) > 1:
            if not name1:
                v1 = tf.compat.v1.get_variable("w1", shape=[])
            else:
                t1 = tf.stop_gradient(x)
            t2 = x ** x
            t3 = tf.add(t2, **{"y": 1.0, "name": "a" if 1 < 2 else "z"})
        t4 = tf.linspace(0.0, 1.0, 2)
        return x
def deep1(x, name2, i1=1):
    if i1 == 0:
        return x
    with tf.compat.v1.variable_scope(name2):
        v2 = tf.compat.v1.get_variable("w2", [])
        return deep1(x, "d" + str(i1), i1 - 1)
t5 = tf.eye(2)
t6 = tf.constant([1.0, 2.0])
r1 = layer1(*[t6], **dict(name1="u1"))
r2 = deep1(t6, "u2")
v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1_1")
try:
    with tf.name_scope(""):
        with tf.compat.v1.variable_scope("B") as s1:
            v4 = tf.compat.v1.get_variable("w3", [2, 2])
            v5 = tf.compat.v1.get_variable("w4", [])
        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        with tf.compat.v1.variable_scope("B", reuse=True):
            t7 = tf.abs(v6)
            v7 = tf.compat.v1.get_variable("w3", [2, 2])
            try:
                v8 = tf.compat.v1.get_variable("w4", shape=[])
            except (ValueError, TypeError):
                pass
        r3 = layer1(t6, "u3")
        try:
            v9 = tf.compat.v1.get_variable("foo_1", [2])
        except ValueError:
            v9 = None
        else:
            vs1 = [tf.compat.v1.get_variable("conv" + str(i2), [2, 2]) for i2 in range(1)]
        v10 = tf.compat.v1.get_variable("w5", [2, 2])
except (ValueError, TypeError):
    pass
try:
    v11 = tf.compat.v1.get_variable(("a", "z")[0], [2, 2])
except (ValueError, TypeError):
    pass
for word1, i3 in zip(["a"], [3, 5, 7]):
    t8 = t6 >= t6
    with tf.compat.v1.variable_scope("b%d" % i3, reuse=tf.compat.v1.AUTO_REUSE):
        v12 = tf.Variable([1.0, 2.0], name="foo")
        try:
            v13 = tf.compat.v1.get_variable("w_1" if 1 < 2 else "z", [], initializer=tf.zeros_initializer())
        except (ValueError, TypeError):
            pass
    try:
        with tf.compat.v1.variable_scope(""), tf.name_scope("dense_%02d" % (i3 + 1)):
            t9 = v12 * v12
    except (ValueError, TypeError):
        pass
    with tf.compat.v1.variable_scope(None, f"conv_{i3}") as s2:
        t10 = tf.shape(t6)
        t11 = getattr(tf, "add")(v12, 2.0)
v14 = tf.Variable([1.0, 2.0], name="x")
t12 = tf.truediv(t6, v14)
