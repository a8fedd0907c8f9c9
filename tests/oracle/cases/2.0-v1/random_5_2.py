import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.variable_scope("a/b"):
    v1 = tf.get_variable("x", [2])
    with tf.variable_scope("a/b", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s1:
        t1 = tf.placeholder(tf.float32)
        with tf.init_scope():
            v2 = tf.Variable([1.0, 2.0], name="B")
    with tf.variable_scope("w", initializer=tf.constant_initializer(0.1)):
        v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        with tf.variable_scope("w") as s2:
            v4 = tf.get_variable("w1", [])
            v5 = tf.get_variable("w2", [2, 2])
        with tf.variable_scope(s2, reuse=True):
            try:
                v6 = tf.get_variable("w1", [], regularizer=tf.nn.l2_loss)
            except (ValueError, TypeError):
                pass
            v7 = tf.get_variable("w2", [2, 2])
        v8 = tf.get_variable("w3", shape=[], use_resource=True)
v9 = tf.Variable(v2, name="x")
t2 = v8 / 2.0
with tf.variable_scope("B"):
    with tf.name_scope("a/b", "h0", [v9]), tf.variable_scope(s2, reuse=tf.AUTO_REUSE):
        with tf.variable_scope(tf.get_variable_scope()) as s3:
            t3 = v2[::2]
        with tf.name_scope("layer") as s4:
            try:
                v10 = tf.get_variable("w1", [])
            except (ValueError, TypeError):
                pass
        with tf.name_scope("a_1") as s5:
            v11 = tf.get_variable("w4", [2, 2])
    with tf.name_scope("foo/w", values=[]):
        with tf.name_scope("foo_1/") as s6:
            try:
                v12 = tf.get_variable("w5", initializer=t2)
            except (ValueError, TypeError):
                pass
            t4 = v5 >= v7
        v13 = tf.get_variable("w6", [2, 2])
        tf.get_variable_scope().reuse_variables()
    with tf.variable_scope(None, default_name="a", auxiliary_name_scope=False) as s7:
        try:
            with tf.name_scope("", "a_1"):
                try:
                    v14 = tf.get_variable("w7", initializer=v8)
                except (ValueError, TypeError):
                    pass
        except (ValueError, TypeError):
            pass
        t5 = tf.cos(v1, name="Add")
    try:
        v15 = tf.get_variable("Foo")
    except (ValueError, TypeError):
        pass
