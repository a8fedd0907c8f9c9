import tensorflow as tf
with tf.Graph().as_default():
    with tf.compat.v1.name_scope("my_scope"):
        v1 = tf.compat.v1.get_variable("var1", [1], dtype=tf.float32)
        v2 = tf.Variable(1, name="var2", dtype=tf.float32)
        a = tf.add(v1, v2)
    with tf.compat.v1.variable_scope("my_scope"):
        v3 = tf.compat.v1.get_variable("var1", [1], dtype=tf.float32)
        v4 = tf.Variable(1, name="var2", dtype=tf.float32)
        b = tf.add(v3, v4)
    with tf.compat.v1.name_scope("foo"):
        with tf.compat.v1.variable_scope("var_scope"):
            v = tf.compat.v1.get_variable("var", [1])
    with tf.compat.v1.name_scope("bar"):
        with tf.compat.v1.variable_scope("var_scope", reuse=True):
            w = tf.compat.v1.get_variable("var", [1])
            c = tf.add(v, w)
