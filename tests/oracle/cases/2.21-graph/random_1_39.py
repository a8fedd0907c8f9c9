import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1", reuse=None):
    """A layer."""
    with tf.compat.v1.variable_scope(name1, reuse=reuse), tf.name_scope(name1):
        for word1, i1 in sorted({"a": 1, "b": 2}.items()):
            t1 = tf.add(x, **{"y": 1.0, "name": "a" + "_1"})
            try:
                v1 = tf.compat.v1.get_variable("foo_1", shape=[2, 2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
        with tf.init_scope():
            try:
                v2 = tf.compat.v1.get_variable(f"b_{name1}", [2])
            except ValueError:
                with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=True):
                    try:
                        v3 = tf.compat.v1.get_variable(f"b_{name1}", [2])
                    except (ValueError, TypeError):
                        pass
            finally:
                t2 = tf.maximum(x, x)
            vs1 = [tf.compat.v1.get_variable("a%d" % i2, [2, 2]) for i2 in range(3)]
            try:
                with tf.compat.v1.variable_scope(f"foo_{name1}", reuse=None, initializer=tf.constant_initializer(0.1)), tf.name_scope(""):
                    t3 = vs1[0] * vs1[0]
                    vs2 = {i3: tf.compat.v1.get_variable("_".join(["foo", str(i3)]), []) for i3 in range(3)}
            except (ValueError, TypeError):
                pass
            if len(str(name1)) > 1:
                v4 = tf.compat.v1.get_variable("w1", [2])
                s1 = tf.compat.v1.get_variable_scope()
            elif name1 == name1:
                t4 = tf.cos(x)
            else:
                v5 = tf.compat.v1.get_variable("w2", shape=[2, 2])
                try:
                    v6 = tf.compat.v1.get_variable(" a".strip(), shape=[2, 2])
                except (ValueError, TypeError):
                    pass
        g1 = tf.Graph()
        with g1.as_default():
            with tf.compat.v1.variable_scope("a/b", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)):
                t5 = tf.compat.v1.placeholder(tf.float32, [2], name="w")
            t6 = tf.add(t5, t5, name="B")
            try:
                v7 = tf.compat.v1.get_variable("%s" % "w_1", [2])
            except (ValueError, TypeError):
                pass
            for word2, i4 in itertools.product(["a"], range(2)):
                v8 = tf.compat.v1.Variable(1.0, trainable=False)
        with g1.as_default():
            i5 = 0
            while i5 < 1:
                v9 = tf.compat.v1.get_variable("dense%d" % i5, [2, 2], initializer=tf.compat.v1.truncated_normal_initializer())
                t7 = t6[...]
                i5 += 1
            v10 = tf.compat.v1.get_variable("w3", shape=[2, 2], trainable=False)
        return x
def main():
    with tf.Graph().as_default():
        t8 = tf.ones([2], name="x")
        r1 = layer1(x=t8, name1="u1")
        r2 = layer1(t8, "u1", reuse=True)
        try:
            r3 = layer1(t8)
        except (ValueError, TypeError):
            pass
        r4 = layer1(*[t8], **dict(name1="u2"))
        r5 = layer1(t8, "u2", reuse=True)
        with tf.compat.v1.name_scope("Foo", values=[]) as s2:
            if "a" in ("a", "b"):
                v11 = tf.Variable(1.0, name="{}".format("a_1"))
            t9 = tf.maximum(t8, t8, name=("Const", "z")[0])
        for word3 in ["foo", "conv", "dense"]:
            r6 = layer1(t9, "%s_dense" % word3)
            try:
                r7 = layer1(t9, "%s_dense" % word3, reuse=True)
            except (ValueError, TypeError):
                pass
        for i6, word4 in enumerate(["a"]):
            with tf.init_scope():
                try:
                    v12 = tf.compat.v1.get_variable("h0", [])
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope("layer", reuse=True, initializer=tf.constant_initializer(0.1)):
                t10 = tf.constant(0.5, shape=[2, 2])
        try:
            v13 = tf.compat.v1.get_variable("layer", [2])
        except ValueError:
            v13 = None
if __name__ == "__main__":
    main()
