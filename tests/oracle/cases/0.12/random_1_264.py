import tensorflow as tf
v1 = tf.get_variable("w1", [2, 2])
with tf.name_scope("a/") as s1:
    g1 = tf.Graph()
    with g1.as_default():
        with tf.name_scope(None, None) as s2:
            t1 = tf.random_uniform([2])
        v2 = tf.get_variable("w2", [2], initializer=tf.zeros_initializer)
    with g1.as_default():
        try:
            with tf.variable_scope("") as s3:
                t2 = v2[...]
        except (ValueError, TypeError):
            pass
        with tf.name_scope("a/b"):
            s4 = tf.get_variable_scope()
            v3 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="foo/w")
        with tf.variable_scope(None, default_name="a", partitioner=tf.fixed_size_partitioner(2)):
            v4 = tf.get_variable("w3", [2])
            v5 = tf.Variable([1.0, 2.0], name="Assign")
    with tf.name_scope(None, "B", []) as s5:
        with tf.variable_scope("a/b", reuse=None, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s6:
            v6 = tf.get_variable("w4", shape=[2])
        t3 = v6 + 1.0
        with tf.variable_scope("a_1") as s7:
            v7 = tf.Variable([1.0, 2.0], False, name="b")
        with tf.variable_scope(s7, reuse=True) as s8:
            try:
                v8 = tf.get_variable("b", shape=[], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
    with tf.name_scope(None) as s9:
        v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1_1")
        with tf.variable_scope(None, default_name="layer"):
            t4 = tf.nn.softmax(v7, name="a/b")
            t5 = tf.constant(3)
        v10 = tf.get_variable("w5", shape=[])
    try:
        v11 = tf.get_variable("w_1", [2, 2], tf.float32)
    except (ValueError, TypeError):
        pass
v12 = tf.get_variable("w6", [], regularizer=tf.nn.l2_loss)
