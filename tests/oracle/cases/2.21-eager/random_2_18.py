import tensorflow as tf
with tf.name_scope("foo") as s1:
    t1 = tf.constant(0.5, shape=[2, 2])
    with tf.compat.v1.variable_scope("a/b", auxiliary_name_scope=False):
        v1 = tf.compat.v1.get_variable("w1", [2, 2])
        with tf.compat.v1.variable_scope(None, "x", [v1]) as s2:
            v2 = tf.Variable(1.0, name="add")
            t2 = tf.compat.v1.random_uniform([2], name="Variable")
        with tf.name_scope("") as s3:
            v3 = tf.compat.v1.get_variable("a_1")
            t3 = v2 / v2
with tf.compat.v1.variable_scope("foo/w"):
    with tf.compat.v1.variable_scope("h0") as s4:
        t4 = tf.compat.v1.div(v1, t1)
    try:
        v4 = tf.compat.v1.get_variable("w", [])
    except (ValueError, TypeError):
        pass
with tf.compat.v1.name_scope("x", values=[v2]):
    with tf.compat.v1.variable_scope("layer"), tf.name_scope("foo/w/"):
        t5 = tf.cast(v1, tf.float32)
        v5 = tf.Variable(1.0)
        with tf.compat.v1.variable_scope("foo/w") as s5:
            s6 = tf.compat.v1.get_variable_scope()
        v6 = tf.compat.v1.get_variable("w2", [2, 2])
    with tf.device("/cpu:0"):
        t6 = tf.compat.v1.ceil(v6)
    with tf.name_scope("w"):
        with tf.compat.v1.variable_scope("foo/w"):
            try:
                v7 = tf.compat.v1.get_variable("foo/w", [2], regularizer=tf.nn.l2_loss)
            except (ValueError, TypeError):
                pass
        t7 = tf.sign(t6)
        t8 = tf.sqrt(t4, name="read")
    t9 = tf.not_equal(t5, t8)
