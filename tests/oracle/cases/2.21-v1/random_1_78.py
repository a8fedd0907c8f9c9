import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.variable_scope("foo/w") as s1:
    try:
        try:
            with tf.variable_scope(None, default_name="foo/w", auxiliary_name_scope=False), tf.name_scope(""):
                v1 = tf.get_local_variable("w1", shape=[], initializer=tf.zeros_initializer())
        except (ValueError, TypeError):
            pass
        try:
            v2 = tf.get_variable("layer", shape=[2, 2])
        except (ValueError, TypeError):
            pass
    except ValueError:
        pass
    with tf.variable_scope("foo_1", use_resource=True) as s2:
        t1 = tf.range(3, name="layer")
        s3 = tf.get_variable_scope()
    v3 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="a_1_1")
    with tf.variable_scope("a.b-c") as s4:
        v4 = tf.get_local_variable("w2", [])
        v5 = tf.get_variable("w3", [2, 2])
    v6 = tf.Variable([1.0, 2.0], name="foo")
    with tf.variable_scope("a.b-c", reuse=True):
        t2 = tf.squared_difference(v4, v4, name="initial_value")
        v7 = tf.get_variable("w2", [])
        try:
            v8 = tf.get_variable("w3", shape=[2, 2], dtype=tf.float64)
        except (ValueError, TypeError):
            pass
with tf.name_scope(None) as s5:
    t3 = tf.matmul(v3, v3, transpose_b=True, name="Variable")
    with tf.variable_scope(s3), tf.name_scope(None, default_name="w"):
        with tf.name_scope("/") as s6:
            t4 = tf.truncated_normal([2])
            v9 = tf.Variable(v5, name="foo_1")
    with tf.Graph().as_default():
        t5 = tf.constant(0.5, shape=[2, 2], name="foo_1")
        v10 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        t6 = tf.sqrt(t5, name="w")
        t7 = tf.round(t5)
    with tf.name_scope("h0/") as s7:
        t8 = tf.zeros([])
tf.reset_default_graph()
v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1_1")
