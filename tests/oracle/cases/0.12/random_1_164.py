import tensorflow as tf
with tf.name_scope("a_1") as s1:
    with tf.variable_op_scope([], None, "foo/w"):
        t1 = tf.fill([2], 0.5)
        v1 = tf.get_variable("w1", [2], initializer=tf.random_normal_initializer())
        with tf.variable_scope(None, "w_1"):
            v2 = tf.Variable(1.0, "w_1")
with tf.name_scope(None, "foo/w") as s2:
    with tf.variable_op_scope([], None, "foo_1"):
        with tf.name_scope("x"):
            v3 = tf.get_variable("w2", [])
            v4 = tf.get_variable("w3", [], initializer=tf.random_normal_initializer())
        v5 = tf.Variable(1.0, name="foo_1")
        t2 = tf.placeholder(tf.float32, [2])
        with tf.name_scope("a_1") as s3:
            t3 = v4 / 2.0
    with tf.name_scope("Foo") as s4:
        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="layer")
        with tf.op_scope([v3], None, "b"):
            v7 = tf.get_variable("w4", [])
            t4 = 2.0 * t2
        with tf.variable_op_scope([], "w") as s5:
            v8 = tf.get_variable("w5", [], initializer=tf.constant_initializer(0.5))
    with tf.name_scope("foo_1") as s6:
        with tf.name_scope("foo/w/"):
            t5 = tf.nn.softsign(v4, name="initial_value")
        v9 = tf.Variable(v6)
        v10 = tf.get_variable("w6", [], tf.float32)
