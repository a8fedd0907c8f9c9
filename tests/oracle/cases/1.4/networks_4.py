import tensorflow as tf
slim = tf.contrib.slim
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        try:
            y1 = tf.layers.batch_normalization(r, name="dense")
        except (ValueError, TypeError):
            y1 = r
        with tf.name_scope("encoder"):
            try:
                y2 = tf.keras.layers.Dropout(0.5, name="conv")(y1)
            except (ValueError, TypeError):
                y2 = y1
            try:
                y3 = slim.repeat(y2, 2, slim.fully_connected, 6)
            except (ValueError, TypeError):
                y3 = y2
        return y1
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y4 = net1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y4 = x_r
try:
    y5 = net1(x_r, x_i, x_s, reuse=True)
except (ValueError, TypeError):
    y5 = x_r
try:
    y6 = tf.keras.layers.Dropout(0.5, name="encoder")(y5)
except (ValueError, TypeError):
    y6 = y5
try:
    y7 = tf.keras.layers.BatchNormalization()(y6)
except (ValueError, TypeError):
    y7 = y6
try:
    y8 = tf.nn.bidirectional_dynamic_rnn(tf.contrib.rnn.GRUCell(6), tf.contrib.rnn.GRUCell(6), x_s, dtype=tf.float32, scope="conv")
except (ValueError, TypeError):
    y8 = x_s
try:
    y9 = tf.layers.conv2d(x_i, 3, 3, padding="same", name="dense")
except (ValueError, TypeError):
    y9 = x_i
try:
    y10 = tf.keras.layers.SimpleRNN(6, name="h_1")(x_s)
except (ValueError, TypeError):
    y10 = x_s
h1 = y7
for i1 in range(3):
    with tf.variable_scope("h_1%d" % i1):
        with slim.arg_scope([slim.batch_norm], scale=True):
            with tf.variable_scope("encoder%d" % i1):
                try:
                    y11 = tf.layers.Dense(6, name="encoder%d" % i1)(h1)
                except (ValueError, TypeError):
                    y11 = h1
                try:
                    y12 = tf.layers.dense(y11, 6)
                except (ValueError, TypeError):
                    y12 = y11
                try:
                    y13 = tf.layers.separable_conv2d(y9, 3, 3, padding="same", name="a%d" % i1)
                except (ValueError, TypeError):
                    y13 = y9
        h1 = h1
