import tensorflow as tf

L = tf.keras.layers


def rows():
    return tf.placeholder(tf.float32, [4, 6])


def steps():
    return tf.placeholder(tf.float32, [2, 5, 6])


def images():
    return tf.placeholder(tf.float32, [2, 8, 8, 3])


with tf.Graph().as_default():
    x = rows()
    y = L.Dense(6, activation="selu")(x)
with tf.Graph().as_default():
    x = steps()
    y = L.Dense(6, activation="softmax")(x)
with tf.Graph().as_default():
    x = rows()
    y = L.Activation("hard_sigmoid")(x)
with tf.Graph().as_default():
    x = rows()
    y = L.LeakyReLU()(x)
with tf.Graph().as_default():
    x = rows()
    y = L.ELU(0.5)(x)
with tf.Graph().as_default():
    x = rows()
    y = L.ELU()(x)
with tf.Graph().as_default():
    x = images()
    y = L.PReLU(shared_axes=[1, 2])(x)
with tf.Graph().as_default():
    x = rows()
    y = L.Dropout(0.5)(x)
with tf.Graph().as_default():
    x = rows()
    y = L.GaussianNoise(0.5)(x)
with tf.Graph().as_default():
    x = rows()
    y = L.GaussianDropout(0.0)(x)
with tf.Graph().as_default():
    x = rows()
    y = L.AlphaDropout(0.5)(x)
