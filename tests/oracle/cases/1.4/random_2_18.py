import tensorflow as tf
v1 = tf.Variable(1.0, name="initial_value")
t1 = tf.subtract(1.0, v1)
with tf.variable_scope("w"):
    with tf.control_dependencies([t1]):
        try:
            v2 = tf.get_variable("foo/w", [], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
    t2 = t1 ** t1
with tf.op_scope([t1], None, "a_1"):
    t3 = tf.truncated_normal([2], name="initial_value")
    v3 = tf.Variable(t2, name="add")
    t4 = tf.no_op()
    try:
        with tf.variable_scope(""), tf.name_scope("w/"):
            with tf.name_scope(None), tf.variable_scope(tf.get_variable_scope()):
                t5 = tf.add(t1, t2)
                try:
                    v4 = tf.get_variable("w1", initializer=v3)
                except (ValueError, TypeError):
                    pass
    except (ValueError, TypeError):
        pass
v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="h0")
with tf.variable_scope(None, "layer") as s1:
    t6 = t3[:1]
    v6 = tf.get_variable("w2", [2], initializer=tf.constant_initializer(0.5))
    with tf.name_scope("b") as s2:
        with tf.variable_scope("foo_1", reuse=tf.AUTO_REUSE, dtype=tf.float64):
            t7 = tf.squared_difference(v1, t1)
            v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
        with tf.variable_scope("a/b", reuse=None) as s3:
            try:
                v8 = tf.get_variable("layer", [2, 2], trainable=False)
            except (ValueError, TypeError):
                pass
            t8 = t3[:1]
        with tf.name_scope("x", values=[t3]):
            t9 = tf.nn.leaky_relu(t3)
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        with tf.variable_scope(s1) as s4:
            t10 = tf.constant([1, 2], dtype=tf.int32)
            t11 = tf.multiply(v9, 1.0)
    try:
        t12 = tf.less(t6, 1.0)
    except Exception:
        v10 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Variable")
