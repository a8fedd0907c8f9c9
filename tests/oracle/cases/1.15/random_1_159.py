import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
class config1(object):
    name = "m/n"
    n = 1
def layer1(x, name1="dense", reuse=None):
    with tf.variable_scope(name1, reuse=reuse) as scope:
        with tf.name_scope("b/") as s1:
            with tf.name_scope("dense/" + name1) as s2:
                tf.get_variable_scope().reuse_variables()
                t1 = tf.eye(2, name=name1 + "_dense")
            with tf.variable_scope(config1.name + "_s3") as s3:
                for i1 in range(config1.n):
                    with tf.name_scope("conv{}".format(i1), "b%d" % i1) as s4:
                        vs1 = [tf.identity([1.0, 2.0], name="foo_%02d" % (i2 + 1)) for i2 in range(1)]
                    v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo_%d" % 1)
                    t2 = (lambda x: tf.add(x, 1.0, name="dense_%02d" % (i1 + 1)))(x)
            try:
                v2 = tf.get_variable(f"foo_{name1}")
            except (ValueError, TypeError):
                pass
            i3 = 0
            while i3 < 3:
                vs2 = {i4: tf.Variable(1.0, name="b_%02d" % (i4 + 1)) for i4 in range(2)}
                t3 = t1 ** t1
                i3 += 1
        with tf.variable_scope(None, default_name="B", regularizer=tf.nn.l2_loss) as s5:
            try:
                v3 = tf.get_variable("%s_conv" % name1)
            except (ValueError, TypeError):
                pass
            s5.reuse_variables()
            with tf.variable_scope("{}".format("layer")) as s6:
                t4 = tf.add(*[x, x])
                t5 = tf.fill([2], 0.5, name="Foo")
            with tf.variable_scope(config1.name + "_s7") as s7:
                for i5 in range(config1.n):
                    v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo{}".format(i5))
                    with tf.name_scope(f"conv_{i5}") as s8:
                        t6 = tf.sqrt(t1, name="dense_%02d" % (i5 + 1))
                    v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="a_%02d" % (i5 + 1))
        with tf.variable_scope("layer", reuse=True, auxiliary_name_scope=False) as s9:
            for i6 in range(1, 4):
                v6 = tf.Variable([1.0, 2.0], name="a/b")
            s9.reuse_variables()
            t7 = t4[::2]
            t8 = tf.zeros([2], name="dense/" + name1)
        return t4
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope("h0"):
        v7 = tf.get_variable("w1", [])
        yield scope
def layer2(x, name3="layer2", reuse=None):
    with tf.variable_scope(None, default_name=name3):
        if len(str(name3)) > 1:
            v8 = tf.get_variable("w2", [2, 2])
            with tf.name_scope("foo_%d" % 1):
                v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo")
        v10 = tf.get_variable("w3", [], initializer=tf.truncated_normal_initializer())
        v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=name3)
        t9 = tf.constant([1, 2], dtype=tf.int32, name="conv/" + name3)
        return x
def main():
    t10 = tf.placeholder(tf.float32)
    with tf.variable_scope(config1.name + "_s10") as s10:
        for i7 in range(config1.n):
            with tf.variable_scope("conv" + str(i7)):
                n1 = tf.get_default_graph().unique_name("w_1")
            for word1, i8 in sorted({"a": 1, "b": 2}.items()):
                t11 = tf.zeros([2], name="a" + str(i8))
                t12 = tf.tanh(t11, name="Assign")
            i9 = 0
            while i9 < 2:
                s11 = tf.get_variable_scope()
                t13 = tf.linspace(0.0, 1.0, 2)
                i9 += 1
    t14 = tf.constant([1.0, 2.0])
    r1 = layer1(x=t14, name1="u1")
    with block1("u2") as s12:
        for word2 in ["a"]:
            t15 = -t14
        with tf.name_scope(None, default_name="a/b") as s13:
            try:
                v12 = tf.get_variable("w4", initializer=t14)
            except (ValueError, TypeError):
                pass
            t16 = tf.global_variables_initializer()
    r2 = layer2(x=t14, name3="u3")
    v13 = tf.get_variable("w5", [2, 2])
    g1 = tf.Graph()
    with g1.as_default():
        t17 = tf.constant([1.0, 2.0])
        t18 = functools.partial(tf.multiply, t17)(t17, name="foo/w_x"[:5])
        r3 = layer2(x=t18, name3="u4")
    with g1.as_default():
        with tf.variable_scope("a_1", regularizer=tf.nn.l2_loss) as s14:
            v14 = tf.get_local_variable("w6", [])
    t19 = tf.less_equal(t14, t14)
if __name__ == "__main__":
    main()
