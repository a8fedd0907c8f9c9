import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
config1 = collections.namedtuple("C", ["name", "n"])("dec", 1)
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
            self.b = tf.Variable([0.0, 0.0], name="foo/w")
            t1 = 1.0 - self.b
            v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="%s" % "foo")
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.compat.v1.variable_scope(self.full, reuse=tf.compat.v1.AUTO_REUSE):
            with tf.name_scope(f"{'b'}"), tf.compat.v1.variable_scope(None, "foo", auxiliary_name_scope=False):
                v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
                v3 = tf.compat.v1.Variable([1.0, 2.0], name="a_x"[:1])
            return v3
class Sub1(Layer1):
    def build(self):
        super().build()
        with tf.compat.v1.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.compat.v1.get_variable("extra", [self.size])
        return self
t2 = tf.zeros([])
with tf.compat.v1.variable_scope(config1.name + "_s1") as s1:
    for i1 in range(config1.n):
        with tf.compat.v1.variable_scope(config1.name + "_s2") as s2:
            for i2 in range(config1.n):
                with tf.compat.v1.variable_scope("_".join(["b", str(i2)]), reuse=tf.compat.v1.AUTO_REUSE, auxiliary_name_scope=False):
                    t3 = tf.zeros([], name="a")
                    t4 = abs(t3)
                try:
                    v4 = tf.compat.v1.get_variable("b_%02d" % (i2 + 1), shape=[], initializer=tf.compat.v1.truncated_normal_initializer())
                except (ValueError, TypeError):
                    pass
                if None is None:
                    try:
                        v5 = tf.compat.v1.get_variable("dense" + str(i2), shape=[2, 2], dtype=tf.int32)
                    except (ValueError, TypeError):
                        pass
                    t5 = tf.compat.v1.truncated_normal([2], name="{}".format("a_1_1"))
        with tf.name_scope("layer/"):
            t6 = tf.constant([1, 2], dtype=tf.int32)
            v6 = tf.compat.v1.get_variable("a", [])
        obj1 = Sub1.of("foo_%02d" % (i1 + 1))
        try:
            r1 = obj1.build()
        except (ValueError, TypeError):
            pass
        t7 = tf.constant([1.0, 2.0])
        try:
            r2 = obj1(t7)
        except (ValueError, TypeError):
            pass
obj2 = Layer1("u1")
t8 = tf.constant([1.0, 2.0])
r3 = obj2(t8)
obj3 = Sub1("u3")
r4 = obj3(t8)
r5 = obj3(t8)
with tf.name_scope("w/") as s3:
    obj4 = Sub1.of("u6")
    r6 = obj4(t8)
    t9 = t8 - t8
with tf.name_scope(s3) as s4:
    with tf.name_scope("foo/w foo/w".split()[0]) as s5:
        t10 = t9[::2]
        s6 = tf.compat.v1.get_variable_scope()
    vs1 = {i3: tf.identity([1.0, 2.0], name="h0") for i3 in range(2)}
    with tf.compat.v1.variable_scope(None, default_name=" a/b".strip()) as s7:
        vs2 = [tf.identity([1.0, 2.0], name=f"b_{i4}") for i4 in range(3)]
        s7.reuse_variables()
    with tf.compat.v1.variable_scope(None, "a/b") as s8:
        v7 = tf.compat.v1.get_variable("w1", [2])
        v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="h0")
with tf.compat.v1.variable_scope("foo_1") as s9:
    v9 = tf.compat.v1.get_variable("w2", [2, 2], regularizer=lambda x: None)
    v10 = tf.compat.v1.Variable(1.0)
with tf.compat.v1.variable_scope(config1.name + "_s10") as s10:
    for i5 in range(config1.n):
        if i5 == 1:
            try:
                v11 = tf.compat.v1.get_variable("a_1", [2])
            except (ValueError, TypeError):
                pass
            t11 = tf.cast(v7, tf.int32)
        s11 = tf.compat.v1.get_variable_scope()
if len("ab") == 3:
    try:
        with tf.compat.v1.variable_scope(""):
            v12 = tf.compat.v1.get_variable("w3", [], regularizer=tf.nn.l2_loss)
    except (ValueError, TypeError):
        pass
    i6 = 0
    while i6 < 2:
        t12 = list(map(tf.identity, [t9, t9]))[0]
        i6 += 1
    try:
        v13 = tf.compat.v1.get_variable("B", [], initializer=tf.zeros_initializer())
    except (ValueError, TypeError):
        pass
    with tf.name_scope("h0_x"[:2]) as s12:
        t13 = t9 < t9
else:
    t14 = list(map(tf.identity, [vs1[0], vs1[0]]))[0]
