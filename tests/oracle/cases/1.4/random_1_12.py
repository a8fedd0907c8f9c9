import tensorflow as tf
t1 = tf.constant(1.0, name="a/b")
with tf.variable_scope("foo_1"):
    with tf.name_scope(None) as s1:
        with tf.Graph().as_default():
            v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="layer")
            v2 = tf.Variable(initial_value=1.0, trainable=False, name="foo_1")
        with tf.variable_scope("B") as s2:
            v3 = tf.get_variable("w1", shape=[2])
            v4 = tf.get_variable("w2", [2, 2])
        with tf.variable_scope("B", reuse=True):
            t2 = tf.equal(t1, t1, name="B")
            v5 = tf.get_variable("w1", [2])
            v6 = tf.get_variable("w2", [2, 2], initializer=tf.constant_initializer(0.5))
        with tf.variable_scope("w") as s3:
            v7 = tf.get_variable("w3", shape=[2, 2])
        with tf.variable_scope(s3, reuse=True):
            v8 = tf.get_variable("w3", [2, 2], initializer=tf.constant_initializer(0.5))
        with tf.variable_scope("a_1", reuse=True) as s4:
            t3 = v8 + 1.0
    with tf.variable_scope(tf.get_variable_scope(), reuse=tf.AUTO_REUSE):
        with tf.variable_scope("a_1"):
            t4 = tf.add(t1, 1.0)
        with tf.name_scope(None, "layer") as s5:
            v9 = tf.get_variable("w4", [])
            t5 = t3 + v8
        t6 = tf.ones_like(v9)
        t7 = tf.zeros([2], name="Variable")
    with tf.variable_scope("foo_1"):
        t8 = tf.zeros_like(v3)
        with tf.variable_scope("foo/w", reuse=False, use_resource=True):
            v10 = tf.get_variable("w5", shape=[2])
with tf.variable_scope("a_1"):
    with tf.name_scope("Foo"):
        with tf.variable_scope(None, "foo", [t7], initializer=tf.constant_initializer(0.1)) as s6:
            t9 = tf.floor(v3)
        with tf.name_scope(None, "x") as s7:
            t10 = t3 / t3
            v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w_1")
        with tf.variable_scope("foo/w") as s8:
            v12 = tf.Variable(v7, False, name="x")
    with tf.name_scope("b", "w_1") as s9:
        t11 = tf.zeros_like(v12)
        try:
            v13 = tf.get_variable("a", shape=[2, 2], initializer=tf.truncated_normal_initializer())
        except (ValueError, TypeError):
            pass
        v14 = tf.Variable(1.0, name="Foo")
        v15 = tf.get_variable("layer", [2, 2])
    v16 = tf.get_variable("w6", shape=[2])
with tf.Graph().as_default():
    with tf.variable_scope("a/b", reuse=tf.AUTO_REUSE, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s10:
        v17 = tf.get_variable("w7", [], partitioner=tf.fixed_size_partitioner(2))
        v18 = tf.get_variable("w7", shape=[])
    try:
        v19 = tf.get_variable("w_1", [2, 2])
    except (ValueError, TypeError):
        pass
