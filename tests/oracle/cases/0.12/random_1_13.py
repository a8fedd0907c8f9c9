import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    with tf.name_scope(name1, values=[x]):
        with tf.variable_scope("foo/" + name1) as s1:
            with tf.name_scope("_".join(["foo", "1"]), "foo/" + name1):
                t1 = x[::2]
            try:
                v1 = tf.get_variable("dense/" + name1, shape=[2, 2])
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("conv/" + name1) as s2:
            v2 = tf.get_variable("w1", shape=[2, 2])
        for word1 in ["b"]:
            try:
                v3 = tf.get_variable("a/" + word1, [2], partitioner=tf.fixed_size_partitioner(2))
            except (ValueError, TypeError):
                pass
            try:
                v4 = tf.get_variable(word1, [2], regularizer=lambda x: None)
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("conv/" + name1, reuse=True):
            t2 = tf.log(t1)
            v5 = tf.get_variable("w1", [2, 2])
        if not name1:
            v6 = tf.Variable([1.0, 2.0], name="A".lower())
            v7 = tf.Variable(1.0, name="Variable")
            t3 = v6[0]
        else:
            with tf.name_scope("a/" + name1):
                try:
                    v8 = tf.get_variable("%s_foo" % name1, [2, 2])
                except (ValueError, TypeError):
                    pass
            with tf.name_scope(None, default_name=name1) as s3:
                t4 = -v2
                t5 = tf.placeholder(tf.float32, [2], name="{}_a".format(name1))
            with tf.variable_op_scope([t4], None, "{}_foo".format(name1)) as s4:
                tf.get_variable_scope().reuse_variables()
        return x
config1 = collections.namedtuple("C", ["name", "n"])("dec", 2)
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
            self.b = tf.Variable([0.0, 0.0], name="b")
            t6 = tf.floor(self.b)
            try:
                v9 = tf.get_variable("a/b", [])
            except (ValueError, TypeError):
                pass
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            n1 = tf.get_default_graph().unique_name("layer")
            v10 = tf.Variable(1.0, name=n1)
            t7 = tf.less_equal(v10, 1.0, name=dict(k="Const")["k"])
            try:
                v11 = tf.get_variable("layer", [])
            except (ValueError, TypeError):
                pass
            return x
t8 = tf.zeros([], name="read")
t9 = tf.constant([1.0, 2.0])
r1 = layer1(x=t9, name1="u1")
with tf.variable_scope(config1.name + "_s5") as s5:
    for i1 in range(config1.n):
        v12 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="_".join(["foo", str(i1)]))
obj1 = Layer1("u2")
r2 = obj1.build()
r3 = obj1(t9)
with tf.variable_scope(tf.get_variable_scope()) as s6:
    r4 = layer1(*[t9], **dict(name1="u4"))
    obj2 = Layer1("u5")
    r5 = obj2.build()
    r6 = obj2(t9)
    with tf.variable_scope(config1.name + "_s7") as s7:
        for i2 in range(config1.n):
            v13 = tf.Variable(t9)
            with tf.variable_scope("dense" + str(i2), reuse=False):
                t10 = t9 + 1.0
                t11 = tf.less(t9, v13, name="layer")
            with tf.name_scope("conv" + str(i2)) as s8:
                t12 = t9[:1]
            t13 = tf.maximum(v13, t10, name="foo_1")
with tf.variable_scope(config1.name + "_s9") as s9:
    for i3 in range(config1.n):
        try:
            r7 = layer1(x=t9, name1="dense{}".format(i3))
        except (ValueError, TypeError):
            pass
        try:
            r8 = layer1(t9)
        except (ValueError, TypeError):
            pass
        with tf.name_scope("dense" + str(i3)):
            t14 = tf.abs(t9)
            t15 = tf.add(t14, **{"y": 1.0, "name": "a/b"})
with tf.variable_scope("foo"):
    try:
        v14 = tf.get_variable("w", [], initializer=tf.constant_initializer(0.5))
    except (ValueError, TypeError):
        pass
    with tf.variable_scope(config1.name + "_s10") as s10:
        for i4 in range(config1.n):
            t16 = tf.multiply(t9, 1.0)
            with tf.variable_scope("foo" + str(i4)) as s11:
                try:
                    v15 = tf.get_variable("w2", shape=[2])
                except (ValueError, TypeError):
                    pass
                try:
                    v16 = tf.get_variable("w3", [2])
                except (ValueError, TypeError):
                    pass
            vs1 = [tf.Variable(1.0, name="conv_%02d" % (i5 + 1)) for i5 in range(3)]
            with tf.variable_scope("foo" + str(i4), reuse=True):
                try:
                    v17 = tf.get_variable("w2", [2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
                try:
                    v18 = tf.get_variable("w3", [2])
                except (ValueError, TypeError):
                    pass
