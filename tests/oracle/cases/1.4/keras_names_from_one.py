import tensorflow as tf

layers = tf.keras.layers
x = layers.Input((3, 2))
y = layers.Dense(2)
z = layers.Dense(2)
tf.identity(1.0, name=y.name)
tf.identity(1.0, name=z.name)
tf.identity(1.0, name=tf.keras.models.Sequential().name)
again = layers.Dense.from_config(z.get_config())
w = again(layers.Input((4,)))
model = tf.keras.models.Sequential()
model.add(layers.Bidirectional(layers.SimpleRNN(2, return_sequences=True), input_shape=(3, 2)))
model.add(layers.Bidirectional(layers.SimpleRNN(2)))
