import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="layer1"):
    """A layer."""
    with tf.variable_scope(name1), tf.name_scope("b b".split()[0]):
        v1 = tf.get_variable("w1", shape=[])
        try:
            with tf.name_scope("_a"):
                with tf.variable_scope("foo") as s1:
                    t1 = tf.global_variables_initializer()
                    t2 = (lambda x: tf.add(x, 1.0, name="_".join([name1, "foo"])))(x)
        except (ValueError, TypeError):
            pass
        with tf.variable_scope(tf.get_variable_scope(), reuse=tf.AUTO_REUSE):
            def now1(x=v1, k=1):
                v2 = tf.get_variable("w2", [2])
                t3 = tf.to_float(x, name="a_1_1")
            now1()
            t4 = x / 2.0
        with tf.variable_scope(f"foo_{name1}", partitioner=tf.fixed_size_partitioner(2)) as s2:
            def now2(x=x, k=1):
                vs1 = {i1: tf.get_variable("b%d" % i1, []) for i1 in range(1)}
                t5 = list(map(tf.identity, [t4, t4]))[0]
            now2()
            t6 = t4 + 1.0
            v3 = tf.Variable(v1, name=[w for w in ['z', "foo_1"] if w != 'z'][0])
        return t6
@contextlib.contextmanager
def block1(name2, suffix='_b'):
    with tf.variable_scope(name2 + suffix) as scope, tf.name_scope(f"b_{name2}"):
        t7 = tf.placeholder(tf.float32, shape=[2, 2], name=name2)
        yield scope
t8 = tf.linspace(0.0, 1.0, 2)
r1 = layer1(x=t8, name1="u1")
with block1("u2") as s3:
    with tf.variable_scope("w") as s4:
        v4 = tf.Variable(1.0, name={'k': "h0"}.get('k', 'z'))
        v5 = tf.get_variable("w3", [2])
    t9 = tf.nn.log_softmax(v5)
    try:
        v6 = tf.get_variable("w", [2])
    except ValueError:
        v6 = None
    n2, n1 = (lambda p, q="foo": (p, q))("b")
    n1 = n2 or n1
    v7 = tf.Variable(1.0, name=n1)
v8 = tf.get_variable("w4", [2])
v9 = tf.get_variable("Foo", [], initializer=tf.truncated_normal_initializer())
r2 = layer1(*[v8], **dict(name1="u3"))
