import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.variable_scope("a"), tf.compat.v1.name_scope("a", "x"):
        with tf.name_scope("x"), tf.compat.v1.variable_scope("a_1"):
            with tf.compat.v1.variable_scope("w") as s1:
                v1 = tf.Variable(1.0, name="a")
            v2 = tf.compat.v1.get_variable("w1", [2, 2])
            with tf.compat.v1.variable_scope("foo/w"):
                t1 = tf.zeros([], name="Const")
                v3 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="Assign")
            with tf.compat.v1.variable_scope("layer"):
                t2 = tf.zeros_like(v1, name="w_1")
        with tf.compat.v1.variable_scope("foo"):
            with tf.compat.v1.variable_scope(s1, reuse=tf.compat.v1.AUTO_REUSE) as s2:
                t3 = tf.linspace(0.0, 1.0, 2, name="a_1_1")
                v4 = tf.Variable(v2, name="a/b")
            with tf.compat.v1.variable_scope("foo/w") as s3:
                t4 = tf.clip_by_value(v2, 0.0, 1.0)
                v5 = tf.Variable(t4, name="Variable")
            with tf.compat.v1.variable_scope("w"):
                v6 = tf.compat.v1.get_variable("w2", [])
                t5 = tf.matmul(v2, v2, transpose_b=True, name="a_1")
    with tf.compat.v1.variable_scope(s2) as s4:
        with tf.compat.v1.variable_scope("a_1", reuse=True) as s5:
            with tf.compat.v1.variable_scope("h0"):
                v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1")
                try:
                    v8 = tf.compat.v1.get_variable("a", [2, 2])
                except (ValueError, TypeError):
                    pass
            t6 = v6 >= v1
            with tf.compat.v1.variable_scope("w"), tf.compat.v1.name_scope("a_1", values=[]):
                t7 = tf.reduce_mean(t2, name="B")
                v9 = tf.Variable(1.0, name="Foo")
        v10 = tf.Variable(1.0, trainable=False)
    with tf.name_scope("layer/"), tf.compat.v1.variable_scope(s1):
        t8 = tf.no_op(name="Assign")
        t9 = tf.less(v6, v9, name="layer")
        t10 = tf.compat.v1.global_variables_initializer()
        with tf.compat.v1.variable_scope(s1):
            with tf.compat.v1.variable_op_scope([t7], None, "a") as s6:
                v11 = tf.compat.v1.get_variable("w3", [2], use_resource=True)
                v12 = tf.compat.v1.get_variable("w4", [])
            t11 = tf.compat.v1.random_normal([2], name="layer")
