import tensorflow as tf
slim = tf.contrib.slim
def part1(r, i, s):
    with tf.variable_scope("a/b"):
        try:
            y1 = r + tf.Variable(tf.zeros([6]), name="a")
        except (ValueError, TypeError):
            y1 = r
    return r
shared1 = tf.make_template("h", part1)
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y2 = shared1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y2 = x_r
try:
    y3 = shared1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y3 = y2
try:
    y4 = tf.layers.conv2d(x_i, 3, (1, 1), activation=tf.nn.relu, name="encoder")
except (ValueError, TypeError):
    y4 = x_i
y5 = tf.identity(y3)
try:
    y6 = slim.fully_connected(y5, 6)
except (ValueError, TypeError):
    y6 = y5
with tf.variable_scope("dense") as kept1:
    try:
        y7 = tf.keras.layers.Activation("tanh", name="n1")(y6)
    except (ValueError, TypeError):
        y7 = y6
    try:
        y8 = tf.nn.bidirectional_dynamic_rnn(tf.contrib.rnn.DropoutWrapper(tf.contrib.rnn.GRUCell(6), 0.5), tf.contrib.rnn.DropoutWrapper(tf.contrib.rnn.GRUCell(6), 0.5), x_s, dtype=tf.float32, scope="n2")
    except (ValueError, TypeError):
        y8 = x_s
with tf.variable_scope("dense", reuse=True) as kept1:
    try:
        y9 = tf.keras.layers.Activation("tanh", name="n1")(y6)
    except (ValueError, TypeError):
        y9 = y6
    try:
        y10 = tf.nn.bidirectional_dynamic_rnn(tf.nn.rnn_cell.LSTMCell(6, use_peepholes=True), tf.nn.rnn_cell.LSTMCell(6, use_peepholes=True), x_s, dtype=tf.float32, scope="n2")
    except (ValueError, TypeError):
        y10 = x_s
try:
    y11 = y6 * tf.get_variable("fc", [6])
except (ValueError, TypeError):
    y11 = y6
