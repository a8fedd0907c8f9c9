import tensorflow as tf
v1 = tf.get_variable("w1", [2])
with tf.variable_scope("x", partitioner=tf.fixed_size_partitioner(2)) as s1:
    v2 = tf.Variable([1.0, 2.0])
with tf.name_scope("foo/w"):
    v3 = tf.get_variable("w2", [2, 2])
    with tf.variable_scope(s1, regularizer=tf.nn.l2_loss) as s2:
        t1 = tf.reduce_mean(v1, axis=0)
    with tf.variable_scope(tf.get_variable_scope()) as s3:
        t2 = t1 + 1.0
        with tf.variable_scope("foo/w"), tf.name_scope("a/b"):
            t3 = tf.reduce_prod(t1, name="B")
        t4 = tf.less(v2, 1.0)
    t5 = tf.log(v3)
with tf.variable_scope("a_1", reuse=True) as s4:
    with tf.variable_op_scope([v1], "a") as s5:
        with tf.name_scope("Foo") as s6:
            try:
                v4 = tf.get_variable("w3", [])
            except (ValueError, TypeError):
                pass
            t6 = v3 / 2.0
        g1 = tf.Graph()
        with g1.as_default():
            t7 = tf.constant([1.0, 2.0])
            v5 = tf.get_local_variable("w4", [2, 2], use_resource=True)
        with g1.as_default():
            t8 = abs(t7)
            v6 = tf.Variable(t8, name="layer")
    t9 = tf.no_op()
with tf.variable_scope(tf.get_variable_scope()) as s7:
    with tf.name_scope("a/b"):
        v7 = tf.Variable([1.0, 2.0])
        with tf.variable_scope(None, "h0") as s8:
            v8 = tf.get_local_variable("w5", [], initializer=tf.truncated_normal_initializer())
            tf.get_variable_scope().reuse_variables()
        s9 = tf.get_variable_scope()
v9 = tf.Variable(1.0, name=None)
