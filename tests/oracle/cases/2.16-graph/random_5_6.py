import tensorflow as tf
with tf.Graph().as_default():
    with tf.name_scope("B") as s1:
        t1 = tf.compat.v1.global_variables_initializer()
        with tf.compat.v1.variable_scope("a_1") as s2:
            v1 = tf.compat.v1.get_variable("w1", [2, 2])
            v2 = tf.compat.v1.get_variable("w2", [2, 2])
        with tf.compat.v1.variable_scope(s2, reuse=True):
            v3 = tf.compat.v1.get_variable("w1", [2, 2], initializer=tf.zeros_initializer())
            v4 = tf.compat.v1.get_variable("w2", [2, 2], trainable=False)
    with tf.compat.v1.variable_op_scope([], "w_1") as s3:
        v5 = tf.compat.v1.get_variable("w3", [])
        v6 = tf.compat.v1.get_variable("w4", [2], initializer=tf.constant_initializer(0.5))
        t2 = tf.truediv(v5, 1.0)
    t3 = tf.ones_like(v1)
    with tf.compat.v1.variable_scope("B", initializer=tf.constant_initializer(0.1)):
        try:
            with tf.device("/cpu:0"):
                v7 = tf.compat.v1.get_variable("w5", [2], trainable=False)
                v8 = tf.compat.v1.get_variable("w6", [], initializer=tf.compat.v1.truncated_normal_initializer())
            with tf.device("/cpu:0"):
                try:
                    v9 = tf.compat.v1.get_variable("w", [2], tf.float32)
                except (ValueError, TypeError):
                    pass
                t4 = tf.divide(v1, v4, name="a")
            v10 = tf.compat.v1.get_variable("w7", [2, 2])
            t5 = tf.nn.relu(v5, name="a_1")
        except (ValueError, TypeError):
            v11 = tf.Variable(1.0, name="Add")
    t6 = tf.add_n([v6, v6])
    with tf.compat.v1.op_scope([], None, "w") as s4:
        with tf.compat.v1.variable_scope(None, "foo_1", [t2]) as s5:
            try:
                v12 = tf.compat.v1.get_variable("h0", [2])
            except (ValueError, TypeError):
                pass
            t7 = tf.add(t6, 1.0, name="w_1")
            with tf.compat.v1.variable_scope(s5) as s6:
                v13 = tf.compat.v1.get_variable("w8", [2, 2])
        with tf.compat.v1.variable_scope("Foo") as s7:
            v14 = tf.compat.v1.get_variable("w9", [2, 2])
            v15 = tf.compat.v1.get_variable("w10", [])
        with tf.compat.v1.variable_scope("Foo", reuse=True):
            try:
                v16 = tf.compat.v1.get_variable("w9", [2, 2], tf.float32)
            except (ValueError, TypeError):
                pass
            v17 = tf.compat.v1.get_variable("w10", shape=[])
