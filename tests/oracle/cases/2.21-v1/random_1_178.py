import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
t1 = tf.ones([2, 2], name="a")
with tf.variable_scope("layer"):
    with tf.variable_op_scope([t1], "w") as s1:
        t2 = tf.zeros([2], name="Const")
        with tf.name_scope("Foo") as s2:
            v1 = tf.get_variable("w1", [])
            try:
                v2 = tf.get_variable("w1", [])
            except (ValueError, TypeError):
                pass
        try:
            v3 = tf.get_variable("w1", shape=[], regularizer=lambda x: None)
        except (ValueError, TypeError):
            pass
        try:
            v4 = tf.get_variable("a/b", [2], dtype=tf.float32)
        except (ValueError, TypeError):
            pass
    with tf.variable_scope("w", reuse=tf.AUTO_REUSE), tf.name_scope(None, "a/b"):
        with tf.variable_scope(None, "layer", initializer=tf.zeros_initializer()) as s3:
            t3 = tf.cos(v1, name="Assign")
            v5 = tf.get_variable("w2", [2, 2], initializer=tf.truncated_normal_initializer())
        v6 = tf.get_variable("w3", [2])
        t4 = tf.truediv(t2, v6, name="Add")
    t5 = v5 < t1
    with tf.variable_scope(s3, reuse=True, auxiliary_name_scope=False) as s4:
        t6 = tf.nn.relu6(t4)
        with tf.name_scope("foo/w"):
            s5 = tf.get_variable_scope()
try:
    with tf.name_scope(""):
        with tf.name_scope("b"), tf.variable_scope(s4, reuse=True):
            v7 = tf.get_variable("w2", [2, 2])
        try:
            v8 = tf.get_variable("w4", [2], initializer=v5)
        except (ValueError, TypeError):
            pass
except (ValueError, TypeError):
    pass
with tf.name_scope("Foo"):
    with tf.variable_scope(None, "a/b", [v6]) as s6:
        t7 = v6 / t2
        v9 = tf.Variable(1.0, dtype=tf.float32, name="foo/w")
        with tf.variable_scope("foo_1"):
            s7 = tf.get_variable_scope()
            v10 = tf.get_variable("w5", [2])
        with tf.variable_scope(None, "a_1", reuse=None) as s8:
            v11 = tf.get_variable("w6", shape=[])
            v12 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a/b")
    with tf.variable_scope("w") as s9:
        v13 = tf.Variable([1.0, 2.0])
tf.reset_default_graph()
