import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.name_scope("a_1"), tf.variable_scope("w"):
    with tf.variable_scope("foo_1", reuse=False), tf.name_scope("a"):
        with tf.variable_scope("B", reuse=tf.AUTO_REUSE) as s1:
            try:
                v1 = tf.get_variable("_a", [], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
            t1 = tf.random_normal([2])
        with tf.variable_scope("a_1") as s2:
            v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="read")
            t2 = 2.0 * v2
    try:
        v3 = tf.get_variable("b", shape=[2])
    except (ValueError, TypeError):
        pass
    try:
        with tf.variable_scope("", reuse=True, partitioner=tf.fixed_size_partitioner(2)):
            t3 = tf.nn.leaky_relu(v2)
            with tf.name_scope("a"):
                try:
                    v4 = tf.Variable(t3, "initial_value")
                except (ValueError, TypeError):
                    pass
            try:
                v5 = tf.Variable(lambda: [[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="a_1_1")
            except ValueError:
                pass
            with tf.variable_scope("b") as s3:
                v6 = tf.Variable(v2, name="Add")
    except (ValueError, TypeError):
        pass
    v7 = tf.get_variable("foo/w", [], initializer=tf.truncated_normal_initializer())
v8 = tf.Variable(t1, name="a_1")
t4 = 2.0 * t1
