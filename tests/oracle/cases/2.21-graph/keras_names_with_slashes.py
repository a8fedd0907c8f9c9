import tensorflow as tf
with tf.Graph().as_default():
    x = tf.compat.v1.placeholder(tf.float32, [2, 3])
    try:
        tf.keras.layers.Dense(2, name="a/b")
    except ValueError:
        pass
    try:
        tf.keras.Sequential(name="a/b")
    except ValueError:
        pass
    layer = tf.keras.layers.Dense(2, name="ab")
    y = layer(x)
    tf.keras.layers.LSTMCell(2, name="a/")
