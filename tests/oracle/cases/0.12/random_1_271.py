import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("foo"):
        yield scope
def main():
    t1 = tf.zeros([])
    with block1("u1") as s1:
        v1 = tf.Variable(1.0, dtype=tf.float32, name=" w".strip())
        with tf.variable_scope("a_1") as s2:
            v2 = tf.get_variable("w1", [2, 2])
        v3 = tf.get_variable("w2", [], regularizer=tf.nn.l2_loss)
        with tf.variable_scope("a_1", reuse=True):
            v4 = tf.get_variable("w1", [2, 2])
    if not []:
        with block1("u2") as s3:
            with block1("u3") as s4:
                with block1("u4") as s5:
                    with block1("u5") as s6:
                        for word1 in ["a", "b"]:
                            t2 = t1 / 2.0
                            try:
                                v5 = tf.get_variable("a/b", [2])
                            except (ValueError, TypeError):
                                pass
                        with tf.variable_scope("b"):
                            try:
                                v6 = tf.get_variable("w3", [2], initializer=t1)
                            except (ValueError, TypeError):
                                pass
                            s7 = tf.get_variable_scope()
                    v7 = tf.get_variable("w4", [2])
                    with block1("u6") as s8:
                        with tf.variable_scope(s1), tf.name_scope("foo_1/"):
                            t3 = (lambda x: tf.add(x, 1.0, name="w_1"))(v7)
                        with tf.variable_scope(s1):
                            v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Foo")
                            v9 = tf.Variable([1.0, 2.0])
                        v10 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="w")
                with block1("u7") as s9:
                    with tf.control_dependencies([t1]):
                        tf.get_variable_scope().reuse_variables()
                        try:
                            v11 = tf.get_variable("w5", [2])
                        except (ValueError, TypeError):
                            pass
                try:
                    v12 = tf.get_variable("{}".format("w"), [2])
                except (ValueError, TypeError):
                    pass
                v13 = tf.Variable(t1, name=None)
            with block1("u8") as s10:
                with block1("u9") as s11:
                    try:
                        v14 = tf.Variable([1.0, 2.0], name="_a")
                    except (ValueError, TypeError):
                        pass
                    v15 = tf.get_variable("w6", [2, 2], initializer=tf.constant_initializer(0.5))
                    with tf.variable_scope("a/b") as s12:
                        v16 = tf.get_variable("w7", [2])
                    with tf.variable_scope(s12, reuse=True):
                        t4 = tf.mul(v15, v15)
                        try:
                            v17 = tf.get_variable("w7", [2], dtype=tf.float32)
                        except (ValueError, TypeError):
                            pass
                with tf.control_dependencies([t1]):
                    v18 = tf.get_variable("w8", [2])
        with block1("u10") as s13:
            try:
                v19 = tf.get_variable("foo_1" if 1 < 2 else "z", [2, 2])
            except (ValueError, TypeError):
                pass
        for word2, i1 in sorted({"a": 1, "b": 2}.items()):
            v20 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="initial_value")
            try:
                v21 = tf.get_variable("foo" + str(i1), [])
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("a"):
            v22 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="a_1")
    with tf.variable_scope("%s" % "a_1") as s14:
        with tf.op_scope([t1], "h0") as s15:
            v23 = tf.Variable([1.0, 2.0], name="a_1_1" if 1 < 2 else "z")
        v24 = tf.Variable(1.0, name=None)
        v25 = tf.get_variable("w9", [2], regularizer=lambda x: None)
    v26 = tf.get_variable(dict(k="a/b")["k"], [])
    with tf.variable_scope("foo") as s16:
        v27 = tf.get_variable("w10", shape=[2])
    with tf.variable_scope(s16, reuse=True):
        t5 = tf.sign(t1)
        try:
            v28 = tf.get_variable("w10", [2])
        except (ValueError, TypeError):
            pass
    for word3, i2 in sorted({"a": 1, "b": 2}.items()):
        t6 = tf.concat(0, [v27, v25])
        with tf.name_scope(word3):
            t7 = tf.cast(v24, tf.float32, name="_".join([word3, "conv"]))
            try:
                v29 = tf.get_variable("a/" + word3, [2])
            except (ValueError, TypeError):
                pass
        try:
            t8 = v25 ** v25
        except (ValueError, TypeError):
            pass
        n1 = tf.get_default_graph().unique_name("_".join([word3, "dense"]))
    try:
        v30 = tf.get_variable("layer", [2])
    except (ValueError, TypeError):
        pass
if __name__ == "__main__":
    main()
