"""What TensorFlow tells only when the program runs, or never."""

import tensorflow as tf


def dense(x, units, name=None):
    with tf.op_scope([x], name, "dense"):
        w = tf.get_variable("w", [x.shape[-1], units])
        return tf.matmul(x, w)


with tf.variable_scope("generator"):
    hidden = dense(tf.zeros([8, 64]), 32)
    gain = tf.Variable(1.0, name="gain")
    bias = tf.Variable(0.0, name="gain")

with tf.variable_scope("discriminator", reuse=True):
    scale = tf.get_variable("scale", [])
