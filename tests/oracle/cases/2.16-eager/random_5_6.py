import tensorflow as tf
with tf.name_scope("layer"):
    with tf.compat.v1.variable_scope("h0") as s1:
        v1 = tf.compat.v1.get_variable("w1", [])
        v2 = tf.compat.v1.get_variable("w2", [2, 2])
    t1 = tf.maximum(v2, v2)
    with tf.compat.v1.variable_scope("h0", reuse=True):
        v3 = tf.compat.v1.get_variable("w1", [])
        v4 = tf.compat.v1.get_variable("w2", [2, 2])
    with tf.name_scope("foo") as s2:
        with tf.compat.v1.variable_scope("h0", reuse=tf.compat.v1.AUTO_REUSE):
            v5 = tf.compat.v1.get_variable("w3", [])
            try:
                v6 = tf.compat.v1.get_variable("layer", shape=[2, 2])
            except (ValueError, TypeError):
                pass
        t2 = tf.less_equal(1.0, t1)
with tf.compat.v1.variable_scope("h0", reuse=tf.compat.v1.AUTO_REUSE) as s3:
    t3 = tf.constant(3, name="b")
    try:
        with tf.compat.v1.name_scope(""):
            with tf.compat.v1.variable_scope(s1, regularizer=lambda x: None) as s4:
                v7 = tf.Variable(1.0, name="w")
            v8 = tf.compat.v1.get_variable("w4", [2, 2])
            t4 = tf.add(v1, v5)
    except (ValueError, TypeError):
        pass
with tf.compat.v1.name_scope(None, "a_1", [v4]):
    with tf.compat.v1.variable_scope("w_1"):
        try:
            v9 = tf.compat.v1.get_variable("a_1", shape=[2, 2], regularizer=lambda x: None)
        except (ValueError, TypeError):
            pass
        t5 = abs(v5)
        try:
            v10 = tf.compat.v1.get_variable("a_1")
        except (ValueError, TypeError):
            pass
        try:
            v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "a")
        except (ValueError, TypeError):
            pass
    with tf.name_scope("w/"):
        with tf.compat.v1.variable_scope(None, "a_1") as s5:
            try:
                v12 = tf.compat.v1.get_variable("foo/w", [2, 2], trainable=False)
            except (ValueError, TypeError):
                pass
        v13 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="h0")
v14 = tf.compat.v1.get_variable("w5", [], dtype=tf.int32)
with tf.compat.v1.name_scope("w_1"):
    with tf.compat.v1.variable_scope("foo") as s6:
        v15 = tf.compat.v1.get_variable("w6", [2, 2])
    with tf.compat.v1.variable_scope(s6, reuse=True):
        v16 = tf.compat.v1.get_variable("w6", shape=[2, 2])
    try:
        v17 = tf.compat.v1.get_variable("a_1")
    except (ValueError, TypeError):
        pass
    with tf.name_scope("B") as s7:
        v18 = tf.compat.v1.get_variable("w7", shape=[2])
        t6 = v18[0]
        with tf.compat.v1.variable_scope(s4, reuse=False):
            t7 = t1 - t1
    v19 = tf.Variable([1.0, 2.0], False, name="initial_value")
