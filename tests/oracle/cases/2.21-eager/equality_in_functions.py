import tensorflow as tf


@tf.function
def compare(x):
    flag = x == 3
    return tf.where(flag, 1.0, 0.0), x != 3


compare(tf.constant(3))
with tf.Graph().as_default():
    x = tf.constant(1)
    tf.compat.v1.get_variable("same" if x == x else "other", [2])
    tf.compat.v1.get_variable("by_value" if x == 1 else "by_object", [2])
    if x != 1:
        tf.compat.v1.get_variable("unequal", [2])
