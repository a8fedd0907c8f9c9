import tensorflow as tf
with tf.variable_scope("a") as s1:
    try:
        v1 = tf.get_variable("h0")
    except (ValueError, TypeError):
        pass
tf.reset_default_graph()
with tf.variable_scope("foo") as s2:
    with tf.variable_scope(tf.get_variable_scope()) as s3:
        v2 = tf.get_variable("w1", [2, 2], dtype=tf.float32)
        with tf.variable_scope(s2, partitioner=tf.fixed_size_partitioner(2)) as s4:
            v3 = tf.get_variable("w2", shape=[2])
        with tf.Graph().as_default():
            tf.get_variable_scope().reuse_variables()
            t1 = tf.eye(2)
        with tf.variable_scope("Foo"), tf.name_scope("h0"):
            t2 = tf.constant(3)
    try:
        v4 = tf.get_variable("foo_1")
    except (ValueError, TypeError):
        pass
    t3 = tf.placeholder(tf.float32, shape=[2, 2], name="Add")
t4 = tf.linspace(0.0, 1.0, 2, name="a_1")
with tf.variable_scope("a/b", reuse=None, partitioner=tf.fixed_size_partitioner(2)), tf.name_scope("B"):
    t5 = tf.truediv(t4, 1.0, name="Variable")
    with tf.variable_op_scope([t3], None, "b") as s5:
        with tf.op_scope([t3], "a"):
            try:
                v5 = tf.get_variable("foo/w", shape=[2])
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("a", reuse=True), tf.name_scope(None, "a_1"):
            t6 = tf.constant([1.0, 2.0], name="read")
            t7 = tf.mul(t3, t3)
    v6 = tf.get_variable("w3", initializer=t4)
    with tf.variable_scope(None, default_name="h0"):
        with tf.name_scope(s5.original_name_scope) as s6:
            t8 = tf.tanh(t7)
            try:
                v7 = tf.get_variable("b", [2, 2])
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("h0") as s7:
            v8 = tf.get_variable("w4", [2, 2])
        try:
            v9 = tf.get_variable("foo/w", [2])
        except (ValueError, TypeError):
            pass
        with tf.variable_scope(s7, reuse=True):
            t9 = tf.reduce_sum(t4)
            v10 = tf.get_variable("w4", shape=[2, 2], initializer=tf.random_normal_initializer())
        try:
            v11 = tf.get_variable("foo")
        except (ValueError, TypeError):
            pass
        v12 = tf.get_variable("w5", [2], initializer=tf.zeros_initializer)
v13 = tf.get_variable("w6", [], initializer=tf.zeros_initializer)
with tf.Graph().as_default():
    t10 = tf.ones([2, 2], name="a")
    with tf.name_scope(None, "a"):
        v14 = tf.Variable([1.0, 2.0], name="Const")
        t11 = v14[...]
        with tf.variable_scope("h0"):
            try:
                v15 = tf.get_variable("a_1", [2])
            except (ValueError, TypeError):
                pass
            v16 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        t12 = t10 + v16
    with tf.name_scope("foo_1"):
        with tf.variable_scope("foo_1", reuse=None), tf.name_scope("foo_1"):
            t13 = t10 * t10
            v17 = tf.Variable(1.0, trainable=False)
        v18 = tf.get_variable("w7", [])
        v19 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    with tf.variable_scope("a_1") as s8:
        v20 = tf.get_variable("w8", [])
    v21 = tf.get_variable("w9", [], partitioner=tf.fixed_size_partitioner(2))
    with tf.variable_scope("a_1", reuse=True):
        t14 = tf.multiply(v18, v20)
        v22 = tf.get_variable("w8", [], partitioner=tf.fixed_size_partitioner(2))
