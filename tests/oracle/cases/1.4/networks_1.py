import tensorflow as tf
slim = tf.contrib.slim
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        with tf.variable_scope("encoder") as kept1:
            try:
                y1 = slim.batch_norm(i, scope="n1")
            except (ValueError, TypeError):
                y1 = i
            try:
                y2 = tf.contrib.layers.layer_norm(r, scope="n2")
            except (ValueError, TypeError):
                y2 = r
        with tf.variable_scope("encoder", reuse=True) as kept1:
            try:
                y3 = slim.batch_norm(i, scope="n1")
            except (ValueError, TypeError):
                y3 = i
            try:
                y4 = tf.contrib.layers.layer_norm(r, scope="n2")
            except (ValueError, TypeError):
                y4 = r
        try:
            y5 = tf.contrib.layers.stack(r, tf.contrib.layers.fully_connected, [6, 6])
        except (ValueError, TypeError):
            y5 = r
        return y5
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y6 = net1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y6 = x_r
try:
    y7 = tf.contrib.layers.separable_conv2d(x_i, 3, 3, 1, scope="rnn")
except (ValueError, TypeError):
    y7 = x_i
with tf.variable_scope("rnn"):
    try:
        y8 = tf.keras.layers.Activation("tanh", name="a/b")(y6)
    except (ValueError, TypeError):
        y8 = y6
    try:
        y9 = tf.layers.conv1d(x_s, 6, 3, padding="same")
    except (ValueError, TypeError):
        y9 = x_s
    try:
        y10 = tf.layers.Dense(6)(y8)
    except (ValueError, TypeError):
        y10 = y8
with tf.variable_scope("a"):
    with tf.variable_scope("a"):
        y11 = tf.nn.relu(y6)
try:
    y12 = tf.keras.layers.Activation("tanh")(y6)
except (ValueError, TypeError):
    y12 = y6
y13 = tf.nn.relu(x_s)
try:
    y14 = tf.keras.layers.Conv2D(3, 3, padding="same")(y7)
except (ValueError, TypeError):
    y14 = y7
loss = tf.reduce_sum(y12) + tf.reduce_sum(y14)
with tf.variable_scope("h"):
    train = tf.train.AdamOptimizer().minimize(loss)
