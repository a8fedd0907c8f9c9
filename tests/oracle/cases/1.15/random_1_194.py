import tensorflow as tf
with tf.variable_scope("Foo", reuse=tf.AUTO_REUSE) as s1:
    with tf.variable_scope("layer", reuse=None, use_resource=True):
        with tf.variable_scope("x", reuse=tf.AUTO_REUSE) as s2:
            n1 = tf.get_default_graph().unique_name("a")
            v1 = tf.Variable(1.0, name=n1)
            v2 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], False, name="w")
        with tf.name_scope("w_1/"), tf.variable_scope(s2, reuse=True, use_resource=True):
            t1 = tf.ones_like(v1, name="a_1_1")
            t2 = tf.math.log(v2)
with tf.variable_scope("foo_1") as s3:
    v3 = tf.get_variable("w1", [])
    v4 = tf.get_variable("w2", [2, 2])
with tf.variable_scope("foo_1", reuse=True):
    t3 = tf.math.rsqrt(v1, name="foo")
    v5 = tf.get_variable("w1", [], trainable=False)
    v6 = tf.get_variable("w2", [2, 2], tf.float32)
v7 = tf.get_variable("w3", [], partitioner=tf.fixed_size_partitioner(2))
with tf.variable_scope("a_1"):
    try:
        with tf.variable_op_scope([v2], None, "w_1"):
            v8 = tf.get_variable("w4", initializer=v6)
    except Exception:
        pass
    with tf.variable_scope("b") as s4:
        v9 = tf.get_variable("w5", [2])
    t4 = v4 ** v4
    with tf.variable_scope("b", reuse=True):
        v10 = tf.get_variable("w5", [])
    try:
        v11 = tf.get_variable("h0", shape=[2], initializer=tf.zeros_initializer())
    except (ValueError, TypeError):
        pass
t5 = -t3
with tf.variable_scope(None, "w", [], reuse=False) as s5:
    with tf.name_scope("w") as s6:
        with tf.name_scope(s5.original_name_scope) as s7:
            n2 = tf.get_default_graph().unique_name("foo/w")
            t6 = -t5
        with tf.variable_scope("a_1", use_resource=True):
            t7 = tf.ceil(t6, name="layer")
            n3 = tf.get_default_graph().unique_name("B")
