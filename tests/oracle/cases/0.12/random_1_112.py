import tensorflow as tf
with tf.variable_scope("h0", reuse=True) as s1:
    with tf.variable_scope(None, "x") as s2:
        with tf.name_scope("B/"):
            v1 = tf.Variable([1.0, 2.0], "a_1_1")
    g1 = tf.Graph()
    with g1.as_default():
        v2 = tf.Variable(lambda: [1.0, 2.0], dtype=tf.float32, name="w")
        t1 = tf.subtract(v2, v2, name="a_1_1")
    with g1.as_default():
        t2 = -v2
        with tf.name_scope("a/b") as s3:
            try:
                v3 = tf.get_variable("h0", shape=[], initializer=tf.zeros_initializer)
            except (ValueError, TypeError):
                pass
with tf.variable_op_scope([], None, "w_1"):
    v4 = tf.get_variable("a", [2])
    with tf.variable_scope("B"):
        try:
            t3 = tf.random_uniform([2], name="a")
        except ValueError:
            pass
        try:
            v5 = tf.get_variable("foo", shape=[])
        except (ValueError, TypeError):
            pass
        with tf.variable_scope("foo/w", partitioner=tf.fixed_size_partitioner(2)) as s4:
            try:
                v6 = tf.get_variable("foo/w", shape=[2, 2])
            except (ValueError, TypeError):
                pass
        with tf.name_scope("foo_1"), tf.variable_scope("a_1"):
            v7 = tf.get_variable("w1", shape=[], trainable=False)
with tf.name_scope(s2.original_name_scope) as s5:
    with tf.op_scope([v1], "layer"):
        t4 = tf.reduce_prod(v7, name="Add")
    with tf.variable_scope(s4, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s6:
        with tf.variable_op_scope([], None, "x"):
            t5 = t4 % 2.0
            try:
                v8 = tf.get_variable("a/b", shape=[])
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("layer"), tf.name_scope(None, "w_1"):
            try:
                v9 = tf.get_variable("b")
            except (ValueError, TypeError):
                pass
    with tf.variable_scope(s1) as s7:
        s8 = tf.get_variable_scope()
t6 = tf.add_n([v4, v1])
t7 = tf.round(t6)
with tf.variable_scope(s7) as s9:
    t8 = tf.concat(0, [t6, t7])
