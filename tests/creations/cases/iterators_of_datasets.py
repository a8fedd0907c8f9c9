# tensorflow: 2.10 2.21
import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices(tf.zeros([8, 4])).repeat().batch(2)
iterator = iter(data)
first = next(iterator)
layer = tf.keras.layers.Dense(3)
for step in range(3):
    y = layer(next(iterator))
tf.keras.layers.Dense(2)(y)
for x in data.take(2):
    tf.keras.layers.Dense(5, name="in_the_loop")(x)
    break
