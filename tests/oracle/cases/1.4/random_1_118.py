import tensorflow as tf
with tf.name_scope("B"), tf.variable_scope("foo_1", reuse=tf.AUTO_REUSE):
    with tf.variable_scope("foo/w", reuse=tf.AUTO_REUSE), tf.name_scope("Foo"):
        with tf.variable_scope("b") as s1:
            t1 = tf.global_variables_initializer()
            v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="b")
        v2 = tf.Variable([1.0, 2.0], name="read")
        with tf.name_scope("b") as s2:
            try:
                v3 = tf.get_variable("layer", [2])
            except (ValueError, TypeError):
                pass
v4 = tf.get_variable("w1", shape=[], initializer=tf.zeros_initializer())
tf.reset_default_graph()
t2 = tf.zeros([])
with tf.name_scope("foo_1") as s3:
    with tf.variable_scope("w_1", reuse=tf.AUTO_REUSE):
        v5 = tf.get_variable("w2", [2, 2])
    v6 = tf.Variable(1.0)
    with tf.variable_scope("a_1", use_resource=True):
        with tf.device("/cpu:0"):
            v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="add")
        t3 = tf.pow(v5, v5)
        with tf.variable_scope("Foo", reuse=tf.AUTO_REUSE, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s4:
            v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="b")
            t4 = tf.minimum(v8, t3)
with tf.variable_scope("foo", reuse=tf.AUTO_REUSE) as s5:
    with tf.variable_scope(s5, reuse=tf.AUTO_REUSE):
        with tf.variable_scope("b") as s6:
            v9 = tf.get_variable("w3", [])
            v10 = tf.get_variable("w4", [2, 2])
        with tf.variable_scope(tf.get_variable_scope()):
            t5 = t4 > 0.0
            v11 = tf.Variable(v5, name="foo/w")
    t6 = tf.truediv(t3, 1.0, name="foo/w")
t7 = tf.constant([1, 2], dtype=tf.int32, name="initial_value")
