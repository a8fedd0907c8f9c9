import tensorflow as tf
with tf.Graph().as_default():
    x = tf.compat.v1.placeholder(tf.float32, [4, 6])
    m = tf.keras.Sequential([tf.keras.layers.Dense(3), tf.keras.layers.Dense(4, name="q")])
    y = m(x)
    z = m(x)
    with tf.name_scope("a"):
        w = m(x)
    n = tf.keras.Sequential([tf.keras.layers.Dense(3), m.layers[0]])
    o = tf.keras.Sequential([tf.keras.Input((6,)), tf.keras.layers.Dense(3), tf.keras.layers.ReLU()])
    p = o(x)
