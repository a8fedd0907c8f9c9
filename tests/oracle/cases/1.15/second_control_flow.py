import tensorflow as tf


def build():
    x = tf.placeholder(tf.float32, [2, 8, 8, 3])
    p = tf.placeholder(tf.bool, [])
    y = tf.cond(p, lambda: x * 2.0, lambda: x)
    _, y = tf.while_loop(lambda i, a: i < 3, lambda i, a: (i + 1, a * 2.0), [0, y])
    y = tf.layers.dropout(y, 0.5, training=p)
    y = tf.keras.layers.BatchNormalization()(y)
    y = tf.keras.layers.GaussianNoise(0.1)(y, training=True)
    y = tf.keras.layers.Dropout(0.5)(y, training=False)
    check = tf.Assert(p, [x])
    return tf.map_fn(lambda a: a * 2.0, y)


with tf.Graph().as_default():
    build()
tf.enable_control_flow_v2()
with tf.Graph().as_default():
    build()
with tf.Graph().as_default():
    tf.keras.backend.set_learning_phase(1)
    build()
tf.disable_control_flow_v2()
with tf.Graph().as_default():
    build()
