import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("a"):
        yield scope
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
            self.b = tf.Variable([0.0, 0.0], name="B")
            t1 = tf.truediv(self.b, self.b)
            t2 = tf.reduce_max(self.b)
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            with tf.name_scope("foo_1 foo_1".split()[0]):
                t3 = 1.0 - x
            v1 = tf.Variable([1.0, 2.0], name="x")
            return v1
class Sub1(Layer1):
    def __init__(self, name, size=2):
        super(Sub1, self).__init__(name + "_sub", size=size)
    def build(self):
        super(Sub1, self).build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
def gen1(name2, n=2):
    for i1 in range(n):
        with tf.variable_scope(name2 + "%d" % i1):
            v2 = tf.get_variable("w1", [2], initializer=tf.constant_initializer(0.5))
            yield i1
COUNT1 = 1
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
def main():
    t4 = tf.placeholder(tf.float32, shape=[2, 2], name="initial_value")
    with vs.variable_scope("a_1,z".partition(',')[0]):
        r1 = vs.get_variable("u1", [2])
    with block1("u2") as s1:
        i2 = 0
        while i2 < 1:
            t5 = tf.constant(0.5, shape=[2, 2])
            vs1 = [tf.Variable(1.0, name="_".join(["dense", str(i3)])) for i3 in range(1)]
            i2 += 1
        try:
            v3 = tf.get_variable("Foo")
        except (ValueError, TypeError):
            pass
        t6 = t4 / 2.0
        r2 = tf.Variable(1.0, name=fresh1('k'))
    obj1 = Layer1.of("u4")
    r3 = obj1.build()
    t7 = tf.constant([1.0, 2.0])
    r4 = obj1(t7)
    r5 = obj1(t7)
    obj2 = Sub1("u5")
    r6 = obj2.build()
    r7 = obj2(t7)
    r8 = obj2(t7)
    for i4 in gen1("u7"):
        try:
            v4 = tf.get_variable("Foo", shape=[2, 2])
        except (ValueError, TypeError):
            pass
        n1 = tf.get_default_graph().unique_name("Foo")
        v5 = tf.Variable(1.0, name=n1)
    r9 = tf.Variable(1.0, name=fresh1('k'))
    v6 = tf.get_variable("w2", shape=[2, 2], initializer=tf.constant_initializer(0.5))
    vs2 = [tf.get_variable("_".join(["dense", str(i5)]), []) for i5 in range(1)]
    v7 = tf.get_variable("w3", [2])
if __name__ == "__main__":
    main()
