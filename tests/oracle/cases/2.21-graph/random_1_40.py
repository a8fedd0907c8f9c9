import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.variable_scope("a", reuse=False) as s1:
        with tf.compat.v1.variable_scope(s1, reuse=True):
            with tf.name_scope("Foo"):
                try:
                    v1 = tf.compat.v1.get_variable("w_1", [2])
                except (ValueError, TypeError):
                    pass
                v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
            t1 = v2 ** v2
    with tf.compat.v1.name_scope("foo") as s2:
        with tf.compat.v1.variable_scope(s1):
            with tf.compat.v1.variable_scope("") as s3:
                v3 = tf.compat.v1.get_variable("w1", [])
            t2 = tf.less(v3, 1.0)
            try:
                v4 = tf.compat.v1.get_variable("a_1", [2])
            except (ValueError, TypeError):
                pass
            with tf.name_scope("a_1") as s4:
                v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a_1")
                v6 = tf.Variable(1.0, name="foo/w")
        with tf.compat.v1.name_scope("Foo", values=[]):
            with tf.compat.v1.variable_scope("a") as s5:
                v7 = tf.compat.v1.get_variable("w2", shape=[2])
                v8 = tf.compat.v1.get_local_variable("w3", [])
            with tf.compat.v1.variable_scope("a", reuse=True):
                v9 = tf.compat.v1.get_variable("w2", [2], tf.float32)
                v10 = tf.compat.v1.get_variable("w3", [2, 2], dtype=tf.float32)
        try:
            with tf.compat.v1.name_scope(None, None) as s6:
                with tf.compat.v1.variable_scope("B") as s7:
                    v11 = tf.compat.v1.Variable([1.0, 2.0], name="b")
                v12 = tf.compat.v1.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="x")
                with tf.compat.v1.variable_scope("B", reuse=tf.compat.v1.AUTO_REUSE) as s8:
                    t3 = t1 >= v5
                n1 = tf.compat.v1.get_default_graph().unique_name("x")
        except (ValueError, TypeError):
            pass
        with tf.compat.v1.variable_scope(s7, reuse=True, initializer=tf.compat.v1.truncated_normal_initializer()):
            with tf.compat.v1.variable_scope("foo_1") as s9:
                v13 = tf.Variable(1.0, name="Add")
                v14 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
            try:
                with tf.compat.v1.name_scope("") as s10:
                    t4 = tf.tanh(v2, name="foo_1")
                    t5 = tf.compat.v1.log(v5)
            except (ValueError, TypeError):
                pass
    v15 = tf.compat.v1.Variable([1.0, 2.0], name="initial_value")
    with tf.compat.v1.variable_scope("w_1"):
        with tf.compat.v1.variable_op_scope([v6], None, "w") as s11:
            with tf.device("/cpu:0"):
                t6 = tf.reduce_prod(t1, name="w_1")
            n2 = tf.compat.v1.get_default_graph().unique_name("w")
            try:
                t7 = tf.nn.relu(v7)
                t8 = tf.divide(v3, v13)
            except Exception:
                pass
            with tf.compat.v1.name_scope("a_1", "a_1") as s12:
                t9 = v8 // 2.0
                try:
                    v16 = tf.compat.v1.get_variable("layer")
                except (ValueError, TypeError):
                    pass
    try:
        v17 = tf.compat.v1.get_variable("foo_1", shape=[], initializer=tf.zeros_initializer())
    except (ValueError, TypeError):
        pass
    v18 = tf.compat.v1.get_variable("a/b", shape=[], partitioner=tf.compat.v1.fixed_size_partitioner(2))
