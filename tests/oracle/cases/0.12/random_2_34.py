import tensorflow as tf
with tf.name_scope("a_1", "layer") as s1:
    v1 = tf.get_variable("w1", [2], initializer=tf.random_normal_initializer())
    t1 = tf.maximum(v1, v1, name="Add")
    n1 = tf.get_default_graph().unique_name("a")
    v2 = tf.Variable(1.0, name=n1)
    t2 = tf.fill([2], 0.5, name="a_1")
with tf.variable_scope("Foo", initializer=tf.random_normal_initializer()):
    with tf.variable_scope("h0") as s2:
        with tf.name_scope(None), tf.variable_scope("Foo", reuse=False):
            t3 = tf.placeholder(tf.float32, shape=[2, 2])
        t4 = t3 > 0.0
        t5 = tf.random_normal([2])
        v3 = tf.Variable(initial_value=1.0, trainable=False, name="initial_value")
    with tf.variable_scope("layer", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s3:
        t6 = tf.reduce_sum(t1, 0, name="a_1")
        with tf.name_scope("B") as s4:
            t7 = tf.zeros([2])
with tf.name_scope(None, "h0", [t6]) as s5:
    n2 = tf.get_default_graph().unique_name("B")
    v4 = tf.Variable(1.0, name=n2)
    with tf.variable_scope("foo_1") as s6:
        t8 = tf.cos(t5)
        with tf.variable_op_scope([v1], "x") as s7:
            n3 = tf.get_default_graph().unique_name("x")
        t9 = tf.global_variables_initializer()
        with tf.variable_op_scope([], None, "foo"):
            t10 = v2 ** v3
            t11 = tf.ceil(v3, name="w_1")
    with tf.name_scope("Foo", "foo/w", [t8]) as s8:
        with tf.variable_scope("a_1"):
            v5 = tf.Variable(v3, name="x")
        with tf.variable_scope(None, "b", []) as s9:
            t12 = t1[::2]
        t13 = tf.zeros([], name="foo")
        v6 = tf.get_variable("w2", shape=[2])
    with tf.variable_scope("b", partitioner=tf.fixed_size_partitioner(2)), tf.name_scope("w"):
        with tf.variable_scope("B") as s10:
            t14 = tf.negative(t8, name="a/b")
        t15 = tf.zeros_like(t6, name="b")
        with tf.variable_scope("a/b") as s11:
            v7 = tf.get_variable("w3", [2, 2], partitioner=tf.fixed_size_partitioner(2))
        t16 = v4 + 1.0
