import numpy as np
import tensorflow as tf
i = tf.keras.layers.Input((4,))
m = tf.keras.models.Model(i, [tf.keras.layers.Dense(3)(i), tf.keras.layers.Dense(2)(i)])
m.compile(tf.keras.optimizers.Adam(), "mse", metrics=[tf.keras.metrics.MeanSquaredError(), "mae"], weighted_metrics=["acc"])
m.fit(np.zeros((2, 4)), [np.zeros((2, 3)), np.zeros((2, 2))], verbose=0)
n = tf.keras.models.Sequential([tf.keras.layers.Dense(3, input_shape=(4,))])
n.compile(tf.compat.v1.train.AdamOptimizer(), "mse", metrics=["mae"])
n.fit(np.zeros((2, 4)), np.zeros((2, 3)), verbose=0)
