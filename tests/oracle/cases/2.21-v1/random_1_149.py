import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
COUNT1 = 2
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
made1 = functools.partial(tf.get_variable, shape=[2], dtype=tf.float32)
def gen1(name1, n=1):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            v1 = tf.Variable([1.0, 2.0], name="a_" + "1_1")
            yield i1
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
            self.b = tf.Variable([0.0, 0.0], name="a_1" if 1 < 2 else "z")
            n1 = tf.get_default_graph().unique_name("h0")
            v2 = tf.Variable(1.0, name=n1)
        return self
    def __call__(self, x):
        self.calls += 1
        with tf.variable_scope(self.full, reuse=tf.AUTO_REUSE):
            r1 = len([j for j in gen1("u1")])
            with tf.name_scope("B"):
                t1 = tf.placeholder(tf.float32, [2])
            r2 = made1("u2")
            t2 = tf.subtract(t1, t1, name="B")
            return r2
class Sub1(Layer1):
    def build(self):
        super(Sub1, self).build()
        with tf.variable_scope(self.join(self.name, 'more')):
            self.extra = tf.get_variable("extra", [self.size])
        return self
t3 = tf.random_normal([2], name="read_x"[:4])
r3 = tf.get_variable(fresh1(), [2])
r4 = made1("u3")
r5 = sum(gen1("u4", 2))
obj1 = Layer1("u5")
r6 = obj1(r4)
r7 = obj1(r4)
obj2 = Sub1.of("u8")
r8 = obj2.build()
r9 = obj2(t3)
r10 = obj2(r4)
with tf.name_scope("foo_1"), tf.variable_scope("b", reuse=tf.AUTO_REUSE):
    v3 = tf.get_variable("w1", [2])
    t4 = tf.placeholder(tf.float32, [2], name="%s" % "B")
    r11 = made1("u9")
    obj3 = Sub1("u10")
    r12 = obj3.build()
    r13 = obj3(t4)
    r14 = obj3(v3)
n2 = tf.get_default_graph().unique_name("a")
v4 = tf.Variable(1.0, name=n2)
with tf.variable_scope(None, "w") as s1:
    with tf.op_scope([], os.path.join("foo", "w")):
        vs1 = [tf.get_variable("conv%d" % i2, [2]) for i2 in range(2)]
        vs2 = [tf.get_variable("_".join(["dense", str(i3)]), [2, 2]) for i3 in range(1)]
    with tf.name_scope(f"{'a'}", values=[r3]):
        v5 = tf.get_variable("w2", [], initializer=tf.truncated_normal_initializer())
        tf.get_variable_scope().reuse_variables()
try:
    v6 = tf.get_variable("a_1", [2])
except ValueError:
    with tf.variable_scope(tf.get_variable_scope(), reuse=True):
        try:
            v7 = tf.get_variable("a_1", [2])
        except (ValueError, TypeError):
            pass
else:
    t5 = v3[...]
with tf.name_scope("h0") as s2:
    v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Const")
    with tf.variable_scope(None, "Foo", [], reuse=None) as s3:
        v9 = tf.get_variable("w3", [2, 2])
        t6 = tf.sign(v9, name=f"{'w'}")
    v10 = tf.Variable([1.0, 2.0])
    with tf.variable_scope("foo/w") as s4:
        t7 = tf.nn.elu(v8)
        t8 = tf.maximum(v9, t6, name=dict(k="read")["k"])
with tf.variable_scope("w_x"[:1]), tf.name_scope(None, "a_1"):
    try:
        v11 = tf.get_variable("b", shape=[2, 2], dtype=tf.float32)
    except (ValueError, TypeError):
        pass
    t9 = vs1[0][0]
