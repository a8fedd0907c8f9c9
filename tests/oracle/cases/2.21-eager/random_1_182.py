import tensorflow as tf
with tf.compat.v1.variable_scope("a_1"):
    with tf.compat.v1.variable_scope("h0"):
        with tf.name_scope("foo") as s1:
            t1 = tf.compat.v1.random_normal([2])
        v1 = tf.compat.v1.get_variable("w1", [2, 2])
        with tf.name_scope("w_1"), tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()):
            v2 = tf.compat.v1.Variable(1.0, trainable=False)
        v3 = tf.compat.v1.get_variable("w2", [2, 2], dtype=tf.float32)
    try:
        v4 = tf.compat.v1.get_variable("b", [])
    except (ValueError, TypeError):
        pass
with tf.compat.v1.variable_scope("b", reuse=None, initializer=tf.compat.v1.truncated_normal_initializer()) as s2:
    with tf.name_scope("foo_1"), tf.compat.v1.variable_scope(None, "x", []):
        try:
            v5 = tf.Variable(1.0, dtype=tf.float32, name="x")
        except ValueError:
            pass
        with tf.compat.v1.variable_scope("w_1", reuse=tf.compat.v1.AUTO_REUSE) as s3:
            t2 = tf.nn.softsign(t1)
            v6 = tf.compat.v1.Variable([1.0, 2.0], name="Assign")
    with tf.compat.v1.name_scope(None, "layer"):
        v7 = tf.compat.v1.Variable(1.0, name="foo_1")
    with tf.compat.v1.variable_scope("a"):
        with tf.name_scope("h0"), tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=tf.compat.v1.AUTO_REUSE):
            t3 = v6[1:]
            v8 = tf.compat.v1.get_variable("w3", shape=[2, 2])
v9 = tf.compat.v1.get_variable("w4", [])
t4 = tf.matmul(v8, v8, transpose_b=True)
t5 = tf.reshape(t4, [2, 2], name="a")
with tf.compat.v1.variable_scope("w_1"), tf.name_scope("layer"):
    with tf.compat.v1.name_scope(None, "x", [t3]) as s4:
        v10 = tf.compat.v1.get_variable("w5", [2], tf.float32)
        with tf.compat.v1.variable_scope("w_1"):
            t6 = tf.shape(t1, name="Assign")
            try:
                v11 = tf.compat.v1.get_variable("Foo", [2, 2], regularizer=tf.nn.l2_loss)
            except (ValueError, TypeError):
                pass
        v12 = tf.compat.v1.get_variable("w6", [2])
        try:
            v13 = tf.compat.v1.Variable(1.0, dtype=tf.float32, name="a_1")
        except Exception:
            pass
    with tf.compat.v1.variable_scope("layer", use_resource=True):
        v14 = tf.Variable([1.0, 2.0], name="B")
        v15 = tf.compat.v1.get_variable("w7", shape=[2], trainable=False)
        t7 = tf.truediv(v2, 1.0)
    v16 = tf.Variable([1.0, 2.0], name="a")
    with tf.compat.v1.variable_scope(s2, reuse=tf.compat.v1.AUTO_REUSE) as s5:
        with tf.name_scope("B") as s6:
            v17 = tf.compat.v1.get_local_variable("w8", [2, 2])
            t8 = tf.sign(t2, name="a")
        with tf.compat.v1.variable_scope(None, default_name="x"):
            v18 = tf.compat.v1.get_variable("w9", [2])
        t9 = v10[...]
        try:
            v19 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
        except (ValueError, TypeError):
            pass
