"""Keras under its first name."""

import tensorflow as tf
from tensorflow.contrib.keras.api.keras.layers import Dense

keras = tf.contrib.keras
x = tf.placeholder(tf.float32, [3, 4])
y = keras.layers.Dense(5)(x)
y = keras.layers.BatchNormalization()(y)
y = Dense(3, kernel_regularizer=keras.regularizers.l2(0.1))(y)
tf.get_variable("w", [3, 3], initializer=keras.initializers.he_normal())
tf.Variable(0.0)
model = keras.models.Sequential()
model.add(keras.layers.Dense(4, input_dim=3))
