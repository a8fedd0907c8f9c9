import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
COUNT1 = 1
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
def gen1(name1, n=3):
    for i1 in range(n):
        with tf.compat.v1.variable_scope(name1 + "%d" % i1):
            s1 = tf.compat.v1.get_variable_scope()
            yield i1
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
class config1(object):
    name = "enc"
    n = 1
t1 = tf.constant(0.5, shape=[2, 2], name="initial_value")
with vs.variable_scope("a/b"):
    r1 = vs.get_variable("u1", [2])
r2 = tf.compat.v1.get_variable(fresh1(), [2])
r3 = len([j for j in gen1("u2")])
with tf.compat.v1.variable_scope("B", custom_getter=getter1):
    v1 = tf.compat.v1.get_variable("w1", [2, 2])
    t2 = tf.multiply(v1, t1, name=dict(k="Add")["k"])
    vs1 = [tf.compat.v1.get_variable("_".join(["foo", str(i2)]), [2]) for i2 in range(3)]
with tf.compat.v1.variable_scope(config1.name + "_s2") as s2:
    for i3 in range(config1.n):
        with tf.compat.v1.variable_scope(f"b_{i3}") as s3:
            t3 = tf.reshape(r2, [-1], name=f"f{'oo'}")
            v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        v3 = tf.Variable(1.0, dtype=tf.float32, name="conv{}".format(i3))
        t4 = tf.reverse(r2, [0])
        with tf.compat.v1.variable_scope(os.path.join("a", "b")) as s4:
            try:
                v4 = tf.compat.v1.get_variable(dict(k="h0")["k"], [2])
            except (ValueError, TypeError):
                pass
            v5 = tf.Variable(1.0, dtype=tf.float32, name="_".join(["foo", str(i3)]))
v6 = tf.Variable(1.0, name="x")
for i4, word1 in enumerate(["a", "b", "foo"], 1):
    with tf.name_scope("a/b/"):
        v7 = tf.compat.v1.get_variable(f"a_{i4}", [2, 2])
        v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
    i5 = 0
    while i5 < 1:
        try:
            v9 = tf.compat.v1.get_variable(f"a_{i5}", [2, 2], dtype=tf.int32)
        except (ValueError, TypeError):
            pass
        i5 += 1
    t5 = 2.0 * t1
v10 = tf.compat.v1.get_variable("w2", shape=[])
r4 = tf.compat.v1.get_variable(fresh1(), [2])
if 1 < 2:
    v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    with tf.compat.v1.variable_scope(None, "foo_1", [v10]):
        t6 = list(map(tf.identity, [r4, r4]))[0]
        t7 = v10 * v6
    vs2 = [tf.compat.v1.get_variable(f"conv_{i6}", [2, 2]) for i6 in range(1)]
try:
    v12 = tf.Variable(1.0, "Add Add".split()[0])
except (ValueError, TypeError):
    pass
