import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="dense", reuse=None):
    with tf.variable_scope(name1, reuse=reuse), tf.name_scope("%s_b" % name1):
        with tf.op_scope([x], None, "_".join([name1, "conv"])), tf.variable_scope(name1 + "_conv"):
            try:
                v1 = tf.get_variable(name1, [])
            except (ValueError, TypeError):
                pass
            with tf.name_scope("%s_conv" % name1), tf.variable_scope(None, default_name="{}_conv".format(name1), reuse=False):
                v2 = tf.get_variable("w1", [])
            def now1(x=x, k=1):
                try:
                    v3 = tf.get_variable("la" + "yer", [2, 2])
                except (ValueError, TypeError):
                    pass
            now1()
        try:
            v4 = tf.get_variable(name1 + "_a", [2])
        except ValueError:
            v4 = None
        with tf.name_scope(f"dense_{name1}") as s1:
            t1 = x / x
            if str(name1).endswith("a"):
                (n1, _), n2 = ("foo", 1), "b"
                v5 = tf.Variable(1.0, name=n1)
                t2 = tf.nn.relu6(t1)
            else:
                t3 = tf.rank(x, name="B")
                t4 = -v2
        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
        return x
class config1(object):
    name = "enc"
    n = 2
def layer2(x, name2="dense"):
    with tf.variable_scope(name2), tf.name_scope("a a".split()[0]):
        with tf.variable_scope("a/" + name2) as s2:
            with tf.variable_scope("_".join([name2, "foo"])) as s3:
                v7 = tf.get_variable("w2", shape=[2])
                v8 = tf.get_variable("w3", [])
            with tf.variable_scope(s3, reuse=True):
                v9 = tf.get_local_variable("w2", [2])
                try:
                    v10 = tf.get_variable("w3", [], initializer=tf.constant_initializer(0.5))
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope(functools.reduce(lambda p, q: p + q, ["h", "0"])) as s4:
                v11 = tf.get_variable("w4", [2])
                v12 = tf.get_variable("w5", [])
            with tf.variable_scope(functools.reduce(lambda p, q: p + q, ["h", "0"]), reuse=True):
                v13 = tf.get_variable("w4", shape=[2], initializer=tf.constant_initializer(0.5))
                try:
                    v14 = tf.get_variable("w5", shape=[])
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope(config1.name + "_s5") as s5:
                for i1 in range(config1.n):
                    with tf.variable_op_scope([v11], None, f"b_{i1}"):
                        try:
                            v15 = tf.get_variable("a_%02d" % (i1 + 1), [2])
                        except (ValueError, TypeError):
                            pass
                        v16 = tf.get_local_variable("X".lower(), [2, 2], regularizer=tf.nn.l2_loss)
        with tf.variable_scope("Foo", reuse=None):
            with tf.name_scope("{}_a".format(name2)) as s6:
                t5 = tf.greater(v12, v8)
                n3 = tf.get_default_graph().unique_name(dict(k="a/b")["k"])
            with tf.variable_scope(f"w{'_1'}", reuse=tf.AUTO_REUSE) as s7:
                t6 = v11 + 1.0
            with tf.op_scope([v13], None, "a//b"):
                n4, *_, n5 = ["foo", 1, 2, "b"]
                v17 = tf.Variable(1.0, name=n4)
            with tf.variable_scope("{}_conv".format(name2)) as s8:
                v18 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="Add")
        return v11
def main():
    t7 = tf.zeros([2])
    r1 = layer1(t7, name1="u1")
    with tf.variable_scope(config1.name + "_s9") as s9:
        for i2 in range(config1.n):
            t8 = tf.less(t7, t7)
            if not []:
                vs1 = [tf.identity([1.0, 2.0], name=f"dense_{i3}") for i3 in range(3)]
                t9 = tf.shape(vs1[0])
            else:
                t10 = tf.cast(t7, tf.int32, name="Const")
            try:
                v19 = tf.get_variable(("foo_1", "z")[0], [2], use_resource=True)
            except (ValueError, TypeError):
                pass
            v20 = tf.Variable(1.0, name="Foo")
    r2 = layer2(*[t7], **dict(name2="u2"))
    v21 = tf.get_variable("w6", [])
    with tf.name_scope("a a".split()[0]), tf.variable_scope("B"):
        with tf.op_scope([], "foo/w"):
            t11 = tf.add(*[t7, t7])
        with tf.variable_scope("a_1") as s10:
            t12 = tf.identity(t7)
        with tf.name_scope("h0"):
            v22 = tf.get_variable("w7", [])
        t13 = t7 + t11
    v23 = tf.get_variable("w8", [2])
    try:
        v24 = tf.get_variable("w9", shape=[2, 2])
        with tf.name_scope(None):
            v25 = tf.Variable(lambda: 1.0, dtype=tf.float32, name="a_1")
        v26 = tf.get_variable("w10", [])
    except (ValueError, TypeError):
        pass
    v27 = tf.Variable(initial_value=1.0, trainable=False, name=f"a{'_1'}")
if __name__ == "__main__":
    main()
