import tensorflow as tf
with tf.name_scope("w_1"):
    with tf.device("/cpu:0"):
        with tf.variable_scope("a") as s1:
            t1 = tf.truncated_normal([2])
        with tf.variable_scope(s1) as s2:
            try:
                v1 = tf.get_variable("h0", [2])
            except (ValueError, TypeError):
                pass
with tf.name_scope("w_1"):
    with tf.name_scope(s1.original_name_scope) as s3:
        with tf.variable_scope("B") as s4:
            try:
                v2 = tf.get_variable("foo")
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("foo_1"):
            t2 = tf.stop_gradient(t1, name="read")
            s5 = tf.get_variable_scope()
        with tf.variable_scope("h0") as s6:
            v3 = tf.get_variable("w1", shape=[2, 2])
        v4 = tf.get_variable("w2", [2])
        with tf.variable_scope("h0", reuse=True):
            t3 = tf.matmul(v3, v3)
            try:
                v5 = tf.get_variable("w1", shape=[2, 2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
        with tf.variable_scope(s6) as s7:
            v6 = tf.Variable(1.0, name="Assign")
    tf.get_variable_scope().reuse_variables()
    with tf.variable_scope("x", initializer=tf.random_normal_initializer()):
        t4 = tf.add(v6, v6)
    with tf.name_scope(None, "w_1"):
        try:
            v7 = tf.get_variable("w3", [2], regularizer=tf.nn.l2_loss)
        except (ValueError, TypeError):
            pass
        with tf.variable_scope("h0", reuse=None):
            t5 = t1[::2]
        with tf.op_scope([t2], "foo/w", "foo/w"):
            t6 = t4 // 2.0
            t7 = tf.reduce_sum(v4, name="initial_value")
