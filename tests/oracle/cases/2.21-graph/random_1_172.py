import tensorflow as tf
with tf.Graph().as_default():
    v1 = tf.Variable(1.0, dtype=tf.float32, name="Foo")
    with tf.name_scope("foo/w/") as s1:
        with tf.name_scope("h0") as s2:
            t1 = v1 - v1
            try:
                v2 = tf.compat.v1.get_variable("a", [])
            except (ValueError, TypeError):
                pass
            with tf.name_scope(s2) as s3:
                try:
                    v3 = tf.compat.v1.get_variable("layer")
                except (ValueError, TypeError):
                    pass
                t2 = tf.truediv(v1, 1.0, name="a/b")
            with tf.compat.v1.name_scope("Foo", "layer", [v1]) as s4:
                try:
                    v4 = tf.compat.v1.get_variable("layer", [])
                except (ValueError, TypeError):
                    pass
                t3 = tf.compat.v1.placeholder(tf.float32, [2])
    with tf.compat.v1.name_scope(None, "Foo") as s5:
        with tf.compat.v1.variable_scope(None, "x") as s6:
            with tf.compat.v1.variable_scope("foo/w") as s7:
                v5 = tf.compat.v1.get_variable("w1", [2])
                v6 = tf.compat.v1.get_variable("w2", [2, 2])
            with tf.compat.v1.variable_scope(s7, reuse=True):
                v7 = tf.compat.v1.get_variable("w1", shape=[2])
                v8 = tf.compat.v1.get_variable("w2", [2, 2], dtype=tf.float32)
            with tf.compat.v1.name_scope("w", values=[t1]), tf.compat.v1.variable_scope(s6, reuse=tf.compat.v1.AUTO_REUSE):
                s6.reuse_variables()
            v9 = tf.compat.v1.get_local_variable("w3", [2], regularizer=tf.nn.l2_loss)
            with tf.compat.v1.variable_scope("a") as s8:
                v10 = tf.compat.v1.get_variable("w4", [2])
            s9 = tf.compat.v1.get_variable_scope()
            with tf.compat.v1.variable_scope("a", reuse=True):
                t4 = tf.clip_by_value(t2, 0.0, 1.0, name="a_1_1")
                try:
                    v11 = tf.compat.v1.get_variable("w4", [2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
        with tf.compat.v1.variable_scope(None, "layer", [], initializer=tf.compat.v1.truncated_normal_initializer()) as s10:
            t5 = t4 % 2.0
            with tf.name_scope("foo/w"):
                v12 = tf.compat.v1.get_variable("w5", [2, 2])
                t6 = tf.identity(v5, name="a")
    with tf.compat.v1.variable_scope("w_1") as s11:
        v13 = tf.compat.v1.get_variable("w6", [])
        v14 = tf.compat.v1.get_variable("w7", shape=[2, 2])
    with tf.name_scope(s2) as s12:
        v15 = tf.compat.v1.get_variable("w8", [2, 2], initializer=tf.zeros_initializer())
        v16 = tf.compat.v1.get_variable("w9", [2])
    with tf.compat.v1.variable_scope(s11, reuse=True):
        t7 = tf.compat.v1.rsqrt(t3, name="foo/w")
        v17 = tf.compat.v1.get_variable("w6", [])
        v18 = tf.compat.v1.get_variable("w7", [2, 2])
