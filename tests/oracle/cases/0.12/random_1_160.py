import tensorflow as tf
s1 = tf.get_variable_scope()
v1 = tf.Variable(1.0, name="a/b")
v2 = tf.get_variable("w1", [])
with tf.name_scope("foo/w", "layer"):
    with tf.variable_scope(s1, reuse=None, initializer=tf.random_normal_initializer()) as s2:
        t1 = tf.squared_difference(v1, 1.0)
    with tf.name_scope(None, default_name="x"):
        with tf.variable_op_scope([v1], "h0"):
            v3 = tf.get_variable("w2", [2, 2])
        t2 = tf.random_normal([2])
        with tf.variable_op_scope([v1], None, "b"):
            t3 = tf.greater(v1, v2, name="foo")
            t4 = tf.maximum(v3, v3, name="add")
        with tf.variable_scope("w") as s3:
            v4 = tf.get_variable("w3", shape=[])
        with tf.name_scope("foo") as s4:
            t5 = tf.ceil(t1)
            v5 = tf.get_variable("w4", [2, 2])
        with tf.variable_scope(s3, reuse=True):
            t6 = tf.divide(t1, t1, name="layer")
            try:
                v6 = tf.get_variable("w3", [], initializer=tf.zeros_initializer)
            except (ValueError, TypeError):
                pass
    t7 = tf.cast(v4, tf.float32)
