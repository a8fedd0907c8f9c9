import tensorflow as tf
try:
    v1 = tf.compat.v1.get_variable(">a", [2])
except (ValueError, TypeError):
    pass
with tf.compat.v1.name_scope("a", values=[]), tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope()):
    t1 = tf.ones([2, 2], name="Assign")
    v2 = tf.Variable([1.0, 2.0], name="Variable")
    with tf.name_scope("h0"), tf.compat.v1.variable_scope("a_1", regularizer=lambda x: None):
        try:
            v3 = tf.compat.v1.get_variable("h0", [2], trainable=False)
        except (ValueError, TypeError):
            pass
        tf.compat.v1.get_variable_scope().reuse_variables()
        with tf.compat.v1.variable_scope("foo_1", reuse=tf.compat.v1.AUTO_REUSE, partitioner=tf.compat.v1.fixed_size_partitioner(2)), tf.compat.v1.name_scope("b"):
            t2 = tf.nn.softmax(v2, name="h0")
        with tf.name_scope("a/b"):
            v4 = tf.Variable([1.0, 2.0], False, name="h0")
    with tf.compat.v1.variable_scope("foo") as s1:
        with tf.compat.v1.variable_scope(None, default_name="h0") as s2:
            try:
                v5 = tf.compat.v1.get_variable("foo/w", shape=[], partitioner=tf.compat.v1.fixed_size_partitioner(2))
            except (ValueError, TypeError):
                pass
            t3 = tf.linspace(0.0, 1.0, 2)
        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Const")
        with tf.compat.v1.variable_scope(None, "a/b", [t2], dtype=tf.float64) as s3:
            try:
                v7 = tf.compat.v1.get_variable("w_1", [2, 2])
            except (ValueError, TypeError):
                pass
        with tf.compat.v1.name_scope(None, default_name="foo/w"):
            v8 = tf.Variable(1.0, name="Const")
            t4 = v2 / 2.0
with tf.compat.v1.name_scope("h0", "x", [v6]) as s4:
    try:
        v9 = tf.compat.v1.get_variable("a_1")
    except (ValueError, TypeError):
        pass
v10 = tf.Variable([1.0, 2.0], name="Foo")
with tf.name_scope("foo/w"), tf.compat.v1.variable_scope(s3, reuse=tf.compat.v1.AUTO_REUSE):
    with tf.compat.v1.variable_scope("B") as s5:
        with tf.compat.v1.variable_scope(tf.compat.v1.get_variable_scope(), reuse=tf.compat.v1.AUTO_REUSE) as s6:
            t5 = tf.divide(t4, t4)
        with tf.name_scope("Foo") as s7:
            t6 = tf.compat.v1.log(t5)
        with tf.device("/cpu:0"):
            t7 = tf.greater(t6, v10)
        v11 = tf.compat.v1.get_variable("w1", [2, 2], trainable=False)
t8 = tf.square(v8, name="initial_value")
