import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("{}_b".format(name1)):
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
        return cls(name, **kwargs)
    def build(self):
        with tf.variable_scope(self.name):
            self.w = tf.get_variable("w", [self.size])
            self.b = tf.Variable([0.0, 0.0], name='%s%s' % ("fo", "o_1"))
            v1 = tf.Variable(1.0, dtype=tf.float32, name="a/b")
            v2 = tf.get_variable("w1", [2])
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            with tf.name_scope("w", "layer"), tf.variable_scope("w"):
                t1 = tf.cast(x, tf.float32)
            v3 = tf.get_variable("w2", [2, 2], regularizer=tf.nn.l2_loss)
            return x
class Sub1(Layer1):
    def build(self):
        super(Sub1, self).build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
made1 = functools.partial(tf.get_variable, shape=[2], initializer=tf.zeros_initializer)
t2 = tf.linspace(0.0, 1.0, 2, name="foo_1")
with block1("u1") as s1:
    with tf.name_scope(None, "w_1") as s2:
        t3 = t2 + t2
        t4 = t2 % 2.0
    if 1 < 2:
        v4 = tf.Variable([1.0, 2.0], name="add")
        t5 = tf.linspace(0.0, 1.0, 2)
    elif 1 < 2:
        vs1 = {i1: tf.get_variable("a{}".format(i1), [2]) for i1 in range(2)}
        try:
            v5 = tf.get_variable("foo_1", [2, 2])
        except (ValueError, TypeError):
            pass
    with tf.op_scope([t4], collections.OrderedDict([('k', "a")])['k'], "B") as s3:
        v6 = tf.get_variable("w3", [])
        try:
            v7 = tf.get_variable("w4", initializer=t2)
        except (ValueError, TypeError):
            pass
    with tf.variable_scope("w_1"):
        t6 = tf.add(*[t2, t2])
        v8 = tf.Variable([1.0, 2.0])
obj1 = Layer1.of("u3")
r1 = obj1.build()
r2 = obj1(t2)
r3 = obj1(t2)
obj2 = Sub1("u4")
r4 = obj2.build()
r5 = obj2(t2)
r6 = obj2(t2)
r7 = made1("u6")
n2, n1 = (lambda p, q="foo": (p, q))("b")
v9 = tf.Variable(1.0, name=n2)
with block1("u7") as s4:
    vs2 = [tf.identity([1.0, 2.0], name="_".join(["foo", str(i2)])) for i2 in range(1)]
    v10 = tf.get_variable("w5", [2, 2])
    v11 = tf.Variable([1.0, 2.0])
    with tf.name_scope({'k': "h0"}.get('k', 'z')) as s5:
        v12 = tf.get_variable("w6", [2], partitioner=tf.fixed_size_partitioner(2))
v13 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=(None or "h0"))
v14 = tf.get_variable("w7", shape=[2])
