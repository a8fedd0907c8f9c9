import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
t1 = tf.truncated_normal([2])
with tf.variable_scope(tf.get_variable_scope()):
    with tf.name_scope(None, default_name="foo/w"):
        t2 = t1[1:]
        with tf.name_scope("w_1/") as s1:
            t3 = t1 % 2.0
            v1 = tf.get_variable("w1", [])
    with tf.variable_scope("b") as s2:
        v2 = tf.get_variable("w2", shape=[2, 2])
        v3 = tf.get_variable("w3", shape=[2, 2])
    with tf.variable_scope("b", reuse=True):
        v4 = tf.get_variable("w2", [2, 2])
        try:
            v5 = tf.get_variable("w3", [2, 2], dtype=tf.int32)
        except (ValueError, TypeError):
            pass
with tf.variable_scope(None, "a_1", [t3]) as s3:
    with tf.name_scope("x", "h0") as s4:
        with tf.name_scope(None, default_name="h0") as s5:
            s3.reuse_variables()
            v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="Foo")
        with tf.variable_scope("layer", reuse=None) as s6:
            try:
                v7 = tf.get_variable("h0", [2, 2], use_resource=True)
            except (ValueError, TypeError):
                pass
v8 = tf.get_variable("w4", [], dtype=tf.int32)
try:
    with tf.name_scope("a/_b") as s7:
        with tf.variable_scope("b") as s8:
            v9 = tf.get_variable("w5", [2])
            v10 = tf.get_local_variable("w6", [2, 2])
        with tf.variable_scope("a_1") as s9:
            v11 = tf.get_variable("w7", [2, 2])
            v12 = tf.get_variable("w8", [2, 2])
        with tf.variable_scope("a_1", reuse=True):
            t4 = tf.cast(t3, tf.int32)
            try:
                v13 = tf.get_variable("w7", [2, 2])
            except (ValueError, TypeError):
                pass
            v14 = tf.get_variable("w8", [2, 2], regularizer=tf.nn.l2_loss)
        with tf.variable_scope(s8, reuse=True):
            try:
                v15 = tf.get_variable("w5", shape=[2], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
            try:
                v16 = tf.get_variable("w6", [2, 2])
            except (ValueError, TypeError):
                pass
        with tf.name_scope("B") as s10:
            with tf.name_scope("x"), tf.variable_scope(s9):
                t5 = v4 + 1.0
                v17 = tf.Variable(1.0, name="a")
            with tf.variable_scope(None, "a_1", [], reuse=None, auxiliary_name_scope=False) as s11:
                v18 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=None)
            with tf.name_scope(None, "a_1"):
                t6 = tf.div(v12, v6)
                try:
                    v19 = tf.get_variable("foo_1", [])
                except (ValueError, TypeError):
                    pass
            t7 = tf.matmul(v18, v10)
        try:
            v20 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "Variable")
        except (ValueError, TypeError):
            pass
except (ValueError, TypeError):
    pass
with tf.variable_scope("B") as s12:
    v21 = tf.get_variable("w9", [])
    v22 = tf.get_variable("w10", [])
with tf.variable_scope("B", reuse=True):
    v23 = tf.get_variable("w9", [])
    try:
        v24 = tf.get_variable("w10", shape=[], trainable=False)
    except (ValueError, TypeError):
        pass
