import tensorflow as tf
try:
    v1 = tf.get_variable("foo")
except (ValueError, TypeError):
    pass
with tf.name_scope("layer/"), tf.variable_scope("x", dtype=tf.float64):
    try:
        v2 = tf.get_variable("a", [2, 2], trainable=False)
    except (ValueError, TypeError):
        pass
    with tf.name_scope(None, default_name="foo") as s1:
        with tf.variable_scope("w_1"):
            v3 = tf.get_variable("w1", [2])
        v4 = tf.Variable(1.0, "a_1")
        with tf.variable_scope("w_1"):
            v5 = tf.get_variable("w2", [2])
            try:
                v6 = tf.get_variable("foo_1", shape=[])
            except (ValueError, TypeError):
                pass
        t1 = v4 > 0.0
    t2 = tf.constant([1.0, 2.0])
    try:
        with tf.variable_scope(None, "1a", []):
            with tf.variable_scope(None, default_name="w_1"):
                try:
                    v7 = tf.get_variable("layer", [2, 2])
                except (ValueError, TypeError):
                    pass
                v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo_1")
    except (ValueError, TypeError):
        pass
with tf.variable_op_scope([v4], "w_1"):
    with tf.op_scope([v4], "b", "w") as s2:
        with tf.variable_scope("h0"), tf.name_scope(None):
            v9 = tf.Variable(1.0, trainable=False)
        with tf.op_scope([], "h0", "w"):
            tf.get_variable_scope().reuse_variables()
            try:
                v10 = tf.get_variable("w3", [])
            except (ValueError, TypeError):
                pass
        v11 = tf.Variable([1.0, 2.0], name="read")
tf.reset_default_graph()
