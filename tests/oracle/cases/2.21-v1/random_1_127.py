import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
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
        return cls(name + "_%d" % cls.made)
    def build(self):
        with tf.variable_scope(self.name):
            self.w = tf.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="foo/w foo/w".split()[0])
            t1 = tf.negative(self.b, name="Add")
            v1 = tf.get_variable("w1", shape=[2], dtype=tf.float32)
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            with tf.variable_scope("a/b", partitioner=tf.fixed_size_partitioner(2)) as s1:
                v2 = tf.Variable([1.0, 2.0], name=" a/b".strip())
            with tf.variable_op_scope([v2], None, "foo/w foo/w".split()[0]):
                tf.get_variable_scope().reuse_variables()
            with tf.name_scope("_".join(["a", "1"])), tf.variable_scope(s1, reuse=None):
                t2 = tf.minimum(x, v2)
            with tf.variable_scope("w"):
                v3 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="" + "B")
                t3 = t2 >= t2
            return t2
class Sub1(Layer1):
    def __init__(self, name, size=2):
        super(Sub1, self).__init__(name + "_sub", size=size)
    def build(self):
        super(Sub1, self).build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
t4 = tf.constant([1, 2], dtype=tf.int32)
obj1 = Layer1.of("u2")
r1 = obj1.build()
t5 = tf.constant([1.0, 2.0])
r2 = obj1(t5)
obj2 = Sub1.of("u4")
r3 = obj2.build()
r4 = obj2(t5)
r5 = obj2(t5)
with tf.variable_scope("w_1") as s2:
    v4 = tf.get_variable("w2", [2, 2])
v5 = tf.get_variable("w3", initializer=v4)
with tf.variable_scope(s2, reuse=True):
    t6 = tf.nn.relu6(t5)
    v6 = tf.get_variable("w2", [2, 2], tf.float32)
