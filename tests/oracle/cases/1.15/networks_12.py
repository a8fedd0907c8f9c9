import tensorflow as tf
slim = tf.contrib.slim
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        with tf.variable_scope(None, "h"):
            try:
                y1 = tf.layers.conv2d(i, 3, 3, padding="same", name="a")
            except (ValueError, TypeError):
                y1 = i
        try:
            y2 = tf.layers.dense(r, 6)
        except (ValueError, TypeError):
            y2 = r
        return y2
def net2(r, i, s, name="net2", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        y3 = tf.while_loop(lambda i, h: i < 3, lambda i, h: (i + 1, tf.tanh(h)), [tf.constant(0), r])[1]
        return y3
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
    y6 = net2(y5, x_i, x_s)
except (ValueError, TypeError):
    y6 = y5
try:
    y7 = net2(y5, x_i, x_s, reuse=True)
except (ValueError, TypeError):
    y7 = y5
try:
    y8 = tf.keras.layers.Conv2D(3, 3, padding="same", name="a")(x_i)
except (ValueError, TypeError):
    y8 = x_i
try:
    y9 = tf.contrib.layers.conv2d(y8, 3, 1, normalizer_fn=tf.contrib.layers.batch_norm)
except (ValueError, TypeError):
    y9 = y8
y10 = tf.while_loop(lambda i, h: i < 3, lambda i, h: (i + 1, tf.tanh(h)), [tf.constant(0), y7], name="h")[1]
with slim.arg_scope([slim.batch_norm], scale=True):
    try:
        y11 = tf.keras.layers.BatchNormalization(name="encoder")(y9)
    except (ValueError, TypeError):
        y11 = y9
    try:
        y12 = y10 + tf.Variable(tf.zeros([6]), name="encoder")
    except (ValueError, TypeError):
        y12 = y10
with tf.variable_scope(None, "h"):
    try:
        y13 = tf.contrib.layers.dropout(y10)
    except (ValueError, TypeError):
        y13 = y10
loss = tf.reduce_sum(y10) + tf.reduce_sum(y9)
train = tf.train.RMSPropOptimizer(0.1).minimize(loss)
