import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.variable_op_scope([], "a/b") as s1:
    t1 = tf.fill([2], 0.5, name="Add")
    with tf.variable_scope(tf.get_variable_scope()) as s2:
        with tf.variable_scope("a/b"):
            v1 = tf.get_variable("w1", [])
with tf.variable_scope("b", reuse=tf.AUTO_REUSE, regularizer=lambda x: None) as s3:
    with tf.name_scope("a", values=[v1]):
        t2 = tf.concat([t1, t1], 0)
    t3 = 2.0 * v1
    s3.reuse_variables()
    with tf.variable_scope("a/b") as s4:
        t4 = t3 < t3
        with tf.name_scope(None, default_name="B") as s5:
            t5 = t2 + 1.0
            try:
                v2 = tf.Variable(t3, "read")
            except (ValueError, TypeError):
                pass
with tf.variable_scope("x") as s6:
    v3 = tf.get_variable("w2", [])
with tf.variable_scope(None, "a", [t5], reuse=False) as s7:
    v4 = tf.Variable([1.0, 2.0], name="w_1")
    v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Add")
with tf.variable_scope(s6, reuse=True):
    v6 = tf.get_variable("w2", [], tf.float32)
with tf.op_scope([v5], "x", "foo"):
    t6 = v4 // 2.0
    with tf.variable_scope(s4):
        v7 = tf.Variable(initial_value=1.0, trainable=False, name="w_1")
        try:
            with tf.variable_scope(None, "a/_b", [], reuse=False, partitioner=tf.fixed_size_partitioner(2)) as s8:
                t7 = t1[:1]
        except (ValueError, TypeError):
            pass
        with tf.name_scope(None, "foo/w"):
            try:
                v8 = tf.get_variable("h0")
            except (ValueError, TypeError):
                pass
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
with tf.name_scope("a_1"), tf.variable_scope(s4, reuse=None):
    with tf.variable_scope(s4) as s9:
        v10 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
        t8 = tf.not_equal(t6, 1.0)
        with tf.variable_scope(None, default_name="x"):
            t9 = tf.subtract(t5, 1.0)
            v11 = tf.get_variable("w3", [2], regularizer=tf.nn.l2_loss)
        with tf.variable_scope(s3):
            v12 = tf.get_variable("w4", [])
    v13 = tf.get_variable("w5", [])
    with tf.name_scope(None, "h0", [t6]) as s10:
        g1 = tf.Graph()
        with g1.as_default():
            try:
                v14 = tf.get_variable("foo/w", [2, 2])
            except (ValueError, TypeError):
                pass
            t10 = tf.zeros([])
        with g1.as_default():
            t11 = tf.truncated_normal([2], name="w_1")
            v15 = tf.Variable([1.0, 2.0])
        with tf.name_scope("a_1", values=[v10]) as s11:
            s12 = tf.get_variable_scope()
        with tf.name_scope(None, "a_1") as s13:
            v16 = tf.get_variable("w6", [])
        with tf.variable_scope(s3, reuse=tf.AUTO_REUSE) as s14:
            try:
                v17 = tf.Variable([1.0, 2.0], "Add")
            except (ValueError, TypeError):
                pass
    tf.get_variable_scope().reuse_variables()
