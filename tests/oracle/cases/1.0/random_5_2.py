import tensorflow as tf
t1 = tf.range(3)
n1 = tf.get_default_graph().unique_name("a/b")
try:
    v1 = tf.get_variable("w_1", [2, 2])
except (ValueError, TypeError):
    pass
with tf.name_scope(None, "h0", []), tf.variable_scope("layer"):
    with tf.variable_scope("w"):
        try:
            v2 = tf.get_variable("a_1", shape=[], dtype=tf.int32)
        except (ValueError, TypeError):
            pass
        with tf.name_scope("B") as s1:
            v3 = tf.Variable([1.0, 2.0], name="foo/w")
        t2 = v3 >= v3
    t3 = v3[:1]
    with tf.variable_scope(None, "h0", reuse=None) as s2:
        v4 = tf.get_variable("w1", [2, 2], initializer=tf.constant_initializer(0.5))
        v5 = tf.Variable(1.0, name="foo/w")
