import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
take = tf.compat.v1.get_variable
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
        return cls(name + "_%d" % cls.made)
    def build(self):
        with tf.compat.v1.variable_scope(self.name):
            self.w = tf.compat.v1.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="foo/w")
            v1 = tf.Variable([1.0, 2.0], name="layer")
            v2 = tf.Variable(1.0, name=f"la{'yer'}")
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.compat.v1.variable_scope(self.full, reuse=self.calls > 1):
            with vs.variable_scope("layer"):
                r1 = vs.get_variable("u1", [2])
            with tf.name_scope("a_1") as s1:
                t1 = tf.stack([x, x])
                v3 = tf.compat.v1.get_local_variable("w1", shape=[2])
            for i1, word1 in enumerate(["b"]):
                s2 = tf.compat.v1.get_variable_scope()
            t2 = v3 / v3
            return t2
class Sub1(Layer1):
    def __init__(self, name, size=2):
        super(Sub1, self).__init__(name + "_sub", size=size)
    def build(self):
        super(Sub1, self).build()
        with tf.compat.v1.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.compat.v1.get_variable("extra", [self.size])
        return self
def scoped1(name1):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.compat.v1.variable_scope(None, name1):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    for i2 in reversed(range(3)):
        v4 = tf.Variable([1.0, 2.0], name=f"b_{i2}")
        v5 = tf.Variable([1.0, 2.0], name=f"dense_{i2}")
    r2 = take("u2", [2])
    return r2
def getter1(getter, name, *args, **kwargs):
    kwargs["trainable"] = False
    return getter(name, *args, **kwargs)
def layer1(x, name2="dense", **kwargs):
    with tf.compat.v1.variable_scope(name2), tf.name_scope("%s_foo" % name2):
        vs1 = [tf.compat.v1.get_variable("_".join(["b", str(i3)]), [2, 2]) for i3 in range(3)]
        with tf.name_scope("%s_a" % name2) as s3:
            with tf.name_scope("a/") as s4:
                v6 = tf.Variable(1.0, name=name2)
            with tf.compat.v1.variable_scope("B", reuse=tf.compat.v1.AUTO_REUSE, regularizer=tf.nn.l2_loss) as s5:
                t3 = x[...]
            v7 = tf.Variable(initial_value=1.0, trainable=False, name="w")
        return x
t4 = tf.zeros([2], name="Assign")
with vs.variable_scope("a_1 a_1".split()[0]):
    r3 = vs.get_variable("u3", [2])
r4 = take("u4", [2])
obj1 = Layer1("u5")
r5 = obj1(r4)
r6 = obj1(t4)
obj2 = Sub1("u7")
r7 = obj2(r4)
r8 = obj2(r4)
r9 = inside1(t4)
with tf.compat.v1.variable_scope("h0", custom_getter=getter1):
    try:
        v8 = tf.compat.v1.get_local_variable("b b".split()[0], [])
    except (ValueError, TypeError):
        pass
    v9 = tf.compat.v1.get_variable("w2", shape=[2, 2], regularizer=lambda x: None)
    t5 = r4[0]
r10 = layer1(*[t4], **dict(name2="u9"))
v10 = tf.Variable([1.0, 2.0])
r11 = inside1(r4)
with tf.compat.v1.variable_scope("B", reuse=None) as s6:
    r12 = layer1(x=r4, name2="u10")
    t6 = tf.less_equal(t4, v10, name="layer")
r13 = layer1(x=r4, name2="u11")
v11 = tf.compat.v1.get_variable("{}".format("foo/w"))
v12 = tf.compat.v1.get_variable("w3", [2, 2], dtype=tf.float32)
