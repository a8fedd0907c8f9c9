import tensorflow as tf
with tf.variable_scope("w_1", initializer=tf.truncated_normal_initializer()), tf.name_scope(None, "x", []):
    with tf.variable_scope(tf.get_variable_scope()):
        t1 = tf.global_variables_initializer()
    v1 = tf.Variable([1.0, 2.0])
    with tf.name_scope("foo/w", "foo/w", []) as s1:
        with tf.variable_scope("a", regularizer=tf.nn.l2_loss):
            t2 = tf.log(v1)
t3 = tf.multiply(v1, v1)
with tf.variable_scope("a/b"):
    with tf.variable_scope("foo/w", auxiliary_name_scope=False):
        t4 = v1 * v1
        t5 = tf.stack([t2, v1])
        v2 = tf.get_variable("w1", [], trainable=False)
    with tf.name_scope("a") as s2:
        with tf.variable_scope(None, "b", auxiliary_name_scope=False) as s3:
            try:
                v3 = tf.get_variable("w2", initializer=t5)
            except (ValueError, TypeError):
                pass
            v4 = tf.get_variable("w3", [2, 2], initializer=tf.zeros_initializer())
        tf.get_variable_scope().reuse_variables()
        try:
            v5 = tf.get_variable("w4", [])
        except (ValueError, TypeError):
            pass
        t6 = tf.nn.elu(t5)
    with tf.name_scope("foo/w") as s4:
        t7 = tf.not_equal(t6, t6, name="B")
    with tf.variable_scope(tf.get_variable_scope()):
        try:
            t8 = v1[...]
            try:
                v6 = tf.get_variable("x", [])
            except (ValueError, TypeError):
                pass
        except ValueError:
            pass
        v7 = tf.Variable([1.0, 2.0], False, name="Const")
        try:
            v8 = tf.get_variable("layer", [2, 2])
        except (ValueError, TypeError):
            pass
v9 = tf.get_variable("w5", shape=[2, 2], dtype=tf.float32)
