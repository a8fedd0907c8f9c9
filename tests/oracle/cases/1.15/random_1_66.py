import tensorflow as tf
with tf.variable_scope("Foo", reuse=tf.AUTO_REUSE) as s1:
    t1 = tf.constant([1.0, 2.0], name="a_1")
    try:
        with tf.variable_scope("a/b"), tf.name_scope(None, None):
            with tf.variable_scope(tf.get_variable_scope(), reuse=None, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)):
                t2 = tf.placeholder(tf.float32, shape=[2, 2])
            v1 = tf.Variable(1.0, False, name="foo/w")
    except (ValueError, TypeError):
        pass
    with tf.init_scope():
        with tf.name_scope("foo/w"):
            v2 = tf.get_variable("w1", [2])
        with tf.name_scope("a/b"), tf.variable_scope("layer"):
            n1 = tf.get_default_graph().unique_name("Foo")
            v3 = tf.Variable(1.0, name=n1)
            t3 = v2[:1]
        v4 = tf.get_local_variable("w1", [2], dtype=tf.float64)
        with tf.variable_op_scope([v3], "B"):
            t4 = v3 > 0.0
    with tf.name_scope(None, "Foo", []), tf.variable_scope("a/b"):
        v5 = tf.get_variable("w2", [2, 2])
with tf.variable_scope("Foo", initializer=tf.truncated_normal_initializer()) as s2:
    with tf.name_scope("foo/w/") as s3:
        t5 = t1 >= t1
    with tf.name_scope(None, "a", [v5]):
        with tf.variable_scope(None, "a/b") as s4:
            v6 = tf.Variable([1.0, 2.0], name="w_1")
            v7 = tf.get_variable("w3", [2, 2], initializer=tf.zeros_initializer())
        t6 = tf.exp(v2)
        try:
            v8 = tf.get_variable("a/b", shape=[2, 2])
        except (ValueError, TypeError):
            pass
        with tf.variable_scope("x", reuse=False) as s5:
            t7 = v5 >= v7
            try:
                v9 = tf.get_variable("w_1", shape=[])
            except (ValueError, TypeError):
                pass
t8 = tf.matmul(v5, v7, transpose_b=True, name="a_1_1")
t9 = tf.ceil(v6, name="initial_value")
v10 = tf.Variable(1.0)
