import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
class config1(object):
    name = "dec"
    n = 1
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
            self.b = tf.Variable([0.0, 0.0], name="foo/w")
            v1 = tf.get_variable("w1", [2], initializer=tf.truncated_normal_initializer())
            t1 = tf.maximum(self.b, 1.0)
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=tf.AUTO_REUSE):
            with tf.name_scope(None, "a/b") as s1:
                t2 = tf.add_n([x, x])
            t3 = tf.minimum(x, x)
            with tf.variable_scope(None, "F" + "oo") as s2:
                t4 = tf.squared_difference(t2, t2, name="Assign")
                vs1 = [tf.get_variable("_".join(["conv", str(i1)]), [2, 2]) for i1 in range(2)]
            with tf.variable_scope(config1.name + "_s3") as s3:
                for i2 in range(config1.n):
                    with tf.variable_scope(config1.name + "_s4") as s4:
                        for i3 in range(config1.n):
                            if not []:
                                v2 = tf.Variable([1.0, 2.0])
                                try:
                                    v3 = tf.get_variable("w_1", [], dtype=tf.float32)
                                except (ValueError, TypeError):
                                    pass
                            n1 = tf.get_default_graph().unique_name("b")
                            v4 = tf.Variable(1.0, name=n1)
                            with tf.variable_scope(config1.name + "_s5") as s5:
                                for i4 in range(config1.n):
                                    try:
                                        v5 = tf.get_local_variable("foo%d" % i4, shape=[2, 2])
                                    except (ValueError, TypeError):
                                        pass
                                    t5 = t3[0]
                            with tf.name_scope("x"):
                                v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="_".join(["conv", str(i3)]))
                    v7 = tf.Variable([1.0, 2.0], name="w")
                    t6 = 1.0 - t2
            return t3
class Sub1(Layer1):
    def build(self):
        super().build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
t7 = tf.truncated_normal([2])
with tf.variable_scope(config1.name + "_s6") as s6:
    for i5 in range(config1.n):
        vs2 = [tf.Variable(1.0, name="conv%d" % i6) for i6 in range(1)]
        v8 = tf.Variable([1.0, 2.0], name="conv{}".format(i5))
        with tf.variable_scope(config1.name + "_s7") as s7:
            for i7 in range(config1.n):
                with tf.name_scope(dict(k="layer")["k"]):
                    v9 = tf.Variable([1.0, 2.0], name="b" + str(i7))
                    t8 = tf.constant(1.0, name=f"dense_{i7}")
                for word1, i8 in zip(["foo", "conv", "dense"], [3, 5, 7]):
                    vs3 = [tf.Variable(1.0, name="foo_%02d" % (i9 + 1)) for i9 in range(1)]
obj1 = Layer1.of("u2")
r1 = obj1.build()
r2 = obj1(t7)
r3 = obj1(t7)
obj2 = Sub1.of("u4")
r4 = obj2(t7)
with tf.variable_scope("%s" % "a", custom_getter=getter1):
    v10 = tf.get_variable("w2", [2], initializer=tf.zeros_initializer())
    t9 = list(map(tf.identity, [v10, v10]))[0]
with tf.variable_scope("x"):
    t10 = tf.subtract(t7, t7, name="Add")
    with tf.variable_scope("B", reuse=tf.AUTO_REUSE) as s8:
        t11 = tf.add(*[t7, t7])
    with tf.variable_scope(config1.name + "_s9") as s9:
        for i10 in range(config1.n):
            n2 = tf.get_default_graph().unique_name("_".join(["b", str(i10)]))
            g1 = tf.Graph()
            with g1.as_default():
                n3 = tf.get_default_graph().unique_name(("foo_1", "z")[0], mark_as_used=False)
                v11 = tf.Variable(1.0, name=n3)
            with g1.as_default():
                t12 = tf.placeholder(tf.float32, [2], name="Foo")
            try:
                v12 = tf.get_variable("conv%d" % i10, [])
            except (ValueError, TypeError):
                pass
            with tf.name_scope(dict(k="B")["k"]):
                v13 = tf.Variable(lambda: 1.0, dtype=tf.float32, name="_".join(["dense", str(i10)]))
    obj3 = Layer1("u5")
    r5 = obj3.build()
    r6 = obj3(t7)
    r7 = obj3(t7)
v14 = tf.Variable(t7, dtype=tf.float32, name="read")
for word2 in ["a", "b", "foo"]:
    v15 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name=f"foo_{word2}")
try:
    v16 = tf.get_variable("b", [2])
except ValueError:
    with tf.variable_scope(tf.get_variable_scope(), reuse=True):
        v17 = tf.get_variable("b", [2])
else:
    v18 = tf.get_variable("w3", [2, 2], dtype=tf.float32)
tf.get_variable_scope().reuse_variables()
with tf.variable_scope("Foo") as s10:
    try:
        v19 = tf.get_variable("w4", [2, 2])
    except (ValueError, TypeError):
        pass
v20 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
with tf.variable_scope("Foo", reuse=True):
    v21 = tf.get_variable("w4", shape=[2, 2])
