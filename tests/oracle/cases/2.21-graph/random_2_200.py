import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.variable_scope("foo"):
        with tf.compat.v1.variable_scope("foo_1") as s1:
            t1 = tf.no_op(name="Const")
            with tf.name_scope("foo/w"):
                t2 = tf.ones([2, 2], name="h0")
                try:
                    v1 = tf.compat.v1.get_variable("a/b", [2, 2], trainable=False)
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope("Foo") as s2:
                t3 = tf.stop_gradient(t2)
        v2 = tf.compat.v1.get_variable("w1", [2, 2])
        with tf.init_scope():
            with tf.compat.v1.variable_scope("a_1", dtype=tf.float64) as s3:
                try:
                    v3 = tf.compat.v1.get_variable("w2", initializer=v2)
                except (ValueError, TypeError):
                    pass
                try:
                    v4 = tf.compat.v1.get_local_variable("foo_1", shape=[2], regularizer=lambda x: None)
                except (ValueError, TypeError):
                    pass
            t4 = tf.nn.relu6(t2, name="Const")
            with tf.compat.v1.variable_scope("B"):
                t5 = tf.matmul(v2, t3)
        with tf.compat.v1.variable_scope(None, default_name="h0") as s4:
            with tf.compat.v1.variable_scope("foo/w"):
                t6 = t3 / v2
                t7 = tf.compat.v1.placeholder(tf.float32)
            with tf.compat.v1.variable_scope(s3), tf.name_scope("b"):
                try:
                    v5 = tf.compat.v1.get_variable("layer", [2, 2])
                except (ValueError, TypeError):
                    pass
    with tf.compat.v1.name_scope(None, default_name="w"):
        with tf.name_scope("b"):
            with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), regularizer=tf.nn.l2_loss) as s5:
                t8 = tf.subtract(v2, t3)
                v6 = tf.compat.v1.get_variable("w3", [2])
            t9 = tf.reduce_prod(t3)
        t10 = t5 >= v2
        with tf.compat.v1.variable_scope(s5):
            t11 = tf.subtract(v2, t8, name="a/b")
            t12 = tf.compat.v1.global_variables_initializer()
    with tf.compat.v1.variable_scope("w", reuse=tf.compat.v1.AUTO_REUSE) as s6:
        v7 = tf.compat.v1.get_variable("w4", shape=[2, 2], dtype=tf.float32)
        v8 = tf.compat.v1.Variable([1.0, 2.0])
        with tf.compat.v1.name_scope(None) as s7:
            try:
                t13 = tf.transpose(t5)
                v9 = tf.Variable(initial_value=v8, trainable=False, name="a_1")
            except ValueError:
                v10 = tf.compat.v1.Variable(t3, name="a_1")
            with tf.compat.v1.name_scope("foo/w/") as s8:
                v11 = tf.Variable([1.0, 2.0])
                v12 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="add")
            with tf.compat.v1.variable_scope(s3) as s9:
                t14 = tf.stack([v6, v11])
                v13 = tf.compat.v1.get_local_variable("w5", [2])
    with tf.compat.v1.variable_scope(None, "a_1", initializer=tf.constant_initializer(0.1)) as s10:
        with tf.compat.v1.name_scope("a_1", values=[]):
            with tf.compat.v1.variable_op_scope([t3], "Foo"):
                s11 = tf.compat.v1.get_variable_scope()
        with tf.compat.v1.variable_scope("x") as s12:
            with tf.compat.v1.variable_scope("layer") as s13:
                v14 = tf.compat.v1.get_variable("w6", shape=[2, 2])
                v15 = tf.compat.v1.get_variable("w7", shape=[2, 2])
            with tf.compat.v1.variable_scope(s13, reuse=True):
                v16 = tf.compat.v1.get_variable("w6", [2, 2], tf.float32)
                v17 = tf.compat.v1.get_variable("w7", [2, 2])
            with tf.name_scope("w_1/") as s14:
                v18 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="h0")
                v19 = tf.Variable(1.0, trainable=False)
        with tf.compat.v1.variable_scope("x"):
            with tf.compat.v1.name_scope("a"):
                t15 = tf.nn.relu(t11, name="w")
                try:
                    v20 = tf.compat.v1.get_variable("a/b", shape=[2, 2])
                except (ValueError, TypeError):
                    pass
            v21 = tf.compat.v1.get_variable(  # on several lines
"w8",
[2, 2])
            try:
                v22 = tf.compat.v1.get_variable("Foo", [2, 2], trainable=False)
            except (ValueError, TypeError):
                pass
            with tf.compat.v1.op_scope([v11], None, "w_1") as s15:
                t16 = tf.concat([v8, v13], 0, name="Variable")
        with tf.compat.v1.variable_scope(None, "x", dtype=tf.float64):
            t17 = v8 >= v8
    with tf.compat.v1.variable_scope(s9):
        t18 = tf.reduce_mean(t2, [0])
    v23 = tf.compat.v1.get_variable("w9", [2], initializer=t4)
