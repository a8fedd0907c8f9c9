import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.get_variable
def layer1(x, name1="layer1"):
    """A layer."""
    with tf.variable_scope(name1), tf.name_scope(name1):
        with tf.variable_scope(None, "%s_conv" % name1, [x], auxiliary_name_scope=False):
            t1 = tf.add(*[x, x])
            r1 = take("%s_a" % name1, [2])
            t2 = tf.not_equal(x, 1.0, name="{}_conv".format(name1))
        with tf.variable_scope({**{'k': "a/b"}}['k']) as s1:
            with tf.variable_scope(f"b_{name1}", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s2:
                v1 = tf.get_variable("w1", [2, 2], trainable=False)
                vs1 = [tf.get_variable(f"dense_{i1}", []) for i1 in range(1)]
        try:
            v2 = tf.get_variable("w2", initializer=vs1[0])
        except (ValueError, TypeError):
            pass
        t3 = tf.subtract(v1, v1, name="a")
        return r1
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
            self.b = tf.Variable([0.0, 0.0], name=list(itertools.chain(['z'], ["h0"]))[1])
            v3 = tf.get_variable("w3", [], use_resource=True)
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=tf.AUTO_REUSE):
            with tf.name_scope("x/") as s3:
                t4 = tf.sin(x, name="add")
            for word1 in ["b", "foo", "conv"]:
                t5 = tf.negative(t4, name="x")
            g1 = tf.Graph()
            with g1.as_default():
                v4 = tf.get_local_variable("w4", [])
            with g1.as_default():
                t6 = 2.0 * v4
            t7 = tf.reduce_sum(t4)
            return x
def getter1(getter, name, *args, **kwargs):
    return getter(name, *args, **kwargs)
def main():
    t8 = tf.constant([1, 2], dtype=tf.int32)
    r2 = take("u1", [2])
    r3 = layer1(*[r2], **dict(name1="u2"))
    obj1 = Layer1("u3")
    r4 = obj1.build()
    r5 = obj1(r2)
    with tf.variable_scope("Foo", custom_getter=getter1):
        v5 = tf.get_variable("w5", [2, 2], initializer=tf.zeros_initializer())
        tf.get_variable_scope().reuse_variables()
    with tf.name_scope("a_1", "a" + "_1", [r2]) as s4:
        with tf.variable_scope("foo/w"):
            try:
                v6 = tf.get_local_variable("h0", [2, 2], dtype=tf.int32)
            except (ValueError, TypeError):
                pass
        t9 = r2 / r2
    t10 = tf.ceil(r2)
    with tf.name_scope("layer", (lambda *p: p[-1])('z', "x")) as s5:
        for word2 in ["a"]:
            t11 = -t9
            try:
                v7 = tf.get_variable(next(iter(["h0"])), [2, 2])
            except (ValueError, TypeError):
                pass
        v8 = tf.get_variable("w6", [2, 2])
    try:
        v9 = tf.get_variable("b", [])
    except (ValueError, TypeError):
        pass
    n1, *_, n2 = ["foo", 1, 2, "b"]
    n1 = n2 or n1
    v10 = tf.Variable(1.0, name=n1)
if __name__ == "__main__":
    main()
