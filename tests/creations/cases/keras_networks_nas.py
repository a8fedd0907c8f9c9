# tensorflow: 1.15 2.10 2.21
import tensorflow as tf

m = tf.keras.applications.NASNetMobile(weights=None, include_top=False, input_shape=(64, 64, 3))
