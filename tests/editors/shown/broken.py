"""Three mistakes that TensorFlow tells only when the program runs, or never."""

import tensorflow as tf


def dense(x, units):
    with tf.name_scope("dense"):  # no scope for get_variable
        w = tf.get_variable("w", [x.shape[-1], units])
        return tf.matmul(x, w)


with tf.variable_scope("generator"):
    hidden = dense(tf.zeros([8, 64]), 32)

with tf.variable_scope("discriminator", reuse=True):
    scale = tf.get_variable("scale", [])

with tf.variable_scope("my scope"):
    pass
