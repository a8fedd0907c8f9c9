import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def gen1(name1, n=2):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            v1 = tf.get_variable("w1", shape=[], initializer=tf.zeros_initializer())
            yield i1
config1 = collections.namedtuple("C", ["name", "n"])("dec", 2)
def maker1(name2):
    count = 0
    def inner(x, scale=2.0):
        nonlocal count
        count += 1
        with tf.variable_scope(name2 + "_" + str(count)):
            v2 = tf.get_variable("%s" % "Foo", [2, 2], trainable=False)
            return x
    return inner
@contextlib.contextmanager
def block1(name3, suffix='_b'):
    with tf.variable_scope(name3 + suffix) as scope, tf.name_scope("foo_1"):
        t1 = tf.zeros([2])
        yield scope
t2 = tf.no_op(name="a/b")
for i2 in gen1("u1"):
    t3 = tf.constant(0.5, shape=[2, 2])
    t4 = tf.zeros([2], name="b%d" % i2)
with tf.variable_scope(config1.name + "_s1") as s1:
    for i3 in range(config1.n):
        try:
            v3 = tf.get_variable("foo_1", shape=[], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
        try:
            v4 = tf.get_variable("foo{}".format(i3), [2])
        except (ValueError, TypeError):
            pass
        with tf.variable_scope("b"):
            try:
                v5 = tf.get_variable("a%d" % i3, [2])
            except (ValueError, TypeError):
                pass
        with tf.variable_scope(config1.name + "_s2") as s2:
            for i4 in range(config1.n):
                with tf.name_scope(None, default_name="a_%02d" % (i4 + 1)):
                    v6 = tf.Variable(1.0, name="foo")
                    try:
                        v7 = tf.get_variable("b%d" % i4, [2, 2])
                    except (ValueError, TypeError):
                        pass
                t5 = tf.nn.relu(v6)
fn1 = maker1("u2")
t6 = tf.constant([1.0, 2.0])
r1 = fn1(t6)
with block1("u3") as s3:
    with tf.variable_scope(config1.name + "_s4") as s4:
        for i5 in range(config1.n):
            with tf.variable_scope(config1.name + "_s5") as s5:
                for i6 in range(config1.n):
                    fn2 = maker1("dense_%02d" % (i6 + 1))
                    try:
                        r2 = fn2(t6)
                    except (ValueError, TypeError):
                        pass
                    try:
                        r3 = fn2(t6)
                    except (ValueError, TypeError):
                        pass
                    for i7, word1 in enumerate(["foo", "conv", "dense"]):
                        vs1 = [tf.identity([1.0, 2.0], name="conv%d" % i8) for i8 in range(3)]
                    try:
                        v8 = tf.get_variable("_".join(["a", str(i6)]), [])
                    except (ValueError, TypeError):
                        pass
            t7 = abs(t6)
            vs2 = [tf.Variable(1.0, name="_".join(["foo", str(i9)])) for i9 in range(2)]
with tf.variable_scope(dict(k="w")["k"]) as s6:
    v9 = tf.get_variable("w2", [])
    v10 = tf.get_variable("w3", shape=[2, 2])
with tf.name_scope(None, "B B".split()[0], [v10]):
    t8 = tf.no_op()
    with tf.name_scope("foo/w") as s7:
        v11 = tf.Variable(1.0, dtype=tf.float32, name="a_1_1")
        v12 = tf.get_variable("w4", [])
    t9 = abs(v10)
    with block1("u4") as s8:
        t10 = t6[0]
        t11 = tf.identity(v11, name="w")
        v13 = tf.Variable(v11)
        with tf.variable_scope(config1.name + "_s9") as s9:
            for i10 in range(config1.n):
                with tf.variable_scope("w_1") as s10:
                    t12 = tf.transpose(v10, name="{}".format("add"))
                    try:
                        v14 = tf.get_variable("conv%d" % i10, [], initializer=tf.truncated_normal_initializer())
                    except (ValueError, TypeError):
                        pass
                if i10 > 0:
                    t13 = tf.zeros_like(v11, name="foo_1")
                elif i10 < 1:
                    try:
                        v15 = tf.get_variable("_".join(["dense", str(i10)]), [2])
                    except (ValueError, TypeError):
                        pass
                    t14 = tf.nn.softmax(t6)
                v16 = tf.Variable(initial_value=[1.0, 2.0], trainable=False, name="dense{}".format(i10))
                fn3 = maker1("_".join(["conv", str(i10)]))
                try:
                    r4 = fn3(v16)
                except (ValueError, TypeError):
                    pass
                try:
                    r5 = fn3(t6)
                except (ValueError, TypeError):
                    pass
with tf.variable_scope(s6, reuse=True):
    t15 = tf.div(v10, 1.0, name="a/b")
    v17 = tf.get_variable("w2", [], dtype=tf.float64)
    try:
        v18 = tf.get_variable("w3", [2, 2], dtype=tf.float64)
    except (ValueError, TypeError):
        pass
try:
    v19 = tf.get_variable("a", [2])
except ValueError:
    with tf.variable_scope(tf.get_variable_scope(), reuse=True):
        try:
            v20 = tf.get_variable("a", [2])
        except (ValueError, TypeError):
            pass
finally:
    try:
        v21 = tf.get_variable("w5", initializer=t15)
    except (ValueError, TypeError):
        pass
try:
    v22 = tf.get_variable("layer", [2])
except ValueError:
    v22 = None
with tf.variable_scope(f"f{'oo'}") as s11:
    v23 = tf.get_variable("w6", [])
with tf.variable_scope(f"f{'oo'}", reuse=True):
    try:
        v24 = tf.get_variable("w6", shape=[], dtype=tf.float64)
    except (ValueError, TypeError):
        pass
v25 = tf.Variable(v11, name="a_1_1")
with block1("u5") as s12:
    s13 = tf.get_variable_scope()
