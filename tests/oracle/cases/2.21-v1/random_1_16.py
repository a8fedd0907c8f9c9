import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.variable_scope("b", regularizer=lambda x: None):
    g1 = tf.Graph()
    with g1.as_default():
        with tf.variable_scope("B", auxiliary_name_scope=False) as s1:
            v1 = tf.get_variable("w1", shape=[])
    with g1.as_default():
        t1 = tf.placeholder(tf.float32, shape=[2, 2])
    v2 = tf.get_variable("w2", [2, 2], initializer=tf.constant_initializer(0.5))
    with tf.variable_scope(None, "foo/w", [v2], use_resource=True):
        with tf.variable_scope(None, "w", [v2]):
            t2 = v2 / v2
        with tf.name_scope("h0/") as s2:
            v3 = tf.get_variable("w3", shape=[2, 2], regularizer=tf.nn.l2_loss)
v4 = tf.get_local_variable("w4", [2])
with tf.device("/cpu:0"):
    v5 = tf.get_variable("w5", [2], tf.float32)
with tf.variable_scope("x"):
    try:
        with tf.name_scope("a", values=[v4]):
            n1 = tf.get_default_graph().unique_name("x")
            v6 = tf.Variable(1.0, name=n1)
            try:
                v7 = tf.get_variable("foo/w", [2], initializer=tf.zeros_initializer())
            except (ValueError, TypeError):
                pass
        with tf.variable_scope(None, "foo_1", []):
            s3 = tf.get_variable_scope()
        t3 = tf.add_n([v5, v5], name="Add")
        with tf.variable_scope(s3):
            t4 = tf.less(v5, t3)
    except (ValueError, TypeError):
        v8 = tf.get_variable("w6", [2], use_resource=True)
with tf.variable_scope("a_1", reuse=tf.AUTO_REUSE) as s4:
    with tf.name_scope("foo_1") as s5:
        with tf.name_scope("foo"):
            v9 = tf.Variable([1.0, 2.0], False, name="w_1")
    with tf.name_scope("Foo", "Foo", [v3]):
        with tf.name_scope("w_1"):
            t5 = v2 > 0.0
            n2 = tf.get_default_graph().unique_name("a/b", mark_as_used=False)
        with tf.variable_scope("a", regularizer=tf.nn.l2_loss):
            v10 = tf.get_variable("w7", [2])
        with tf.name_scope("foo", "Foo") as s6:
            t6 = tf.constant(1.0, name="Foo")
    with tf.variable_scope(s4, reuse=False) as s7:
        with tf.variable_scope("w_1", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s8:
            t7 = tf.div(t2, 1.0)
            try:
                v11 = tf.get_variable("Foo", [2, 2])
            except (ValueError, TypeError):
                pass
        with tf.variable_scope(tf.get_variable_scope(), auxiliary_name_scope=False) as s9:
            t8 = tf.constant([1.0, 2.0])
    with tf.init_scope():
        with tf.name_scope(None), tf.variable_scope("a_1", reuse=None):
            v12 = tf.get_variable("w8", [2])
            v13 = tf.Variable(1.0, name="Const")
        with tf.Graph().as_default():
            t9 = tf.zeros([2])
        t10 = tf.cos(t2)
