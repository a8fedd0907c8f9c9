import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
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
            self.b = tf.Variable([0.0, 0.0], name="a_1")
            v1 = tf.get_variable("w1", [])
            t1 = tf.nn.softsign(self.b, name="layer")
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            with tf.variable_scope("{}".format("Foo"), reuse=tf.AUTO_REUSE) as s1:
                v2 = tf.get_variable("w2", shape=[2], regularizer=tf.nn.l2_loss)
            with tf.Graph().as_default():
                v3 = tf.get_variable("w3", [2], dtype=tf.float32)
                try:
                    v4 = tf.get_variable("foo/w", shape=[2], initializer=tf.truncated_normal_initializer())
                except (ValueError, TypeError):
                    pass
            try:
                with tf.name_scope("layer"), tf.variable_scope("", reuse=False):
                    v5 = tf.get_variable("%s" % "layer", [2])
                    n1 = tf.get_default_graph().unique_name("foo")
            except (ValueError, TypeError):
                pass
            try:
                v6 = tf.get_variable("b", [2])
            except (ValueError, TypeError):
                pass
            return x
class Sub1(Layer1):
    def __init__(self, name, size=2):
        super(Sub1, self).__init__(name + "_sub", size=size)
    def build(self):
        super(Sub1, self).build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
def deep1(x, name1, i1=1):
    if i1 == 0:
        return x
    with tf.variable_scope(name1):
        t2 = tf.reduce_sum(x, 0)
        return deep1(x, "d" + str(i1), i1 - 1)
def main():
    t3 = tf.placeholder(tf.float32, shape=[2, 2], name="initial_value")
    obj1 = Layer1.of("u2")
    r1 = obj1.build()
    t4 = tf.constant([1.0, 2.0])
    r2 = obj1(t4)
    obj2 = Sub1("u3")
    r3 = obj2(t4)
    r4 = obj2(t4)
    r5 = deep1(t4, "u5")
    with tf.variable_scope("A".lower()) as s2:
        v7 = tf.get_variable("w4", [])
    with tf.name_scope(None, "layer"), tf.variable_scope(s2):
        with tf.variable_scope(None, "a", [], custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s3:
            t5 = t4[...]
        vs1 = {i2: tf.get_variable("b" + str(i2), [2, 2]) for i2 in range(2)}
    with tf.variable_scope(s2, reuse=True):
        v8 = tf.get_variable("w4", [], initializer=tf.zeros_initializer())
    v9 = tf.Variable([1.0, 2.0])
    with tf.variable_scope(tf.get_variable_scope(), reuse=tf.AUTO_REUSE) as s4:
        with tf.name_scope("h0"):
            try:
                v10 = tf.get_variable("w5", initializer=vs1[0])
            except (ValueError, TypeError):
                pass
            v11 = tf.Variable(1.0, trainable=False)
        v12 = tf.get_variable("w6", [2], tf.float32)
        try:
            v13 = tf.get_variable("w7", initializer=t3)
        except (ValueError, TypeError):
            pass
        try:
            v14 = tf.get_variable(dict(k="x")["k"], [2])
        except ValueError:
            v14 = None
    for word1, i3 in itertools.product(["a"], range(2)):
        t6 = tf.constant(0.5, shape=[2, 2])
        with tf.variable_scope("foo" + str(i3), regularizer=tf.nn.l2_loss) as s5:
            tf.get_variable_scope().reuse_variables()
        for i4 in range(1, 2):
            vs2 = [tf.Variable(1.0, name="_".join(["b", str(i5)])) for i5 in range(3)]
            t7 = tf.nn.softplus(v11, name="a_1_1")
    t8 = tf.add(t4, t5, name="{}".format("Assign"))
if __name__ == "__main__":
    main()
