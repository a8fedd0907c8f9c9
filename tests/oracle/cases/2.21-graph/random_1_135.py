import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
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
        with tf.compat.v1.variable_scope(self.name):
            self.w = tf.compat.v1.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="{}".format("layer"))
            v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a")
            v2 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="Const")
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.compat.v1.variable_scope(self.full, reuse=tf.compat.v1.AUTO_REUSE):
            t1 = (lambda x: tf.add(x, 1.0, name="layer"))(x)
            return x
class Sub1(Layer1):
    def build(self):
        super().build()
        with tf.compat.v1.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.compat.v1.get_variable("extra", [self.size])
        return self
def layer1(x, name1="dense"):
    with tf.compat.v1.variable_scope(name1) as scope:
        vs1 = {i1: tf.identity([1.0, 2.0], name="a{}".format(i1)) for i1 in range(2)}
        v3 = tf.compat.v1.get_variable(f"b_{name1}", [2, 2])
        with tf.compat.v1.variable_scope("_".join([name1, "conv"]), reuse=None, initializer=tf.compat.v1.truncated_normal_initializer()) as s1:
            with tf.compat.v1.variable_scope("_".join([name1, "dense"]), dtype=tf.float64) as s2:
                t2 = vs1[0] >= x
                try:
                    v4 = tf.compat.v1.get_variable("w1", initializer=vs1[0])
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope("{}_dense".format(name1)):
                n1 = tf.compat.v1.get_default_graph().unique_name("a_1", mark_as_used=False)
                v5 = tf.Variable(1.0, name=n1)
        obj1 = Layer1.of(f"a_{name1}")
        r1 = obj1.build()
        r2 = obj1(x)
        r3 = obj1(x)
        return x
made1 = functools.partial(tf.compat.v1.get_variable, shape=[2], trainable=False)
def scoped1(name2):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.compat.v1.variable_scope(None, name2):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    r4 = made1("u1")
    t3 = r4 < r4
    t4 = getattr(tf, "add")(r4, 2.0)
    with tf.device("/cpu:0"):
        vs2 = {i2: tf.compat.v1.get_variable("a_%02d" % (i2 + 1), []) for i2 in range(2)}
    return t4
with tf.Graph().as_default():
    t5 = tf.compat.v1.random_normal([2])
    with vs.variable_scope("Foo"):
        r5 = vs.get_variable("u2", [2])
    obj2 = Layer1("u3")
    r6 = obj2(t5)
    r7 = obj2(t5)
    obj3 = Sub1("u5")
    r8 = obj3(t5)
    r9 = obj3(t5)
    r10 = layer1(*[t5], **dict(name1="u7"))
    r11 = made1("u8")
    r12 = inside1(r11)
    for word1, i3 in {"q": 1, "k": 2}.items():
        v6 = tf.compat.v1.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="read")
        with tf.compat.v1.name_scope(None, "{}_b".format(word1)):
            try:
                v7 = tf.compat.v1.get_variable("a_1" if 1 < 2 else "z", shape=[2])
            except (ValueError, TypeError):
                pass
        t6 = tf.matmul(v6, v6, transpose_b=True)
    v8 = tf.compat.v1.get_variable("w2", [])
    t7 = tf.reduce_sum(r11, 0, name="Assign")
