import tensorflow as tf
with tf.variable_scope("x", auxiliary_name_scope=False):
    with tf.name_scope(None):
        v1 = tf.get_local_variable("w1", [2, 2])
        with tf.variable_scope("w") as s1:
            v2 = tf.get_variable("w2", shape=[], initializer=tf.zeros_initializer())
        with tf.variable_scope("foo_1") as s2:
            v3 = tf.get_variable("w3", shape=[2])
        with tf.name_scope("b"), tf.variable_scope("foo"):
            v4 = tf.get_variable("Foo", [2, 2])
            t1 = tf.round(v2, name="b")
        with tf.variable_scope(s2, reuse=True):
            try:
                v5 = tf.get_variable("w3", shape=[2])
            except (ValueError, TypeError):
                pass
        v6 = tf.get_variable("w4", [2], regularizer=lambda x: None)
with tf.name_scope(None) as s3:
    with tf.variable_scope("w_1"):
        v7 = tf.get_variable("w5", shape=[2, 2])
        t2 = tf.greater(v3, v6)
        t3 = tf.fill([2], 0.5, name="a/b")
        with tf.name_scope(None) as s4:
            t4 = v7 - v7
with tf.variable_scope(s2, auxiliary_name_scope=False) as s5:
    t5 = tf.cos(v1, name="h0")
v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
with tf.variable_scope(s2, reuse=False) as s6:
    with tf.variable_scope("foo_1"):
        with tf.name_scope("w", "w_1") as s7:
            t6 = tf.constant([1.0, 2.0])
            v9 = tf.get_variable("w6", [2], use_resource=True)
    with tf.variable_scope("a_1") as s8:
        v10 = tf.get_variable("w7", shape=[])
    with tf.variable_scope("a_1", reuse=True):
        t7 = tf.nn.relu6(v3)
        try:
            v11 = tf.get_variable("w7", [2, 2], dtype=tf.float64)
        except (ValueError, TypeError):
            pass
    v12 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo/w")
v13 = tf.get_variable("w8", [])
