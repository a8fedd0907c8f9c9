import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope("Foo Foo".split()[0]):
        vs1 = [tf.get_variable("dense%d" % i1, [2]) for i1 in range(2)]
        yield scope
t1 = tf.constant(3)
with block1("u1") as s1:
    t2 = tf.zeros([2], name="{}".format("a_1_1"))
for word1, i2 in sorted({"a": 1, "b": 2}.items()):
    with tf.variable_scope(None, "dense/" + word1, []) as s2:
        v1 = tf.Variable(lambda: 1.0, dtype=tf.float32, name="{}_conv".format(word1))
    try:
        v2 = tf.get_variable("dense/" + word1, [2])
    except (ValueError, TypeError):
        pass
with block1("u2") as s3:
    with block1("u3") as s4:
        with tf.Graph().as_default():
            t3 = tf.zeros([2])
            t4 = tf.nn.softsign(t3)
        with tf.name_scope("layer"):
            t5 = tf.no_op(name="layer")
            v3 = tf.get_variable("w1", [2, 2], trainable=False)
        t6 = tf.subtract(v3, v3)
        t7 = tf.rank(v3, name="Const")
    try:
        v4 = tf.get_variable(("w_1", "z")[0], [2])
    except (ValueError, TypeError):
        pass
    with tf.name_scope("w") as s5:
        v5 = tf.Variable(1.0)
        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    with block1("u4") as s6:
        t8 = v6 * v6
        v7 = tf.get_local_variable("w2", shape=[])
        i3 = 0
        while i3 < 1:
            t9 = tf.constant(1.0)
            try:
                v8 = tf.get_local_variable(f"conv_{i3}", [2], initializer=tf.truncated_normal_initializer())
            except (ValueError, TypeError):
                pass
            i3 += 1
        g1 = tf.Graph()
        with g1.as_default():
            t10 = tf.ones([2, 2])
            t11 = tf.truncated_normal([2], name="w")
        with g1.as_default():
            t12 = list(map(tf.identity, [t11, t11]))[0]
if 1 < 2:
    with block1("u5") as s7:
        with block1("u6") as s8:
            with tf.name_scope("a_1"), tf.variable_scope(f"a{'/b'}"):
                s9 = tf.get_variable_scope()
                try:
                    v9 = tf.get_variable("a/b a/b".split()[0], shape=[2], initializer=tf.truncated_normal_initializer())
                except (ValueError, TypeError):
                    pass
        with block1("u7") as s10:
            with block1("u8") as s11:
                t13 = tf.ones([2, 2])
                with tf.variable_scope("B" if 1 < 2 else "z"):
                    vs2 = {i4: tf.get_variable("dense%d" % i4, [2]) for i4 in range(3)}
                t14 = t13 / 2.0
            with block1("u9") as s12:
                with tf.name_scope("b", "foo" if 1 < 2 else "z") as s13:
                    t15 = tf.constant(3)
                    try:
                        v10 = tf.get_local_variable(os.path.join("a", "b"), [], partitioner=tf.fixed_size_partitioner(2))
                    except (ValueError, TypeError):
                        pass
                try:
                    with tf.name_scope("", "foo"):
                        try:
                            v11 = tf.get_variable("a_1", [], tf.float32)
                        except (ValueError, TypeError):
                            pass
                        try:
                            v12 = tf.get_variable(os.path.join("a", "b"))
                        except (ValueError, TypeError):
                            pass
                except (ValueError, TypeError):
                    pass
    t16 = tf.placeholder(tf.float32, [2])
    v13 = tf.get_variable("w3", [2])
    t17 = tf.nn.relu(t16)
else:
    if len("ab") == 3:
        t18 = tf.global_variables_initializer()
    else:
        try:
            v14 = tf.get_variable("b", [2, 2], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
with tf.variable_scope(None, default_name="foo", auxiliary_name_scope=False):
    if not []:
        v15 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=dict(k="foo_1")["k"])
        try:
            v16 = tf.get_variable("w4", initializer=v15)
        except (ValueError, TypeError):
            pass
    t19 = tf.zeros([2])
    try:
        v17 = tf.get_variable(dict(k="foo_1")["k"], [2])
    except (ValueError, TypeError):
        pass
with tf.variable_op_scope([t19], "B") as s14:
    t20 = tf.math.log(t19, name="foo_1")
    v18 = tf.Variable(1.0, name="w_1")
for word2, i5 in zip(["foo", "conv"], [3, 5, 7]):
    try:
        v19 = tf.get_variable("b", [2])
    except (ValueError, TypeError):
        pass
    try:
        with tf.variable_scope(tf.get_variable_scope(), reuse=False, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)), tf.name_scope(""):
            t21 = tf.placeholder(tf.float32, [2])
            t22 = tf.constant(3)
    except (ValueError, TypeError):
        pass
