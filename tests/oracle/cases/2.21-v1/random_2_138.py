import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="B")
with tf.variable_scope(None, "layer"):
    with tf.variable_scope("a/b", reuse=None) as s1:
        with tf.variable_scope(None, "w", initializer=tf.constant_initializer(0.1)):
            t1 = tf.clip_by_value(v1, 0.0, 1.0, name="foo_1")
            try:
                v2 = tf.get_variable("w1", initializer=t1)
            except (ValueError, TypeError):
                pass
        with tf.name_scope("foo"):
            t2 = tf.nn.elu(v1)
            v3 = tf.get_variable("w2", shape=[2, 2])
        with tf.name_scope("a_1"), tf.variable_scope(tf.get_variable_scope(), dtype=tf.float64):
            try:
                v4 = tf.get_variable("foo/w", [2])
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("a", use_resource=True):
            t3 = tf.cast(t2, tf.int32, name="layer")
            v5 = tf.Variable(initial_value=1.0, trainable=False, name="read")
    t4 = tf.constant([1, 2], dtype=tf.int32, name="foo")
    with tf.name_scope("a"):
        with tf.control_dependencies([v5]):
            v6 = tf.Variable([1.0, 2.0])
            v7 = tf.Variable(1.0, False, name="read")
    with tf.name_scope("x"):
        with tf.variable_scope("a/b"):
            t5 = v6[::2]
        t6 = abs(v1)
with tf.variable_scope(None, "b", reuse=None) as s2:
    with tf.variable_scope("b") as s3:
        v8 = tf.get_variable("w3", [2, 2])
        v9 = tf.get_variable("w4", shape=[])
    with tf.variable_scope("x") as s4:
        v10 = tf.get_variable("w5", [2])
        v11 = tf.get_local_variable("w6", [2])
    with tf.variable_scope("x", reuse=True):
        t7 = tf.equal(v1, t2)
        try:
            v12 = tf.get_variable("w5", shape=[2])
        except (ValueError, TypeError):
            pass
        v13 = tf.get_variable("w6", [2])
    with tf.variable_scope("b", reuse=True):
        v14 = tf.get_variable("w3", [2, 2])
        v15 = tf.get_variable("w4", [])
with tf.variable_scope("a/b", reuse=None, initializer=tf.truncated_normal_initializer()) as s5:
    with tf.variable_scope(None, "w", [v15]) as s6:
        with tf.name_scope("Foo") as s7:
            try:
                v16 = tf.Variable(1.0, "h0")
            except (ValueError, TypeError):
                pass
        with tf.op_scope([], "foo/w", "a"), tf.variable_scope("foo", reuse=tf.AUTO_REUSE):
            t8 = tf.placeholder(tf.float32, name="x")
            v17 = tf.get_variable("w7", [2], initializer=tf.truncated_normal_initializer())
with tf.name_scope("a_1") as s8:
    v18 = tf.Variable([1.0, 2.0], name="layer")
    with tf.variable_scope("foo", initializer=tf.constant_initializer(0.1)):
        t9 = tf.reduce_prod(v7)
        try:
            v19 = tf.Variable(v5, "Foo")
        except (ValueError, TypeError):
            pass
        with tf.variable_scope("x") as s9:
            t10 = v18 < v10
            v20 = tf.get_variable("w8", [])
    v21 = tf.get_variable("w9", [], initializer=tf.zeros_initializer())
    with tf.name_scope("w", values=[v5]):
        with tf.variable_scope(s9) as s10:
            t11 = tf.multiply(t9, v20)
            tf.get_variable_scope().reuse_variables()
