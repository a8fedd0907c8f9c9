import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def gen1(name1, n=3):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            v1 = tf.get_variable("w1", [2, 2])
            yield i1
def layer1(x, name2="dense", reuse=None, **kwargs):
    """A layer."""
    with tf.variable_scope(name2, reuse=reuse) as scope:
        if len(str(name2)) > 1:
            try:
                v2 = tf.get_variable("_".join([name2, "a"]), [2])
            except ValueError:
                with tf.variable_scope(tf.get_variable_scope(), reuse=True):
                    try:
                        v3 = tf.get_variable("_".join([name2, "a"]), [2])
                    except (ValueError, TypeError):
                        pass
            if len(str(name2)) > 1:
                v4 = tf.get_local_variable("w2", [2, 2], initializer=tf.constant_initializer(0.5))
            elif not name2:
                t1 = tf.to_int32(x)
                t2 = x / x
            with tf.op_scope([], None, "%s_dense" % name2) as s1:
                tf.get_variable_scope().reuse_variables()
                t3 = tf.truediv(x, x, name="a/b")
            for i2, word1 in enumerate(["foo", "conv"]):
                try:
                    v5 = tf.get_variable("foo_1", [], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
                try:
                    v6 = tf.get_variable("a_1", [2])
                except (ValueError, TypeError):
                    pass
        elif len(str(name2)) > 1:
            with tf.variable_scope("foo") as s2:
                v7 = tf.get_variable("B", [])
            v8 = tf.get_local_variable("w3", [2, 2], tf.float32)
            for i3 in gen1("dense/" + name2):
                v9 = tf.Variable(v7, "dense_%02d" % (i3 + 1))
                v10 = tf.Variable(1.0, name="Const")
            with tf.variable_scope(name2, reuse=True):
                tf.get_variable_scope().reuse_variables()
        else:
            with tf.name_scope("w/"):
                v11 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name=name2)
                v12 = tf.Variable(1.0)
            v13 = tf.get_variable("a/" + name2, [2])
            with tf.variable_scope(tf.get_variable_scope()) as s3:
                v14 = tf.get_variable("w4", [2])
                vs1 = [tf.get_variable("b_%02d" % (i4 + 1), [2, 2]) for i4 in range(2)]
            with tf.name_scope("a"):
                try:
                    v15 = tf.get_variable("w5", initializer=v13)
                except (ValueError, TypeError):
                    pass
        with tf.variable_scope(name2, reuse=tf.AUTO_REUSE, initializer=tf.truncated_normal_initializer()):
            with tf.variable_scope("_".join([name2, "dense"])) as s4:
                v16 = tf.get_local_variable("w6", [2])
                v17 = tf.get_variable("w7", [2])
            with tf.variable_scope("_".join([name2, "dense"]), reuse=True):
                try:
                    t4 = tf.reduce_mean(v17, name=name2 + "_a")
                except (ValueError, TypeError):
                    pass
                v18 = tf.get_variable("w6", [2])
                v19 = tf.get_variable("w7", [2], trainable=False)
            vs2 = [tf.get_variable("conv%d" % i5, [2]) for i5 in range(2)]
            vs3 = [tf.get_variable("dense" + str(i6), []) for i6 in range(2)]
        return v16
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
            self.b = tf.Variable([0.0, 0.0], name="b")
            t5 = tf.reduce_prod(self.b, name=f"{'x'}")
            v20 = tf.get_variable("w8", [2, 2], use_resource=True)
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=self.calls > 1):
            with tf.variable_scope("foo/w"):
                t6 = tf.cos(x)
                v21 = tf.Variable(1.0, name="W".lower())
            try:
                with tf.name_scope("") as s5:
                    n1 = tf.get_default_graph().unique_name("w_1")
                    vs4 = [tf.get_variable("conv_%02d" % (i7 + 1), [2]) for i7 in range(1)]
            except (ValueError, TypeError):
                pass
            return x
class Sub1(Layer1):
    def build(self):
        super().build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
t7 = tf.range(3)
r1 = len([j for j in gen1("u1")])
t8 = tf.constant([1.0, 2.0])
r2 = layer1(*[t8], **dict(name2="u2"))
r3 = layer1(t8, "u2", reuse=True)
obj1 = Layer1("u3")
r4 = obj1.build()
r5 = obj1(t8)
obj2 = Sub1("u5")
r6 = obj2(t8)
t9 = t8 / t8
i8 = 0
while i8 < 3:
    vs5 = {i9: tf.Variable(1.0, name="dense%d" % i9) for i9 in range(2)}
    t10 = tf.div(vs5[0], vs5[0])
    v22 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name=f"b_{i8}")
    i8 += 1
if 1 < 2:
    with tf.name_scope("a/b") as s6:
        try:
            v23 = tf.get_variable("a_1", [2, 2])
        except (ValueError, TypeError):
            pass
        t11 = getattr(tf, "add")(t8, 2.0)
    for i10 in range(1, 2):
        t12 = tf.placeholder(tf.float32, [2])
else:
    v24 = tf.Variable([1.0, 2.0], trainable=False)
    try:
        v25 = tf.get_variable("F" + "oo", [2, 2])
    except (ValueError, TypeError):
        pass
obj3 = Layer1.of("u8")
r7 = obj3(t8)
r8 = obj3(t8)
with tf.name_scope("a") as s7:
    v26 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="layer")
    t13 = tf.tanh(t9)
