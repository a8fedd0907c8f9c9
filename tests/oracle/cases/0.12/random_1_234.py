import tensorflow as tf
with tf.variable_scope("a") as s1:
    v1 = tf.Variable([1.0, 2.0], name="a_1")
    with tf.variable_scope("foo_1", reuse=False, initializer=tf.constant_initializer(0.1)) as s2:
        try:
            v2 = tf.get_variable("a")
        except (ValueError, TypeError):
            pass
        with tf.variable_scope("a/b"):
            v3 = tf.get_variable("w1", [2], dtype=tf.float32)
        with tf.name_scope(None) as s3:
            v4 = tf.Variable([1.0, 2.0], name="initial_value")
with tf.name_scope("a/b") as s4:
    with tf.variable_scope("w", initializer=tf.zeros_initializer) as s5:
        with tf.variable_scope("a/b"):
            t1 = tf.sin(v1, name="add")
        with tf.name_scope("h0") as s6:
            v5 = tf.Variable(1.0, name="foo")
    with tf.variable_scope(s1, reuse=True):
        with tf.name_scope("w_1"), tf.variable_scope("w_1"):
            t2 = v1 * v1
            v6 = tf.Variable(1.0, name="foo/w")
    v7 = tf.get_variable("w2", [], initializer=tf.constant_initializer(0.5))
    v8 = tf.get_variable("B", [2, 2], dtype=tf.int32)
v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo/w")
with tf.name_scope("x") as s7:
    g1 = tf.Graph()
    with g1.as_default():
        with tf.name_scope("a", "a_1"), tf.variable_scope("a"):
            try:
                v10 = tf.get_variable("a", shape=[2])
            except (ValueError, TypeError):
                pass
            t3 = tf.global_variables_initializer()
    with g1.as_default():
        with tf.name_scope("a/b/"):
            s8 = tf.get_variable_scope()
            t4 = tf.placeholder(tf.float32, shape=[2, 2], name="add")
    s9 = tf.get_variable_scope()
with tf.variable_op_scope([v4], None, "w") as s10:
    t5 = abs(v6)
    with tf.name_scope(None), tf.variable_scope("foo"):
        with tf.variable_scope("b") as s11:
            v11 = tf.get_variable("w3", [])
            v12 = tf.get_variable("w4", [2])
        with tf.variable_scope(s11, reuse=True):
            t6 = tf.divide(v7, v5, name="h0")
            v13 = tf.get_variable("w3", [])
            try:
                v14 = tf.get_variable("w4", shape=[2], dtype=tf.float64)
            except (ValueError, TypeError):
                pass
        with tf.name_scope(None, "w_1"):
            v15 = tf.get_variable("w5", shape=[])
            v16 = tf.get_variable("w6", shape=[2], regularizer=lambda x: None)
    with tf.name_scope(s10.original_name_scope), tf.variable_scope("Foo"):
        with tf.name_scope(s1.original_name_scope):
            t7 = tf.zeros([2])
            t8 = tf.matmul(v9, v9, transpose_b=True)
    with tf.variable_scope(s1, reuse=None) as s12:
        try:
            v17 = tf.get_variable("a", shape=[2])
        except (ValueError, TypeError):
            pass
        s13 = tf.get_variable_scope()
        v18 = tf.Variable(v5, name="add")
        v19 = tf.Variable([1.0, 2.0], trainable=False)
