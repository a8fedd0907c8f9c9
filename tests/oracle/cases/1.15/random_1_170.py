import tensorflow as tf
with tf.variable_scope("h0") as s1:
    t1 = tf.constant(3)
    v1 = tf.get_variable("w1", [2, 2], initializer=tf.constant_initializer(0.5))
    with tf.variable_scope(s1):
        with tf.variable_scope("x", reuse=True) as s2:
            v2 = tf.Variable([1.0, 2.0], name="foo_1")
            try:
                v3 = tf.get_variable("w2", [2, 2], regularizer=tf.nn.l2_loss)
            except (ValueError, TypeError):
                pass
    with tf.name_scope("x") as s3:
        s4 = tf.get_variable_scope()
        t2 = tf.concat([v2, v2], 0)
with tf.op_scope([], None, "B"):
    try:
        with tf.variable_scope(tf.get_variable_scope()), tf.name_scope(""):
            with tf.name_scope(s3):
                v4 = tf.Variable([1.0, 2.0], name="w")
                v5 = tf.get_variable("w3", shape=[2, 2], initializer=tf.truncated_normal_initializer())
            with tf.variable_scope("foo/w") as s5:
                v6 = tf.get_variable("w4", [])
                v7 = tf.get_variable("w5", shape=[2, 2])
            with tf.variable_scope(s2, reuse=True) as s6:
                v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Add")
                t3 = tf.random_uniform([2], name="a/b")
            with tf.variable_scope(s5, reuse=True):
                t4 = tf.zeros_like(v5, name="layer")
                try:
                    v9 = tf.get_variable("w4", [], use_resource=True)
                except (ValueError, TypeError):
                    pass
                v10 = tf.get_variable("w5", [2, 2])
            with tf.name_scope("a_1"), tf.variable_scope("a/b"):
                t5 = tf.reduce_mean(v4, axis=0, name="Const")
    except (ValueError, TypeError):
        pass
    v11 = tf.Variable(v2, False, name="foo/w")
t6 = t2 * t2
with tf.op_scope([t6], "Foo", "x"):
    with tf.name_scope("a/b") as s7:
        v12 = tf.Variable(1.0)
        v13 = tf.get_variable("w6", [2], dtype=tf.float32)
        v14 = tf.get_variable("foo", shape=[2, 2], initializer=tf.truncated_normal_initializer())
v15 = tf.Variable(initial_value=1.0, trainable=False, name="w_1")
t7 = tf.constant(3)
