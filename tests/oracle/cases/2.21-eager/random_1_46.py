import tensorflow as tf
with tf.name_scope("x"):
    with tf.compat.v1.variable_scope("h0", dtype=tf.float64) as s1:
        v1 = tf.compat.v1.Variable([1.0, 2.0], name="foo/w")
        with tf.compat.v1.name_scope("layer") as s2:
            t1 = tf.sin(v1)
        with tf.compat.v1.variable_scope("w"), tf.name_scope("b"):
            t2 = t1[:1]
            t3 = tf.reduce_mean(t2, name="h0")
        with tf.compat.v1.variable_scope("w", reuse=tf.compat.v1.AUTO_REUSE):
            t4 = tf.math.log(t2)
            tf.compat.v1.get_variable_scope().reuse_variables()
    t5 = tf.constant([1, 2], dtype=tf.int32, name="B")
    with tf.compat.v1.variable_scope("a_1"):
        with tf.compat.v1.variable_scope("x") as s3:
            v2 = tf.compat.v1.get_local_variable("w1", [2])
        with tf.compat.v1.variable_scope("x", reuse=True):
            t6 = tf.nn.log_softmax(t1)
            try:
                v3 = tf.compat.v1.get_variable("w1", [2])
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.variable_scope("a_1") as s4:
            t7 = tf.clip_by_value(v2, 0.0, 1.0)
        t8 = tf.compat.v1.truncated_normal([2], name="Add")
t9 = tf.cos(t1)
