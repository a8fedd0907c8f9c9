import tensorflow as tf
with tf.variable_scope("a/b"):
    g1 = tf.Graph()
    with g1.as_default():
        t1 = tf.constant(0.5, shape=[2, 2], name="initial_value")
        with tf.name_scope("Foo", "w_1", [t1]):
            t2 = tf.constant(1.0)
        with tf.name_scope("foo") as s1:
            t3 = t1 - t1
    with g1.as_default():
        with tf.variable_scope("b"):
            v1 = tf.Variable(1.0, name="layer")
            t4 = t2 % 2.0
        with tf.device("/cpu:0"):
            t5 = tf.placeholder(tf.float32, [2], name="Assign")
        with tf.name_scope("h0"), tf.variable_scope("foo_1"):
            t6 = tf.reverse(t5, [0], name="foo/w")
        v2 = tf.Variable(initial_value=[1.0, 2.0], trainable=False, name="layer")
    t7 = tf.random_normal([2])
    t8 = tf.eye(2)
    with tf.variable_scope(None, "foo_1", [t8]) as s2:
        with tf.name_scope(s2.original_name_scope) as s3:
            try:
                v3 = tf.get_variable("foo/w", [])
            except (ValueError, TypeError):
                pass
        with tf.name_scope("foo/w") as s4:
            t9 = tf.reduce_sum(t8)
        with tf.variable_scope("layer", reuse=tf.AUTO_REUSE):
            t10 = t7 > 0.0
            t11 = tf.size(t9, name="a/b")
        g2 = tf.Graph()
        with g2.as_default():
            try:
                v4 = tf.get_variable("b", [2], regularizer=lambda x: None)
            except (ValueError, TypeError):
                pass
            t12 = tf.no_op()
        with g2.as_default():
            try:
                v5 = tf.get_variable("a_1", [2])
            except (ValueError, TypeError):
                pass
            v6 = tf.Variable([1.0, 2.0], "a_1")
try:
    with tf.variable_scope("a/b") as s5:
        v7 = tf.get_variable("w1", shape=[])
    with tf.variable_scope("a_1", reuse=tf.AUTO_REUSE) as s6:
        with tf.name_scope("a/b") as s7:
            v8 = tf.get_variable("w2", shape=[2, 2])
        v9 = tf.Variable(1.0, name="add")
        with tf.name_scope("foo_1"):
            t13 = tf.to_float(v7, name="read")
        v10 = tf.get_variable("w3", [2], partitioner=tf.fixed_size_partitioner(2))
    v11 = tf.get_variable("w4", [2])
except (ValueError, TypeError):
    pass
t14 = tf.ones([2, 2], name="add")
with tf.name_scope("layer") as s8:
    with tf.variable_scope(s2, reuse=True, partitioner=tf.fixed_size_partitioner(2)), tf.op_scope([t8], "w_1", "foo_1"):
        t15 = tf.constant(1.0)
        t16 = t7[1:]
        try:
            v12 = tf.get_variable("w5", [2])
        except (ValueError, TypeError):
            pass
        with tf.name_scope("h0") as s9:
            v13 = tf.get_variable("foo/w", [], initializer=tf.constant_initializer(0.5))
    try:
        with tf.name_scope("") as s10:
            with tf.variable_scope(s2, reuse=tf.AUTO_REUSE):
                try:
                    v14 = tf.get_variable("foo/w", [])
                except (ValueError, TypeError):
                    pass
                v15 = tf.get_variable("b", [2, 2])
    except (ValueError, TypeError):
        pass
    with tf.variable_scope("w") as s11:
        v16 = tf.get_variable("w6", [])
    with tf.variable_scope("w", reuse=True):
        v17 = tf.get_variable("w6", shape=[])
