import tensorflow as tf
with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), use_resource=True):
    try:
        v1 = tf.compat.v1.get_variable("foo", [2], tf.float32)
    except (ValueError, TypeError):
        pass
    with tf.compat.v1.variable_scope("w_1"):
        with tf.compat.v1.variable_scope(None, "a", []) as s1:
            t1 = tf.zeros([])
            v2 = tf.Variable(1.0, name="Assign")
        with tf.name_scope("foo") as s2:
            v3 = tf.Variable(1.0, name="Variable")
        with tf.compat.v1.variable_scope(None, "foo", reuse=None) as s3:
            v4 = tf.Variable(1.0, name="foo_1")
            try:
                v5 = tf.Variable([1.0, 2.0], "b")
            except (ValueError, TypeError):
                pass
        s4 = tf.compat.v1.get_variable_scope()
    with tf.name_scope("w") as s5:
        with tf.name_scope("w_1") as s6:
            t2 = tf.constant(0.5, shape=[2, 2])
        t3 = t2 // 2.0
    v6 = tf.compat.v1.get_variable("w1", [], regularizer=lambda x: None)
v7 = tf.Variable([1.0, 2.0], name="Assign")
with tf.compat.v1.variable_scope("foo"), tf.compat.v1.name_scope("b"):
    with tf.compat.v1.variable_scope("Foo", reuse=False), tf.name_scope("b"):
        with tf.compat.v1.variable_scope(s4):
            try:
                v8 = tf.compat.v1.get_variable("x", shape=[2, 2])
            except (ValueError, TypeError):
                pass
            t4 = tf.compat.v1.random_uniform([2])
        with tf.compat.v1.variable_scope(None, "w"):
            v9 = tf.Variable(initial_value=1.0, trainable=False, name="read")
            v10 = tf.compat.v1.get_variable("w2", shape=[2])
    with tf.compat.v1.variable_scope("x") as s7:
        v11 = tf.compat.v1.get_variable("w3", shape=[2, 2])
    with tf.compat.v1.variable_scope("x", reuse=True):
        v12 = tf.compat.v1.get_variable("w3", [2, 2])
with tf.compat.v1.name_scope(s6):
    with tf.compat.v1.variable_scope(s1) as s8:
        with tf.compat.v1.variable_scope("w_1", reuse=False):
            t5 = tf.transpose(v12, name="h0")
            v13 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="Assign")
        t6 = tf.not_equal(v11, v11)
        with tf.compat.v1.name_scope("b") as s9:
            t7 = tf.compat.v1.random_uniform([2], name="x")
            try:
                v14 = tf.compat.v1.get_variable("/a", [2], use_resource=True)
            except (ValueError, TypeError):
                pass
    t8 = v10[:1]
    with tf.compat.v1.name_scope("foo/w"):
        v15 = tf.compat.v1.get_variable("w4", [2, 2])
        with tf.device("/cpu:0"):
            v16 = tf.compat.v1.Variable(1.0, name="layer")
            t9 = tf.size(v12)
        with tf.compat.v1.variable_scope("Foo") as s10:
            t10 = tf.math.rsqrt(t3, name="Add")
            try:
                v17 = tf.compat.v1.get_variable("a:0", [2, 2])
            except (ValueError, TypeError):
                pass
with tf.compat.v1.variable_scope("a") as s11:
    v18 = tf.compat.v1.Variable(1.0, name="x")
    t11 = tf.math.rsqrt(t4)
    t12 = t7 >= t11
with tf.compat.v1.variable_scope("B"):
    with tf.name_scope("a//b") as s12:
        t13 = tf.reduce_prod(v9)
    v19 = tf.compat.v1.get_variable("w5", [2], partitioner=tf.compat.v1.fixed_size_partitioner(2))
    v20 = tf.Variable(1.0, name="Variable")
