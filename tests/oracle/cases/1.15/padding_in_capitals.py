"""Keras takes the padding of layers in capitals as well."""

import tensorflow as tf

L = tf.keras.layers
x = tf.ones([1, 8, 8, 3])
y = L.MaxPooling2D([9, 9], strides=[2, 2], padding="SAME")(x)
y = L.AveragePooling2D(5, strides=1, padding="Same")(y)
y = L.ConvLSTM2D(2, 9, padding="SAME", return_sequences=True)(tf.expand_dims(y, 0))
y = L.Conv2D(3, 9, padding="SAME")(y[0])
y = L.Flatten()(y)
y = L.Dense(2)(y)
