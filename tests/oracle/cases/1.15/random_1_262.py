import tensorflow as tf
v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
t1 = -v1
with tf.variable_scope("layer") as s1:
    v2 = tf.get_variable("w1", shape=[2])
    v3 = tf.get_variable("w2", [2, 2])
t2 = abs(t1)
with tf.variable_scope(s1, reuse=True):
    t3 = tf.reshape(t1, [2, 2])
    try:
        v4 = tf.get_variable("w1", [2], initializer=tf.truncated_normal_initializer())
    except (ValueError, TypeError):
        pass
    v5 = tf.get_variable("w2", [2, 2], tf.float32)
with tf.variable_scope("a_1"), tf.name_scope("foo"):
    with tf.name_scope("Foo"):
        t4 = tf.less(t3, t1, name="foo_1")
    with tf.variable_scope("a", reuse=True) as s2:
        with tf.name_scope("foo_1"):
            t5 = tf.nn.l2_loss(v3)
            t6 = tf.add(v3, t3, name="a_1")
        with tf.name_scope("a_1"):
            v6 = tf.Variable([1.0, 2.0], name="foo_1")
            try:
                v7 = tf.get_variable("b", [2])
            except (ValueError, TypeError):
                pass
        with tf.name_scope(None, "a") as s3:
            v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="foo/w")
    with tf.variable_scope(s1):
        with tf.variable_scope("Foo", reuse=None):
            v9 = tf.Variable(1.0, name="Foo")
        t7 = v2 + v6
t8 = tf.sigmoid(v3)
v10 = tf.Variable([1.0, 2.0])
