import tensorflow as tf
with tf.device("/cpu:0"):
    v1 = tf.get_variable("w1", shape=[2])
    with tf.name_scope("a/b"):
        v2 = tf.get_variable("a", [2, 2])
    with tf.name_scope("layer") as s1:
        with tf.variable_scope("x", initializer=tf.constant_initializer(0.1)):
            t1 = v2 % 2.0
        g1 = tf.Graph()
        with g1.as_default():
            v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "foo/w")
        with g1.as_default():
            try:
                v4 = tf.get_variable("w2", [2], initializer=v3)
            except (ValueError, TypeError):
                pass
            v5 = tf.get_variable("w3", shape=[2, 2])
    v6 = tf.get_variable("w4", shape=[2], dtype=tf.float32)
with tf.name_scope(None, "a_1"):
    with tf.name_scope(None, default_name="w") as s2:
        with tf.name_scope("h0"):
            v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo/w")
            t2 = tf.transpose(v7, name="w")
        t3 = tf.less_equal(v1, v1, name="b")
    v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="Const")
    with tf.name_scope("foo"):
        with tf.name_scope(None, default_name="w_1") as s3:
            t4 = tf.nn.softplus(v2, name="w_1")
            try:
                v9 = tf.get_variable("w_1", shape=[2], regularizer=lambda x: None)
            except (ValueError, TypeError):
                pass
        t5 = tf.squared_difference(v2, 1.0)
    t6 = tf.placeholder(tf.float32, name="Foo")
