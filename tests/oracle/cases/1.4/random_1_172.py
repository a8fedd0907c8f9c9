import tensorflow as tf
with tf.name_scope(None, "x") as s1:
    with tf.name_scope("B") as s2:
        with tf.variable_scope("a/b"):
            t1 = tf.truncated_normal([2], name="initial_value")
        with tf.device("/cpu:0"):
            t2 = 2.0 * t1
        with tf.variable_scope("w") as s3:
            t3 = t2 ** t2
            v1 = tf.get_variable("w1", [2], initializer=tf.truncated_normal_initializer())
        try:
            v2 = tf.get_variable("Foo")
        except (ValueError, TypeError):
            pass
    with tf.variable_scope("b") as s4:
        v3 = tf.get_variable("w2", shape=[])
        v4 = tf.get_local_variable("w3", [])
    with tf.variable_scope("b", reuse=True):
        t4 = tf.negative(t1)
        v5 = tf.get_variable("w2", [])
        try:
            v6 = tf.get_variable("w3", [], dtype=tf.float64)
        except (ValueError, TypeError):
            pass
    t5 = tf.cos(v1, name="a/b")
v7 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="h0")
s5 = tf.get_variable_scope()
with tf.variable_scope(None, "foo", []) as s6:
    t6 = tf.reshape(v7, [2, 2], name="foo/w")
    with tf.variable_scope("a_1") as s7:
        v8 = tf.get_variable("w4", shape=[2, 2])
    with tf.variable_scope(tf.get_variable_scope()) as s8:
        with tf.variable_scope("layer"), tf.name_scope("a_1"):
            v9 = tf.get_variable("w5", shape=[2])
            v10 = tf.Variable(v3, trainable=False)
        try:
            v11 = tf.get_variable("w", [2, 2])
        except (ValueError, TypeError):
            pass
        v12 = tf.Variable(1.0, "foo")
    with tf.variable_scope("a_1", reuse=True):
        v13 = tf.get_variable("w4", [2, 2], partitioner=tf.fixed_size_partitioner(2))
    t7 = t2[::2]
try:
    v14 = tf.get_variable("b", [2, 2])
except (ValueError, TypeError):
    pass
