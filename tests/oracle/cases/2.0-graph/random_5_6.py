import tensorflow as tf
with tf.Graph().as_default():
    v1 = tf.compat.v1.Variable([1.0, 2.0], name="foo")
    with tf.compat.v1.variable_scope("foo/w") as s1:
        with tf.compat.v1.variable_scope(s1) as s2:
            with tf.compat.v1.variable_op_scope([v1], "B"):
                v2 = tf.compat.v1.get_variable("w1", [])
                try:
                    v3 = tf.compat.v1.get_variable("layer", [2], dtype=tf.float32)
                except (ValueError, TypeError):
                    pass
