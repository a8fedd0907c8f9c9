import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.variable_scope("B"):
        try:
            v1 = tf.compat.v1.get_variable("a/b", shape=[2, 2])
        except (ValueError, TypeError):
            pass
    with tf.init_scope():
        with tf.compat.v1.variable_scope("b") as s1:
            with tf.compat.v1.variable_scope(None, "foo_1"):
                t1 = tf.zeros([2])
        with tf.compat.v1.op_scope([t1], None, "layer"), tf.compat.v1.variable_scope("h0", reuse=tf.compat.v1.AUTO_REUSE):
            with tf.compat.v1.name_scope(None, "/a") as s2:
                t2 = tf.nn.elu(t1, name="read")
                v2 = tf.Variable([1.0, 2.0], name="add")
            try:
                v3 = tf.compat.v1.Variable([1.0, 2.0], name="a_1_1")
            except (ValueError, TypeError):
                pass
            with tf.name_scope("w"), tf.compat.v1.variable_scope("w", initializer=tf.compat.v1.truncated_normal_initializer()):
                t3 = tf.round(t1, name="foo/w")
                n1 = tf.compat.v1.get_default_graph().unique_name("h0", mark_as_used=False)
        with tf.compat.v1.variable_scope("Foo") as s3:
            with tf.name_scope("w"), tf.compat.v1.variable_scope(s1):
                tf.compat.v1.get_variable_scope().reuse_variables()
                t4 = tf.ones([2])
        with tf.compat.v1.variable_scope("b") as s4:
            with tf.init_scope():
                v4 = tf.compat.v1.get_variable("w1", [2])
                n2 = tf.compat.v1.get_default_graph().unique_name("w_1", mark_as_used=False)
                v5 = tf.Variable(1.0, name=n2)
            v6 = tf.Variable([1.0, 2.0], trainable=False)
    with tf.compat.v1.variable_scope(None, "x", [t4]) as s5:
        v7 = tf.Variable(1.0, trainable=False)
        with tf.compat.v1.variable_scope("b", reuse=False):
            with tf.compat.v1.variable_scope(None, default_name="b"):
                try:
                    v8 = tf.compat.v1.get_variable("foo/w", shape=[2, 2])
                except (ValueError, TypeError):
                    pass
        v9 = tf.compat.v1.get_variable("w2", [2, 2], trainable=False)
        with tf.compat.v1.variable_scope("x") as s6:
            v10 = tf.compat.v1.get_variable("w3", [])
            v11 = tf.compat.v1.get_variable("w4", [])
        with tf.compat.v1.name_scope(None, default_name="w") as s7:
            s8 = tf.compat.v1.get_variable_scope()
        with tf.compat.v1.variable_scope("x", reuse=True):
            t5 = tf.multiply(v7, v11, name="layer")
            v12 = tf.compat.v1.get_variable("w3", shape=[])
            v13 = tf.compat.v1.get_variable("w4", [])
    with tf.compat.v1.name_scope(None), tf.compat.v1.variable_scope("foo"):
        try:
            v14 = tf.compat.v1.get_variable("x", [2, 2])
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.name_scope("foo/w") as s9:
            with tf.compat.v1.variable_scope("layer") as s10:
                v15 = tf.compat.v1.get_variable("Foo", [2])
                t6 = tf.fill([2], 0.5)
            v16 = tf.compat.v1.get_variable("w5", shape=[], dtype=tf.float32)
        v17 = tf.compat.v1.get_variable("w6", [])
        with tf.compat.v1.variable_scope(None, default_name="x") as s11:
            with tf.name_scope("foo/w"):
                v18 = tf.compat.v1.get_variable("w7", [2, 2])
                v19 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo/w")
            try:
                v20 = tf.compat.v1.get_variable("foo/w", [2, 2])
            except (ValueError, TypeError):
                pass
            with tf.compat.v1.variable_scope("Foo") as s12:
                v21 = tf.compat.v1.get_variable("w8", [2], initializer=v15)
                t7 = t5 ** t5
