import tensorflow as tf
with tf.variable_scope("a") as outer:
    x = tf.constant(1.0, name="x")
    with tf.variable_scope("b") as inner:
        v = tf.get_variable("v", [2])
        y = tf.identity(v)
    with tf.variable_scope(None, default_name="b"):
        v1 = tf.get_variable("v", [2])
    with tf.variable_scope(None, default_name="c") as unique:
        v2 = tf.get_variable("v", [2])
with tf.variable_scope("a", reuse=True):
    y1 = tf.identity(x)
    with tf.variable_scope("b"):
        v3 = tf.get_variable("v", [2])
        y2 = tf.identity(v3)
    with tf.variable_scope(None, default_name="c"):
        try:
            v4 = tf.get_variable("v", [2])
        except ValueError:
            pass
with tf.variable_scope(inner, reuse=True) as again:
    v5 = tf.get_variable("v", [2])
    y3 = tf.identity(v5)
    with tf.name_scope(again.original_name_scope):
        y4 = tf.identity(v5)
    with tf.variable_scope("c"):
        y5 = tf.identity(v5)
with tf.variable_scope(outer):
    y6 = tf.identity(x)
    with tf.variable_scope(None, default_name="b"):
        y7 = tf.identity(x)
    with tf.variable_scope(None, default_name="d"):
        v6 = tf.get_variable("v", [2])
with tf.variable_scope(outer, reuse=True):
    with tf.variable_scope(None, default_name="d"):
        y8 = tf.identity(x)
with tf.variable_scope("a/b", reuse=True):
    v7 = tf.get_variable("v", [2])
    y9 = tf.identity(v7)
