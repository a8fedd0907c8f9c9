import tensorflow as tf

L = tf.keras.layers


def rows():
    return tf.placeholder(tf.float32, [4, 6])


def images():
    return tf.placeholder(tf.float32, [2, 8, 8, 3])


with tf.Graph().as_default():
    x = images()
    y = L.BatchNormalization()(x)
with tf.Graph().as_default():
    x = images()
    y = L.BatchNormalization(axis=2)(x)
with tf.Graph().as_default():
    x = images()
    y = L.BatchNormalization(renorm=True)(x)
with tf.Graph().as_default():
    x = rows()
    y = L.BatchNormalization(renorm=True, center=False)(x)
with tf.Graph().as_default():
    x = rows()
    y = L.BatchNormalization()(x)
