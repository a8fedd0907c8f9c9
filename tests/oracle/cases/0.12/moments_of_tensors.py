"""The name that moments are given is that of the parts they are computed in, too."""

import tensorflow as tf

x = tf.zeros([4, 3])
for given in (None, "m", "moments"):
    with tf.variable_scope("norm"):
        mean, variance = tf.nn.moments(x, [0], name=given)
        tf.train.ExponentialMovingAverage(0.9).apply([mean, variance])
