import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
@contextlib.contextmanager
def block1(name1, suffix='_b'):
    with tf.variable_scope(name1 + suffix) as scope, tf.name_scope(name1 + "_a"):
        yield scope
def main():
    t1 = tf.truncated_normal([2], name="w_1")
    with block1("u1") as s1:
        v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="Const")
        for i1 in range(1):
            if i1 == 1:
                break
            try:
                v2 = tf.get_variable(f"conv_{i1}", [2, 2])
            except (ValueError, TypeError):
                pass
    with tf.variable_op_scope([t1], None, os.path.join("foo", "w")):
        v3 = tf.get_local_variable("w1", [2])
        with block1("u2") as s2:
            with tf.variable_scope("foo/w", reuse=tf.AUTO_REUSE):
                n1 = tf.get_default_graph().unique_name("h" + "0", mark_as_used=False)
                s3 = tf.get_variable_scope()
            with tf.name_scope(None, default_name="Foo") as s4:
                t2 = t1[:1]
                v4 = tf.get_variable("w2", [2, 2], initializer=tf.zeros_initializer())
            for word1 in ["a"]:
                try:
                    v5 = tf.get_local_variable(f"a{'/b'}", shape=[2], initializer=tf.zeros_initializer())
                except (ValueError, TypeError):
                    pass
                t3 = t1 >= v3
            try:
                v6 = tf.get_variable("w2")
            except (ValueError, TypeError):
                pass
        with tf.name_scope("layer/") as s5:
            t4 = tf.to_int32(v3)
    v7 = tf.get_variable("w3", [2])
    t5 = t1 - t1
    v8 = tf.Variable(1.0, name="foo_1")
    with tf.name_scope(None):
        v9 = tf.get_variable("w4", [2])
        t6 = t1 / 2.0
        with tf.variable_scope("B"):
            t7 = tf.log(t1)
    v10 = tf.get_variable("w5", [2, 2], dtype=tf.float32)
if __name__ == "__main__":
    main()
