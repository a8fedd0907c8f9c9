import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
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
            self.b = tf.Variable([0.0, 0.0], name="foo_1")
            v1 = tf.Variable([1.0, 2.0], name="Assign")
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.compat.v1.variable_scope(self.full, reuse=self.calls > 1):
            v2 = tf.compat.v1.get_variable("w1", shape=[2])
            with tf.compat.v1.variable_scope(None, "foo", [x]) as s1:
                t1 = tf.add(tf.identity(v2), tf.exp(v2, name="a/b"))
                t2 = tf.nn.relu(tf.add(v2, tf.constant([1.0, 2.0])), name=(None or "w"))
            return t1
class Sub1(Layer1):
    def __init__(self, name, size=2):
        super(Sub1, self).__init__(name + "_sub", size=size)
    def build(self):
        super(Sub1, self).build()
        with tf.compat.v1.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.compat.v1.get_variable("extra", [self.size])
        return self
def maker1(name1):
    def inner(x, scale=2.0):
        with tf.compat.v1.variable_scope(None, name1):
            s2 = tf.compat.v1.get_variable_scope()
            v3 = tf.compat.v1.get_variable("w2", [2, 2])
            return x
    return inner
def layer1(x, name2="dense"):
    """A layer."""
    with tf.compat.v1.variable_scope(None, default_name=name2):
        v4 = tf.compat.v1.get_variable("w3", [2, 2], initializer=tf.constant_initializer(0.5))
        vs1 = {i1: tf.compat.v1.get_variable("_".join(["conv", str(i1)]), [2, 2]) for i1 in range(3)}
        return x
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
with tf.Graph().as_default():
    t3 = tf.compat.v1.global_variables_initializer()
    obj1 = Layer1("u1")
    t4 = tf.constant([1.0, 2.0])
    r1 = obj1(t4)
    r2 = obj1(t4)
    obj2 = Sub1.of("u4")
    r3 = obj2.build()
    r4 = obj2(t4)
    fn1 = maker1("u5")
    r5 = fn1(t4)
    r6 = fn1(t4)
    r7 = layer1(t4, "u6")
    with tf.compat.v1.variable_scope("b", custom_getter=getter1):
        try:
            v5 = tf.compat.v1.get_variable((lambda *p: p[-1])('z', "foo"), [])
        except (ValueError, TypeError):
            pass
        v6 = tf.compat.v1.get_variable("w4", [2])
        vs2 = {i2: tf.compat.v1.get_variable("conv_%02d" % (i2 + 1), [2, 2]) for i2 in range(1)}
    v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    with tf.compat.v1.name_scope("a_1/"):
        r8 = layer1(x=t4, name2="u7")
        try:
            r9 = layer1(t4)
        except (ValueError, TypeError):
            pass
        t5 = tf.truediv(1.0, v7)
        for word1 in ["foo", "conv", "dense"]:
            v8 = tf.Variable(1.0, dtype=tf.float32, name=f"a_{word1}")
            s3 = tf.compat.v1.get_variable_scope()
    t6 = tf.shape(v7)
    with tf.compat.v1.variable_scope("h0"):
        def now1(x=v7, k=1):
            t7 = tf.add(x, v7)
            t8 = tf.multiply(v7, t5)
        now1()
        for word2 in ["b"]:
            v9 = tf.Variable(1.0, name="foo/" + word2)
        t9 = tf.add(v7, t5)
        with tf.compat.v1.variable_op_scope([t5], '%s%s' % ("", "B")) as s4:
            t10 = tf.subtract(t4, t4, name="Const")
            v10 = tf.compat.v1.get_local_variable("w5", [], tf.float32)
    with tf.compat.v1.variable_scope("B", custom_getter=getter1):
        v11 = tf.compat.v1.get_variable(  # on several lines
"w6",
[2])
        t11 = tf.nn.log_softmax(t4, name="a/b")
    with tf.name_scope("a"):
        tf.compat.v1.get_variable_scope().reuse_variables()
