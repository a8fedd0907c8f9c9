# tensorflow: 1.15 2.10
# Models that `from_config` makes of what `get_config` tells.
import tensorflow as tf
from tensorflow import keras

a = keras.Input((4,), name="a")
b = keras.Input((4,), name="b")
dense = keras.layers.Dense(3, name="shared")
left, right = dense(a), dense(b)
both = keras.layers.concatenate([left, right])
hidden = keras.layers.BatchNormalization()(both)
inner = keras.Sequential([keras.layers.Dense(2, input_shape=(6,)), keras.layers.Dense(1)])
model = keras.Model([a, b], [inner(hidden), keras.layers.Dense(5)(hidden)])
again = keras.Model.from_config(model.get_config())
x = again([keras.Input((4,)), keras.Input((4,))])
config = model.get_config()
config["name"] = "third"
third = keras.Model.from_config(config)
tf.Variable(0.0, name=third.name)
row = keras.Sequential([keras.layers.Dense(2), keras.layers.Dropout(0.5), keras.layers.Dense(7)])
row2 = keras.Sequential.from_config(row.get_config())
row.build((None, 3))
row2.build((None, 3))
row3 = keras.Sequential.from_config(row.get_config())
row3.build((None, 3))
steps = keras.Sequential([keras.layers.TimeDistributed(keras.layers.Dense(2), input_shape=(5, 3)), keras.layers.LSTM(4)])
steps2 = keras.Sequential.from_config(steps.get_config())
cell = keras.Sequential([keras.layers.Bidirectional(keras.layers.GRU(2), input_shape=(5, 3))])
cell2 = keras.Sequential.from_config(cell.get_config())
