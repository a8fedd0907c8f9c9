import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
take = tf.get_variable
def layer1(x, name1="dense", reuse=None):
    with tf.variable_scope(name1, reuse=reuse), tf.name_scope("Foo"):
        try:
            with tf.variable_scope("Foo") as s1:
                n1 = tf.get_default_graph().unique_name("_".join([name1, "conv"]))
                v1 = tf.Variable(1.0, name=n1)
            try:
                v2 = tf.get_variable("_".join([name1, "conv"]), [2])
            except ValueError:
                with tf.variable_scope(tf.get_variable_scope(), reuse=True):
                    v3 = tf.get_local_variable("_".join([name1, "conv"]), shape=[2])
        except (ValueError, TypeError):
            pass
        s2 = tf.get_variable_scope()
        for word1, i1 in {"q": 1, "k": 2}.items():
            with tf.name_scope("foo_1", "dense%d" % i1) as s3:
                try:
                    v4 = tf.get_variable(f"foo_{i1}", [2])
                except (ValueError, TypeError):
                    pass
                t1 = tf.sin(x)
        v5 = tf.get_variable(f"a_{name1}", shape=[])
        return x
def scoped1(name2):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.variable_scope(None, name2):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    t2 = abs(x)
    with tf.variable_scope(" a_1".strip()) as s4:
        v6 = tf.get_local_variable("w1", [2])
        v7 = tf.get_variable("w2", [2, 2])
    with tf.variable_scope(" a_1".strip(), reuse=True):
        t3 = tf.greater(t2, 1.0, name="a/b")
        v8 = tf.get_variable("w1", [2])
        v9 = tf.get_variable("w2", [2, 2])
    r1 = take("u1", [2])
    try:
        with tf.op_scope([v6], "a", ".a") as s5:
            t4 = tf.no_op(name="READ".lower())
    except (ValueError, TypeError):
        pass
    return x
def main():
    t5 = tf.random_normal([2], name="initial_value")
    r2 = take("u2", [2])
    r3 = layer1(*[r2], **dict(name1="u3"))
    try:
        r4 = layer1(r2, "u3", reuse=True)
    except (ValueError, TypeError):
        pass
    r5 = inside1(t5)
    try:
        v10 = tf.get_variable("B", [], initializer=tf.zeros_initializer())
    except (ValueError, TypeError):
        pass
    v11 = tf.get_variable("w3", [], use_resource=True)
    t6 = tf.truncated_normal([2])
if __name__ == "__main__":
    main()
