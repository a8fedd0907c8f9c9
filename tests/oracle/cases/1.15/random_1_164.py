import tensorflow as tf
try:
    s1 = tf.get_variable_scope()
    with tf.variable_scope(None, "w_1", dtype=tf.float64) as s2:
        s3 = tf.get_variable_scope()
        t1 = tf.constant(3)
        with tf.name_scope(None, default_name="layer") as s4:
            t2 = tf.fill([2], 0.5)
            v1 = tf.get_variable("w1", [2], trainable=False)
        t3 = tf.ones_like(t2, name="Add")
    g1 = tf.Graph()
    with g1.as_default():
        v2 = tf.get_variable("w2", [2])
        with tf.name_scope("h0") as s5:
            v3 = tf.get_variable("w3", [2])
            tf.get_variable_scope().reuse_variables()
    with g1.as_default():
        with tf.name_scope(None) as s6:
            v4 = tf.Variable([1.0, 2.0], name="a_1")
            t4 = tf.constant([1.0, 2.0], name="foo_1")
        with tf.variable_scope("x", initializer=tf.zeros_initializer()):
            t5 = v3 + 1.0
            t6 = tf.add(1.0, v4)
except ValueError:
    tf.get_variable_scope().reuse_variables()
with tf.name_scope("foo") as s7:
    with tf.Graph().as_default():
        with tf.variable_scope("a/b") as s8:
            v5 = tf.get_variable("w4", [])
        with tf.variable_scope("a/b", reuse=True):
            t7 = tf.pow(1.0, v5, name="b")
            try:
                v6 = tf.get_variable("w4", [], dtype=tf.float64)
            except (ValueError, TypeError):
                pass
    with tf.op_scope([], None, "w") as s9:
        with tf.variable_scope("layer") as s10:
            v7 = tf.get_variable("w5", [2], tf.float32)
            v8 = tf.Variable([1.0, 2.0], "h0")
        with tf.name_scope("a") as s11:
            t8 = 2.0 * v8
            v9 = tf.Variable(lambda: [[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="b")
    with tf.variable_scope(s10) as s12:
        v10 = tf.get_variable("w6", shape=[2, 2], partitioner=tf.fixed_size_partitioner(2))
        v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1")
        try:
            v12 = tf.get_variable(">a", [2, 2])
        except (ValueError, TypeError):
            pass
v13 = tf.Variable([1.0, 2.0], name="foo_1")
with tf.name_scope("w"):
    with tf.variable_scope("foo_1", partitioner=tf.fixed_size_partitioner(2)):
        t9 = tf.add(v13, 1.0)
        with tf.variable_scope("w_1"), tf.name_scope(None, "x"):
            t10 = tf.range(3)
            t11 = v7 + v8
        with tf.init_scope():
            t12 = tf.linspace(0.0, 1.0, 2, name="Assign")
            v14 = tf.get_variable("Foo", [], initializer=tf.constant_initializer(0.5))
    try:
        v15 = tf.get_variable("w7", initializer=t9)
    except (ValueError, TypeError):
        pass
    s13 = tf.get_variable_scope()
    v16 = tf.Variable(1.0, name="foo/w")
with tf.variable_scope(s13, dtype=tf.float64) as s14:
    v17 = tf.get_variable("w8", [])
    with tf.variable_scope("a_1") as s15:
        t13 = tf.reduce_max(v13)
        v18 = tf.Variable(initial_value=[1.0, 2.0], trainable=False, name="B")
    t14 = tf.sigmoid(t9, name="foo")
    with tf.name_scope("a") as s16:
        t15 = tf.global_variables_initializer()
        with tf.device("/cpu:0"):
            t16 = v18 // 2.0
