import tensorflow as tf
with tf.variable_scope("foo_1") as s1:
    try:
        with tf.variable_scope(s1, reuse=True, dtype=tf.float64) as s2:
            t1 = tf.no_op(name="initial_value")
        with tf.variable_scope("w_1", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s3:
            v1 = tf.get_variable("w1", [], initializer=tf.truncated_normal_initializer())
    except Exception:
        pass
    t2 = tf.linspace(0.0, 1.0, 2)
    with tf.name_scope("B") as s4:
        t3 = tf.less_equal(t2, t2)
try:
    with tf.variable_scope(None, "B"), tf.name_scope(""):
        try:
            v2 = tf.get_variable("a_1", [2, 2])
        except (ValueError, TypeError):
            pass
except (ValueError, TypeError):
    pass
with tf.variable_scope("foo/w", reuse=tf.AUTO_REUSE, regularizer=tf.nn.l2_loss):
    t4 = t2 // 2.0
    with tf.variable_scope("B") as s5:
        with tf.name_scope("a/b", values=[t4]) as s6:
            v3 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
        with tf.variable_scope(None, "a/b"):
            t5 = tf.linspace(0.0, 1.0, 2, name="Const")
            v4 = tf.Variable(1.0, name="foo")
    v5 = tf.Variable([1.0, 2.0], name="add")
    v6 = tf.Variable([1.0, 2.0], name="w_1")
with tf.control_dependencies([v4]):
    with tf.variable_scope(s5, reuse=tf.AUTO_REUSE) as s7:
        with tf.control_dependencies([v4]):
            t6 = v3 % 2.0
            t7 = tf.not_equal(t2, v6)
    with tf.device("/cpu:0"):
        with tf.variable_scope("Foo") as s8:
            t8 = tf.reduce_sum(v3)
        v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="w")
    with tf.name_scope("layer") as s9:
        with tf.variable_op_scope([], "foo_1") as s10:
            t9 = abs(v6)
            v8 = tf.get_variable("w2", [2], use_resource=True)
        v9 = tf.Variable(1.0, name="b")
        with tf.variable_scope("h0") as s11:
            v10 = tf.Variable(v9, "Assign")
    with tf.variable_scope(s11) as s12:
        with tf.variable_scope("w", reuse=tf.AUTO_REUSE):
            v11 = tf.Variable([1.0, 2.0], name="Variable")
        with tf.variable_scope("foo_1", reuse=None):
            v12 = tf.get_variable("w3", [], initializer=tf.zeros_initializer())
        t10 = t6 < v3
