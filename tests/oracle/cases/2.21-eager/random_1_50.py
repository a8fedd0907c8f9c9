import tensorflow as tf
t1 = tf.zeros([], name="a/b")
with tf.name_scope("foo"):
    v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="w_1")
    try:
        v2 = tf.compat.v1.get_variable("Foo", [])
    except (ValueError, TypeError):
        pass
    with tf.name_scope("w_1") as s1:
        t2 = tf.reduce_mean(v1, [0])
        with tf.compat.v1.name_scope("a_1"):
            t3 = tf.fill([2], 0.5, name="b")
with tf.device("/cpu:0"):
    with tf.compat.v1.name_scope("foo_1"):
        with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()) as s2:
            v3 = tf.Variable(lambda: 1.0, dtype=tf.float32, name="initial_value")
        with tf.compat.v1.variable_scope("a/b"):
            t4 = v3 - t1
        v4 = tf.compat.v1.get_variable("w1", [])
        v5 = tf.compat.v1.get_variable("B")
try:
    v6 = tf.Variable(1.0, "a/b")
except (ValueError, TypeError):
    pass
with tf.name_scope("a") as s3:
    with tf.compat.v1.variable_scope(s2, reuse=tf.compat.v1.AUTO_REUSE):
        t5 = 2.0 * t4
        with tf.name_scope("a_1") as s4:
            v7 = tf.compat.v1.get_variable("w2", shape=[2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
            t6 = tf.maximum(v4, t4, name="foo_1")
    v8 = tf.compat.v1.get_variable("w3", [2, 2])
