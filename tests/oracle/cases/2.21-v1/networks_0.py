import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        try:
            y1 = tf.matmul(r, tf.get_variable("rnn", [6, 6]))
        except (ValueError, TypeError):
            y1 = r
        try:
            y2 = tf.matmul(y1, tf.get_variable("net", [6, 6]))
        except (ValueError, TypeError):
            y2 = y1
        return y2
def net2(r, i, s, name="net2", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        try:
            y3 = r + tf.Variable(tf.zeros([6]), name="dense")
        except (ValueError, TypeError):
            y3 = r
        h1 = y3
        for i1 in [1, 5]:
            with tf.variable_scope("a/b%d" % i1):
                try:
                    y4 = h1 + tf.Variable(tf.zeros([6]), name="conv")
                except (ValueError, TypeError):
                    y4 = h1
                try:
                    y5 = tf.matmul(y4, tf.get_variable("h_1%d" % i1, [6, 6]))
                except (ValueError, TypeError):
                    y5 = y4
                try:
                    y6 = tf.matmul(y5, tf.get_variable("a/b%d" % i1, [6, 6]))
                except (ValueError, TypeError):
                    y6 = y5
                h1 = y6
        return h1
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y7 = net1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y7 = x_r
try:
    y8 = net2(y7, x_i, x_s)
except (ValueError, TypeError):
    y8 = y7
try:
    y9 = tf.matmul(y8, tf.get_variable("net", [6, 6]))
except (ValueError, TypeError):
    y9 = y8
with tf.variable_scope("Net"):
    y10 = tf.cond(tf.reduce_sum(y9) > 0.0, lambda: y9 * 2.0, lambda: tf.nn.relu(y9, name="h_1"))
try:
    y11 = net2(y9, x_i, x_s)
except (ValueError, TypeError):
    y11 = y9
try:
    y12 = net2(y9, x_i, x_s, reuse=True)
except (ValueError, TypeError):
    y12 = y9
y13 = tf.cond(tf.reduce_sum(y12) > 0.0, lambda: y12 * 2.0, lambda: tf.nn.relu(y12, name="h"))
try:
    y14 = y13 * tf.get_variable("a", [6])
except (ValueError, TypeError):
    y14 = y13
with tf.variable_scope(None, "net"):
    with tf.variable_scope("h_1") as kept1:
        try:
            y15 = y14 * tf.get_variable("h", [6])
        except (ValueError, TypeError):
            y15 = y14
    with tf.variable_scope("h_1", reuse=True) as kept1:
        try:
            y16 = tf.matmul(y14, tf.get_variable("a", [6, 6]))
        except (ValueError, TypeError):
            y16 = y14
    try:
        y17 = tf.matmul(y14, tf.get_variable("rnn", [6, 6]))
    except (ValueError, TypeError):
        y17 = y14
