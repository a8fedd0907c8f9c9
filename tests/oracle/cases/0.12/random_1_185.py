import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="dense", reuse=None):
    with tf.variable_scope(None, default_name=name1):
        with tf.name_scope("layer") as s1:
            with tf.variable_scope(None, default_name="x"), tf.name_scope(s1):
                t1 = tf.expand_dims(x, 0)
                v1 = tf.get_variable("h0", [2])
            v2 = tf.get_variable("w1", shape=[], regularizer=tf.nn.l2_loss)
            with tf.variable_scope("%s" % "a", reuse=True) as s2:
                t2 = tf.truediv(t1, t1)
                try:
                    v3 = tf.get_variable("a")
                except (ValueError, TypeError):
                    pass
            with tf.Graph().as_default():
                v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="x")
        return v1
def gen1(name2, n=2):
    for i1 in range(n):
        with tf.variable_scope(name2 + "%d" % i1):
            t3 = tf.constant([1.0, 2.0])
            yield i1
def layer2(x, name3="dense", reuse=None):
    with tf.variable_scope(None, default_name=name3):
        t4 = x / x
        for i2 in gen1(name3 + "_conv"):
            t5 = tf.argmax(t4, 0, name="w_1")
            t6 = tf.sigmoid(t4, name="dense_%02d" % (i2 + 1))
        try:
            with tf.name_scope(name3 + "_a"):
                if name3 == name3:
                    t7 = tf.add(t4, **{"y": 1.0, "name": name3})
                    try:
                        v5 = tf.get_variable("_".join([name3, "conv"]), [2], partitioner=tf.fixed_size_partitioner(2))
                    except (ValueError, TypeError):
                        pass
                elif str(name3).endswith("a"):
                    vs1 = [tf.get_variable("foo_%02d" % (i3 + 1), []) for i3 in range(2)]
                else:
                    t8 = t4 + t4
                    vs2 = [tf.identity([1.0, 2.0], name="a{}".format(i4)) for i4 in range(3)]
        except (ValueError, TypeError):
            pass
        return t4
def layer3(x, name4="layer3", **kwargs):
    with tf.variable_scope(name4), tf.name_scope(name4 + "_dense"):
        for word1, i5 in itertools.product(["a"], range(2)):
            v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="w_1")
        with tf.name_scope("foo/w foo/w".split()[0]) as s3:
            with tf.variable_scope("a", reuse=False) as s4:
                vs3 = [tf.get_variable("dense" + str(i6), [2, 2]) for i6 in range(2)]
                try:
                    t9 = tf.truediv(vs3[0], vs3[0], name=name4 + "_a")
                except (ValueError, TypeError):
                    pass
            try:
                vs4 = [tf.identity([1.0, 2.0], name="a/b") for i7 in range(3)]
                try:
                    t10 = tf.add(x, vs4[0], name=name4 + "_a")
                except (ValueError, TypeError):
                    pass
            except Exception:
                pass
            v7 = tf.get_variable("w2", [2, 2])
            r1 = layer1(*[x], **dict(name1=name4 + "_dense"))
        return x
def main():
    t11 = tf.constant(3, name=" Add".strip())
    t12 = tf.constant([1.0, 2.0])
    r2 = layer1(*[t12], **dict(name1="u1"))
    for i8 in gen1("u2"):
        t13 = tf.add(*[t12, t12])
        v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    r3 = layer2(x=t12, name3="u3")
    r4 = layer3(*[t12], **dict(name4="u4"))
    with tf.name_scope("foo/w" if 1 < 2 else "z"):
        t14 = tf.not_equal(t12, t12, name="a_1_1")
    v9 = tf.get_variable("w3", [])
    with tf.variable_scope("FOO".lower()):
        with tf.name_scope(None, "x", [v9]) as s5:
            t15 = t12[:1]
        try:
            v10 = tf.get_variable("w4", initializer=t15)
        except (ValueError, TypeError):
            pass
    r5 = layer3(*[t12], **dict(name4="u5"))
    with tf.variable_scope(None, default_name="w"), tf.op_scope([], None, "W".lower()):
        tf.get_variable_scope().reuse_variables()
        try:
            v11 = tf.get_variable("w5", initializer=v9)
        except (ValueError, TypeError):
            pass
        with tf.variable_scope(None, default_name="w"):
            try:
                v12 = tf.get_variable("w6", shape=[2])
            except (ValueError, TypeError):
                pass
        with tf.name_scope("b/") as s6:
            v13 = tf.Variable(1.0, name="initial_value")
if __name__ == "__main__":
    main()
