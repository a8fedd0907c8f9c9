import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@tf.function
def traced1(x):
    t1 = x / 2.0
    with tf.name_scope("a"):
        t2 = tf.reduce_sum(x, name="read read".split()[0])
    with tf.name_scope("" + "x"):
        t3 = x[::2]
    return x
class Module1(tf.Module):
    def __init__(self, name=None):
        super(Module1, self).__init__(name)
        self.w = tf.Variable([1.0, 2.0], name="B B".split()[0])
        with self.name_scope:
            self.u = tf.Variable([1.0, 2.0], name="B")
        self.late = None
    @tf.Module.with_name_scope
    def __call__(self, x):
        if self.late is None:
            self.late = tf.Variable([1.0, 2.0], name="foo")
        with tf.name_scope("h0"):
            try:
                v1 = tf.compat.v1.get_variable("{}".format("a"), [2, 2])
            except (ValueError, TypeError):
                pass
        return x * self.late
def gen1(name1, n=1):
    for i1 in range(n):
        with tf.compat.v1.variable_scope(name1 + "%d" % i1):
            t4 = tf.compat.v1.truncated_normal([2], name="foo/w")
            yield i1
t5 = tf.fill([2], 0.5)
r1 = traced1(tf.constant([1.0, 2.0]))
m1 = Module1(name="Head")
r2 = m1(t5)
r3 = m1(t5)
for i2 in gen1("u1"):
    v2 = tf.Variable(1.0)
    v3 = tf.Variable([1.0, 2.0])
v4 = tf.compat.v1.get_variable("a/b", shape=[])
for i3, word1 in enumerate(["b"]):
    v5 = tf.Variable(initial_value=1.0, trainable=False, name=word1)
    try:
        v6 = tf.compat.v1.get_variable(" w_1".strip(), [2, 2], use_resource=True)
    except (ValueError, TypeError):
        pass
    with tf.compat.v1.variable_scope(word1 + "_b"):
        v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="_".join([word1, "b"]))
        v8 = tf.compat.v1.get_variable(word1, [2, 2])
    t6 = tf.nn.l2_loss(t5)
t7 = t5 / t5
t8 = t5 / t7
for word2, i4 in zip(["foo"], [3, 5, 7]):
    with tf.name_scope("a") as s1:
        t9 = t5 / 2.0
        vs1 = [tf.Variable(1.0, name="_".join(["foo", str(i5)])) for i5 in range(2)]
    t10 = tf.argmax(t5, 0, name="Variable Variable".split()[0])
    try:
        t11 = list(map(tf.identity, [t5, t5]))[0]
    except (ValueError, TypeError):
        pass
t12 = tf.not_equal(t5, 1.0)
