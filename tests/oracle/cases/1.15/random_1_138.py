import tensorflow as tf
t1 = tf.no_op(name="w_1")
with tf.name_scope("x"), tf.variable_scope("b", reuse=tf.AUTO_REUSE):
    t2 = tf.no_op(name="Variable")
    v1 = tf.Variable([1.0, 2.0])
    with tf.variable_scope("h0"), tf.name_scope(None, default_name="foo_1"):
        with tf.name_scope("a/b", "h0", []):
            v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="add")
            v3 = tf.get_variable("w1", shape=[2, 2])
    n1 = tf.get_default_graph().unique_name("x")
    v4 = tf.Variable(1.0, name=n1)
v5 = tf.get_variable("w2", [2, 2])
with tf.variable_scope("w_1") as s1:
    v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="add")
    with tf.variable_scope(s1) as s2:
        with tf.variable_scope("a") as s3:
            v7 = tf.get_variable("w3", [2])
        v8 = tf.Variable(v6)
        with tf.variable_scope(s3, reuse=True):
            t3 = tf.cast(v2, tf.int32, name="read")
            v9 = tf.get_variable("w3", [2])
        with tf.variable_scope("B", initializer=tf.constant_initializer(0.1)):
            v10 = tf.get_variable("w4", [])
            try:
                v11 = tf.get_variable("B", [])
            except (ValueError, TypeError):
                pass
        v12 = tf.get_local_variable("w5", [2])
        v13 = tf.get_variable("w6", [2])
    t4 = tf.truediv(v7, v13, name="layer")
v14 = tf.Variable(1.0)
tf.reset_default_graph()
v15 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="x")
