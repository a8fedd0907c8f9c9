import tensorflow as tf
with tf.Graph().as_default():
    a = tf.constant(1.0, name="a")
    g = tf.Graph()
    with g.as_default():
        b = tf.constant(1.0, name="a")
        with tf.compat.v1.variable_scope("s"):
            v = tf.compat.v1.get_variable("v", [1])
        with tf.Graph().as_default():
            c = tf.constant(1.0, name="a")
        d = tf.constant(1.0, name="a")
    with tf.compat.v1.variable_scope("s"):
        v1 = tf.compat.v1.get_variable("v", [1])
        with g.as_default():
            e = tf.constant(1.0, name="a")
            v2 = tf.compat.v1.get_variable("v", [1])
        f = tf.constant(1.0, name="a")
    with g.as_default():
        with tf.compat.v1.variable_scope("s", reuse=True):
            v3 = tf.compat.v1.get_variable("v", [1])
