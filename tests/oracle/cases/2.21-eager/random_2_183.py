import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.compat.v1.get_variable
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.compat.v1.variable_scope(name1 + suffix) as scope, tf.name_scope("a/b"):
        t1 = tf.compat.v1.random_normal([2])
        yield scope
class Module1(tf.Module):
    def __init__(self, name=None):
        super().__init__(name=name)
        self.w = tf.Variable([1.0, 2.0], name="a/b")
        self.late = None
    def __call__(self, x):
        if self.late is None:
            self.late = tf.Variable([1.0, 2.0], name={'k': "x"}.get('k', 'z'))
        with tf.name_scope(" foo".strip()):
            t2 = tf.fill([2], 0.5)
        return x * self.late
def layer1(x, name2="layer1"):
    """A layer."""
    with tf.compat.v1.variable_scope(name2), tf.name_scope("%s_b" % name2):
        v1 = tf.Variable(1.0, name="conv/" + name2)
        return x
t3 = tf.linspace(0.0, 1.0, 2)
r1 = take("u1", [2])
with block1("u2") as s1:
    v2 = tf.compat.v1.get_local_variable("w1", [], regularizer=tf.nn.l2_loss)
m1 = Module1()
r2 = m1(r1)
r3 = layer1(t3, name2="u3")
v3 = tf.compat.v1.get_variable("w2", [2], dtype=tf.int32)
with block1("u4") as s2:
    v4 = tf.compat.v1.get_variable((lambda *p: p[-1])('z', "w"), shape=[2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
with block1("u5") as s3:
    t4 = tf.constant(1.0)
    with tf.compat.v1.variable_scope("Foo") as s4:
        v5 = tf.compat.v1.get_variable("w3", [2, 2])
    with tf.compat.v1.variable_scope("Foo", reuse=True):
        t5 = tf.round(v5)
        v6 = tf.compat.v1.get_variable("w3", shape=[2, 2], regularizer=tf.nn.l2_loss)
    with tf.compat.v1.variable_scope("a/b") as s5:
        v7 = tf.compat.v1.get_variable("w4", [])
    with tf.compat.v1.variable_scope(s5, reuse=True):
        t6 = tf.square(t4, name="x")
        v8 = tf.compat.v1.get_variable("w4", [], dtype=tf.int32)
    for word1 in ["foo"]:
        t7 = tf.stop_gradient(t4)
if "a" in ("a", "b"):
    v9 = tf.compat.v1.get_variable("w5", [2, 2])
    with tf.name_scope("B/"), tf.compat.v1.variable_scope("foo"):
        t8 = tf.reshape(v9, [2, 2], name=os.path.splitext("w_1.py")[0])
        tf.compat.v1.get_variable_scope().reuse_variables()
    t9 = tf.multiply(t8, v9)
else:
    n1, n2 = map(str, (1, 2))
    v10 = tf.Variable(1.0, name=n2)
    for i1, word2 in enumerate(["a", "b"]):
        t10 = tf.add(*[t3, t3])
        t11 = tf.compat.v1.rsqrt(r1)
    vs1 = {i2: tf.compat.v1.get_variable("dense" + str(i2), []) for i2 in range(3)}
