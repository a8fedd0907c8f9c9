import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.name_scope("B"):
    n1 = tf.get_default_graph().unique_name("Foo")
    with tf.variable_scope("foo_1"):
        with tf.variable_scope("B") as s1:
            try:
                v1 = tf.get_variable("h0", [])
            except (ValueError, TypeError):
                pass
            v2 = tf.get_variable("w1", shape=[2, 2], dtype=tf.float32)
    t1 = tf.constant(0.5, shape=[2, 2])
with tf.name_scope("h0", values=[t1]):
    v3 = tf.get_variable("w2", [2, 2])
    t2 = abs(t1)
    t3 = v3 >= t2
