import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.variable_scope("foo/w"):
    v1 = tf.get_variable("w1", [2, 2])
tf.get_variable_scope().reuse_variables()
with tf.variable_scope("h0", reuse=True) as s1:
    with tf.variable_scope(s1, reuse=None) as s2:
        try:
            v2 = tf.Variable(1.0, "a_1_1")
        except (ValueError, TypeError):
            pass
        with tf.name_scope("B"):
            t1 = tf.reduce_sum(v1, name="a")
            t2 = tf.squared_difference(v1, v1, name="a_1_1")
        with tf.name_scope("Foo"):
            t3 = t2 > 0.0
        with tf.variable_scope("x", reuse=tf.AUTO_REUSE):
            try:
                v3 = tf.get_variable("w2", initializer=t2)
            except (ValueError, TypeError):
                pass
            t4 = tf.reduce_sum(v1, name="w")
    with tf.name_scope(None, "a") as s3:
        with tf.variable_scope("a/b", reuse=tf.AUTO_REUSE, partitioner=tf.fixed_size_partitioner(2)) as s4:
            try:
                v4 = tf.get_variable("w3", [2])
            except (ValueError, TypeError):
                pass
            try:
                v5 = tf.get_variable("w3", [2], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
try:
    v6 = tf.get_variable("w4", [2, 2])
except (ValueError, TypeError):
    pass
