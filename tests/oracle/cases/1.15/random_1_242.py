import tensorflow as tf
with tf.variable_scope("a/b"):
    with tf.variable_scope("layer") as s1:
        n1 = tf.get_default_graph().unique_name("w_1")
        v1 = tf.Variable(1.0, name=n1)
        with tf.variable_scope("foo") as s2:
            v2 = tf.get_variable("w1", [2])
        with tf.variable_scope(s2, reuse=True):
            try:
                v3 = tf.get_variable("w1", [2], dtype=tf.float64)
            except (ValueError, TypeError):
                pass
    with tf.variable_scope(tf.get_variable_scope(), initializer=tf.constant_initializer(0.1)) as s3:
        with tf.name_scope("a_1") as s4:
            v4 = tf.get_variable("w2", [2, 2], initializer=tf.zeros_initializer())
        t1 = tf.constant(1.0, name="a_1_1")
        t2 = tf.reduce_sum(t1)
    t3 = tf.divide(v1, t1, name="Const")
with tf.name_scope(None, default_name="x") as s5:
    v5 = tf.Variable([1.0, 2.0], name="add")
    v6 = tf.get_variable("w3", [2, 2], initializer=tf.truncated_normal_initializer())
with tf.name_scope("foo"):
    with tf.name_scope("a_1") as s6:
        v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        t4 = tf.equal(t2, t2, name="a/b")
        v8 = tf.Variable(1.0, name="a/b")
        t5 = tf.floor(v8)
    with tf.variable_op_scope([v2], "a") as s7:
        with tf.init_scope():
            try:
                v9 = tf.get_variable("foo", [])
            except (ValueError, TypeError):
                pass
            v10 = tf.get_variable("Foo", [])
        with tf.name_scope("w_1"):
            t6 = tf.add_n([v5, v5])
        v11 = tf.get_variable("w4", [2, 2])
        with tf.device("/cpu:0"):
            try:
                v12 = tf.get_variable("foo")
            except (ValueError, TypeError):
                pass
with tf.variable_scope("a/b", reuse=None) as s8:
    with tf.variable_scope("a_1") as s9:
        v13 = tf.get_variable("w5", shape=[])
    with tf.variable_scope(s9, reuse=True):
        t7 = tf.div(v2, 1.0, name="foo")
        v14 = tf.get_variable("w5", [], dtype=tf.float32)
with tf.name_scope("a"):
    with tf.name_scope("B"):
        v15 = tf.Variable(v10, dtype=tf.float32, name="a_1")
        v16 = tf.get_variable("w6", shape=[], initializer=tf.truncated_normal_initializer())
    with tf.variable_scope("a/b") as s10:
        with tf.name_scope("Foo") as s11:
            v17 = tf.get_variable("w7", shape=[2], trainable=False)
    v18 = tf.get_variable("w8", [])
    try:
        with tf.name_scope(s5), tf.variable_scope(""):
            with tf.variable_scope(None, "h0", [v7], initializer=tf.truncated_normal_initializer()):
                t8 = tf.negative(t1, name="foo/w")
            v19 = tf.get_variable("w9", shape=[], trainable=False)
            with tf.variable_scope(s10):
                t9 = abs(v16)
                v20 = tf.get_variable("w10", [2])
    except (ValueError, TypeError):
        pass
