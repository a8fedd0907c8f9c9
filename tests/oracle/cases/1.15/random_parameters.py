"""Random numbers have the shape of the arrays that their parameters are."""

import numpy as np
import tensorflow as tf

ones = np.ones((100, 2))
first = np.random.normal(2 * ones, 1)
second = np.random.normal(-2 * ones, 1)
points = np.vstack((first, second))
kinds = np.hstack((np.zeros(100), np.ones(100)))
print(points[:, 1])
x = tf.placeholder(tf.float32, points.shape)
tf.get_variable("w", [int(x.get_shape()[1]), 3])
tf.get_variable("v", kinds.shape)
