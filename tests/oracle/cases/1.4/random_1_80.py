import tensorflow as tf
with tf.op_scope([], None, "Foo"):
    t1 = tf.placeholder(tf.float32, name="x")
    with tf.name_scope("foo/w"):
        v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        t2 = tf.placeholder(tf.float32, name="a_1_1")
        t3 = tf.constant(3, name="B")
    try:
        v2 = tf.get_variable("layer", [])
    except (ValueError, TypeError):
        pass
with tf.name_scope("Foo") as s1:
    with tf.variable_scope("layer"):
        with tf.variable_scope("foo/w") as s2:
            t4 = tf.placeholder(tf.float32, [2], name="foo/w")
            v3 = tf.Variable([1.0, 2.0], False, name="a_1")
        with tf.op_scope([v3], None, "foo/w") as s3:
            t5 = tf.placeholder(tf.float32, [2])
        with tf.name_scope("x") as s4:
            v4 = tf.get_variable("w1", [2, 2])
with tf.variable_op_scope([v1], "foo/w"):
    t6 = tf.sigmoid(v4)
    with tf.variable_scope("b", initializer=tf.truncated_normal_initializer()) as s5:
        with tf.variable_scope(s5, initializer=tf.constant_initializer(0.1)) as s6:
            v5 = tf.get_variable("w2", [2, 2], partitioner=tf.fixed_size_partitioner(2))
s7 = tf.get_variable_scope()
with tf.name_scope("foo", values=[]), tf.variable_scope(tf.get_variable_scope(), reuse=tf.AUTO_REUSE):
    t7 = tf.to_float(t5)
