import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y1 = x_r + tf.Variable(tf.zeros([6]), name="dense")
except (ValueError, TypeError):
    y1 = x_r
with tf.variable_scope("fc"):
    try:
        y2 = y1 * tf.get_variable("a/b", [6])
    except (ValueError, TypeError):
        y2 = y1
    with tf.name_scope("conv"):
        with tf.variable_scope("rnn"), tf.name_scope("rnn"):
            try:
                y3 = y2 + tf.Variable(tf.zeros([6]), name="a")
            except (ValueError, TypeError):
                y3 = y2
    try:
        y4 = y2 + tf.Variable(tf.zeros([6]), name="a/b")
    except (ValueError, TypeError):
        y4 = y2
h1 = y1
for i1 in range(3):
    y5 = tf.while_loop(lambda i, h: i < 3, lambda i, h: (i + 1, tf.tanh(h)), [tf.constant(0), h1])[1]
    try:
        y6 = y5 * tf.get_variable("conv%d" % i1, [6])
    except (ValueError, TypeError):
        y6 = y5
    h1 = y6
with tf.variable_scope(None, "a"):
    try:
        y7 = h1 + tf.Variable(tf.zeros([6]), name="fc")
    except (ValueError, TypeError):
        y7 = h1
    try:
        y8 = y7 * tf.get_variable("a/b", [6])
    except (ValueError, TypeError):
        y8 = y7
y9 = tf.cond(tf.reduce_sum(h1) > 0.0, lambda: h1 * 2.0, lambda: tf.nn.relu(h1, name="Net"))
