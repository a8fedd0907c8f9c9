import tensorflow as tf
v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a")
t1 = tf.no_op()
with tf.variable_scope("a/b") as s1:
    v2 = tf.get_variable("w1", [2, 2])
v3 = tf.get_variable("w2", [2, 2])
with tf.variable_scope("a/b", reuse=True):
    t2 = tf.pow(v2, v2)
    try:
        v4 = tf.get_variable("w1", [2, 2])
    except (ValueError, TypeError):
        pass
with tf.name_scope("a", "foo_1"):
    with tf.variable_scope("a", use_resource=True):
        t3 = v1 - v3
        try:
            v5 = tf.get_variable("w3", initializer=t3)
        except (ValueError, TypeError):
            pass
        v6 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="Const")
        with tf.variable_scope("layer"):
            v7 = tf.get_variable("w4", [2, 2])
    v8 = tf.Variable(1.0)
    with tf.variable_scope(None, default_name="a") as s2:
        t4 = tf.equal(v7, 1.0)
        try:
            v9 = tf.get_variable("w_1", [2])
        except (ValueError, TypeError):
            pass
        t5 = tf.ones([2], name="initial_value")
