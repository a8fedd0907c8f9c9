import tensorflow as tf
with tf.Graph().as_default():
    with tf.name_scope("foo_1") as s1:
        with tf.compat.v1.variable_scope("x", reuse=None):
            v1 = tf.Variable([1.0, 2.0], name="a_1_1")
        with tf.compat.v1.variable_scope("a_1", reuse=True) as s2:
            with tf.name_scope("w"), tf.compat.v1.variable_scope("b"):
                v2 = tf.Variable([1.0, 2.0], name="w_1")
                t1 = tf.abs(v2)
            n1 = tf.compat.v1.get_default_graph().unique_name("w_1")
        v3 = tf.compat.v1.get_variable("w1", [])
    v4 = tf.Variable(t1)
    with tf.compat.v1.variable_scope(s2), tf.compat.v1.name_scope("a_1"):
        with tf.name_scope("x"):
            with tf.compat.v1.variable_scope("Foo"):
                t2 = v2[::2]
                s3 = tf.compat.v1.get_variable_scope()
            with tf.compat.v1.variable_scope("layer") as s4:
                v5 = tf.compat.v1.get_variable("w2", shape=[2, 2])
            v6 = tf.compat.v1.get_variable("w3", [2], trainable=False)
    try:
        v7 = tf.compat.v1.get_variable("b", shape=[2])
    except (ValueError, TypeError):
        pass
    v8 = tf.compat.v1.get_variable("w4", [])
    with tf.name_scope("b"), tf.compat.v1.variable_scope(s4, reuse=tf.compat.v1.AUTO_REUSE):
        with tf.compat.v1.variable_scope(s3) as s5:
            with tf.compat.v1.variable_scope(s3):
                n2 = tf.compat.v1.get_default_graph().unique_name("x", mark_as_used=False)
                v9 = tf.Variable(1.0, name=n2)
                t3 = tf.less(1.0, v2, name="foo_1")
            with tf.compat.v1.variable_scope("w_1") as s6:
                v10 = tf.compat.v1.get_variable("w5", [2])
                v11 = tf.compat.v1.get_variable("w6", shape=[])
            with tf.compat.v1.variable_scope(s6, reuse=True):
                t4 = tf.matmul(v5, v5, transpose_b=True)
                v12 = tf.compat.v1.get_variable("w5", [2])
                v13 = tf.compat.v1.get_variable("w6", [])
            with tf.compat.v1.variable_scope("a", use_resource=True):
                v14 = tf.compat.v1.get_variable("w7", [])
                try:
                    v15 = tf.compat.v1.get_local_variable("x", [])
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope(s5, reuse=True):
                t5 = v14 + v3
                try:
                    v16 = tf.compat.v1.get_variable("w8", initializer=v13)
                except (ValueError, TypeError):
                    pass
