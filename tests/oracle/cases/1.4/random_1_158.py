import tensorflow as tf
with tf.variable_scope("foo/w", use_resource=True) as s1:
    with tf.variable_scope(None, "foo/w", []) as s2:
        v1 = tf.Variable(1.0, name="foo_1")
    v2 = tf.get_variable("w1", [], regularizer=tf.nn.l2_loss)
g1 = tf.Graph()
with g1.as_default():
    with tf.variable_scope("foo_1", reuse=tf.AUTO_REUSE) as s3:
        with tf.variable_scope("foo") as s4:
            t1 = tf.placeholder(tf.float32, shape=[2, 2], name="foo_1")
            tf.get_variable_scope().reuse_variables()
        with tf.variable_scope(None, "foo/w", [], reuse=tf.AUTO_REUSE):
            t2 = t1 // 2.0
            t3 = tf.rsqrt(t1, name="a_1")
    t4 = tf.truediv(t1, t2)
    t5 = tf.random_uniform([2])
    try:
        v3 = tf.get_variable("a b", [2, 2], use_resource=True)
    except (ValueError, TypeError):
        pass
with g1.as_default():
    with tf.name_scope(None, "Foo", []) as s5:
        try:
            t6 = t4 + 1.0
        except Exception:
            v4 = tf.Variable(1.0, name=None)
            t7 = tf.sin(t1, name="w_1")
        with tf.variable_scope("foo/w") as s6:
            t8 = t5[1:]
            v5 = tf.get_variable(">a", [])
        with tf.name_scope(None):
            t9 = tf.concat([t5, t5], 0)
            try:
                v6 = tf.get_variable("a", [], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
with tf.variable_scope("a", reuse=tf.AUTO_REUSE) as s7:
    v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "w")
    with tf.name_scope("w_1"):
        with tf.name_scope("layer/") as s8:
            v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
            v9 = tf.get_variable("w2", [], initializer=tf.truncated_normal_initializer())
        with tf.variable_scope("a/b") as s9:
            v10 = tf.get_variable("w3", [2, 2])
        with tf.variable_scope(s9, reuse=True):
            t10 = tf.maximum(v7, 1.0, name="w")
            try:
                v11 = tf.get_variable("w3", shape=[2, 2], trainable=False)
            except (ValueError, TypeError):
                pass
