import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.variable_scope("foo/w") as s1:
    try:
        with tf.name_scope("") as s2:
            with tf.name_scope("foo_1", "foo/w") as s3:
                v1 = tf.get_variable("w1", [2, 2])
                t1 = tf.less_equal(v1, v1, name="Add")
            t2 = v1 >= v1
            try:
                v2 = tf.get_variable("foo", [2, 2], initializer=tf.zeros_initializer())
            except (ValueError, TypeError):
                pass
    except (ValueError, TypeError):
        pass
    with tf.name_scope("a/b"):
        n1 = tf.get_default_graph().unique_name("foo_1")
        t3 = tf.ones([2], name="a_1")
    with tf.variable_scope(s1) as s4:
        try:
            try:
                v3 = tf.get_variable("w1")
            except (ValueError, TypeError):
                pass
        except ValueError:
            pass
        with tf.variable_scope("foo") as s5:
            v4 = tf.get_variable("w2", [], partitioner=tf.fixed_size_partitioner(2))
        with tf.name_scope(None, "x"), tf.variable_scope("foo_1"):
            t4 = tf.constant([1.0, 2.0])
    with tf.variable_op_scope([t3], "foo_1"):
        try:
            v5 = tf.get_variable("b", [])
        except (ValueError, TypeError):
            pass
        with tf.name_scope("Foo/") as s6:
            v6 = tf.get_variable("w3", [2, 2], regularizer=tf.nn.l2_loss)
            v7 = tf.get_variable("w4", shape=[2, 2], dtype=tf.int32)
        with tf.variable_scope(tf.get_variable_scope()) as s7:
            t5 = tf.reduce_mean(v6, [0])
            t6 = t5 / 2.0
        with tf.variable_scope("a_1", auxiliary_name_scope=False):
            v8 = tf.Variable(v6, False, name="foo")
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
with tf.name_scope(None):
    with tf.variable_scope("layer") as s8:
        v10 = tf.get_variable("w5", [2])
    v11 = tf.get_variable("w6", shape=[2])
    with tf.variable_scope("layer", reuse=True):
        try:
            v12 = tf.get_variable("w5", [2])
        except (ValueError, TypeError):
            pass
    with tf.variable_scope("foo", reuse=tf.AUTO_REUSE):
        with tf.variable_scope("w_1", reuse=True) as s9:
            v13 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
            t7 = t4 // 2.0
        t8 = t7 + 1.0
        with tf.name_scope("h0") as s10:
            t9 = tf.add_n([t4, v10])
            v14 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
        v15 = tf.get_variable("w7", [2, 2])
v16 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
with tf.name_scope(None, "B", []):
    with tf.name_scope(s5.original_name_scope):
        with tf.Graph().as_default():
            v17 = tf.Variable([1.0, 2.0], name=None)
with tf.variable_scope("w", auxiliary_name_scope=False), tf.name_scope(None, "a/b"):
    try:
        v18 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="a/b")
        with tf.name_scope("foo/w", "B"), tf.variable_scope(None, default_name="x", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)):
            t10 = tf.reduce_mean(t4, axis=0)
    except ValueError:
        v19 = tf.get_variable("w8", [2])
    with tf.variable_scope("foo/w"), tf.name_scope(None, "foo_1", [t5]):
        v20 = tf.get_variable("w9", [2, 2])
        v21 = tf.Variable(1.0, name="layer")
