import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.name_scope("B") as s1:
    with tf.variable_scope("a_1", reuse=None):
        with tf.variable_op_scope([], "b"):
            t1 = tf.ones([2, 2], name="a/b")
            v1 = tf.get_local_variable("w1", [2, 2], use_resource=True)
        v2 = tf.get_variable("w2", [2, 2])
        with tf.variable_scope("foo/w"):
            tf.get_variable_scope().reuse_variables()
    t2 = tf.less(t1, v1)
with tf.variable_scope("foo/w"), tf.name_scope("h0"):
    with tf.variable_scope("b", auxiliary_name_scope=False) as s2:
        v3 = tf.Variable([1.0, 2.0], name="x")
        with tf.variable_scope("h0") as s3:
            v4 = tf.get_variable("w3", shape=[])
            v5 = tf.get_variable("w4", [2])
        v6 = tf.get_variable("w5", shape=[2], partitioner=tf.fixed_size_partitioner(2))
    with tf.name_scope("layer/"), tf.variable_scope("foo"):
        v7 = tf.get_variable("w6", [2, 2], initializer=tf.constant_initializer(0.5))
        try:
            v8 = tf.get_variable("foo")
        except (ValueError, TypeError):
            pass
        s4 = tf.get_variable_scope()
        t3 = tf.to_int32(v7)
    with tf.variable_scope("foo") as s5:
        try:
            v9 = tf.get_variable("h0", [], partitioner=tf.fixed_size_partitioner(2))
        except (ValueError, TypeError):
            pass
        with tf.variable_scope("foo_1") as s6:
            v10 = tf.get_variable("w7", [2, 2])
        with tf.variable_scope("foo_1", reuse=True):
            t4 = tf.stack([v3, v3], name="a_1")
            try:
                v11 = tf.get_local_variable("w7", [2, 2], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
with tf.variable_scope(s3, reuse=True):
    with tf.variable_scope("w_1", initializer=tf.zeros_initializer()), tf.name_scope("foo"):
        with tf.variable_scope("B", reuse=tf.AUTO_REUSE, initializer=tf.zeros_initializer()):
            try:
                v12 = tf.get_variable("Foo", [2])
            except (ValueError, TypeError):
                pass
        t5 = tf.matmul(t1, v7)
        with tf.Graph().as_default():
            v13 = tf.get_variable("w8", [2, 2])
    with tf.variable_scope(s3, auxiliary_name_scope=False), tf.name_scope(None, "a_1", []):
        t6 = tf.nn.relu(v3, name="Foo")
        v14 = tf.get_variable("w3", [], initializer=tf.constant_initializer(0.5))
    v15 = tf.get_variable("w4", [2])
    v16 = tf.Variable([1.0, 2.0], name="foo")
