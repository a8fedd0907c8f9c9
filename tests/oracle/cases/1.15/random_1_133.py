import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
class config1(object):
    name = "enc"
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
            self.b = tf.Variable([0.0, 0.0], name=f"{'b'}")
            try:
                v1 = tf.get_variable("a/b", [2, 2], trainable=False)
            except (ValueError, TypeError):
                pass
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=tf.AUTO_REUSE):
            v2 = tf.get_variable("w1", [2])
            vs1 = [tf.get_variable("b%d" % i1, [2, 2]) for i1 in range(3)]
            return v2
class Sub1(Layer1):
    def __init__(self, name, size=2):
        super().__init__(name + "_sub", size=size)
    def build(self):
        super().build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("foo_1"):
        v3 = tf.get_variable("w2", shape=[], partitioner=tf.fixed_size_partitioner(2))
        yield scope
t1 = tf.random_normal([2], name="a/b")
with tf.variable_scope(config1.name + "_s1") as s1:
    for i2 in range(config1.n):
        with tf.variable_scope(config1.name + "_s2") as s2:
            for i3 in range(config1.n):
                with tf.variable_scope("b" + str(i3)):
                    n1 = tf.get_default_graph().unique_name("dense" + str(i3), mark_as_used=False)
                    v4 = tf.Variable(1.0, name=n1)
                    try:
                        v5 = tf.get_variable("Foo")
                    except (ValueError, TypeError):
                        pass
                t2 = tf.math.log(t1, name="w_1")
                try:
                    with block1("_".join(["b", str(i3)])) as s3:
                        try:
                            v6 = tf.get_variable("w3", initializer=t1)
                        except (ValueError, TypeError):
                            pass
                        t3 = v4 >= v4
                        v7 = tf.Variable([1.0, 2.0], dtype=tf.float32, name="add")
                        for i4, word1 in enumerate(["b", "foo"]):
                            t4 = getattr(tf, "add")(t2, 2.0)
                except (ValueError, TypeError):
                    pass
        for i5 in range(1):
            try:
                v8 = tf.get_variable("b", [2, 2])
            except (ValueError, TypeError):
                pass
obj1 = Layer1.of("u2")
r1 = obj1.build()
r2 = obj1(t1)
obj2 = Sub1("u3")
r3 = obj2(t1)
r4 = obj2(t1)
with block1("u5") as s4:
    obj3 = Sub1("u6")
    r5 = obj3.build()
    r6 = obj3(t1)
    r7 = obj3(t1)
    t5 = tf.subtract(t1, t1)
    with tf.variable_scope("B") as s5:
        s5.reuse_variables()
    if 1 < 2:
        v9 = tf.Variable([1.0, 2.0], name="foo")
        t6 = t1[::2]
    elif len("ab") == 3:
        v10 = tf.get_variable("w4", [2])
        t7 = tf.constant(3, name="Variable")
t8 = tf.add(t1, **{"y": 1.0, "name": dict(k="B")["k"]})
with tf.variable_scope(None, "B"), tf.name_scope("h0"):
    with tf.variable_scope("layer", reuse=False) as s6:
        t9 = tf.divide(t8, t1, name=("a_1", "z")[0])
        v11 = tf.get_variable("w5", [2], initializer=tf.constant_initializer(0.5))
v12 = tf.get_variable("w", [2])
for word2, i6 in sorted({"a": 1, "b": 2}.items()):
    try:
        v13 = tf.get_variable("b b".split()[0], [2], initializer=tf.truncated_normal_initializer())
    except (ValueError, TypeError):
        pass
