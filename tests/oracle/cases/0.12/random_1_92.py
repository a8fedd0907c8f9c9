import tensorflow as tf
t1 = tf.placeholder(tf.float32, [2], name="a_1")
with tf.variable_scope(None, "B"):
    with tf.variable_scope("foo_1", initializer=tf.random_normal_initializer()) as s1:
        with tf.op_scope([], "a_1", "a/b") as s2:
            t2 = t1 % 2.0
            t3 = tf.linspace(0.0, 1.0, 2, name="Foo")
        with tf.variable_scope("x"), tf.name_scope(None, default_name="w"):
            v1 = tf.get_variable("w1", shape=[2, 2])
with tf.variable_op_scope([v1], None, "B"):
    v2 = tf.Variable(initial_value=1.0, trainable=False, name="B")
    with tf.variable_scope("B") as s3:
        v3 = tf.get_variable("w2", [])
    with tf.variable_scope("B", reuse=True):
        try:
            v4 = tf.get_variable("w2", shape=[], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
with tf.variable_scope(s1):
    with tf.variable_scope("a") as s4:
        with tf.op_scope([], None, "Foo"):
            t4 = tf.reduce_mean(t1, axis=0)
            v5 = tf.Variable([1.0, 2.0], trainable=False)
        with tf.device("/cpu:0"):
            t5 = v5 ** t3
    try:
        v6 = tf.get_variable("b", shape=[])
    except (ValueError, TypeError):
        pass
v7 = tf.get_variable("w3", [])
t6 = tf.zeros_like(t4, name="layer")
