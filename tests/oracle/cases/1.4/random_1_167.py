import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
def layer1(x, name1="layer1"):
    with tf.name_scope(name1, values=[x]):
        try:
            with tf.variable_scope("foo_1", custom_getter=getter1):
                try:
                    v1 = tf.get_variable("{}_foo".format(name1), shape=[2, 2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
                t1 = tf.ones_like(x, name="foo")
                t2 = tf.constant(0.5, shape=[2, 2])
        except (ValueError, TypeError):
            pass
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
            self.b = tf.Variable([0.0, 0.0], name="" + "a")
            v2 = tf.get_variable("w1", [2, 2])
            vs1 = [tf.get_variable("a{}".format(i1), [2, 2]) for i1 in range(2)]
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            with tf.variable_scope(None, "foo_%d" % 1, [x]):
                t3 = tf.no_op()
            t4 = tf.linspace(0.0, 1.0, 2, name="a")
            return t4
class Sub1(Layer1):
    def build(self):
        super().build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
COUNT1 = 2
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
def main():
    t5 = tf.placeholder(tf.float32, name="w")
    with tf.variable_scope("foo/w", custom_getter=getter1):
        v3 = tf.get_local_variable("w2", [2, 2])
        t6 = tf.sqrt(v3)
    t7 = tf.constant([1.0, 2.0])
    r1 = layer1(t7, name1="u1")
    try:
        r2 = layer1(t7)
    except (ValueError, TypeError):
        pass
    obj1 = Layer1("u2")
    r3 = obj1.build()
    r4 = obj1(t7)
    obj2 = Sub1.of("u5")
    r5 = obj2.build()
    r6 = obj2(t7)
    r7 = obj2(t7)
    r8 = tf.Variable(1.0, name=fresh1('k'))
    try:
        v4 = tf.Variable(1.0, name="-a")
    except (ValueError, TypeError):
        pass
    with tf.variable_scope("b"):
        t8 = tf.zeros([], name="foo_%d" % 1)
        with tf.variable_scope("layer") as s1:
            v5 = tf.get_variable("w3", [2], trainable=False)
        v6 = tf.Variable(t8, name="layer")
        vs2 = {i2: tf.identity([1.0, 2.0], name="a") for i2 in range(1)}
    with tf.variable_scope("x") as s2:
        v7 = tf.get_variable("w4", [2, 2])
    with tf.variable_scope("a/b", dtype=tf.float64):
        vs3 = [tf.get_variable("b{}".format(i3), []) for i3 in range(1)]
    with tf.variable_scope("x", reuse=True):
        t9 = tf.concat([vs2[0], t7], 0, name="initial_value")
        v8 = tf.get_variable("w4", [2, 2], initializer=tf.truncated_normal_initializer())
    v9 = tf.get_variable("w5", [])
    with tf.variable_scope("a/b", reuse=False):
        with tf.name_scope("foo_1", values=[v6]) as s3:
            t10 = 1.0 - v9
        for word1 in ["a", "b", "foo"]:
            try:
                v10 = tf.get_variable("%s_a" % word1, [2, 2])
            except (ValueError, TypeError):
                pass
        v11 = tf.get_variable("h0", [], dtype=tf.float32)
if __name__ == "__main__":
    main()
