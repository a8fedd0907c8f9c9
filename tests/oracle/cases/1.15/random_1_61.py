import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
class config1(object):
    name = "m/n"
    n = 2
def main():
    t1 = tf.truncated_normal([2])
    with tf.variable_scope(config1.name + "_s1") as s1:
        for i1 in range(config1.n):
            with tf.variable_scope(config1.name + "_s2") as s2:
                for i2 in range(config1.n):
                    for word1, i3 in itertools.product(["a"], range(2)):
                        v1 = tf.Variable(1.0, False, name="b%d" % i3)
                    try:
                        with tf.name_scope("" + "x"):
                            v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="B")
                    except (ValueError, TypeError):
                        pass
            t2 = tf.to_int32(t1, name="conv%d" % i1)
            with tf.variable_scope("_".join(["b", str(i1)])) as s3:
                try:
                    v3 = tf.get_variable("w1", [2, 2])
                except (ValueError, TypeError):
                    pass
                try:
                    v4 = tf.get_variable("w2", [2])
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope("_".join(["b", str(i1)]), reuse=True):
                t3 = tf.divide(t1, t1, name="a/b a/b".split()[0])
                v5 = tf.get_variable("w1", [2, 2])
                v6 = tf.get_variable("w2", [2])
    try:
        t4 = tf.reduce_sum(t1, 0, name="Assign")
        with tf.variable_scope("a") as s4:
            v7 = tf.get_variable("w3", [2, 2])
            v8 = tf.get_variable("w4", [2])
        vs1 = [tf.get_variable("a%d" % i4, [2]) for i4 in range(1)]
        with tf.variable_scope("a", reuse=True):
            t5 = tf.exp(t4)
            v9 = tf.get_variable("w3", [2, 2])
            try:
                v10 = tf.get_variable("w4", [2, 2], dtype=tf.float64)
            except (ValueError, TypeError):
                pass
    except Exception:
        pass
    with tf.variable_scope("foo") as s5:
        with tf.variable_scope(config1.name + "_s6") as s6:
            for i5 in range(config1.n):
                with tf.name_scope("h0") as s7:
                    try:
                        v11 = tf.get_variable("foo_%02d" % (i5 + 1), [2, 2])
                    except (ValueError, TypeError):
                        pass
                with tf.name_scope(("b", "z")[0]) as s8:
                    try:
                        v12 = tf.get_variable(f"conv_{i5}", [2], initializer=tf.constant_initializer(0.5))
                    except (ValueError, TypeError):
                        pass
                    t6 = tf.concat([t1, t1], 0)
                try:
                    v13 = tf.get_variable(dict(k="foo_1")["k"], [2])
                except ValueError:
                    with tf.variable_scope(tf.get_variable_scope(), reuse=True):
                        try:
                            v14 = tf.get_local_variable(dict(k="foo_1")["k"], shape=[2])
                        except (ValueError, TypeError):
                            pass
                t7 = abs(t1)
        with tf.variable_scope(config1.name + "_s9") as s9:
            for i6 in range(config1.n):
                v15 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="dense" + str(i6))
                for i7 in reversed(range(3)):
                    t8 = v15 % 2.0
                with tf.device("/cpu:0"):
                    t9 = tf.reverse(t1, [0])
                    try:
                        v16 = tf.get_variable(f"conv_{i6}", [2, 2], tf.float32)
                    except (ValueError, TypeError):
                        pass
        try:
            v17 = tf.get_local_variable("w", [])
        except (ValueError, TypeError):
            pass
        with tf.variable_op_scope([t1], "w") as s10:
            t10 = tf.ones([2, 2], name="h0")
    t11 = t10 > 0.0
    with tf.variable_scope(config1.name + "_s11") as s11:
        for i8 in range(config1.n):
            with tf.variable_scope("h0") as s12:
                v18 = tf.get_variable("w5", [2])
                try:
                    v19 = tf.get_local_variable("w6", [2])
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope("h0", reuse=True):
                v20 = tf.get_variable("w5", [2])
                try:
                    v21 = tf.get_variable("w6", [], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
            v22 = tf.Variable([1.0, 2.0])
            with tf.name_scope("foo{}".format(i8)):
                t12 = t1[:1]
            with tf.variable_scope(config1.name + "_s13") as s13:
                for i9 in range(config1.n):
                    v23 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=f"conv_{i9}")
    v24 = tf.Variable(1.0, name="a_1")
if __name__ == "__main__":
    main()
