import tensorflow as tf
slim = tf.contrib.slim
def part1(r, i, s):
    h1 = r
    for i1 in [1, 5]:
        try:
            y1 = tf.keras.layers.Dropout(0.5)(h1)
        except (ValueError, TypeError):
            y1 = h1
        try:
            y2 = slim.conv2d(i, 3, [3, 3])
        except (ValueError, TypeError):
            y2 = i
        h1 = y1
    try:
        y3 = tf.matmul(h1, tf.get_variable("h_1", [6, 6]))
    except (ValueError, TypeError):
        y3 = h1
    return y3
shared1 = tf.make_template("h_1", part1)
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        try:
            y4 = tf.contrib.layers.fully_connected(r, 6, scope="net")
        except (ValueError, TypeError):
            y4 = r
        with tf.name_scope("h"):
            try:
                y5 = tf.keras.layers.BatchNormalization(name="dense")(i)
            except (ValueError, TypeError):
                y5 = i
            try:
                y6 = tf.contrib.layers.batch_norm(y4, scale=True, is_training=False)
            except (ValueError, TypeError):
                y6 = y4
        return y4
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y7 = shared1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y7 = x_r
try:
    y8 = shared1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y8 = y7
try:
    y9 = net1(y8, x_i, x_s)
except (ValueError, TypeError):
    y9 = y8
try:
    y10 = shared1(y9, x_i, x_s)
except (ValueError, TypeError):
    y10 = y9
try:
    y11 = shared1(y9, x_i, x_s)
except (ValueError, TypeError):
    y11 = y10
y12 = x_i + x_i
try:
    y13 = tf.nn.bidirectional_dynamic_rnn(tf.contrib.rnn.LSTMCell(6, use_peepholes=True), tf.contrib.rnn.LSTMCell(6, use_peepholes=True), x_s, dtype=tf.float32)
except (ValueError, TypeError):
    y13 = x_s
loss = tf.reduce_sum(y11) + tf.reduce_sum(y12)
train = tf.train.AdadeltaOptimizer().minimize(loss)
