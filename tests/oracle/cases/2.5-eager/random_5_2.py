import tensorflow as tf
with tf.compat.v1.variable_scope(None, "b", partitioner=tf.compat.v1.fixed_size_partitioner(2)) as s1:
    with tf.compat.v1.variable_scope(None, "Foo") as s2:
        with tf.compat.v1.variable_scope("h0"):
            v1 = tf.compat.v1.Variable(initial_value=1.0, trainable=False, name="b")
            v2 = tf.Variable([1.0, 2.0], trainable=False)
        with tf.compat.v1.variable_scope(None, "layer") as s3:
            t1 = v2[::2]
            v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="layer")
    with tf.compat.v1.variable_scope("w") as s4:
        with tf.compat.v1.variable_scope(s2) as s5:
            t2 = tf.add_n([v2, v2])
        v4 = tf.compat.v1.get_variable("w1", shape=[2])
        with tf.compat.v1.variable_scope(s5, reuse=True, regularizer=tf.nn.l2_loss):
            try:
                v5 = tf.compat.v1.get_variable("w2", shape=[2, 2], regularizer=lambda x: None)
            except (ValueError, TypeError):
                pass
            try:
                v6 = tf.compat.v1.get_variable("w3", [2, 2])
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.name_scope(None, "h0", [t2]):
            v7 = tf.compat.v1.get_variable("w4", [], trainable=False)
            v8 = tf.compat.v1.get_variable("w5", [2], initializer=tf.compat.v1.truncated_normal_initializer())
    with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()), tf.name_scope("a/b"):
        with tf.compat.v1.variable_scope("", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s6:
            try:
                v9 = tf.compat.v1.get_variable("w", [2, 2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            try:
                v10 = tf.compat.v1.get_variable("w", [2, 2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
with tf.name_scope(s2.original_name_scope) as s7:
    t3 = tf.zeros([2], name="a/b")
v11 = tf.compat.v1.get_variable("w6", shape=[2, 2])
with tf.compat.v1.variable_scope(s3, reuse=False, use_resource=True) as s8:
    with tf.device("/cpu:0"):
        with tf.compat.v1.name_scope("a_1"):
            v12 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo_1")
        try:
            v13 = tf.compat.v1.get_variable("x")
        except (ValueError, TypeError):
            pass
    with tf.compat.v1.variable_scope("foo") as s9:
        v14 = tf.compat.v1.get_variable("w7", [2, 2])
        v15 = tf.compat.v1.get_variable("w8", [])
    with tf.compat.v1.variable_scope("foo", reuse=True):
        t4 = tf.expand_dims(v2, 0)
        try:
            v16 = tf.compat.v1.get_variable("w7", [2, 2])
        except (ValueError, TypeError):
            pass
        v17 = tf.compat.v1.get_variable("w8", [])
    with tf.compat.v1.name_scope("foo") as s10:
        with tf.compat.v1.name_scope("layer"):
            v18 = tf.compat.v1.get_variable("w9", [])
        with tf.compat.v1.name_scope("a", "b", [v3]) as s11:
            t5 = tf.tanh(v15)
        with tf.name_scope("w/") as s12:
            v19 = tf.Variable([1.0, 2.0])
            try:
                v20 = tf.compat.v1.get_variable("w9", [], dtype=tf.float64)
            except (ValueError, TypeError):
                pass
