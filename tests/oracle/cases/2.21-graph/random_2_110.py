import tensorflow as tf
with tf.Graph().as_default():
    t1 = tf.no_op()
    with tf.compat.v1.variable_scope("foo/w", dtype=tf.float64), tf.compat.v1.name_scope("b"):
        t2 = tf.eye(2)
        v1 = tf.compat.v1.get_variable(  # on several lines
"w1",
[2, 2])
    with tf.compat.v1.variable_scope("a_1", regularizer=lambda x: None) as s1:
        v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="B")
        try:
            with tf.compat.v1.variable_scope("") as s2:
                with tf.compat.v1.variable_scope("w_1", initializer=tf.constant_initializer(0.1)):
                    t3 = tf.constant([1, 2], dtype=tf.int32, name="foo_1")
                    t4 = tf.maximum(v2, v2, name="foo")
                v3 = tf.Variable([1.0, 2.0], dtype=tf.float32, name="foo_1")
        except (ValueError, TypeError):
            pass
        with tf.name_scope("b"), tf.compat.v1.variable_scope(s1, initializer=tf.compat.v1.truncated_normal_initializer()):
            with tf.compat.v1.variable_scope("b") as s3:
                t5 = tf.pow(v2, t2, name="h0")
                try:
                    v4 = tf.compat.v1.get_variable("foo", shape=[2], trainable=False)
                except (ValueError, TypeError):
                    pass
            with tf.compat.v1.variable_scope("w", auxiliary_name_scope=False):
                t6 = v2 % 2.0
                v5 = tf.Variable([1.0, 2.0], name="b")
            n1 = tf.compat.v1.get_default_graph().unique_name("foo_1")
        with tf.compat.v1.variable_scope(s1, reuse=True) as s4:
            with tf.name_scope("foo_1") as s5:
                t7 = abs(t5)
            try:
                v6 = tf.compat.v1.get_variable("w2", [], dtype=tf.float32)
            except (ValueError, TypeError):
                pass
            v7 = tf.compat.v1.Variable([1.0, 2.0], False, name="Add")
