import tensorflow as tf
with tf.Graph().as_default():
    t1 = tf.constant(0.5, shape=[2, 2])
    v1 = tf.Variable(1.0, name="B")
    with tf.name_scope("h0"):
        try:
            v2 = tf.compat.v1.get_variable("w1", initializer=t1)
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.name_scope(None, "w", [v1]):
            t2 = tf.reduce_max(v1, name="B")
        with tf.compat.v1.name_scope("h0"):
            try:
                with tf.compat.v1.variable_scope(""):
                    t3 = tf.minimum(v1, t2, name="a_1_1")
                    t4 = tf.matmul(t1, t1)
            except (ValueError, TypeError):
                pass
        with tf.name_scope("layer") as s1:
            with tf.name_scope(s1) as s2:
                t5 = tf.constant(3, name="a_1_1")
            t6 = t2 % 2.0
            with tf.compat.v1.variable_scope("layer") as s3:
                v3 = tf.compat.v1.get_variable("w2", [])
            with tf.compat.v1.variable_scope("layer", reuse=True):
                t7 = tf.floor(t1)
                try:
                    v4 = tf.compat.v1.get_local_variable("w2", [], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
