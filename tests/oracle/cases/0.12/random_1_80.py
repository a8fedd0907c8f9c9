import tensorflow as tf
t1 = tf.placeholder(tf.float32, [2])
v1 = tf.get_variable("w1", shape=[2, 2])
with tf.name_scope("a/b", "b", [v1]) as s1:
    v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "initial_value")
    v3 = tf.Variable(t1)
    with tf.Graph().as_default():
        with tf.name_scope("foo/w"):
            v4 = tf.Variable(1.0, name="h0")
            v5 = tf.get_variable("w2", [2, 2])
        with tf.name_scope("B/") as s2:
            v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="read")
    with tf.variable_op_scope([v1], "w") as s3:
        with tf.variable_scope(tf.get_variable_scope(), reuse=None), tf.op_scope([], "B"):
            t2 = t1[1:]
            v7 = tf.Variable(1.0, name="h0")
        t3 = tf.zeros([], name="h0")
try:
    with tf.name_scope("", "h0") as s4:
        with tf.variable_scope(s3) as s5:
            with tf.name_scope(None, "B"), tf.variable_scope("foo/w"):
                t4 = tf.placeholder(tf.float32, shape=[2, 2], name="initial_value")
                t5 = tf.log(v2)
            with tf.variable_scope("B") as s6:
                v8 = tf.Variable(1.0)
                v9 = tf.get_variable("w3", [], dtype=tf.float32)
        t6 = v8 >= t3
except (ValueError, TypeError):
    pass
tf.get_variable_scope().reuse_variables()
v10 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="w")
