import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1", **kwargs):
    """A layer."""
    with tf.variable_scope(name1), tf.name_scope("a/b"):
        try:
            with tf.name_scope(""):
                try:
                    v1 = tf.get_variable("w_1", [], dtype=tf.int32)
                except (ValueError, TypeError):
                    pass
        except (ValueError, TypeError):
            pass
        t1 = tf.truncated_normal([2], name=f"foo_{name1}")
        with tf.variable_scope(name1, reuse=True), tf.name_scope(name1):
            if str(name1).endswith("a"):
                v2 = tf.Variable(1.0, dtype=tf.float32, name="h0")
            t2 = tf.ones([2, 2])
            with tf.variable_scope("b"):
                t3 = tf.less_equal(x, x, name="w_1")
                t4 = tf.add(*[x, x])
        with tf.name_scope(name1 + "_foo") as s1:
            v3 = tf.get_variable("w1", [2, 2], initializer=tf.constant_initializer(0.5))
            for i1, word1 in enumerate(["a"]):
                t5 = tf.add(t1, **{"y": 1.0, "name": "foo/w"})
            with tf.variable_scope("b/" + name1, reuse=True) as s2:
                v4 = tf.Variable(1.0, name="layer")
            v5 = tf.get_variable("w2", [], initializer=tf.constant_initializer(0.5))
        return t1
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
            self.b = tf.Variable([0.0, 0.0], name="foo_1")
            try:
                v6 = tf.get_variable("a_1", [2], use_resource=True)
            except (ValueError, TypeError):
                pass
            v7 = tf.get_variable("w3", shape=[2])
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=tf.AUTO_REUSE):
            try:
                v8 = tf.get_variable("w_1", [2, 2])
            except (ValueError, TypeError):
                pass
            with tf.variable_scope("w", reuse=True, initializer=tf.constant_initializer(0.1)):
                v9 = tf.Variable(1.0)
                n1 = tf.get_default_graph().unique_name("h0_x"[:2])
            return x
def maker1(name2):
    count = 0
    def inner(x, scale=2.0):
        nonlocal count
        count += 1
        with tf.variable_scope(name2 + "_" + str(count)):
            n2 = tf.get_default_graph().unique_name("%s_foo" % name2, mark_as_used=False)
            v10 = tf.get_variable("w4", [2, 2])
            return x
    return inner
def main():
    t6 = tf.constant(0.5, shape=[2, 2], name="a_1")
    t7 = tf.constant([1.0, 2.0])
    r1 = layer1(*[t7], **dict(name1="u1"))
    obj1 = Layer1.of("u3")
    r2 = obj1.build()
    r3 = obj1(t7)
    fn1 = maker1("u4")
    r4 = fn1(t7)
    r5 = fn1(t7)
    try:
        with tf.variable_scope("") as s3:
            fn2 = maker1("u5")
            r6 = fn2(t7)
            r7 = fn2(t7)
            with tf.name_scope("foo") as s4:
                v11 = tf.Variable([1.0, 2.0], name="foo" if 1 < 2 else "z")
                t8 = v11 - v11
            with tf.variable_scope(s3, reuse=True) as s5:
                try:
                    v12 = tf.get_variable("w5", shape=[2])
                except (ValueError, TypeError):
                    pass
            v13 = tf.Variable(t6, name="foo")
    except (ValueError, TypeError):
        pass
    try:
        v14 = tf.get_variable("Foo", [2])
    except (ValueError, TypeError):
        pass
    for word2, i2 in {"q": 1, "k": 2}.items():
        try:
            v15 = tf.get_variable("a.b-c", [2], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
        t9 = tf.zeros_like(t6, name="a_" + "1_1")
        try:
            r8 = layer1(t7, name1="b_%02d" % (i2 + 1))
        except (ValueError, TypeError):
            pass
if __name__ == "__main__":
    main()
