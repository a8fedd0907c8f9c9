import tensorflow as tf
with tf.Graph().as_default():
    with tf.init_scope():
        t1 = tf.ones([2])
    with tf.compat.v1.variable_scope(None, default_name="layer"):
        v1 = tf.compat.v1.get_variable("w1", shape=[2], trainable=False)
        with tf.compat.v1.variable_scope("Foo") as s1:
            v2 = tf.compat.v1.get_variable("w2", shape=[2, 2], initializer=tf.compat.v1.truncated_normal_initializer())
            v3 = tf.Variable([1.0, 2.0])
            with tf.name_scope("x"), tf.compat.v1.variable_scope("Foo", regularizer=lambda x: None):
                v4 = tf.Variable(v3, name="x")
                try:
                    v5 = tf.compat.v1.get_variable("Foo")
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope("foo_1", reuse=tf.compat.v1.AUTO_REUSE, dtype=tf.float64) as s2:
                v6 = tf.compat.v1.get_variable("w3", [], use_resource=True)
        v7 = tf.compat.v1.get_variable("w4", shape=[2])
        v8 = tf.compat.v1.get_variable("w5", [], dtype=tf.float32)
    with tf.compat.v1.name_scope(s2.original_name_scope) as s3:
        v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        try:
            v10 = tf.compat.v1.get_variable("b", [2])
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.variable_scope("B") as s4:
            t2 = tf.reduce_mean(v7, axis=0, name="B")
            with tf.compat.v1.variable_scope("Foo"):
                t3 = tf.less_equal(v7, v1)
                v11 = tf.compat.v1.Variable(t1)
            with tf.device("/cpu:0"):
                try:
                    v12 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "w_1")
                except (ValueError, TypeError):
                    pass
                s5 = tf.compat.v1.get_variable_scope()
            with tf.compat.v1.variable_scope(None, default_name="a", reuse=tf.compat.v1.AUTO_REUSE):
                t4 = v2 + v2
                t5 = tf.constant(1.0)
        with tf.compat.v1.variable_scope("foo_1", reuse=None, initializer=tf.compat.v1.truncated_normal_initializer()) as s6:
            with tf.compat.v1.name_scope(None, default_name="a") as s7:
                try:
                    v13 = tf.compat.v1.get_variable("w6", initializer=v9)
                except (ValueError, TypeError):
                    pass
                t6 = v4 ** v3
            v14 = tf.compat.v1.Variable(1.0, name="x")
            with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()) as s8:
                t7 = tf.tile(t1, [1])
