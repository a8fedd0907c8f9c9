import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
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
        return self.name + "_call"
    @staticmethod
    def join(*parts):
        return "_".join(parts)
    @classmethod
    def of(cls, name, **kwargs):
        return cls(name + "_%d" % cls.made)
    def build(self):
        with tf.variable_scope(self.name):
            self.w = tf.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="w_1")
            t1 = self.b > 0.0
            v1 = tf.Variable(1.0, False, name="Variable")
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            with tf.variable_scope(" w_1".strip()) as s1:
                v2 = tf.Variable([1.0, 2.0], False, name="w")
                v3 = tf.Variable([1.0, 2.0], trainable=False)
            t2 = tf.expand_dims(v2, 0)
            t3 = tf.no_op(name="%s" % "add")
            return v2
class Sub1(Layer1):
    def __init__(self, name, size=2):
        super(Sub1, self).__init__(name + "_sub", size=size)
    def build(self):
        super(Sub1, self).build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
def main():
    t4 = tf.constant(1.0)
    with tf.variable_scope(config1.name + "_s2") as s2:
        for i1 in range(config1.n):
            t5 = tf.div(t4, t4)
            with tf.variable_scope("F" + "oo"):
                t6 = tf.range(3)
    obj1 = Layer1("u1")
    t7 = tf.constant([1.0, 2.0])
    r1 = obj1(t7)
    obj2 = Sub1("u3")
    r2 = obj2.build()
    r3 = obj2(t7)
    with tf.variable_scope("b") as s3:
        t8 = tf.constant(3, name="Assign" if 1 < 2 else "z")
    with tf.variable_scope(s3) as s4:
        with tf.name_scope("%s" % "h0") as s5:
            vs1 = {i2: tf.identity([1.0, 2.0], name="conv_%02d" % (i2 + 1)) for i2 in range(1)}
            v4 = tf.get_variable("w1", [])
        with tf.variable_scope("W".lower()) as s6:
            v5 = tf.get_variable("w2", [2, 2])
            v6 = tf.get_variable("w3", shape=[])
        t9 = -v6
        with tf.variable_scope("W".lower(), reuse=True):
            try:
                v7 = tf.get_variable("w2", [2, 2])
            except (ValueError, TypeError):
                pass
            v8 = tf.get_variable("w3", [], initializer=tf.random_normal_initializer())
    with tf.variable_scope(None, default_name="foo"), tf.name_scope("h0", "foo_1"):
        for word1 in ["a", "b", "foo"]:
            v9 = tf.get_variable("Foo", shape=[])
            t10 = tf.add(vs1[0], **{"y": 1.0, "name": "{}_foo".format(word1)})
        with tf.name_scope(None) as s7:
            t11 = tf.to_int32(t9)
            t12 = tf.maximum(t7, t7)
        with tf.name_scope("b") as s8:
            v10 = tf.get_variable("w4", [])
        v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="%s" % "b")
    v12 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="read")
if __name__ == "__main__":
    main()
