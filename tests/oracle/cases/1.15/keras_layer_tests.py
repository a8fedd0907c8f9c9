import numpy as np
import tensorflow as tf
from tensorflow.python import keras
from tensorflow.python.keras import testing_utils
def run(cls, shape, **kwargs):
    with tf.Graph().as_default(), tf.Session():
        testing_utils.layer_test(cls, kwargs=kwargs, input_shape=shape)
run(keras.layers.Dense, (3, 2), units=3)
run(keras.layers.ZeroPadding1D, (2, 4, 5), padding=2)
run(keras.layers.Cropping2D, (2, 8, 8, 3), cropping=((1, 2), (1, 2)))
run(keras.layers.Conv1D, (2, 7, 3), filters=2, kernel_size=3)
run(keras.layers.BatchNormalization, (3, 4))
run(keras.layers.GRU, (4, 5, 3), units=2)
model = testing_utils.get_small_sequential_mlp(4, 2, input_dim=3)
other = testing_utils.get_small_functional_mlp(4, 2, input_dim=3)
