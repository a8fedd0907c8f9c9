import tensorflow as tf
v1 = tf.compat.v1.get_variable("w1", [2])
with tf.compat.v1.variable_scope("w_1"):
    v2 = tf.compat.v1.get_variable("w2", [])
    t1 = v1 / v1
    with tf.name_scope("Foo"), tf.compat.v1.variable_scope("Foo"):
        t2 = tf.sign(v1)
        with tf.name_scope("Foo/") as s1:
            try:
                v3 = tf.compat.v1.get_variable("x")
            except (ValueError, TypeError):
                pass
        v4 = tf.compat.v1.get_variable("w3", [2], initializer=tf.constant_initializer(0.5))
        t3 = v4[::2]
    t4 = tf.tile(t2, [1], name="Add")
with tf.device("/cpu:0"):
    with tf.compat.v1.variable_scope(None, default_name="h0", initializer=tf.compat.v1.truncated_normal_initializer()):
        v5 = tf.compat.v1.get_variable("a", [2], dtype=tf.float32)
        v6 = tf.compat.v1.get_variable("w4", [2, 2])
        t5 = tf.zeros([])
        t6 = tf.nn.leaky_relu(v4, name="read")
    with tf.compat.v1.variable_scope("foo_1"):
        try:
            v7 = tf.compat.v1.get_local_variable("foo", shape=[2], use_resource=True)
        except (ValueError, TypeError):
            pass
        v8 = tf.compat.v1.get_variable("w5", [2], trainable=False)
        with tf.compat.v1.variable_scope("x") as s2:
            t7 = t6[...]
            t8 = tf.compat.v1.rsqrt(v2)
        v9 = tf.compat.v1.Variable([1.0, 2.0], name="Foo")
