import tensorflow as tf
with tf.compat.v1.variable_scope("a/b", reuse=False) as s1:
    with tf.compat.v1.name_scope("a_1"):
        t1 = tf.constant(0.5, shape=[2, 2])
        try:
            v1 = tf.compat.v1.get_variable("Foo", [2])
        except (ValueError, TypeError):
            pass
    with tf.compat.v1.variable_scope("w_1", auxiliary_name_scope=False) as s2:
        with tf.name_scope("foo"), tf.compat.v1.variable_scope("x"):
            v2 = tf.compat.v1.get_variable("w1", shape=[2], initializer=tf.zeros_initializer())
            t2 = tf.equal(t1, 1.0)
    s3 = tf.compat.v1.get_variable_scope()
with tf.name_scope("h0/") as s4:
    with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), auxiliary_name_scope=False) as s5:
        with tf.name_scope(None) as s6:
            t3 = v2 + v2
            t4 = tf.identity(v2)
        t5 = tf.nn.l2_loss(t3)
    with tf.compat.v1.variable_scope(s1, reuse=False) as s7:
        v3 = tf.Variable(1.0, name="Foo")
        with tf.compat.v1.name_scope(None, default_name="foo/w"), tf.compat.v1.variable_scope(s7):
            t6 = tf.clip_by_value(t1, 0.0, 1.0, name="a_1_1")
            t7 = tf.truediv(v2, 1.0, name="read")
        with tf.compat.v1.variable_scope("w", reuse=False) as s8:
            try:
                v4 = tf.compat.v1.get_variable("a/b")
            except (ValueError, TypeError):
                pass
            t8 = tf.maximum(v3, 1.0, name="initial_value")
    with tf.compat.v1.variable_scope(None, "x", [v2]) as s9:
        t9 = t6 + 1.0
        with tf.compat.v1.name_scope("w_1") as s10:
            v5 = tf.Variable(1.0)
            v6 = tf.Variable([1.0, 2.0], name="x")
        try:
            v7 = tf.compat.v1.get_variable("h0", [2], initializer=tf.zeros_initializer())
        except (ValueError, TypeError):
            pass
        v8 = tf.compat.v1.get_variable("w2", [2], dtype=tf.float32)
v9 = tf.compat.v1.get_variable("w3", [], dtype=tf.float32)
with tf.device("/cpu:0"):
    v10 = tf.compat.v1.get_variable("w4", [2, 2])
v11 = tf.compat.v1.get_variable("w5", [2], initializer=tf.compat.v1.truncated_normal_initializer())
with tf.compat.v1.variable_scope("B") as s11:
    t10 = tf.not_equal(v10, t1)
    t11 = v6 - t3
