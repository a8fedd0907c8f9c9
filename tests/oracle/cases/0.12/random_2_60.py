import tensorflow as tf
with tf.variable_scope("foo_1") as s1:
    v1 = tf.Variable(1.0, name="Assign")
    with tf.variable_scope(None, default_name="foo/w"):
        v2 = tf.get_variable("w1", shape=[], initializer=tf.constant_initializer(0.5))
        with tf.name_scope("a/b") as s2:
            t1 = 1.0 - v1
            t2 = tf.constant([1.0, 2.0])
        try:
            t3 = tf.sqrt(v2, name="Foo")
        except Exception:
            pass
        with tf.name_scope("a", values=[v2]):
            t4 = tf.expand_dims(t2, 0, name="read")
t5 = tf.divide(t2, t2, name="Variable")
t6 = tf.subtract(t2, t5, name="a_1_1")
with tf.variable_scope("layer"):
    v3 = tf.get_variable("w2", [2, 2], initializer=tf.constant_initializer(0.5))
    with tf.op_scope([t1], None, "Foo"):
        v4 = tf.get_variable("w3", [], dtype=tf.int32)
        t7 = t6 >= t2
