import tensorflow as tf
with tf.name_scope("a/b/"):
    with tf.name_scope("Foo"):
        try:
            with tf.name_scope("", "w_1"), tf.variable_scope("layer"):
                v1 = tf.get_variable("w1", [2, 2], trainable=False)
                try:
                    v2 = tf.get_variable("layer", [])
                except (ValueError, TypeError):
                    pass
        except (ValueError, TypeError):
            pass
        with tf.variable_scope(None, default_name="b", auxiliary_name_scope=False) as s1:
            try:
                v3 = tf.get_variable("h0", [2, 2])
            except (ValueError, TypeError):
                pass
            t1 = tf.placeholder(tf.float32, [2], name="initial_value")
    v4 = tf.get_variable("w2", [2, 2], dtype=tf.float32)
    t2 = t1[1:]
    with tf.variable_scope("h0") as s2:
        v5 = tf.get_local_variable("w3", [2])
    v6 = tf.get_variable("a", [], dtype=tf.float32)
    with tf.variable_scope(s2, reuse=True):
        try:
            v7 = tf.get_variable("w3", [2], dtype=tf.int32)
        except (ValueError, TypeError):
            pass
with tf.Graph().as_default():
    with tf.name_scope("x"):
        v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo/w")
