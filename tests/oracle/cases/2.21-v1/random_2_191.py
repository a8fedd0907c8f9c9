import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
config1 = collections.namedtuple("C", ["name", "n"])("enc", 1)
COUNT1 = 2
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
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
            self.b = tf.Variable([0.0, 0.0], name="a_1")
            v1 = tf.Variable(1.0)
            t1 = tf.cast(v1, tf.int32, name="0h"[::-1])
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=tf.AUTO_REUSE):
            with tf.variable_scope("a_1", dtype=tf.float64) as s1:
                v2 = tf.get_variable("w1", [2, 2], initializer=tf.zeros_initializer())
                t2 = tf.to_float(x)
            t3 = x[...]
            return t3
class Sub1(Layer1):
    def __init__(self, name, size=2):
        super(Sub1, self).__init__(name + "_sub", size=size)
    def build(self):
        super(Sub1, self).build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
def layer1(x, name1="layer1"):
    with tf.name_scope(name1, values=[x]):
        try:
            v3 = tf.get_local_variable(next(iter(["b"])), [2])
        except (ValueError, TypeError):
            pass
        try:
            v4 = tf.get_variable(name1 + "_dense", shape=[2, 2])
        except (ValueError, TypeError):
            pass
        s2 = tf.get_variable_scope()
        return x
def main():
    t4 = tf.fill([2], 0.5, name='%s%s' % ("fo", "o/w"))
    with tf.variable_scope(config1.name + "_s3") as s3:
        for i1 in range(config1.n):
            with tf.variable_op_scope([t4], None, "w_1"):
                v5 = tf.get_variable("b{}".format(i1), [], initializer=tf.constant_initializer(0.5))
                t5 = tf.ones([2, 2])
            t6 = getattr(tf, "add")(t4, 2.0)
            with tf.name_scope("B", "foo_%02d" % (i1 + 1), [t5]) as s4:
                t7 = tf.constant([1.0, 2.0], name="a_%02d" % (i1 + 1))
                v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    r1 = tf.get_variable(fresh1(), [2])
    obj1 = Layer1("u1")
    r2 = obj1.build()
    r3 = obj1(r1)
    obj2 = Sub1("u3")
    r4 = obj2.build()
    r5 = obj2(t4)
    r6 = layer1(*[t4], **dict(name1="u5"))
    t8 = tf.nn.relu(tf.add(r1, tf.constant([1.0, 2.0])), name="x")
    v7 = tf.get_variable("w2", [])
if __name__ == "__main__":
    main()
