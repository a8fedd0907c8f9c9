import tensorflow as tf
with tf.variable_scope(None, "B", []), tf.name_scope(None, default_name="foo_1"):
    v1 = tf.get_variable("w1", [], initializer=tf.constant_initializer(0.5))
    with tf.name_scope("layer", "w_1") as s1:
        t1 = tf.placeholder(tf.float32, shape=[2, 2])
        with tf.variable_scope("a/b", reuse=tf.AUTO_REUSE):
            try:
                v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], ">a")
            except (ValueError, TypeError):
                pass
            v3 = tf.get_variable("w2", [2, 2])
        with tf.variable_scope("layer") as s2:
            v4 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="foo_1")
            v5 = tf.get_variable("w3", shape=[2])
    t2 = v5[:1]
    with tf.variable_scope("foo_1"):
        with tf.variable_op_scope([], "w_1") as s3:
            v6 = tf.get_variable("w4", shape=[2])
            v7 = tf.Variable(v1, "B")
        with tf.name_scope("b") as s4:
            try:
                v8 = tf.get_variable("b", [2, 2])
            except (ValueError, TypeError):
                pass
            t3 = tf.add_n([v5, v6], name="B")
        t4 = tf.multiply(v1, v7, name="layer")
with tf.Graph().as_default():
    tf.get_variable_scope().reuse_variables()
    with tf.name_scope("foo_1") as s5:
        t5 = tf.ones([2, 2])
        t6 = tf.no_op()
    t7 = t5 % 2.0
    v9 = tf.Variable([1.0, 2.0])
v10 = tf.get_variable("w5", [], dtype=tf.float32)
t8 = tf.nn.relu(v6)
t9 = tf.placeholder(tf.float32, [2], name="x")
with tf.variable_op_scope([v6], None, "foo"):
    with tf.name_scope(""):
        v11 = tf.Variable([1.0, 2.0], name="foo/w")
        v12 = tf.Variable(1.0, "a/b")
        with tf.variable_scope("x") as s6:
            s7 = tf.get_variable_scope()
        try:
            v13 = tf.get_variable("a_1", [2, 2])
        except (ValueError, TypeError):
            pass
    try:
        v14 = tf.get_variable("foo/w", [], trainable=False)
    except (ValueError, TypeError):
        pass
    with tf.name_scope("layer/") as s8:
        with tf.name_scope("x", values=[]):
            t10 = tf.reduce_mean(v4, [0], name="w")
        try:
            with tf.variable_scope("", reuse=False) as s9:
                t11 = tf.less(v11, 1.0)
                t12 = t3[1:]
        except (ValueError, TypeError):
            pass
        with tf.name_scope(None) as s10:
            t13 = tf.truncated_normal([2], name="h0")
            t14 = v3 * t1
        with tf.name_scope("foo"):
            v15 = tf.get_variable("w6", shape=[2])
