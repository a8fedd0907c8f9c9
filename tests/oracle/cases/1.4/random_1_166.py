import tensorflow as tf
with tf.name_scope("a/") as s1:
    v1 = tf.get_variable("w1", shape=[2, 2])
    t1 = tf.div(v1, 1.0)
t2 = tf.div(t1, 1.0, name="Const")
v2 = tf.get_variable("w2", shape=[], trainable=False)
with tf.name_scope("x"):
    try:
        with tf.name_scope(""):
            t3 = v1 - t2
            t4 = tf.constant(1.0)
            t5 = tf.nn.relu6(t1)
    except (ValueError, TypeError):
        pass
with tf.name_scope("b"):
    with tf.variable_scope(tf.get_variable_scope()):
        with tf.variable_scope("foo", reuse=tf.AUTO_REUSE) as s2:
            v3 = tf.get_variable("w3", [2, 2])
        with tf.variable_scope("a/b") as s3:
            v4 = tf.Variable([1.0, 2.0], name="Add")
        with tf.name_scope("w") as s4:
            v5 = tf.get_variable("w4", [], trainable=False)
            t6 = tf.cast(t2, tf.int32)
    with tf.variable_scope("layer"):
        with tf.device("/cpu:0"):
            t7 = tf.reduce_mean(t1, [0])
            t8 = tf.less_equal(v4, v4, name="w_1")
        with tf.name_scope("w_1") as s5:
            v6 = tf.get_variable("w5", [])
        with tf.variable_scope(s2, dtype=tf.float64) as s6:
            t9 = t7 + v4
            t10 = tf.random_uniform([2], name="Foo")
        v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="layer")
    with tf.variable_scope(s2) as s7:
        with tf.variable_scope("w", reuse=tf.AUTO_REUSE, initializer=tf.truncated_normal_initializer()) as s8:
            v8 = tf.Variable([1.0, 2.0], name="w")
            v9 = tf.get_variable("w6", shape=[2, 2], initializer=tf.constant_initializer(0.5))
        with tf.variable_scope("B", dtype=tf.float64) as s9:
            t11 = tf.ones([2])
            v10 = tf.Variable(1.0, "a/b")
        t12 = tf.placeholder(tf.float32, name="a/b")
