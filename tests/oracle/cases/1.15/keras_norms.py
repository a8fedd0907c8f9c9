import tensorflow as tf

L = tf.keras.layers


def rows():
    return tf.placeholder(tf.float32, [4, 6])


def steps():
    return tf.placeholder(tf.float32, [2, 5, 6])


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
with tf.Graph().as_default():
    x = images()
    y = L.LayerNormalization()(x)
with tf.Graph().as_default():
    x = steps()
    y = L.LayerNormalization(axis=1)(x)
with tf.Graph().as_default():
    x = steps()
    y = L.LayerNormalization(center=False)(x)
with tf.Graph().as_default():
    x = images()
    y = L.BatchNormalization(virtual_batch_size=2)(x)
