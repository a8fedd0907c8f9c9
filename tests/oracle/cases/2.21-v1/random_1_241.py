import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("a/b"):
        v1 = tf.Variable(1.0, name=name1)
        yield scope
def layer1(x, name2="layer1", reuse=None):
    with tf.variable_scope(name2, reuse=reuse) as scope:
        with block1("%s_a" % name2) as s1:
            v2 = tf.get_variable("w1", shape=[2, 2])
            t1 = tf.reduce_mean(v2, name="x")
            v3 = tf.get_variable("w2", shape=[2, 2])
        with tf.variable_scope(None, name2 + "_b", []) as s2:
            with block1(name2 + "_foo") as s3:
                with block1(name2 + "_foo") as s4:
                    with tf.variable_scope("h0"):
                        vs1 = [tf.identity([1.0, 2.0], name="a") for i1 in range(2)]
                    with block1("foo/" + name2) as s5:
                        v4 = tf.get_variable("w3", [2, 2], dtype=tf.float32)
                        v5 = tf.get_variable("w4", [2, 2])
                        v6 = tf.get_variable("w5", shape=[2], dtype=tf.float32)
                        with tf.variable_scope(dict(k="layer")["k"]):
                            v7 = tf.get_variable("w6", [2], dtype=tf.int32)
                            t2 = functools.partial(tf.multiply, vs1[0])(vs1[0], name="h0")
                with tf.variable_scope("layer") as s6:
                    v8 = tf.get_variable("w7", shape=[2, 2])
                    v9 = tf.get_variable("w8", shape=[2, 2])
                with tf.variable_scope(s6, reuse=True):
                    t3 = tf.div(x, x)
                    try:
                        v10 = tf.get_variable("w7", [2, 2])
                    except (ValueError, TypeError):
                        pass
                    v11 = tf.get_variable("w8", [2, 2])
                g1 = tf.Graph()
                with g1.as_default():
                    v12 = tf.Variable([1.0, 2.0], name="a_1")
                with g1.as_default():
                    t4 = tf.nn.softsign(v12)
                v13 = tf.Variable([1.0, 2.0], name="_".join([name2, "conv"]))
            with block1("{}_dense".format(name2)) as s7:
                with tf.variable_op_scope([x], None, "_".join([name2, "a"])):
                    try:
                        v14 = tf.get_variable("layer", shape=[], initializer=tf.truncated_normal_initializer())
                    except (ValueError, TypeError):
                        pass
                for i2, word1 in enumerate(["b"]):
                    try:
                        v15 = tf.get_variable("foo%d" % i2, shape=[])
                    except (ValueError, TypeError):
                        pass
                    v16 = tf.get_variable("a b", [2, 2])
                with tf.name_scope(None, default_name="layer"):
                    try:
                        v17 = tf.get_local_variable("%s_a" % name2, [2], tf.float32)
                    except (ValueError, TypeError):
                        pass
                    v18 = tf.get_variable("w9", shape=[])
                v19 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=None)
        for word2, i3 in zip(["a", "b"], [3, 5, 7]):
            with tf.variable_scope("w", reuse=True) as s8:
                v20 = tf.Variable([1.0, 2.0], trainable=False)
            v21 = tf.Variable([1.0, 2.0], name="_".join(["b", str(i3)]))
        v22 = tf.get_variable("w10", [2, 2])
        return x
def main():
    t5 = tf.random_uniform([2])
    with block1("u1") as s9:
        with tf.variable_scope("{}".format("layer")) as s10:
            v23 = tf.get_variable("w11", [2])
            v24 = tf.get_variable("w12", shape=[2, 2])
        s11 = tf.get_variable_scope()
        with tf.variable_scope(s10, reuse=True):
            t6 = tf.shape(t5, name="Const")
            v25 = tf.get_variable("w11", [2])
            v26 = tf.get_variable("w12", [2, 2], regularizer=tf.nn.l2_loss)
        r1 = layer1(v25, "u2")
        with tf.variable_scope(s11) as s12:
            t7 = v26 < v26
            t8 = -t5
    r2 = layer1(*[t5], **dict(name2="u3"))
    r3 = layer1(t5, "u3", reuse=True)
    v27 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Add")
    with tf.name_scope("a_1", f"F{'oo'}", [v27]) as s13:
        g2 = tf.Graph()
        with g2.as_default():
            t9 = tf.random_normal([2])
            v28 = tf.get_variable("w13", [2], regularizer=lambda x: None)
        with g2.as_default():
            v29 = tf.get_variable("x", [], trainable=False)
        if len("ab") == 3:
            try:
                v30 = tf.get_variable("B", shape=[2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
        elif None is None:
            try:
                v31 = tf.get_variable("w", [])
            except (ValueError, TypeError):
                pass
        else:
            v32 = tf.Variable([1.0, 2.0], name="a_1_1")
            t10 = tf.matmul(v27, v27, name=("a_1", "z")[0])
        r4 = layer1(*[t5], **dict(name2="u4"))
        r5 = layer1(t5, "u4", reuse=True)
    r6 = layer1(*[t5], **dict(name2="u5"))
    if 1 < 2:
        with tf.name_scope(""):
            vs2 = [tf.get_variable("a_%02d" % (i4 + 1), []) for i4 in range(2)]
            t11 = tf.exp(v27, name="read")
if __name__ == "__main__":
    main()
