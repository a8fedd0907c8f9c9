import tensorflow as tf
try:
    v1 = tf.get_variable("w1", [2], initializer=tf.zeros_initializer())
    with tf.name_scope(None, "Foo"), tf.variable_scope("foo_1", reuse=None):
        v2 = tf.Variable(v1, name="w_1")
        with tf.variable_scope("x", partitioner=tf.fixed_size_partitioner(2)) as s1:
            t1 = tf.global_variables_initializer()
        t2 = tf.range(3, name="Variable")
    try:
        try:
            t3 = v1[::2]
        except ValueError:
            pass
        with tf.name_scope("foo", "foo") as s2:
            t4 = tf.reverse(v2, [0], name="Variable")
            t5 = tf.random_normal([2])
    except ValueError:
        t6 = tf.constant(0.5, shape=[2, 2], name="initial_value")
    with tf.Graph().as_default():
        with tf.name_scope("x"):
            v3 = tf.Variable([1.0, 2.0])
        with tf.name_scope("foo") as s3:
            v4 = tf.get_variable("w2", [2], dtype=tf.float32)
            n1 = tf.get_default_graph().unique_name("layer")
except (ValueError, TypeError):
    pass
t7 = tf.ones([2, 2])
t8 = tf.sign(t7, name="initial_value")
with tf.variable_scope("w"):
    with tf.name_scope("h0/"):
        with tf.variable_scope("w", reuse=tf.AUTO_REUSE, dtype=tf.float64):
            t9 = tf.floor(t8)
            t10 = tf.multiply(t7, t8, name="initial_value")
        with tf.name_scope("h0"):
            v5 = tf.get_variable("w3", [2])
    t11 = tf.global_variables_initializer()
with tf.name_scope("Foo", "a_1"):
    t12 = v5[1:]
with tf.variable_scope("a_1", reuse=tf.AUTO_REUSE):
    with tf.name_scope("a_1") as s4:
        with tf.variable_scope("B"):
            t13 = tf.constant([1.0, 2.0])
            v6 = tf.get_variable("w4", [2])
        v7 = tf.Variable(initial_value=1.0, trainable=False, name="a_1")
        with tf.op_scope([], None, "foo/w"):
            v8 = tf.get_variable("w5", [])
        with tf.name_scope(s4):
            v9 = tf.get_variable("h0", [])
