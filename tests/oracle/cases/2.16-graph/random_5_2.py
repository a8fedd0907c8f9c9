import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.op_scope([], None, "w_1"), tf.compat.v1.variable_scope("w_1", initializer=tf.constant_initializer(0.1)):
        v1 = tf.compat.v1.get_variable("w1", [2, 2])
        with tf.compat.v1.variable_scope("B", reuse=False):
            with tf.compat.v1.variable_scope("a/b") as s1:
                v2 = tf.compat.v1.get_variable("w2", [2])
            with tf.compat.v1.variable_scope(s1, reuse=True):
                t1 = tf.abs(v1)
                try:
                    v3 = tf.compat.v1.get_variable("w2", [2])
                except (ValueError, TypeError):
                    pass
            try:
                v4 = tf.compat.v1.get_variable(  # on several lines
"w_1",
[2, 2])
            except (ValueError, TypeError):
                pass
            t2 = v2[::2]
            v5 = tf.compat.v1.Variable(1.0, name="a")
        v6 = tf.compat.v1.get_variable("w3", [2])
        try:
            v7 = tf.compat.v1.get_variable("w4", [2])
        except Exception:
            pass
    v8 = tf.Variable(v6, name="B")
    with tf.compat.v1.variable_scope("b", reuse=False, initializer=tf.zeros_initializer()) as s2:
        t3 = tf.range(3)
        with tf.name_scope("a_1") as s3:
            with tf.compat.v1.variable_scope("a_1", reuse=tf.compat.v1.AUTO_REUSE):
                try:
                    v9 = tf.compat.v1.get_variable("Foo", [2, 2])
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope(s2, reuse=True, dtype=tf.float64):
                try:
                    v10 = tf.compat.v1.get_variable("Foo", [2])
                except (ValueError, TypeError):
                    pass
                t4 = tf.compat.v1.placeholder(tf.float32, [2], name="Variable")
        t5 = v2 / 2.0
    with tf.compat.v1.name_scope("B"), tf.compat.v1.variable_scope("a_1", reuse=True):
        try:
            with tf.name_scope("h0") as s4:
                t6 = tf.reduce_prod(t5)
            with tf.compat.v1.variable_scope(None, "foo", []) as s5:
                try:
                    v11 = tf.compat.v1.get_variable("Foo", [], trainable=False)
                except (ValueError, TypeError):
                    pass
            t7 = tf.compat.v1.global_variables_initializer()
        except (ValueError, TypeError):
            v12 = tf.Variable(1.0, name="Add")
            try:
                v13 = tf.compat.v1.get_variable("foo", [2])
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.variable_op_scope([v8], "foo/w") as s6:
            with tf.compat.v1.variable_op_scope([], "Foo"):
                try:
                    v14 = tf.compat.v1.get_variable("w5", [2])
                except (ValueError, TypeError):
                    pass
            v15 = tf.compat.v1.Variable([1.0, 2.0])
            with tf.compat.v1.variable_scope("a") as s7:
                v16 = tf.compat.v1.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="a_1")
        with tf.name_scope("foo") as s8:
            t8 = tf.pow(t2, t2)
            try:
                v17 = tf.compat.v1.get_variable("w6", shape=[2], trainable=False)
            except (ValueError, TypeError):
                pass
            v18 = tf.Variable(1.0, trainable=False)
            with tf.compat.v1.variable_scope("h0") as s9:
                t9 = tf.multiply(1.0, v2)
                try:
                    v19 = tf.compat.v1.get_variable("w7", [2, 2])
                except (ValueError, TypeError):
                    pass
        t10 = tf.math.rsqrt(t2, name="x")
    v20 = tf.Variable([1.0, 2.0], name="a_1")
