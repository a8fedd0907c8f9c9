import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.name_scope("Foo"):
        with tf.compat.v1.name_scope("B") as s1:
            v1 = tf.Variable(1.0, name=None)
            with tf.name_scope("b"), tf.compat.v1.variable_scope("foo_1", reuse=False):
                v2 = tf.compat.v1.get_variable("w1", [2, 2])
            with tf.compat.v1.name_scope("b/") as s2:
                t1 = tf.constant([1, 2], dtype=tf.int32)
            with tf.compat.v1.variable_scope("h0", reuse=True, initializer=tf.constant_initializer(0.1)) as s3:
                v3 = tf.compat.v1.Variable(1.0, name="Assign")
                t2 = v3 + v3
        v4 = tf.compat.v1.get_variable("w2", [2], dtype=tf.float32)
        with tf.compat.v1.name_scope(None, "x"):
            t3 = t2 % 2.0
            t4 = -t3
            v5 = tf.compat.v1.get_variable("w3", [2], trainable=False)
        with tf.compat.v1.variable_scope("a_1") as s4:
            v6 = tf.Variable(initial_value=1.0, trainable=False, name="read")
    v7 = tf.compat.v1.Variable(1.0, name="a")
    with tf.compat.v1.name_scope("foo") as s5:
        t5 = tf.compat.v1.to_int32(v2)
        with tf.name_scope(s4.original_name_scope) as s6:
            with tf.compat.v1.name_scope("foo_1") as s7:
                v8 = tf.compat.v1.get_variable("w4", [])
            v9 = tf.compat.v1.get_variable("w5", [2])
        with tf.compat.v1.variable_scope(""):
            with tf.compat.v1.name_scope(None, None):
                t6 = 2.0 * t4
                v10 = tf.compat.v1.get_variable("w6", [2, 2], dtype=tf.float32)
            t7 = v5 >= v5
            with tf.name_scope("layer") as s8:
                v11 = tf.compat.v1.get_variable("w7", [2])
                try:
                    v12 = tf.compat.v1.get_variable("Foo", [])
                except (ValueError, TypeError):
                    pass
            v13 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]])
        try:
            with tf.compat.v1.name_scope(""):
                with tf.control_dependencies([v1]):
                    v14 = tf.compat.v1.get_variable("w8", [2])
                t8 = tf.reduce_prod(v7)
                v15 = tf.compat.v1.get_variable("w9", [], partitioner=tf.compat.v1.fixed_size_partitioner(2))
                with tf.name_scope("b") as s9:
                    v16 = tf.compat.v1.Variable(initial_value=1.0, trainable=False, name="b")
                    t9 = tf.nn.softplus(t6, name="initial_value")
        except (ValueError, TypeError):
            pass
