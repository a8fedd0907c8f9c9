import tensorflow as tf
try:
    v1 = tf.get_variable("Foo", shape=[], regularizer=tf.nn.l2_loss)
except (ValueError, TypeError):
    pass
try:
    with tf.name_scope("w_1", "b", []), tf.variable_scope("", reuse=tf.AUTO_REUSE):
        t1 = tf.constant(3, name="foo/w")
except (ValueError, TypeError):
    pass
with tf.variable_scope("foo_1") as s1:
    v2 = tf.get_variable("w1", [2])
    v3 = tf.get_variable("w2", [])
with tf.variable_scope(s1, reuse=True):
    t2 = tf.reduce_prod(v2, name="w_1")
    v4 = tf.get_variable("w1", shape=[2], use_resource=True)
    try:
        v5 = tf.get_variable("w2", [], dtype=tf.float64)
    except (ValueError, TypeError):
        pass
with tf.variable_scope(s1, reuse=tf.AUTO_REUSE), tf.name_scope("Foo"):
    v6 = tf.Variable(lambda: [[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="layer")
    t3 = tf.reduce_sum(v6, 1)
    with tf.variable_scope(None, default_name="B") as s2:
        t4 = v4[0]
        with tf.name_scope("foo") as s3:
            v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a/b")
        n1 = tf.get_default_graph().unique_name("foo/w")
        with tf.variable_scope("x") as s4:
            t5 = tf.cast(v6, tf.int32, name="w_1")
    t6 = tf.expand_dims(t3, 0)
