import tensorflow as tf
with tf.Graph().as_default():
    v1 = tf.compat.v1.get_variable("w1", shape=[2, 2], dtype=tf.float32)
    with tf.compat.v1.name_scope(None, default_name="a/b") as s1:
        t1 = tf.fill([2], 0.5)
        with tf.compat.v1.variable_op_scope([t1], None, "a"):
            v2 = tf.Variable(t1, name="add")
            with tf.name_scope("foo") as s2:
                v3 = tf.Variable([1.0, 2.0], name="a_1")
                t2 = tf.compat.v1.squared_difference(v3, v3)
        s3 = tf.compat.v1.get_variable_scope()
        v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    t3 = tf.linspace(0.0, 1.0, 2, name="Const")
    with tf.compat.v1.variable_scope("foo_1", reuse=tf.compat.v1.AUTO_REUSE) as s4:
        with tf.compat.v1.variable_scope("x", auxiliary_name_scope=False) as s5:
            t4 = t2[::2]
            with tf.compat.v1.variable_scope("a/b"):
                v5 = tf.compat.v1.get_variable("w2", [2])
                t5 = tf.nn.elu(v5)
            with tf.compat.v1.variable_scope("foo_1", auxiliary_name_scope=False) as s6:
                t6 = tf.constant([1.0, 2.0])
        with tf.compat.v1.variable_scope(None, default_name="w_1"):
            v6 = tf.Variable([1.0, 2.0], trainable=False)
            n1 = tf.compat.v1.get_default_graph().unique_name("foo/w", mark_as_used=False)
            v7 = tf.Variable(1.0, name=n1)
            with tf.compat.v1.variable_scope("Foo"):
                t7 = v4 > 0.0
                v8 = tf.compat.v1.get_variable("w3", [2, 2])
            with tf.compat.v1.variable_scope("w") as s7:
                v9 = tf.compat.v1.get_variable("w4", [2])
                v10 = tf.compat.v1.get_variable("w5", [2])
            with tf.compat.v1.variable_scope(None, "a", [v10], reuse=False, initializer=tf.zeros_initializer()):
                t8 = t2 >= v9
                try:
                    v11 = tf.compat.v1.get_variable("foo/w", [])
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope(s7, reuse=True):
                t9 = tf.expand_dims(v5, 0)
                try:
                    v12 = tf.compat.v1.get_variable("w4", [2], dtype=tf.float64)
                except (ValueError, TypeError):
                    pass
                v13 = tf.compat.v1.get_variable("w5", [2])
        t10 = tf.range(3, name="Variable")
        t11 = tf.range(3)
