import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
from tensorflow.python.ops import variable_scope as vs
def layer1(x, name1="dense", reuse=None):
    with tf.variable_scope(None, default_name=name1):
        with vs.variable_scope("_".join(["w", "1"])):
            r1 = vs.get_variable("_".join([name1, "b"]), [2])
        with tf.variable_scope(None, default_name=" h0".strip(), reuse=None) as s1:
            v1 = tf.Variable([1.0, 2.0], name=None)
            v2 = tf.Variable(1.0)
        return x
class config1(object):
    name = "enc"
    n = 1
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope(name2 + "_foo"):
        yield scope
def main():
    t1 = tf.range(3)
    with vs.variable_scope("/a"):
        r2 = vs.get_variable("u1", [2])
    t2 = tf.constant([1.0, 2.0])
    r3 = layer1(x=t2, name1="u2")
    with tf.variable_scope(config1.name + "_s2") as s2:
        for i1 in range(config1.n):
            with tf.variable_scope("a_1", initializer=tf.constant_initializer(0.1)):
                v3 = tf.Variable([1.0, 2.0], name="b" + str(i1))
    with block1("u3") as s3:
        for word1, i2 in zip(["a"], [3, 5, 7]):
            try:
                v4 = tf.get_variable("w_1", shape=[], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            t3 = tf.divide(t2, t2, name="_".join([word1, "foo"]))
        with tf.variable_scope(" layer".strip()):
            tf.get_variable_scope().reuse_variables()
        with block1("u4") as s4:
            with block1("u5") as s5:
                for i3, word2 in enumerate(["b"], 1):
                    t4 = tf.subtract(t2, t2, name="{}".format("a"))
                i4 = 0
                while i4 < 2:
                    t5 = tf.add(t2, **{"y": 1.0, "name": "dense_%02d" % (i4 + 1)})
                    vs1 = [tf.Variable(1.0, name="_".join(["dense", str(i5)])) for i5 in range(3)]
                    i4 += 1
                v5 = tf.Variable(1.0, name="x")
                with tf.variable_scope(" foo/w".strip(), custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)):
                    vs2 = [tf.get_variable("a" + str(i6), []) for i6 in range(2)]
            with block1("u6") as s6:
                v6 = tf.get_variable("w1", shape=[2, 2])
                try:
                    v7 = tf.get_variable("{}".format("foo_1"), [2])
                except ValueError:
                    v7 = None
                with vs.variable_scope("a_1"):
                    r4 = vs.get_variable("u7", [2])
        t6 = tf.zeros([], name="x")
    with tf.init_scope():
        t7 = tf.less_equal(t2, t2, name="a")
    v8 = tf.get_variable("w2", [])
    t8 = (lambda x: tf.add(x, 1.0, name="Foo"))(t2)
    if "a" in ("a", "b"):
        with tf.variable_scope(config1.name + "_s7") as s7:
            for i7 in range(config1.n):
                t9 = tf.reduce_mean(t2)
                with tf.variable_scope("foo", reuse=False), tf.name_scope("layer/"):
                    try:
                        v9 = tf.get_local_variable("a%d" % i7, shape=[2])
                    except (ValueError, TypeError):
                        pass
                    try:
                        v10 = tf.get_variable("b" + str(i7), shape=[2])
                    except (ValueError, TypeError):
                        pass
                t10 = getattr(tf, "add")(t8, 2.0)
                try:
                    v11 = tf.get_variable("conv%d" % i7, [2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
        with tf.name_scope("w", "b"), tf.variable_scope(dict(k="foo")["k"]):
            v12 = tf.Variable([1.0, 2.0], name=f"{'w'}")
            v13 = tf.Variable(v8, trainable=False)
    else:
        with tf.name_scope("%s" % "B"):
            t11 = tf.argmax(t8, 0, name="add")
            vs3 = [tf.get_variable(f"a_{i8}", [2]) for i8 in range(3)]
    t12 = t2[:1]
if __name__ == "__main__":
    main()
