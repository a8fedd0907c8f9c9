import tensorflow as tf
v1 = tf.compat.v1.get_variable("w1", [], dtype=tf.float32)
with tf.compat.v1.variable_scope("Foo", auxiliary_name_scope=False), tf.name_scope(None):
    t1 = tf.range(3)
    with tf.compat.v1.variable_scope("foo", reuse=tf.compat.v1.AUTO_REUSE):
        v2 = tf.compat.v1.get_variable("a_1", [], initializer=tf.compat.v1.truncated_normal_initializer())
        with tf.compat.v1.variable_scope("foo", reuse=tf.compat.v1.AUTO_REUSE) as s1:
            v3 = tf.compat.v1.Variable([1.0, 2.0], name="initial_value")
            try:
                v4 = tf.compat.v1.get_variable("foo", [])
            except (ValueError, TypeError):
                pass
    with tf.compat.v1.variable_scope("foo/w"):
        with tf.compat.v1.variable_scope("foo_1") as s2:
            try:
                v5 = tf.compat.v1.get_variable("a/b", [2])
            except (ValueError, TypeError):
                pass
            v6 = tf.compat.v1.get_variable("w2", [2, 2], regularizer=tf.nn.l2_loss)
        v7 = tf.compat.v1.get_variable("w3", [])
        try:
            with tf.compat.v1.name_scope("a/_b"):
                t2 = tf.add(v7, v7)
                v8 = tf.compat.v1.get_variable("w4", [2, 2])
        except (ValueError, TypeError):
            pass
tf.compat.v1.get_variable_scope().reuse_variables()
t3 = tf.stack([v3, v3])
t4 = tf.add_n([v3, v3])
with tf.name_scope("Foo/") as s3:
    try:
        v9 = tf.compat.v1.get_variable("w5", [2, 2], dtype=tf.float32)
    except (ValueError, TypeError):
        pass
    with tf.name_scope("B"), tf.compat.v1.variable_scope("layer", reuse=tf.compat.v1.AUTO_REUSE):
        try:
            v10 = tf.compat.v1.get_variable("w6", [2], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.variable_scope("foo"):
            try:
                v11 = tf.Variable([1.0, 2.0], "initial_value")
            except (ValueError, TypeError):
                pass
            try:
                v12 = tf.compat.v1.get_variable("w7", [2])
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.variable_scope("a_1") as s4:
            try:
                v13 = tf.compat.v1.get_variable("w8", [2, 2])
            except (ValueError, TypeError):
                pass
        t5 = v2 >= v7
        with tf.compat.v1.variable_scope("a_1", reuse=True):
            v14 = tf.compat.v1.get_variable("w8", shape=[2, 2], initializer=tf.zeros_initializer())
        with tf.compat.v1.variable_scope("layer", initializer=tf.zeros_initializer()):
            v15 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
            try:
                v16 = tf.compat.v1.get_variable("w9", [2], regularizer=tf.nn.l2_loss)
            except (ValueError, TypeError):
                pass
