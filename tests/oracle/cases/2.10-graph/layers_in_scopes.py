import tensorflow as tf

with tf.Graph().as_default():
    x = tf.compat.v1.placeholder(tf.float32, [4, 6])
    with tf.compat.v1.variable_scope("net"):
        w = tf.compat.v1.get_variable("w", [6, 6])
        a = tf.keras.layers.Dense(6)(x)
        b = tf.keras.layers.LSTM(6, name="rnn")(tf.zeros([2, 5, 6]))
    with tf.compat.v1.variable_scope("net", reuse=True):
        c = tf.keras.layers.Dense(6)(x)
    train = tf.compat.v1.train.AdamOptimizer().minimize(tf.reduce_sum(a + c))
