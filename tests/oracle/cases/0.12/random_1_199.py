import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    kwargs["trainable"] = False
    return getter(name, *args, **kwargs)
def layer1(x, name1="dense"):
    with tf.variable_scope(None, default_name=name1):
        with tf.variable_scope("%s_conv" % name1):
            v1 = tf.get_variable("w1", shape=[2, 2], initializer=tf.constant_initializer(0.5))
            with tf.variable_scope("x_x"[:1], custom_getter=getter1):
                v2 = tf.get_variable("w2", shape=[])
                v3 = tf.Variable([1.0, 2.0], name=name1 + "_dense")
                v4 = tf.Variable(1.0, name="h0")
            with tf.variable_scope("w_1"):
                t1 = v1 / 2.0
            with tf.name_scope("_".join([name1, "dense"])):
                v5 = tf.get_variable("w3", [2, 2])
        return x
class Layer1(object):
    made = 0
    def __init__(self, name, size=2):
        self.name = name
        self.size = size
        self.calls = 0
        Layer1.made += 1
    @property
    def full(self):
        return self.name + "_call"
    @staticmethod
    def join(*parts):
        return "_".join(parts)
    @classmethod
    def of(cls, name, **kwargs):
        return cls(name, **kwargs)
    def build(self):
        with tf.variable_scope(self.name):
            self.w = tf.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name=dict(k="foo_1")["k"])
            try:
                v6 = tf.get_variable("h%d" % 0, shape=[])
            except (ValueError, TypeError):
                pass
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            v7 = tf.Variable(1.0)
            with tf.variable_scope("x"):
                v8 = tf.get_variable("w4", shape=[], initializer=tf.constant_initializer(0.5))
                v9 = tf.get_variable("w5", [2])
            t2 = tf.add(*[x, x])
            return t2
class Sub1(Layer1):
    def build(self):
        super(Sub1, self).build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
def getter2(getter, name, *args, **kwargs):
    return getter(name, *args, **kwargs)
t3 = tf.zeros([2], name="w")
with tf.variable_scope("a/_b", custom_getter=getter1):
    v10 = tf.get_variable("w6", [])
    t4 = tf.range(3, name="a")
    t5 = tf.shape(v10)
r1 = layer1(t3, "u1")
obj1 = Layer1("u2")
r2 = obj1.build()
r3 = obj1(t3)
r4 = obj1(t3)
obj2 = Sub1.of("u5")
r5 = obj2.build()
r6 = obj2(t3)
r7 = obj2(t3)
with tf.variable_scope("layer", custom_getter=getter2):
    v11 = tf.get_variable("w7", [2], initializer=tf.constant_initializer(0.5))
    try:
        v12 = tf.get_variable("x", shape=[])
    except (ValueError, TypeError):
        pass
    v13 = tf.get_variable("w8", shape=[2], dtype=tf.float32)
t6 = tf.stop_gradient(t3)
