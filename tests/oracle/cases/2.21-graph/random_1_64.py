import tensorflow as tf
with tf.Graph().as_default():
    with tf.name_scope("w"):
        with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()):
            v1 = tf.compat.v1.get_variable("w1", [2, 2], initializer=tf.constant_initializer(0.5))
            s1 = tf.compat.v1.get_variable_scope()
            v2 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="a/b")
        t1 = abs(v2)
        t2 = tf.nn.softsign(v1)
        with tf.compat.v1.variable_scope(None, "h0", [t1], auxiliary_name_scope=False) as s2:
            with tf.compat.v1.op_scope([], "a_1") as s3:
                t3 = tf.cos(t1, name="Variable")
            with tf.compat.v1.name_scope(None):
                try:
                    t4 = tf.not_equal(t3, v1, name="a\\b")
                except (ValueError, TypeError):
                    pass
            t5 = 2.0 * v2
    with tf.compat.v1.variable_scope(s2, reuse=False):
        v3 = tf.compat.v1.get_variable("w2", shape=[2, 2])
        with tf.name_scope("a_1"), tf.compat.v1.variable_scope(s2):
            t6 = tf.compat.v1.random_normal([2])
        with tf.compat.v1.variable_scope("w"):
            v4 = tf.Variable(lambda: 1.0, dtype=tf.float32, name="a")
            v5 = tf.compat.v1.get_variable("w3", [], partitioner=tf.compat.v1.fixed_size_partitioner(2))
            try:
                v6 = tf.compat.v1.get_variable("a_1", [2])
            except (ValueError, TypeError):
                pass
            v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a")
        try:
            with tf.compat.v1.variable_scope("a:0") as s4:
                with tf.compat.v1.op_scope([t3], None, "Foo") as s5:
                    v8 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="read")
                v9 = tf.Variable([1.0, 2.0], dtype=tf.float32, name="a_1_1")
                with tf.compat.v1.variable_scope("w", reuse=tf.compat.v1.AUTO_REUSE, auxiliary_name_scope=False) as s6:
                    try:
                        v10 = tf.compat.v1.get_variable("a")
                    except (ValueError, TypeError):
                        pass
                    t7 = abs(v2)
        except (ValueError, TypeError):
            pass
