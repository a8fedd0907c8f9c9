import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(6), tf.keras.layers.Dense(2, name="top")])
y = model(tf.ones([4, 3]))
optimizer = tf.keras.optimizers.Adam(name="opt")
v = tf.Variable(tf.ones([6]), name="v")
optimizer.apply_gradients([(tf.ones([6]), v)])
