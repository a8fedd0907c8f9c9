import numpy as np
import tensorflow as tf
i = tf.keras.layers.Input((4,))
m = tf.keras.models.Model(i, [tf.keras.layers.Dense(3)(i), tf.keras.layers.Dense(2)(i)])
m.compile("adam", "mse", metrics=["mae"])
m.fit(np.zeros((2, 4)), [np.zeros((2, 3)), np.zeros((2, 2))], verbose=0)
n = tf.keras.models.Sequential([tf.keras.layers.Dense(3, input_shape=(4,))])
n.compile("rmsprop", "mse")
n.fit(np.zeros((2, 4)), np.zeros((2, 3)), verbose=0)
n.compile("adagrad", "mse")
n.fit(np.zeros((2, 4)), np.zeros((2, 3)), verbose=0)
n.compile(tf.train.AdamOptimizer(), "mse", metrics=["mae"])
n.fit(np.zeros((2, 4)), np.zeros((2, 3)), verbose=0)
