import tensorflow as tf
t1 = tf.ones([2])
t2 = tf.nn.elu(t1)
try:
    v1 = tf.compat.v1.get_variable("b", [2], initializer=tf.compat.v1.truncated_normal_initializer())
except (ValueError, TypeError):
    pass
