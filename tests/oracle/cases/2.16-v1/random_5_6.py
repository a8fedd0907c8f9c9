import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
v1 = tf.Variable(lambda: 1.0, dtype=tf.float32, name="foo")
t1 = tf.ones([2], name="foo")
t2 = tf.maximum(t1, t1, name="read")
with tf.variable_scope("foo") as s1:
    v2 = tf.get_variable("w1", [2, 2])
with tf.name_scope("a/b/") as s2:
    v3 = tf.get_variable("w2", [])
    with tf.variable_scope("layer"):
        with tf.device("/cpu:0"):
            t3 = tf.cast(t2, tf.float32, name="b")
    with tf.variable_scope("foo/w", initializer=tf.truncated_normal_initializer()), tf.name_scope("foo/w"):
        t4 = tf.pow(t3, t1)
        v4 = tf.get_variable("w3", initializer=t3)
        t5 = tf.reshape(v2, [2, 2])
with tf.variable_scope(s1, reuse=True):
    v5 = tf.get_variable("w1", [2, 2])
try:
    v6 = tf.get_variable("B")
except (ValueError, TypeError):
    pass
