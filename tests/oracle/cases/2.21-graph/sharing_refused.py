import tensorflow as tf
with tf.Graph().as_default():
    def again(name, *args, **kwargs):
        try:
            return tf.compat.v1.get_variable(name, *args, **kwargs)
        except (ValueError, TypeError):
            return None
    w = tf.compat.v1.get_variable("w", [2])
    again("w", [2])
    again("w")
    with tf.compat.v1.variable_scope("s"):
        v = tf.compat.v1.get_variable("v", [2, 3])
    with tf.compat.v1.variable_scope("s", reuse=True) as s:
        again("v", [2, 3])
        again("v", [3, 2])
        again("v", [2])
        again("v", dtype=tf.float64)
        again("v", [2, 3], dtype=tf.int32)
        again("v")
        again("missing", [2])
        again("missing")
        s.reuse_variables()
    with tf.compat.v1.variable_scope("t"):
        again("v", initializer=tf.constant([1.0, 2.0]))
        again("u", [2], initializer=tf.constant([1.0, 2.0]))
        again("n", None)
        again("", [2])
        tf.compat.v1.get_variable_scope().reuse_variables()
        again("v", [2])
        with tf.compat.v1.variable_scope("inner"):
            again("v", [2])
        with tf.compat.v1.variable_scope("inner", reuse=False):
            again("v", [2])
    with tf.compat.v1.variable_scope("t", reuse=True):
        again("v", [2])
        with tf.compat.v1.variable_scope("inner"):
            again("v", [2])
