import tensorflow as tf
with tf.variable_scope("a"), tf.name_scope("layer/"):
    with tf.device("/cpu:0"):
        with tf.variable_scope("x") as s1:
            t1 = tf.placeholder(tf.float32, shape=[2, 2])
            v1 = tf.Variable(1.0, name="b")
        with tf.variable_scope(None, "foo/w") as s2:
            try:
                v2 = tf.get_variable("B", [], dtype=tf.int32)
            except (ValueError, TypeError):
                pass
    with tf.variable_scope("x") as s3:
        v3 = tf.get_variable("w1", [2])
        v4 = tf.get_variable("w2", [2])
    with tf.variable_scope("b") as s4:
        v5 = tf.Variable(1.0, name="Const")
        with tf.variable_scope(s3, reuse=True) as s5:
            v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Const")
        v7 = tf.get_variable("w3", [2], initializer=tf.zeros_initializer())
        with tf.name_scope(None, "b", []):
            v8 = tf.get_local_variable("w4", [])
            t2 = tf.reduce_sum(v7, 0, name="initial_value")
    with tf.variable_scope(s3, reuse=True):
        v9 = tf.get_local_variable("w1", [2], initializer=tf.zeros_initializer())
        v10 = tf.get_variable("w2", [2])
    with tf.device("/cpu:0"):
        with tf.variable_scope("foo/w") as s6:
            v11 = tf.get_variable("w5", [2, 2])
            t3 = tf.eye(2)
        with tf.name_scope("b") as s7:
            try:
                v12 = tf.get_variable("w")
            except (ValueError, TypeError):
                pass
        v13 = tf.get_variable("w", [2], initializer=tf.truncated_normal_initializer())
    with tf.name_scope("B"):
        with tf.variable_scope("a/b") as s8:
            t4 = tf.zeros([])
            v14 = tf.Variable(v6)
        with tf.name_scope("x"):
            t5 = v7[1:]
            t6 = tf.nn.softmax(v7)
try:
    with tf.name_scope(""), tf.variable_scope(tf.get_variable_scope()):
        with tf.variable_scope("foo") as s9:
            v15 = tf.get_variable("w6", [2])
            v16 = tf.get_variable("w7", [2, 2])
        with tf.variable_scope("foo", reuse=True):
            v17 = tf.get_variable("w6", [2, 2])
            v18 = tf.get_variable("w7", [2, 2], use_resource=True)
        v19 = tf.get_variable("w8", [2])
        with tf.device("/cpu:0"):
            t7 = v6 > 0.0
        t8 = tf.less(v9, v7, name="foo_1")
except (ValueError, TypeError):
    pass
