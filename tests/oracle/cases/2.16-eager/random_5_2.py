import tensorflow as tf
with tf.compat.v1.variable_scope("B") as s1:
    v1 = tf.compat.v1.get_variable("w1", [2])
    v2 = tf.compat.v1.get_variable("w2", [2, 2])
with tf.compat.v1.variable_scope("B", reuse=True):
    t1 = tf.reduce_sum(v1, 0)
    v3 = tf.compat.v1.get_variable("w1", [2])
    v4 = tf.compat.v1.get_variable("w2", [2, 2])
with tf.compat.v1.name_scope(None, default_name="a_1"):
    with tf.compat.v1.variable_scope(None, "foo_1", []):
        t2 = tf.stack([v1, v3])
        v5 = tf.compat.v1.get_variable("w3", [])
        with tf.compat.v1.name_scope("a_1") as s2:
            v6 = tf.compat.v1.get_variable("w4", [2, 2], initializer=tf.zeros_initializer())
    with tf.device("/cpu:0"):
        v7 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="x")
    with tf.compat.v1.variable_scope("h0", reuse=tf.compat.v1.AUTO_REUSE):
        t3 = tf.compat.v1.random_uniform([2], name="a")
        t4 = tf.nn.softplus(v4, name="Variable")
        with tf.compat.v1.name_scope("h0"):
            v8 = tf.compat.v1.get_variable("w5", shape=[])
        try:
            v9 = tf.Variable([1.0, 2.0], name="w_1")
            v10 = tf.compat.v1.get_variable("w6", [2, 2])
        except ValueError:
            v11 = tf.compat.v1.get_variable("w7", [2], use_resource=True)
    v12 = tf.Variable([1.0, 2.0], name="Variable")
