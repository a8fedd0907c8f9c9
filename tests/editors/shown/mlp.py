"""A small network, as many were written for TensorFlow 1: what are its variables called?"""

import tensorflow as tf


def dense(x, units, name):
    with tf.variable_scope(name):
        w = tf.get_variable("w", [x.shape[-1], units])
        b = tf.get_variable("b", [units], initializer=tf.zeros_initializer())
        return tf.nn.relu(tf.matmul(x, w) + b)


def mlp(x, layers=3, reuse=None):
    with tf.variable_scope("mlp", reuse=reuse):
        for layer in range(layers):
            x = dense(x, 64, "h%d" % layer)
        return dense(x, 10, "logits")


images = tf.placeholder(tf.float32, [None, 784], name="images")

with tf.name_scope("train"):
    logits = mlp(images)
    step = tf.Variable(0, trainable=False, name="step")

with tf.name_scope("evaluate"):
    same = mlp(images, reuse=True)
