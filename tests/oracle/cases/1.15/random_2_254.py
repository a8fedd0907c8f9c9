import tensorflow as tf
t1 = tf.constant(1.0)
with tf.variable_scope("foo/w", reuse=False, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)):
    with tf.variable_scope("w_1"):
        t2 = tf.zeros([], name="read")
        with tf.name_scope(None, "a/b") as s1:
            v1 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="a_1_1")
            v2 = tf.Variable([1.0, 2.0], trainable=False)
        with tf.name_scope("foo_1", values=[v2]):
            v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo_1")
        v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="foo/w")
with tf.variable_scope("foo_1", reuse=tf.AUTO_REUSE):
    v5 = tf.get_variable("w1", [2], initializer=tf.truncated_normal_initializer())
with tf.variable_scope("B") as s2:
    with tf.variable_scope("a/b", reuse=tf.AUTO_REUSE, dtype=tf.float64):
        with tf.variable_scope(None, default_name="layer") as s3:
            v6 = tf.Variable([1.0, 2.0], trainable=False)
    t3 = v1 + v1
    with tf.variable_scope("foo", reuse=tf.AUTO_REUSE) as s4:
        v7 = tf.Variable(v1, trainable=False)
        t4 = tf.range(3)
    with tf.name_scope(None, default_name="foo_1"), tf.variable_scope(None, "foo", []):
        try:
            v8 = tf.get_variable("foo/w", [2, 2])
        except (ValueError, TypeError):
            pass
        with tf.name_scope(None, "B", [t2]):
            v9 = tf.get_variable("w2", [2], regularizer=lambda x: None)
            t5 = tf.cast(v7, tf.float32)
t6 = tf.truncated_normal([2])
try:
    with tf.variable_scope("", reuse=True) as s5:
        with tf.variable_scope("Foo", reuse=True):
            v10 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1_1")
            try:
                v11 = tf.get_variable("w3", [2])
            except (ValueError, TypeError):
                pass
            v12 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "foo_1")
        v13 = tf.Variable(1.0, name="Assign")
        v14 = tf.Variable(1.0, dtype=tf.float32, name="foo_1")
except (ValueError, TypeError):
    pass
