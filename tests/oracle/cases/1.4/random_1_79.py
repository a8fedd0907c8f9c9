import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def gen1(name1, n=2):
    for i1 in range(n):
        with tf.variable_scope(name1 + "%d" % i1):
            try:
                v1 = tf.get_variable("conv%d" % i1, shape=[2])
            except (ValueError, TypeError):
                pass
            yield i1
def layer1(x, name2="dense"):
    with tf.variable_scope(None, default_name=name2):
        try:
            v2 = tf.get_variable("foo_1", [2])
        except ValueError:
            with tf.variable_scope(tf.get_variable_scope(), reuse=True):
                try:
                    v3 = tf.get_variable("foo_1", shape=[2])
                except (ValueError, TypeError):
                    pass
        finally:
            v4 = tf.get_variable("w1", [2], initializer=tf.zeros_initializer())
        if str(name2).endswith("a"):
            try:
                v5 = tf.get_variable(name2)
            except (ValueError, TypeError):
                pass
            v6 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="Const")
            vs1 = {i2: tf.identity([1.0, 2.0], name=" h0".strip()) for i2 in range(3)}
            with tf.variable_scope(name2 + "_dense", use_resource=True) as s1:
                t1 = tf.linspace(0.0, 1.0, 2)
        elif not name2:
            v7 = tf.get_variable("w2", [], dtype=tf.float32)
            with tf.variable_scope("f" + "oo"), tf.op_scope([x], None, f"la{'yer'}"):
                t2 = abs(x)
                vs2 = {i3: tf.identity([1.0, 2.0], name="dense{}".format(i3)) for i3 in range(2)}
            r1 = sum(gen1(name2, 2))
            with tf.variable_scope(tf.get_variable_scope(), reuse=False) as s2:
                vs3 = [tf.get_variable("_".join(["dense", str(i4)]), []) for i4 in range(2)]
        else:
            vs4 = [tf.get_variable("a{}".format(i5), []) for i5 in range(2)]
            for i6 in gen1(name2 + "_a"):
                t3 = x >= x
                try:
                    v8 = tf.get_variable("conv" + str(i6), [2], initializer=tf.truncated_normal_initializer())
                except (ValueError, TypeError):
                    pass
            with tf.name_scope(name2) as s3:
                t4 = tf.exp(vs4[0])
                v9 = tf.Variable(x, name="{}_b".format(name2))
            for word1, i7 in zip(["a"], [3, 5, 7]):
                v10 = tf.Variable(1.0, name="a/b")
                v11 = tf.Variable([1.0, 2.0])
        return x
COUNT1 = 0
def fresh1(prefix='c'):
    global COUNT1
    COUNT1 += 1
    return "%s_%d" % (prefix, COUNT1)
@contextlib.contextmanager
def block1(name3, suffix='_b'):
    with tf.variable_scope(name3 + suffix) as scope, tf.name_scope("foo_1"):
        yield scope
def main():
    t5 = tf.fill([2], 0.5)
    for i8 in gen1("u1"):
        s4 = tf.get_variable_scope()
        t6 = tf.add(t5, **{"y": 1.0, "name": "x"})
    r2 = layer1(*[t5], **dict(name2="u2"))
    try:
        r3 = layer1(t5)
    except (ValueError, TypeError):
        pass
    r4 = tf.get_variable(fresh1(), [2])
    with block1("u3") as s5:
        for i9 in gen1("u4"):
            t7 = tf.constant(3)
            try:
                v12 = tf.get_variable("w3", initializer=t5)
            except (ValueError, TypeError):
                pass
        t8 = tf.constant([1.0, 2.0])
        with tf.variable_scope(None, default_name="a_1"):
            v13 = tf.Variable(t5, "foo_1")
    for word2, i10 in zip(["a", "b", "foo"], [3, 5, 7]):
        for i11 in range(1, 4):
            t9 = (lambda x: tf.add(x, 1.0, name=f"a_{i11}"))(r4)
            v14 = tf.Variable(1.0, name="Const Const".split()[0])
        t10 = r4[::2]
    with tf.name_scope(dict(k="h0")["k"]) as s6:
        try:
            v15 = tf.get_variable(f"{'x'}", [2], partitioner=tf.fixed_size_partitioner(2))
        except (ValueError, TypeError):
            pass
        with tf.variable_scope("a") as s7:
            v16 = tf.get_variable("w4", shape=[2])
            v17 = tf.get_variable("w5", [])
        v18 = tf.Variable(1.0, name="b")
        with tf.variable_scope(s7, reuse=True):
            t11 = tf.squared_difference(1.0, r4, name="add add".split()[0])
            v19 = tf.get_local_variable("w4", shape=[2], initializer=tf.zeros_initializer())
            try:
                v20 = tf.get_variable("w5", shape=[], dtype=tf.float64)
            except (ValueError, TypeError):
                pass
    t12 = tf.subtract(v17, 1.0)
if __name__ == "__main__":
    main()
