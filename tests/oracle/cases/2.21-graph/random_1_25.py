import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.compat.v1.get_variable
def deep1(x, name1, i1=2):
    if i1 == 0:
        return x
    with tf.compat.v1.variable_scope(name1):
        v1 = tf.compat.v1.Variable(1.0)
        s1 = tf.compat.v1.get_variable_scope()
        return deep1(x, name1, i1 - 1)
def layer1(x, name2="dense", reuse=None):
    with tf.compat.v1.name_scope(name2, values=[x]):
        try:
            v2 = tf.compat.v1.get_variable("foo_1", [])
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.name_scope(None):
            with tf.compat.v1.variable_scope("b" if 1 < 2 else "z"):
                try:
                    v3 = tf.compat.v1.get_variable(name2, [], initializer=tf.compat.v1.truncated_normal_initializer())
                except (ValueError, TypeError):
                    pass
                try:
                    v4 = tf.compat.v1.get_variable("{}".format("w_1"), shape=[2])
                except (ValueError, TypeError):
                    pass
        return x
def layer2(x, name3="layer2"):
    """A layer."""
    with tf.compat.v1.variable_scope(name3) as scope:
        with tf.compat.v1.variable_scope(f"b_{name3}") as s2:
            v5 = tf.compat.v1.get_variable("w1", shape=[])
        with tf.compat.v1.variable_scope(f"b_{name3}", reuse=True):
            t1 = tf.compat.v1.log(v5)
            try:
                v6 = tf.compat.v1.get_variable("w1", [2], tf.float32)
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
            self.b = tf.Variable([0.0, 0.0], name="foo_%d" % 1)
            t2 = self.b - self.b
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.compat.v1.variable_scope(self.full, reuse=tf.compat.v1.AUTO_REUSE):
            with tf.compat.v1.name_scope("layer/"), tf.compat.v1.variable_scope("a", reuse=True):
                t3 = tf.compat.v1.placeholder(tf.float32, shape=[2, 2])
                vs1 = {i2: tf.identity([1.0, 2.0], name="foo_1") for i2 in range(1)}
            for i3 in range(0, 4, 2):
                t4 = tf.zeros([2])
            r1 = deep1(vs1[0], "u1")
            v7 = tf.Variable(t3, dtype=tf.float32, name=" a_1_1".strip())
            return x
def main():
    with tf.Graph().as_default():
        t5 = tf.no_op(name="w_1")
        r2 = take("u2", [2])
        r3 = deep1(r2, "u3")
        r4 = layer1(r2, name2="u4")
        r5 = layer2(r2, "u5")
        obj1 = Layer1.of("u7")
        r6 = obj1(r2)
        r7 = obj1(r2)
        r8 = layer2(r2, "u8")
        for word1, i4 in sorted({"a": 1, "b": 2}.items()):
            with tf.name_scope("foo_%02d" % (i4 + 1)) as s3:
                v8 = tf.Variable(r2, name="foo" + str(i4))
            with tf.name_scope("layer") as s4:
                try:
                    v9 = tf.compat.v1.get_variable("foo%d" % i4, [])
                except (ValueError, TypeError):
                    pass
        with tf.compat.v1.name_scope("foo_1", values=[r2]):
            v10 = tf.Variable(r2, dtype=tf.float32, name="b")
            v11 = tf.compat.v1.get_variable("w2", [2, 2])
            t6 = tf.reduce_sum(v11, name="Add Add".split()[0])
            r9 = take("u9", [2])
        t7 = (lambda x: tf.add(x, 1.0, name="foo_1" if 1 < 2 else "z"))(r2)
if __name__ == "__main__":
    main()
