import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    """A layer."""
    with tf.variable_scope(name1), tf.name_scope("{}_dense".format(name1)):
        t1 = list(map(tf.identity, [x, x]))[0]
        v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "%s_b" % name1)
        v2 = tf.Variable(1.0, "Variable")
        vs1 = [tf.get_variable("b_%02d" % (i1 + 1), [2]) for i1 in range(3)]
        return t1
COUNT1 = 1
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
            self.b = tf.Variable([0.0, 0.0], name="foo/w")
            t2 = tf.log(self.b, name="foo")
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            v3 = tf.Variable(1.0, dtype=tf.float32, name="Const")
            t3 = abs(x)
            with tf.name_scope(None, default_name="B".lower()) as s1:
                v4 = tf.Variable([1.0, 2.0])
            with tf.name_scope(None) as s2:
                t4 = x * x
            return v4
def main():
    t5 = tf.no_op()
    t6 = tf.constant([1.0, 2.0])
    r1 = layer1(t6, name1="u1")
    r2 = tf.Variable(1.0, name=fresh1('k'))
    obj1 = Layer1.of("u3")
    r3 = obj1(t6)
    with tf.name_scope("foo") as s3:
        with tf.variable_scope("foo_1", reuse=False), tf.name_scope("foo"):
            t7 = tf.expand_dims(t6, 0)
            t8 = tf.truediv(t7, t7, name="a")
        with tf.name_scope(s3):
            vs2 = [tf.get_variable("_".join(["a", str(i2)]), []) for i2 in range(1)]
            t9 = tf.identity(t6, name="h0 h0".split()[0])
        v5 = tf.get_variable("w1", [2, 2])
    try:
        v6 = tf.get_variable("h0", [2])
    except (ValueError, TypeError):
        pass
    for i3 in range(1):
        with tf.variable_scope(" a/b".strip()) as s4:
            try:
                v7 = tf.get_variable(dict(k="h0")["k"], [2, 2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            t10 = 1.0 - t8
        v8 = tf.get_variable("a{}".format(i3), [], initializer=tf.constant_initializer(0.5))
    v9 = tf.Variable(v5, name="a_1")
if __name__ == "__main__":
    main()
