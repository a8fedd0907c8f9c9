import tensorflow as tf
with tf.name_scope("h0"):
    with tf.variable_scope("B", reuse=None) as s1:
        with tf.device("/cpu:0"):
            t1 = tf.no_op(name="Foo")
            try:
                v1 = tf.get_variable("w", [2, 2], initializer=tf.random_normal_initializer())
            except (ValueError, TypeError):
                pass
        v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Add")
    with tf.name_scope("w"), tf.variable_scope(s1, reuse=True):
        tf.get_variable_scope().reuse_variables()
        with tf.variable_scope(s1) as s2:
            t2 = tf.reshape(v2, [2, 2], name="w_1")
            try:
                v3 = tf.get_variable("x", [2, 2], initializer=tf.zeros_initializer)
            except (ValueError, TypeError):
                pass
        t3 = tf.divide(t2, t2, name="a_1_1")
        with tf.variable_scope("layer"):
            t4 = tf.truncated_normal([2])
    v4 = tf.get_variable("h0", [2, 2])
    with tf.variable_scope(s1, partitioner=tf.fixed_size_partitioner(2)) as s3:
        v5 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="foo/w")
        t5 = tf.add_n([t4, t4])
with tf.name_scope(None, "layer", []) as s4:
    try:
        with tf.variable_scope("Foo"), tf.name_scope("/"):
            with tf.name_scope(None, "h0"):
                t6 = 2.0 * t2
            with tf.variable_op_scope([v5], "w") as s5:
                v6 = tf.get_variable("w1", [2, 2], initializer=tf.constant_initializer(0.5))
    except (ValueError, TypeError):
        pass
    with tf.variable_op_scope([v2], "foo_1") as s6:
        t7 = tf.sub(t5, t4)
    t8 = tf.pow(v2, v4)
    with tf.name_scope("x", values=[v4]) as s7:
        v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="x")
        v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        v9 = tf.get_variable("w2", [2, 2], trainable=False)
