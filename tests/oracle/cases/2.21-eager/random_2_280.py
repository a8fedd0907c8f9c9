import tensorflow as tf
with tf.compat.v1.name_scope("foo/w/"):
    with tf.compat.v1.variable_scope("layer", reuse=tf.compat.v1.AUTO_REUSE):
        with tf.name_scope("w"):
            v1 = tf.Variable(1.0)
    with tf.name_scope("foo_1") as s1:
        t1 = tf.ones([2, 2], name="a_1_1")
        try:
            with tf.name_scope("") as s2:
                t2 = 1.0 - v1
                tf.compat.v1.get_variable_scope().reuse_variables()
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.variable_scope("b"), tf.compat.v1.name_scope("foo/"):
            t3 = tf.transpose(t1)
            v2 = tf.compat.v1.get_variable("w1", [])
t4 = t1 ** t3
t5 = v1 >= v1
with tf.compat.v1.variable_scope("foo/w", reuse=True, regularizer=tf.nn.l2_loss) as s3:
    with tf.name_scope("a_1") as s4:
        with tf.compat.v1.name_scope(s4), tf.compat.v1.variable_scope(None, default_name="layer"):
            t6 = tf.compat.v1.squared_difference(t1, t3, name="foo/w")
        with tf.compat.v1.variable_scope("foo"), tf.name_scope(s3.original_name_scope):
            try:
                v3 = tf.compat.v1.get_local_variable("w2", [2, 2])
            except (ValueError, TypeError):
                pass
            t7 = tf.less(t4, t3, name="b")
        with tf.compat.v1.variable_scope(s3, regularizer=lambda x: None):
            t8 = tf.compat.v1.random_uniform([2])
        with tf.name_scope("b"):
            v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Foo")
            t9 = tf.eye(2, name="x")
v5 = tf.compat.v1.get_variable("w3", shape=[2, 2], dtype=tf.float32)
with tf.name_scope("x") as s5:
    with tf.compat.v1.variable_scope("foo/w") as s6:
        v6 = tf.compat.v1.get_variable("w4", shape=[])
        try:
            v7 = tf.compat.v1.get_local_variable(  # on several lines
"w4",
[], use_resource=True)
        except (ValueError, TypeError):
            pass
        v8 = tf.compat.v1.get_variable("w5", [], dtype=tf.float32)
    v9 = tf.compat.v1.get_local_variable("w6", [2])
