import tensorflow as tf

x = tf.placeholder(tf.float32, [4, 6])
tf.nn.dropout(x, rate=0.5)
tf.layers.dropout(x, training=True)
tf.keras.layers.Dropout(0.5)(x, training=True)
