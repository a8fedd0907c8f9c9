import tensorflow as tf
v1 = tf.compat.v1.get_variable("w1", [2], trainable=False)
t1 = tf.equal(v1, v1, name="a_1_1")
t2 = tf.constant([1.0, 2.0])
t3 = 2.0 * t2
v2 = tf.compat.v1.get_variable(  # on several lines
"foo",
[2], initializer=tf.compat.v1.truncated_normal_initializer())
