# tensorflow: 1.15
# Below `tensorflow.python`, Keras's optimizers are those that it had first.
import tensorflow as tf
from tensorflow.python import keras
from tensorflow.python.keras import optimizers
from tensorflow.python.keras.optimizers import Adam, RMSprop

first = keras.optimizers.SGD()
adam = Adam()
optimizers.Nadam()
tf.keras.optimizers.Adam()
model = keras.models.Sequential()
model.add(keras.layers.Dense(3, input_shape=(4,)))
model.compile(loss="mse", optimizer=RMSprop(decay=1e-3), metrics=["acc"])
model._make_train_function()
other = tf.keras.models.Sequential()
other.add(tf.keras.layers.Dense(3, input_shape=(4,)))
other.compile(loss="mse", optimizer=adam)
other._make_train_function()
new = tf.keras.models.Sequential()
new.add(tf.keras.layers.Dense(3, input_shape=(4,)))
new.compile(loss="mse", optimizer="sgd")
new._make_train_function()
