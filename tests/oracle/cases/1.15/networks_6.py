import tensorflow as tf
slim = tf.contrib.slim
def part1(r, i, s):
    with slim.arg_scope([slim.fully_connected, slim.conv2d], biases_initializer=None):
        try:
            y1 = tf.nn.dynamic_rnn(tf.contrib.rnn.LSTMCell(6), s, dtype=tf.float32, scope="conv")
        except (ValueError, TypeError):
            y1 = s
        try:
            y2 = tf.contrib.layers.fully_connected(r, 6, activation_fn=None)
        except (ValueError, TypeError):
            y2 = r
        try:
            y3 = tf.nn.bidirectional_dynamic_rnn(tf.nn.rnn_cell.GRUCell(6), tf.nn.rnn_cell.GRUCell(6), s, dtype=tf.float32, scope="h_1")
        except (ValueError, TypeError):
            y3 = s
    try:
        y4 = tf.keras.layers.LSTM(6)(s)
    except (ValueError, TypeError):
        y4 = s
    try:
        y5 = tf.contrib.layers.conv2d(i, 3, 1, normalizer_fn=tf.contrib.layers.batch_norm)
    except (ValueError, TypeError):
        y5 = i
    return r
shared1 = tf.make_template("conv", part1)
def part2(r, i, s):
    try:
        y6 = tf.keras.layers.SeparableConv2D(3, 3, padding="same", name="encoder")(i)
    except (ValueError, TypeError):
        y6 = i
    return r
shared2 = tf.make_template("h", part2)
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y7 = shared1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y7 = x_r
try:
    y8 = shared2(y7, x_i, x_s)
except (ValueError, TypeError):
    y8 = y7
try:
    y9 = tf.keras.layers.Dense(6, activation="relu", use_bias=False, name="h_1")(y8)
except (ValueError, TypeError):
    y9 = y8
h1 = y9
for i1 in range(2):
    with tf.variable_scope("a%d" % i1):
        try:
            y10 = tf.layers.max_pooling2d(x_i, 2, 1, padding="same", name="conv%d" % i1)
        except (ValueError, TypeError):
            y10 = x_i
        try:
            y11 = tf.keras.layers.SeparableConv2D(3, 3, padding="same")(y10)
        except (ValueError, TypeError):
            y11 = y10
        try:
            y12 = tf.keras.layers.SeparableConv2D(3, 3, padding="same", name="encoder%d" % i1)(y11)
        except (ValueError, TypeError):
            y12 = y11
        h1 = h1
with slim.arg_scope([slim.conv2d, slim.fully_connected], normalizer_fn=slim.batch_norm):
    try:
        y13 = tf.layers.conv1d(x_s, 6, 3, padding="same")
    except (ValueError, TypeError):
        y13 = x_s
h2 = h1
for i2 in [1, 5]:
    h3 = h2
    for i3 in range(3):
        with tf.variable_scope("net%d" % i3):
            y14 = tf.cond(tf.reduce_sum(h3) > 0.0, lambda: h3 * 2.0, lambda: tf.nn.relu(h3, name="a%d" % i3))
            try:
                y15 = tf.contrib.layers.flatten(x_i)
            except (ValueError, TypeError):
                y15 = x_i
            try:
                y16 = tf.layers.Dense(6, name="h")(y14)
            except (ValueError, TypeError):
                y16 = y14
            h3 = y16
    y17 = h3 + h3
    h2 = y17
with tf.variable_scope("rnn"):
    h4 = h2
    for i4 in range(2):
        try:
            y18 = tf.contrib.layers.flatten(x_i, scope="rnn%d" % i4)
        except (ValueError, TypeError):
            y18 = x_i
        h4 = h4
    try:
        y19 = tf.keras.layers.Conv2D(3, 3, padding="same", name="encoder")(x_i)
    except (ValueError, TypeError):
        y19 = x_i
    try:
        y20 = tf.layers.conv2d(y19, 3, 3, padding="same")
    except (ValueError, TypeError):
        y20 = y19
loss = tf.reduce_sum(h2) + tf.reduce_sum(x_i)
train = tf.train.RMSPropOptimizer(0.1).minimize(loss)
