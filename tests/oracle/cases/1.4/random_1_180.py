import tensorflow as tf
with tf.name_scope(None, "foo_1") as s1:
    t1 = tf.placeholder(tf.float32, shape=[2, 2], name="B")
    try:
        with tf.name_scope(None, default_name="foo") as s2:
            v1 = tf.Variable(1.0)
        try:
            with tf.variable_op_scope([t1], "1a") as s3:
                t2 = tf.abs(v1)
        except (ValueError, TypeError):
            pass
        with tf.Graph().as_default():
            t3 = tf.constant([1.0, 2.0], name="B")
    except Exception:
        v2 = tf.get_variable("w1", [2, 2], use_resource=True)
    t4 = t1 - t1
    with tf.variable_scope("foo_1") as s4:
        with tf.device("/cpu:0"):
            t5 = tf.multiply(t1, t1, name="x")
with tf.name_scope("a") as s5:
    with tf.device("/cpu:0"):
        with tf.name_scope("a_1"):
            v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a")
            v4 = tf.get_variable("w2", [2])
        with tf.Graph().as_default():
            t6 = tf.range(3)
        with tf.variable_scope(tf.get_variable_scope(), initializer=tf.constant_initializer(0.1)) as s6:
            v5 = tf.get_variable("w3", [], dtype=tf.float32)
            v6 = tf.Variable([1.0, 2.0], name="B")
        with tf.name_scope("", "foo_1"):
            v7 = tf.get_variable("w4", [])
    with tf.variable_op_scope([t5], None, "a/b") as s7:
        v8 = tf.Variable(v6, name="a_1_1")
        with tf.name_scope("w", "foo_1", [v3]) as s8:
            v9 = tf.Variable(1.0, False, name="a_1_1")
            t7 = tf.div(t5, v3)
        with tf.name_scope(None, "foo", [v9]) as s9:
            t8 = tf.stop_gradient(v4, name="foo")
    t9 = tf.to_float(v9, name="Variable")
    v10 = tf.get_variable("w5", [2, 2], regularizer=tf.nn.l2_loss)
tf.reset_default_graph()
