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
        return self.join(self.name, "call")
    @staticmethod
    def join(*parts):
        return "_".join(parts)
    @classmethod
    def of(cls, name, **kwargs):
        return cls(name, **kwargs)
    def build(self):
        with tf.compat.v1.variable_scope(self.name):
            self.w = tf.compat.v1.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name="Foo")
            tf.compat.v1.get_variable_scope().reuse_variables()
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.compat.v1.variable_scope(self.full, reuse=self.calls > 1):
            if len("ab") == 3:
                t1 = tf.zeros([2], name="foo")
                v1 = tf.compat.v1.get_variable("w1", [2, 2])
            t2 = tf.math.rsqrt(x)
            n1 = tf.compat.v1.get_default_graph().unique_name("a_1", mark_as_used=False)
            v2 = tf.Variable(1.0, name=n1)
            return t2
class Sub1(Layer1):
    def __init__(self, name, size=2):
        super().__init__(name + "_sub", size=size)
    def build(self):
        super().build()
        with tf.compat.v1.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.compat.v1.get_variable("extra", [self.size])
        return self
def layer1(x, name1="dense", reuse=None, **kwargs):
    with tf.compat.v1.variable_scope(name1, reuse=reuse) as scope:
        if None is None:
            with tf.compat.v1.name_scope(None, "%s_foo" % name1) as s1:
                try:
                    v3 = tf.compat.v1.get_variable("%s_dense" % name1, [])
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope("a/b a/b".split()[0]) as s2:
                v4 = tf.compat.v1.get_variable("w2", shape=[])
                v5 = tf.compat.v1.get_variable("w3", [])
            with tf.compat.v1.variable_scope(s2, reuse=True):
                t3 = tf.stack([x, x], name="{}_a".format(name1))
                v6 = tf.compat.v1.get_variable("w2", [])
                try:
                    v7 = tf.compat.v1.get_variable("w3", [], use_resource=True)
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope(None, default_name=name1 + "_foo", initializer=tf.zeros_initializer()):
                n2 = tf.compat.v1.get_default_graph().unique_name(name1 + "_a")
                v8 = tf.Variable(1.0, name=n2)
                t4 = x[::2]
        else:
            t5 = x // 2.0
        t6 = tf.zeros([])
        t7 = t6 + 1.0
        v9 = tf.compat.v1.get_variable("w4", [], initializer=tf.compat.v1.truncated_normal_initializer())
        return x
class Layer2(object):
    made = 0
    def __init__(self, name, size=2):
        self.name = name
        self.size = size
        self.calls = 0
        Layer2.made += 1
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
        with tf.compat.v1.variable_scope(self.name):
            self.w = tf.compat.v1.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name=" foo_1".strip())
            v10 = tf.compat.v1.get_variable("w5", [2, 2], initializer=tf.constant_initializer(0.5))
            t8 = tf.add(*[self.b, self.b])
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.compat.v1.variable_scope(self.full, reuse=self.calls > 1):
            t9 = x < x
            v11 = tf.Variable([1.0, 2.0], name="X".lower())
            with tf.compat.v1.variable_scope("h0_x"[:2]) as s3:
                t10 = functools.partial(tf.multiply, x)(x, name="a/b")
            t11 = tf.subtract(v11, v11, name="add")
            return v11
class Sub2(Layer2):
    def build(self):
        super().build()
        with tf.compat.v1.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.compat.v1.get_variable("extra", [self.size])
        return self
def scoped1(name2):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.compat.v1.variable_scope(name2):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    t12 = tf.minimum(x, x)
    return t12
def main():
    with tf.Graph().as_default():
        t13 = tf.constant(1.0)
        obj1 = Layer1.of("u2")
        r1 = obj1.build()
        t14 = tf.constant([1.0, 2.0])
        r2 = obj1(t14)
        r3 = obj1(t14)
        obj2 = Sub1("u3")
        r4 = obj2.build()
        r5 = obj2(t14)
        r6 = layer1(*[t14], **dict(name1="u5"))
        obj3 = Layer2.of("u7")
        r7 = obj3(t14)
        obj4 = Sub2.of("u9")
        r8 = obj4(t14)
        r9 = obj4(t14)
        r10 = inside1(t14)
        vs1 = [tf.compat.v1.get_variable("dense{}".format(i1), [2]) for i1 in range(3)]
        obj5 = Sub1("u10")
        r11 = obj5(t14)
if __name__ == "__main__":
    main()
