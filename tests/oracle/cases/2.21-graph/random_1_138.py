import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.op_scope([], "x"), tf.compat.v1.variable_scope("w_1", auxiliary_name_scope=False):
        t1 = tf.compat.v1.random_uniform([2])
    with tf.compat.v1.name_scope("w_1"):
        try:
            v1 = tf.compat.v1.get_variable("Foo")
        except (ValueError, TypeError):
            pass
    with tf.compat.v1.variable_scope("foo_1", auxiliary_name_scope=False) as s1:
        with tf.device("/cpu:0"):
            with tf.compat.v1.variable_scope("foo_1") as s2:
                s3 = tf.compat.v1.get_variable_scope()
            v2 = tf.compat.v1.get_variable("w1", [2, 2])
            with tf.compat.v1.variable_scope("layer") as s4:
                t2 = t1 // 2.0
        t3 = tf.compat.v1.random_uniform([2])
        with tf.compat.v1.variable_scope("a_1", reuse=tf.compat.v1.AUTO_REUSE) as s5:
            with tf.compat.v1.op_scope([], None, "B") as s6:
                v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="h0")
            t4 = tf.negative(t1)
        with tf.name_scope("h0") as s7:
            with tf.compat.v1.variable_scope("w") as s8:
                v4 = tf.compat.v1.Variable(1.0, name="w")
                t5 = tf.math.log(t3)
    with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()) as s9:
        with tf.compat.v1.variable_scope("a_1"):
            with tf.compat.v1.variable_scope("foo") as s10:
                v5 = tf.compat.v1.get_variable("w2", shape=[])
            with tf.compat.v1.variable_scope("B", reuse=tf.compat.v1.AUTO_REUSE) as s11:
                t6 = tf.equal(t2, t2, name="foo_1")
                v6 = tf.compat.v1.get_variable("w3", [2])
            with tf.compat.v1.variable_scope(s10, reuse=True):
                t7 = tf.exp(v5, name="initial_value")
                v7 = tf.compat.v1.get_variable("w2", [])
            try:
                v8 = tf.compat.v1.get_variable("foo", [], dtype=tf.int32)
            except (ValueError, TypeError):
                pass
            with tf.compat.v1.variable_scope("a_1", use_resource=True) as s12:
                v9 = tf.Variable(1.0, name="add")
                t8 = 2.0 * v9
            with tf.compat.v1.name_scope("B"):
                v10 = tf.compat.v1.get_variable("w4", initializer=v4)
    t9 = tf.sigmoid(t1)
    with tf.compat.v1.variable_scope(s10, reuse=True):
        with tf.name_scope("foo/w"):
            t10 = 1.0 - v2
            with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()) as s13:
                s14 = tf.compat.v1.get_variable_scope()
                try:
                    v11 = tf.compat.v1.get_variable("w5", shape=[2])
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.name_scope("h0") as s15:
                t11 = tf.constant([1.0, 2.0], name="a/b")
                try:
                    v12 = tf.compat.v1.get_variable("w2", [], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
        with tf.compat.v1.variable_scope("foo") as s16:
            try:
                v13 = tf.compat.v1.get_variable("w6", [2, 2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            t12 = tf.less(v6, t4, name="Variable")
        try:
            v14 = tf.compat.v1.get_variable("w7", shape=[], dtype=tf.int32)
        except (ValueError, TypeError):
            pass
