import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def part1(r, i, s):
    try:
        y1 = r + tf.Variable(tf.zeros([6]), name="a/b")
    except (ValueError, TypeError):
        y1 = r
    try:
        y2 = tf.matmul(y1, tf.get_variable("rnn", [6, 6]))
    except (ValueError, TypeError):
        y2 = y1
    h1 = y2
    for i1 in range(2):
        with tf.variable_scope("fc%d" % i1):
            try:
                y3 = h1 * tf.get_variable("h_1", [6])
            except (ValueError, TypeError):
                y3 = h1
            y4 = tf.nn.relu(i)
            y5 = s + s
            h1 = y3
    return h1
shared1 = tf.make_template("fc", part1)
def part2(r, i, s):
    with tf.variable_scope("Net"):
        try:
            y6 = tf.matmul(r, tf.get_variable("a/b", [6, 6]))
        except (ValueError, TypeError):
            y6 = r
        try:
            y7 = y6 + tf.Variable(tf.zeros([6]), name="h")
        except (ValueError, TypeError):
            y7 = y6
    try:
        y8 = r * tf.get_variable("net", [6])
    except (ValueError, TypeError):
        y8 = r
    with tf.variable_scope("conv"):
        try:
            y9 = tf.matmul(y8, tf.get_variable("a/b", [6, 6]))
        except (ValueError, TypeError):
            y9 = y8
        try:
            y10 = y9 * tf.get_variable("rnn", [6])
        except (ValueError, TypeError):
            y10 = y9
        try:
            y11 = tf.matmul(y10, tf.get_variable("conv", [6, 6]))
        except (ValueError, TypeError):
            y11 = y10
    return y8
shared2 = tf.make_template("a", part2)
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y12 = shared1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y12 = x_r
try:
    y13 = shared1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y13 = y12
try:
    y14 = shared2(y13, x_i, x_s)
except (ValueError, TypeError):
    y14 = y13
try:
    y15 = y14 + tf.Variable(tf.zeros([6]), name="a/b")
except (ValueError, TypeError):
    y15 = y14
try:
    y16 = y15 + tf.Variable(tf.zeros([6]), name="Net")
except (ValueError, TypeError):
    y16 = y15
with tf.variable_scope("a/b") as kept1:
    try:
        y17 = tf.matmul(y16, tf.get_variable("conv", [6, 6]))
    except (ValueError, TypeError):
        y17 = y16
with tf.variable_scope(kept1, reuse=True) as kept1:
    try:
        y18 = y16 * tf.get_variable("fc", [6])
    except (ValueError, TypeError):
        y18 = y16
try:
    y19 = y16 + tf.Variable(tf.zeros([6]), name="fc")
except (ValueError, TypeError):
    y19 = y16
try:
    y20 = y19 * tf.get_variable("net", [6])
except (ValueError, TypeError):
    y20 = y19
loss = tf.reduce_sum(y20) + tf.reduce_sum(x_i)
train = tf.train.RMSPropOptimizer(0.1).minimize(loss)
