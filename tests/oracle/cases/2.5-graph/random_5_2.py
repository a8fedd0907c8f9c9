import tensorflow as tf
with tf.Graph().as_default():
    try:
        with tf.compat.v1.variable_scope("B"):
            with tf.compat.v1.variable_scope("a"):
                v1 = tf.compat.v1.get_variable("w1", [2, 2], trainable=False)
        try:
            with tf.name_scope("foo_1") as s1:
                t1 = v1 >= v1
                t2 = tf.zeros_like(v1, name="foo")
            with tf.compat.v1.variable_scope(None, "a/b", dtype=tf.float64) as s2:
                try:
                    v2 = tf.compat.v1.get_variable("w2", initializer=v1)
                except (ValueError, TypeError):
                    pass
            with tf.init_scope():
                try:
                    v3 = tf.compat.v1.get_variable("x", [2, 2])
                except (ValueError, TypeError):
                    pass
                t3 = t2 % 2.0
            with tf.compat.v1.variable_scope("a b") as s3:
                v4 = tf.compat.v1.get_variable("w3", [])
            with tf.compat.v1.variable_scope("a b", reuse=True):
                t4 = tf.reduce_mean(t2, name="a/b")
                v5 = tf.compat.v1.get_variable("w3", [], tf.float32)
        except Exception:
            t5 = tf.eye(2)
        v6 = tf.compat.v1.Variable([1.0, 2.0], name="Variable")
    except Exception:
        pass
    with tf.compat.v1.name_scope("w_1") as s4:
        with tf.name_scope("foo/w") as s5:
            with tf.compat.v1.variable_scope("a") as s6:
                v7 = tf.compat.v1.get_variable("w4", [])
            with tf.compat.v1.variable_scope("a/b"):
                t6 = tf.abs(v7)
                t7 = tf.compat.v1.placeholder(tf.float32, shape=[2, 2], name="initial_value")
            with tf.compat.v1.variable_scope("a", reuse=True):
                t8 = tf.less(v7, t6)
                v8 = tf.compat.v1.get_variable("w4", [], initializer=tf.zeros_initializer())
            with tf.compat.v1.variable_scope(None, "a_1"):
                v9 = tf.compat.v1.get_variable("Foo", [2])
        with tf.compat.v1.variable_scope("B") as s7:
            v10 = tf.compat.v1.get_variable("w5", [2, 2])
            v11 = tf.compat.v1.get_variable("w6", [])
        with tf.compat.v1.variable_scope(s7, reuse=True):
            t9 = tf.compat.v1.to_int32(t6)
            v12 = tf.compat.v1.get_variable("w5", [2, 2])
            try:
                v13 = tf.compat.v1.get_variable("w6", [])
            except (ValueError, TypeError):
                pass
    try:
        v14 = tf.compat.v1.get_variable("w7", [2], initializer=v9)
    except (ValueError, TypeError):
        pass
    t10 = v11 / 2.0
