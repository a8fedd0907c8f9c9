import tensorflow as tf
with tf.op_scope([], "a") as s1:
    with tf.name_scope(None) as s2:
        v1 = tf.get_variable("w1", [], tf.float32)
    with tf.variable_scope(None, default_name="b") as s3:
        t1 = v1 < v1
        with tf.variable_scope("Foo") as s4:
            v2 = tf.get_variable("w2", [2, 2])
        with tf.variable_scope(s4, reuse=True):
            t2 = tf.exp(v2)
            try:
                v3 = tf.get_variable("w2", [2, 2], trainable=False)
            except (ValueError, TypeError):
                pass
        try:
            t3 = tf.squared_difference(v2, v2)
        except Exception:
            pass
    with tf.variable_scope("a/b", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s5:
        with tf.variable_scope("x", reuse=True) as s6:
            try:
                v4 = tf.get_variable("layer", [2, 2], initializer=tf.constant_initializer(0.5))
            except (ValueError, TypeError):
                pass
        n1 = tf.get_default_graph().unique_name("a/b", mark_as_used=False)
        v5 = tf.Variable(1.0, name=n1)
        with tf.name_scope(s5.original_name_scope) as s7:
            t4 = v2 < v2
    with tf.variable_scope(s6) as s8:
        with tf.variable_op_scope([t2], "w") as s9:
            n2 = tf.get_default_graph().unique_name("layer")
        v6 = tf.Variable([1.0, 2.0], name="Foo")
        with tf.variable_scope("foo_1"):
            t5 = tf.ones_like(v6)
            v7 = tf.get_local_variable("w3", [])
with tf.name_scope(None) as s10:
    v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a")
    try:
        with tf.init_scope():
            v9 = tf.get_variable("w4", shape=[])
        t6 = tf.argmax(v6, 0, name="B")
        v10 = tf.Variable(1.0)
    except ValueError:
        pass
    v11 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
    t7 = tf.size(v11)
t8 = tf.subtract(v8, 1.0, name="Add")
with tf.variable_scope("foo_1", auxiliary_name_scope=False):
    v12 = tf.get_variable("w5", [2], dtype=tf.float32)
