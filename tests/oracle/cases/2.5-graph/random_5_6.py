import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.variable_scope("foo/w", reuse=tf.compat.v1.AUTO_REUSE, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s1:
        with tf.compat.v1.variable_scope("a_1") as s2:
            v1 = tf.compat.v1.get_variable("w1", [2, 2])
            v2 = tf.compat.v1.get_variable("w2", [2])
        try:
            with tf.compat.v1.variable_scope("", reuse=False) as s3:
                t1 = tf.reduce_mean(v1)
                try:
                    with tf.compat.v1.variable_scope("", regularizer=lambda x: None) as s4:
                        s4.reuse_variables()
                except (ValueError, TypeError):
                    pass
                v3 = tf.compat.v1.get_variable("w3", [2])
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.variable_scope("a_1", reuse=True):
            t2 = tf.minimum(v2, v2, name="a/b")
            try:
                v4 = tf.compat.v1.get_variable("w1", [2, 2])
            except (ValueError, TypeError):
                pass
            v5 = tf.compat.v1.get_variable("w2", [2])
    with tf.compat.v1.variable_scope(s1), tf.name_scope("foo/w/"):
        with tf.compat.v1.variable_scope("a") as s5:
            v6 = tf.compat.v1.get_variable("w4", [])
            v7 = tf.compat.v1.get_variable("w5", [])
        with tf.compat.v1.variable_scope(s5, reuse=True):
            v8 = tf.compat.v1.get_variable("w4", [])
            v9 = tf.compat.v1.get_variable(  # on several lines
"w5",
shape=[], regularizer=lambda x: None)
    with tf.name_scope("layer"), tf.compat.v1.variable_scope(None, default_name="w", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)):
        with tf.compat.v1.variable_scope(s5):
            with tf.name_scope("foo_1") as s6:
                v10 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
                t3 = tf.pow(v2, 1.0, name="a/b")
            with tf.compat.v1.variable_scope("B", dtype=tf.float64):
                v11 = tf.Variable([1.0, 2.0], name="add")
                try:
                    v12 = tf.compat.v1.get_variable("h0")
                except (ValueError, TypeError):
                    pass
            v13 = tf.compat.v1.get_variable("w6", [2], initializer=tf.zeros_initializer())
        with tf.name_scope("foo/w"), tf.compat.v1.variable_scope("foo/w", reuse=tf.compat.v1.AUTO_REUSE, auxiliary_name_scope=False):
            t4 = tf.constant(0.5, shape=[2, 2])
        with tf.compat.v1.op_scope([v11], "h0") as s7:
            with tf.name_scope("a_1") as s8:
                v14 = tf.Variable([1.0, 2.0], name="foo/w")
            with tf.name_scope("foo_1"):
                v15 = tf.compat.v1.get_variable("w7", shape=[2], initializer=tf.constant_initializer(0.5))
                v16 = tf.compat.v1.get_variable("w8", [])
    with tf.compat.v1.name_scope(None, "foo/w") as s9:
        with tf.compat.v1.variable_scope("x"):
            try:
                v17 = tf.compat.v1.get_variable("x", [], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
            t5 = tf.compat.v1.placeholder(tf.float32, shape=[2, 2], name="b")
            v18 = tf.compat.v1.get_variable("w9", [2, 2])
        with tf.compat.v1.variable_scope("x"):
            with tf.compat.v1.name_scope("foo_1"):
                v19 = tf.Variable(t4, name="Const")
            with tf.compat.v1.name_scope("b"):
                v20 = tf.Variable(initial_value=v11, trainable=False, name="a")
                v21 = tf.compat.v1.get_variable("w10", shape=[2])
        try:
            with tf.compat.v1.name_scope(""):
                t6 = v19 * t5
                with tf.compat.v1.variable_scope("B"):
                    v22 = tf.compat.v1.get_variable("w11", [2, 2])
                v23 = tf.compat.v1.get_variable("w12", [], initializer=tf.compat.v1.truncated_normal_initializer())
        except (ValueError, TypeError):
            pass
    v24 = tf.compat.v1.get_variable("w13", [2, 2])
    with tf.name_scope("a") as s10:
        with tf.compat.v1.variable_scope(s5) as s11:
            try:
                v25 = tf.compat.v1.get_variable("w14", initializer=v11)
            except (ValueError, TypeError):
                pass
            v26 = tf.Variable([1.0, 2.0], ">a")
            with tf.compat.v1.name_scope("b", "a/b"):
                t7 = v11 > 0.0
                t8 = tf.divide(v5, 1.0)
            with tf.compat.v1.variable_scope(None, "x"):
                v27 = tf.Variable(1.0, name="Variable")
                t9 = tf.matmul(v18, v18)
