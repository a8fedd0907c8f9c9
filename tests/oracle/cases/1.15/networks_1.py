import tensorflow as tf
slim = tf.contrib.slim
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        try:
            y1 = tf.layers.max_pooling2d(i, 2, 1, padding="same", name="a/b")
        except (ValueError, TypeError):
            y1 = i
        return r
def net2(r, i, s, name="net2", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        try:
            y2 = tf.contrib.layers.conv2d_transpose(i, 3, 3)
        except (ValueError, TypeError):
            y2 = i
        return r
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y3 = net1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y3 = x_r
try:
    y4 = net1(x_r, x_i, x_s, reuse=True)
except (ValueError, TypeError):
    y4 = x_r
try:
    y5 = net2(y4, x_i, x_s)
except (ValueError, TypeError):
    y5 = y4
try:
    y6 = net2(y4, x_i, x_s, reuse=True)
except (ValueError, TypeError):
    y6 = y4
h1 = y6
for i1 in [1, 5]:
    with slim.arg_scope([slim.conv2d, slim.fully_connected], normalizer_fn=slim.batch_norm):
        y7 = tf.nn.relu(h1)
    h1 = h1
h2 = h1
for i2 in range(2):
    with tf.variable_scope("a%d" % i2):
        try:
            y8 = tf.nn.dynamic_rnn(tf.nn.rnn_cell.LSTMCell(6), x_s, dtype=tf.float32, scope="h_1%d" % i2)
        except (ValueError, TypeError):
            y8 = x_s
        try:
            y9 = tf.contrib.layers.fully_connected(h2, 6, activation_fn=None, scope="encoder%d" % i2)
        except (ValueError, TypeError):
            y9 = h2
        h2 = y9
loss = tf.reduce_sum(h2) + tf.reduce_sum(x_i)
train = tf.train.FtrlOptimizer(0.1).minimize(loss)
