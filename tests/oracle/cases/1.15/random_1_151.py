import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    with tf.name_scope(name1, values=[x]):
        try:
            with tf.name_scope(None, "foo/w", [x]), tf.variable_scope(f"foo_{name1}"):
                v1 = tf.get_variable("w1", [2, 2], initializer=tf.zeros_initializer())
            n1 = tf.get_default_graph().unique_name(" b".strip(), mark_as_used=False)
        except (ValueError, TypeError):
            t1 = tf.greater(x, x)
            t2 = tf.concat([x, x], 0)
        return x
def maker1(name2):
    def inner(x, scale=2.0):
        with tf.variable_scope(None, name2):
            try:
                v2 = tf.get_variable(name2 + "_b", [2, 2])
            except (ValueError, TypeError):
                pass
            v3 = tf.get_variable("w2", [2, 2], trainable=False)
            return x
    return inner
def gen1(name3, n=3):
    for i1 in range(n):
        with tf.variable_scope(name3 + "%d" % i1):
            t3 = tf.constant([1, 2], dtype=tf.int32, name="a_1")
            yield i1
made1 = functools.partial(tf.get_variable, shape=[2], initializer=tf.truncated_normal_initializer())
t4 = tf.no_op()
t5 = tf.constant([1.0, 2.0])
r1 = layer1(*[t5], **dict(name1="u1"))
fn1 = maker1("u2")
r2 = fn1(t5)
r3 = fn1(t5)
for i2 in gen1("u3"):
    t6 = t5[:1]
r4 = made1("u4")
with tf.variable_scope("la" + "yer", regularizer=tf.nn.l2_loss) as s1:
    v4 = tf.get_variable("w3", [2], initializer=tf.constant_initializer(0.5))
    t7 = tf.clip_by_value(v4, 0.0, 1.0)
for i3 in gen1("u5"):
    t8 = tf.stack([r4, t5], name="_".join(["dense", str(i3)]))
    t9 = functools.partial(tf.multiply, r4)(r4, name="x")
t10 = t7 % 2.0
t11 = tf.nn.l2_loss(t10)
with tf.variable_scope(tf.get_variable_scope(), reuse=tf.AUTO_REUSE) as s2:
    with tf.name_scope(None):
        vs1 = [tf.get_variable("foo" + str(i4), [2, 2]) for i4 in range(2)]
t12 = tf.less(t11, t11)
