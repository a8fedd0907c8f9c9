import tensorflow as tf
with tf.variable_scope("foo_1", initializer=tf.zeros_initializer):
    with tf.name_scope("x") as s1:
        v1 = tf.Variable([1.0, 2.0], dtype=tf.float32, name="foo/w")
        try:
            v2 = tf.get_variable("w1", shape=[2], initializer=tf.zeros_initializer)
        except Exception:
            v3 = tf.get_variable("w2", [2])
    with tf.variable_scope("w") as s2:
        try:
            with tf.variable_scope("", reuse=None) as s3:
                t1 = v1 ** v1
        except (ValueError, TypeError):
            pass
    try:
        with tf.variable_scope(None, default_name="b"), tf.name_scope("a/b"):
            t2 = tf.nn.relu6(v1)
            t3 = tf.random_normal([2], name="read")
    except ValueError:
        v4 = tf.Variable(1.0)
v5 = tf.get_variable("foo", shape=[])
with tf.name_scope("w") as s4:
    with tf.variable_op_scope([v5], "foo"):
        try:
            v6 = tf.get_variable("b", [])
        except (ValueError, TypeError):
            pass
        with tf.name_scope("x"):
            t4 = v1[0]
        t5 = v5 // 2.0
        v7 = tf.get_variable("w3", shape=[2, 2], dtype=tf.float32)
    tf.get_variable_scope().reuse_variables()
    with tf.variable_scope("foo_1", reuse=None):
        with tf.name_scope("B"), tf.variable_scope("w_1", reuse=None):
            v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1_1")
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
    with tf.variable_scope("w_1"):
        t6 = tf.reduce_sum(v9, 1)
        with tf.variable_op_scope([v1], "a_1"):
            try:
                v10 = tf.get_variable("foo/w", [2, 2])
            except (ValueError, TypeError):
                pass
            try:
                v11 = tf.get_variable("Foo", [2])
            except (ValueError, TypeError):
                pass
        with tf.name_scope("layer", values=[v5]) as s5:
            tf.get_variable_scope().reuse_variables()
            t7 = tf.placeholder(tf.float32)
        with tf.name_scope("a_1") as s6:
            try:
                v12 = tf.get_variable("w4", [2], tf.float32)
            except (ValueError, TypeError):
                pass
with tf.variable_scope(s2):
    t8 = tf.constant([1.0, 2.0])
    v13 = tf.Variable(1.0, name="B")
    with tf.Graph().as_default():
        with tf.variable_scope("layer", reuse=True) as s7:
            try:
                v14 = tf.get_variable("w5", [], partitioner=tf.fixed_size_partitioner(2))
            except (ValueError, TypeError):
                pass
            t9 = tf.fill([2], 0.5, name="Foo")
        t10 = tf.constant(3, name="foo_1")
        with tf.variable_scope("h0", regularizer=tf.nn.l2_loss), tf.op_scope([t9], "h0", "a/b"):
            v15 = tf.get_variable("w6", [])
        with tf.variable_scope(None, "foo_1", [v15]):
            t11 = tf.maximum(1.0, v15)
    with tf.op_scope([v5], "Foo"):
        with tf.name_scope("Foo") as s8:
            t12 = tf.matmul(v8, v8, name="w_1")
            t13 = t12 < t12
        with tf.variable_scope("foo_1") as s9:
            s9.reuse_variables()
