import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("h0_x"[:2]):
        t1 = tf.constant(1.0)
        yield scope
@contextlib.contextmanager
def block2(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope("a_1 a_1".split()[0]):
        yield scope
def main():
    t2 = tf.random_normal([2], name="Const")
    with block1("u1") as s1:
        with block2("u2") as s2:
            try:
                v1 = tf.get_variable("foo/w", shape=[], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
            s3 = tf.get_variable_scope()
            v2 = tf.get_variable("w1", [2])
            try:
                v3 = tf.get_variable("foo/w", [])
            except (ValueError, TypeError):
                pass
        try:
            v4 = tf.get_variable("b", [2])
        except ValueError:
            v4 = None
        finally:
            s1.reuse_variables()
    with block2("u3") as s4:
        with tf.variable_scope("a_1", reuse=tf.AUTO_REUSE):
            v5 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="a")
        n1 = tf.get_default_graph().unique_name("w")
        v6 = tf.Variable(1.0, name=n1)
        v7 = tf.get_variable("w2", [], dtype=tf.float32)
        with block2("u4") as s5:
            vs1 = [tf.get_variable(f"b_{i1}", [2, 2]) for i1 in range(2)]
    with block2("u5") as s6:
        t3 = tf.subtract(t2, t2)
        vs2 = [tf.get_variable("a{}".format(i2), []) for i2 in range(2)]
    with tf.op_scope([t2], "w", "layer"):
        t4 = tf.maximum(t2, t2, name="read")
        v8 = tf.Variable([1.0, 2.0], name=dict(k="x")["k"])
        t5 = -t2
        with tf.variable_scope("_".join(["w", "1"]), reuse=tf.AUTO_REUSE) as s7:
            t6 = tf.rank(v8)
            v9 = tf.get_variable("w3", [], initializer=tf.zeros_initializer())
    t7 = tf.minimum(t2, t5)
    t8 = v8 / t4
    with tf.name_scope("w_1 w_1".split()[0]):
        with tf.name_scope("B") as s8:
            v10 = tf.Variable([1.0, 2.0], False, name="a_1")
            v11 = tf.Variable(1.0, "x")
        for word1, i3 in {"q": 1, "k": 2}.items():
            v12 = tf.get_variable(f"a_{i3}", shape=[])
        with block1("u6") as s9:
            for word2, i4 in itertools.product(["a"], range(2)):
                try:
                    v13 = tf.get_variable("foo", [])
                except (ValueError, TypeError):
                    pass
            try:
                v14 = tf.get_variable("{}".format("foo"), shape=[2], initializer=tf.truncated_normal_initializer())
            except (ValueError, TypeError):
                pass
    with tf.variable_scope("h0"):
        for word3, i5 in sorted({"a": 1, "b": 2}.items()):
            try:
                v15 = tf.get_variable("w_1" if 1 < 2 else "z", [])
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("la" + "yer", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)), tf.name_scope(s7.original_name_scope):
            vs3 = [tf.get_variable("_".join(["foo", str(i6)]), [2]) for i6 in range(1)]
        for word4, i7 in {"q": 1, "k": 2}.items():
            t9 = abs(vs3[0])
            v16 = tf.get_variable("W".lower(), [2])
        t10 = (lambda x: tf.add(x, 1.0, name="layer"))(v8)
if __name__ == "__main__":
    main()
