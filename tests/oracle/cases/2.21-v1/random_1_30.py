import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
v1 = tf.get_variable("w1", [])
with tf.name_scope(None, default_name="foo_1"):
    with tf.variable_scope("h0"):
        v2 = tf.Variable([1.0, 2.0], name="")
        with tf.Graph().as_default():
            v3 = tf.get_variable("w2", shape=[2])
        with tf.variable_scope("B"), tf.op_scope([v2], "x"):
            t1 = tf.ones_like(v2, name="b")
    t2 = tf.less(t1, t1)
t3 = tf.clip_by_value(v2, 0.0, 1.0)
with tf.variable_scope(None, "w_1", reuse=None, auxiliary_name_scope=False) as s1:
    t4 = v1 < v1
    with tf.variable_scope("layer") as s2:
        v4 = tf.get_variable("w3", [])
    with tf.variable_scope("layer", reuse=True):
        try:
            v5 = tf.get_variable("w3", [], dtype=tf.int32)
        except (ValueError, TypeError):
            pass
    v6 = tf.get_variable("w4", [], initializer=tf.zeros_initializer())
