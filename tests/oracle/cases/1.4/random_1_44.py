import tensorflow as tf
with tf.variable_scope("foo/w", reuse=None):
    with tf.variable_scope("w"):
        with tf.Graph().as_default():
            t1 = tf.eye(2, name="a/b")
        t2 = tf.truncated_normal([2])
        with tf.op_scope([], "h0") as s1:
            s2 = tf.get_variable_scope()
        v1 = tf.get_variable("w1", [], regularizer=lambda x: None)
    t3 = t2 / t2
with tf.variable_scope(s2):
    with tf.variable_scope("layer", reuse=True) as s3:
        with tf.name_scope("w_1"):
            t4 = tf.random_uniform([2], name="b")
            v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Assign")
        t5 = tf.matmul(v2, v2, transpose_b=True, name="a_1_1")
    with tf.variable_scope("B", reuse=False):
        with tf.name_scope("layer") as s4:
            v3 = tf.Variable(1.0, trainable=False)
        v4 = tf.Variable(initial_value=[[1.0, 0.0], [0.0, 1.0]], trainable=False, name="w_1")
