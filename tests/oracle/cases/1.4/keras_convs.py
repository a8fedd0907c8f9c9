import tensorflow as tf

L = tf.keras.layers


def rows():
    return tf.placeholder(tf.float32, [4, 6])


def steps():
    return tf.placeholder(tf.float32, [2, 5, 6])


def images():
    return tf.placeholder(tf.float32, [2, 8, 8, 3])


def volumes():
    return tf.placeholder(tf.float32, [2, 5, 5, 5, 3])


with tf.Graph().as_default():
    x = images()
    y = L.Conv2D(3, 3, dilation_rate=2, use_bias=False)(x)
with tf.Graph().as_default():
    x = steps()
    y = L.Conv1D(3, 3)(x)
with tf.Graph().as_default():
    x = volumes()
    y = L.Conv3D(3, 3, data_format="channels_first")(x)
with tf.Graph().as_default():
    x = images()
    y = L.Conv2DTranspose(3, 3)(x)
with tf.Graph().as_default():
    x = images()
    y = L.SeparableConv2D(3, 3, use_bias=False)(x)
with tf.Graph().as_default():
    x = images()
    y = L.LocallyConnected2D(3, 3)(x)
with tf.Graph().as_default():
    x = steps()
    y = L.LocallyConnected1D(3, 3, use_bias=False)(x)
with tf.Graph().as_default():
    x = images()
    y = L.UpSampling2D()(x)
with tf.Graph().as_default():
    x = volumes()
    y = L.UpSampling3D()(x)
with tf.Graph().as_default():
    x = volumes()
    y = L.MaxPooling3D(2, data_format="channels_first")(x)
with tf.Graph().as_default():
    x = rows()
    y = L.Dot(1)([x, x])
with tf.Graph().as_default():
    x = rows()
    y = L.Dot(1, normalize=True)([x, x])
with tf.Graph().as_default():
    x = rows()
    y = L.Maximum()([x, x, x])
with tf.Graph().as_default():
    x = images()
    y = tf.image.resize_images(x, [8, 8])
