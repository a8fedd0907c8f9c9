import tensorflow as tf
with tf.Graph().as_default():
    v1 = tf.Variable([1.0, 2.0], name="initial_value")
    with tf.compat.v1.variable_scope("a/b") as s1:
        v2 = tf.compat.v1.get_local_variable("w1", [])
    try:
        v3 = tf.compat.v1.get_variable("a", shape=[])
    except (ValueError, TypeError):
        pass
    with tf.compat.v1.variable_scope(s1, reuse=True):
        t1 = tf.add_n([v1, v1])
        v4 = tf.compat.v1.get_variable("w1", shape=[])
    t2 = tf.truediv(v1, t1, name="Assign")
    with tf.compat.v1.variable_op_scope([v1], "Foo") as s2:
        with tf.compat.v1.variable_scope("foo/w") as s3:
            v5 = tf.compat.v1.get_variable("w2", [2])
        with tf.compat.v1.variable_scope("foo/w", reuse=True):
            try:
                t3 = tf.compat.v1.div(t2, v1, name="1a")
            except (ValueError, TypeError):
                pass
            v6 = tf.compat.v1.get_variable("w2", [2], initializer=tf.compat.v1.truncated_normal_initializer())
        with tf.name_scope("layer") as s4:
            try:
                v7 = tf.compat.v1.get_variable("B")
            except (ValueError, TypeError):
                pass
            t4 = tf.nn.relu6(v5)
            try:
                with tf.compat.v1.variable_scope(""), tf.name_scope("w"):
                    v8 = tf.compat.v1.get_variable("w3", [], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
            with tf.compat.v1.variable_scope(s3):
                s5 = tf.compat.v1.get_variable_scope()
        with tf.name_scope("foo"):
            with tf.compat.v1.variable_scope(s3):
                v9 = tf.compat.v1.get_variable("w4", [2, 2])
            with tf.compat.v1.variable_scope(None, default_name="B") as s6:
                t5 = tf.math.rsqrt(t4, name="a/b")
    with tf.compat.v1.variable_scope("foo/w") as s7:
        t6 = t5[1:]
        with tf.compat.v1.variable_scope("layer") as s8:
            with tf.compat.v1.variable_scope("a/b") as s9:
                v10 = tf.Variable(initial_value=v9, trainable=False, name="a")
            with tf.compat.v1.variable_scope(None, default_name="foo/w", initializer=tf.constant_initializer(0.1)):
                v11 = tf.compat.v1.get_variable("w5", [2], use_resource=True)
                try:
                    v12 = tf.compat.v1.get_variable("foo", [], use_resource=True)
                except (ValueError, TypeError):
                    pass
        with tf.init_scope():
            with tf.compat.v1.variable_scope(s6, reuse=True) as s10:
                v13 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="foo/w")
            with tf.compat.v1.variable_scope("layer", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)):
                t7 = tf.eye(2, name="layer")
        with tf.name_scope("foo_1"):
            v14 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="h0")
