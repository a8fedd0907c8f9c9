import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.variable_scope("Foo"), tf.compat.v1.name_scope("layer"):
        try:
            v1 = tf.compat.v1.get_variable("w", [2, 2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
        except (ValueError, TypeError):
            pass
        t1 = tf.linspace(0.0, 1.0, 2, name="h0")
        with tf.compat.v1.name_scope("a_1", "b") as s1:
            v2 = tf.compat.v1.get_local_variable("w1", [2, 2])
    try:
        t2 = tf.nn.leaky_relu(t1, name="-a")
    except (ValueError, TypeError):
        pass
    with tf.init_scope():
        n1 = tf.compat.v1.get_default_graph().unique_name("B", mark_as_used=False)
        v3 = tf.Variable(1.0, name=n1)
        t3 = tf.sqrt(v3, name="w")
        with tf.compat.v1.variable_scope("a_1"), tf.compat.v1.name_scope("foo/w"):
            with tf.compat.v1.variable_scope("a/b"):
                t4 = t1 * t1
            try:
                v4 = tf.compat.v1.get_variable("B", shape=[2, 2], initializer=tf.compat.v1.truncated_normal_initializer())
            except (ValueError, TypeError):
                pass
            with tf.compat.v1.variable_scope("a_1") as s2:
                v5 = tf.compat.v1.get_variable("w2", shape=[])
                v6 = tf.compat.v1.get_variable("w3", [2, 2])
            with tf.compat.v1.variable_scope("Foo"):
                t5 = t1[:1]
            with tf.compat.v1.variable_scope(s2, reuse=True):
                t6 = tf.reduce_mean(t1, axis=0)
                v7 = tf.compat.v1.get_variable(  # on several lines
"w2",
[])
                v8 = tf.compat.v1.get_variable("w3", [2, 2])
    with tf.compat.v1.variable_scope("foo_1") as s3:
        try:
            v9 = tf.compat.v1.get_variable("a_1", [2])
        except (ValueError, TypeError):
            pass
        v10 = tf.compat.v1.get_variable("w4", [])
        with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=tf.compat.v1.AUTO_REUSE):
            with tf.name_scope("h0"):
                try:
                    v11 = tf.compat.v1.get_variable("a/b", [2])
                except (ValueError, TypeError):
                    pass
                t7 = tf.nn.leaky_relu(v10)
            t8 = tf.less_equal(t6, t7)
    v12 = tf.compat.v1.Variable(1.0, name="x")
    with tf.compat.v1.variable_scope("w") as s4:
        with tf.compat.v1.variable_scope(s2, reuse=tf.compat.v1.AUTO_REUSE, auxiliary_name_scope=False), tf.name_scope("layer"):
            with tf.compat.v1.variable_scope("B", reuse=True), tf.compat.v1.name_scope("w_1"):
                t9 = v6 >= v6
            with tf.name_scope("a/b") as s5:
                try:
                    v13 = tf.compat.v1.get_variable("Foo", [2, 2], initializer=tf.zeros_initializer())
                except (ValueError, TypeError):
                    pass
                try:
                    v14 = tf.compat.v1.get_variable("w2", [], regularizer=lambda x: None)
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.name_scope("w_1"):
                t10 = tf.transpose(v6, name="Foo")
        t11 = tf.identity(t6)
        v15 = tf.Variable(v2)
