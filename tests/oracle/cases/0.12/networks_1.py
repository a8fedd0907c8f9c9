import tensorflow as tf
slim = tf.contrib.slim
def part1(r, i, s):
    try:
        y1 = tf.matmul(r, tf.get_variable("Net", [6, 6]))
    except (ValueError, TypeError):
        y1 = r
    with slim.arg_scope([slim.fully_connected], activation_fn=None):
        try:
            y2 = tf.contrib.layers.batch_norm(y1, scale=True, is_training=False, scope="encoder")
        except (ValueError, TypeError):
            y2 = y1
        try:
            y3 = tf.contrib.layers.batch_norm(y2)
        except (ValueError, TypeError):
            y3 = y2
        try:
            y4 = tf.contrib.layers.layer_norm(y3, scope="h")
        except (ValueError, TypeError):
            y4 = y3
    return y1
shared1 = tf.make_template("net", part1)
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y5 = shared1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y5 = x_r
try:
    y6 = shared1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y6 = y5
try:
    y7 = tf.contrib.layers.conv2d(x_i, 3, 3, scope="conv")
except (ValueError, TypeError):
    y7 = x_i
with tf.variable_scope("net") as kept1:
    try:
        y8 = tf.contrib.layers.conv2d(y7, 3, 1, normalizer_fn=tf.contrib.layers.batch_norm, scope="n1")
    except (ValueError, TypeError):
        y8 = y7
    try:
        y9 = tf.contrib.layers.fully_connected(y6, 6, activation_fn=None, scope="n2")
    except (ValueError, TypeError):
        y9 = y6
with tf.variable_scope(kept1, reuse=True) as kept1:
    try:
        y10 = tf.contrib.layers.conv2d(y7, 3, 1, normalizer_fn=tf.contrib.layers.batch_norm, scope="n1")
    except (ValueError, TypeError):
        y10 = y7
    try:
        y11 = tf.contrib.layers.fully_connected(y6, 6, activation_fn=None, scope="n2")
    except (ValueError, TypeError):
        y11 = y6
try:
    y12 = tf.nn.dynamic_rnn(tf.nn.rnn_cell.MultiRNNCell([tf.nn.rnn_cell.BasicLSTMCell(6), tf.nn.rnn_cell.GRUCell(6)]), x_s, dtype=tf.float32)
except (ValueError, TypeError):
    y12 = x_s
try:
    y13 = shared1(y6, y7, x_s)
except (ValueError, TypeError):
    y13 = y6
loss = tf.reduce_sum(y13) + tf.reduce_sum(y7)
step = tf.Variable(0, trainable=False, name="global_step")
train = tf.train.FtrlOptimizer(0.1).minimize(loss, global_step=step)
