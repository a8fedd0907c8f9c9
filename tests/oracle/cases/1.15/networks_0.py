import tensorflow as tf
slim = tf.contrib.slim
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        try:
            y1 = tf.layers.separable_conv2d(i, 3, 3, padding="same")
        except (ValueError, TypeError):
            y1 = i
        h1 = r
        for i1 in [1, 5]:
            with tf.variable_scope("Net%d" % i1):
                y2 = tf.tanh(y1)
                try:
                    y3 = slim.fully_connected(h1, 6)
                except (ValueError, TypeError):
                    y3 = h1
                try:
                    y4 = tf.keras.layers.BatchNormalization(name="rnn%d" % i1)(y3)
                except (ValueError, TypeError):
                    y4 = y3
                h1 = y4
        return h1
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y5 = net1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y5 = x_r
try:
    y6 = net1(x_r, x_i, x_s, reuse=True)
except (ValueError, TypeError):
    y6 = x_r
try:
    y7 = net1(y6, x_i, x_s)
except (ValueError, TypeError):
    y7 = y6
with slim.arg_scope([slim.conv2d, slim.fully_connected], normalizer_fn=slim.batch_norm):
    y8 = tf.cond(tf.reduce_sum(y7) > 0.0, lambda: y7 * 2.0, lambda: tf.nn.relu(y7, name="Net"))
    with tf.variable_scope("a"):
        with slim.arg_scope([slim.fully_connected, slim.conv2d], biases_initializer=None):
            try:
                y9 = tf.contrib.layers.flatten(x_i)
            except (ValueError, TypeError):
                y9 = x_i
        with tf.name_scope("a"):
            try:
                y10 = tf.nn.dynamic_rnn(tf.nn.rnn_cell.BasicRNNCell(6), x_s, dtype=tf.float32, scope="rnn")
            except (ValueError, TypeError):
                y10 = x_s
            try:
                y11 = y8 + tf.Variable(tf.zeros([6]), name="dense")
            except (ValueError, TypeError):
                y11 = y8
    with tf.variable_scope(None, "a/b"):
        try:
            y12 = tf.layers.conv2d(x_i, 3, (1, 1), activation=tf.nn.relu, name="a")
        except (ValueError, TypeError):
            y12 = x_i
        try:
            y13 = tf.keras.layers.Conv2D(3, 3, padding="same")(y12)
        except (ValueError, TypeError):
            y13 = y12
        y14 = tf.tanh(y8)
try:
    y15 = tf.layers.batch_normalization(y7, training=True, scale=False)
except (ValueError, TypeError):
    y15 = y7
try:
    y16 = tf.contrib.layers.flatten(x_i, scope="net")
except (ValueError, TypeError):
    y16 = x_i
try:
    y17 = tf.contrib.layers.layer_norm(y15)
except (ValueError, TypeError):
    y17 = y15
try:
    y18 = net1(y17, x_i, x_s)
except (ValueError, TypeError):
    y18 = y17
loss = tf.reduce_sum(y18) + tf.reduce_sum(x_i)
train = tf.train.RMSPropOptimizer(0.1).minimize(loss)
