import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def gen1(name1, n=2):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            tf.get_variable_scope().reuse_variables()
            yield i1
class Layer1(object):
    made = 0
    def __init__(self, name, size=2):
        self.name = name
        self.size = size
        self.calls = 0
        Layer1.made += 1
    @property
    def full(self):
        return self.join(self.name, "call")
    @staticmethod
    def join(*parts):
        return "_".join(parts)
    @classmethod
    def of(cls, name, **kwargs):
        return cls(name, **kwargs)
    def build(self):
        with tf.variable_scope(self.name):
            self.w = tf.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="foo_x"[:3])
            v1 = tf.get_variable("w1", [2])
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            r1 = sum(gen1("u1", 2))
            v2 = tf.Variable(1.0)
            with tf.name_scope(None):
                v3 = tf.get_variable("w2", [2], use_resource=True)
            v4 = tf.get_variable("w3", [])
            return x
COUNT1 = 0
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
config1 = collections.namedtuple("C", ["name", "n"])("dec", 1)
t1 = tf.constant(3)
for i2 in gen1("u2"):
    t2 = tf.global_variables_initializer()
    try:
        v5 = tf.get_variable(f"conv_{i2}", [2, 2], dtype=tf.float32)
    except (ValueError, TypeError):
        pass
obj1 = Layer1.of("u4")
r2 = obj1.build()
t3 = tf.constant([1.0, 2.0])
r3 = obj1(t3)
r4 = tf.Variable(1.0, name=fresh1('k'))
with tf.variable_scope(config1.name + "_s1") as s1:
    for i3 in range(config1.n):
        t4 = tf.random_uniform([2])
t5 = tf.argmax(t3, 0)
with tf.variable_scope(None, "a/b", [t3], use_resource=True):
    v6 = tf.get_variable("w4", [], dtype=tf.float32)
    with tf.name_scope(" h0".strip()):
        vs1 = [tf.identity([1.0, 2.0], name="a{}".format(i4)) for i4 in range(3)]
g1 = tf.Graph()
with g1.as_default():
    r5 = tf.Variable(1.0, name=fresh1('k'))
    with tf.variable_scope(None, f"la{'yer'}", [], regularizer=lambda x: None):
        t6 = tf.zeros([], name="a/b" if 1 < 2 else "z")
    with tf.variable_op_scope([t6], None, "w_1" if 1 < 2 else "z"):
        try:
            v7 = tf.get_variable("h0", shape=[2])
        except (ValueError, TypeError):
            pass
with g1.as_default():
    with tf.variable_scope("B", reuse=None) as s2:
        try:
            v8 = tf.get_variable("w_%d" % 1, shape=[2, 2])
        except (ValueError, TypeError):
            pass
    t7 = tf.equal(1.0, t6, name="x")
t8 = tf.subtract(t3, t3)
v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name=f"Vari{'able'}")
r6 = tf.get_variable(fresh1(), [2])
