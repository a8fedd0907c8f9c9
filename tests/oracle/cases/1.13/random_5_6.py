import tensorflow as tf
with tf.name_scope("foo") as s1:
    v1 = tf.Variable(lambda: [[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="read")
    v2 = tf.get_variable("w1", [2, 2], trainable=False)
    with tf.variable_scope("foo_1") as s2:
        v3 = tf.get_variable("w2", [2, 2])
        v4 = tf.get_variable("w3", [2, 2])
    with tf.variable_scope("foo_1", reuse=True):
        v5 = tf.get_variable("w2", shape=[2, 2])
        v6 = tf.get_variable("w3", [2, 2])
    with tf.name_scope("b", values=[v5]):
        with tf.variable_scope("Foo", auxiliary_name_scope=False):
            try:
                v7 = tf.get_variable("foo", [2])
            except (ValueError, TypeError):
                pass
            try:
                v8 = tf.get_variable("w4", initializer=v4)
            except (ValueError, TypeError):
                pass
        t1 = tf.zeros([2])
        with tf.variable_scope("a"):
            t2 = tf.nn.relu(t1, name="read")
        v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
with tf.init_scope():
    v10 = tf.Variable([1.0, 2.0], name=None)
    with tf.name_scope("foo"):
        with tf.variable_scope("w") as s3:
            v11 = tf.get_variable("w5", [2])
        with tf.variable_scope(s3, reuse=True):
            t3 = tf.sign(v4)
            v12 = tf.get_variable("w5", [2, 2], initializer=tf.constant_initializer(0.5))
        with tf.variable_scope("B", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)):
            t4 = tf.squared_difference(v6, v4, name="a_1")
            try:
                v13 = tf.get_variable("h0", [], regularizer=lambda x: None)
            except (ValueError, TypeError):
                pass
    t5 = tf.cast(v1, tf.int32, name="layer")
