import tensorflow as tf
slim = tf.contrib.slim
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        with tf.variable_scope("net"):
            y1 = tf.nn.relu(s)
            try:
                y2 = tf.contrib.layers.fully_connected(r, 6, activation_fn=None, scope="rnn")
            except (ValueError, TypeError):
                y2 = r
        try:
            y3 = tf.contrib.layers.conv2d(i, 3, 3)
        except (ValueError, TypeError):
            y3 = i
        return r
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y4 = net1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y4 = x_r
y5 = tf.identity(y4)
with tf.variable_scope("conv") as kept1:
    try:
        y6 = tf.contrib.layers.stack(y5, tf.contrib.layers.fully_connected, [6, 6], scope="n1")
    except (ValueError, TypeError):
        y6 = y5
    try:
        y7 = tf.nn.dynamic_rnn(tf.nn.rnn_cell.BasicRNNCell(6), x_s, dtype=tf.float32, scope="n2")
    except (ValueError, TypeError):
        y7 = x_s
with tf.variable_scope("conv", reuse=True) as kept1:
    try:
        y8 = tf.contrib.layers.stack(y5, tf.contrib.layers.fully_connected, [6, 6], scope="n1")
    except (ValueError, TypeError):
        y8 = y5
    try:
        y9 = tf.nn.dynamic_rnn(tf.nn.rnn_cell.DropoutWrapper(tf.nn.rnn_cell.GRUCell(6), 0.5), x_s, dtype=tf.float32, scope="n2")
    except (ValueError, TypeError):
        y9 = x_s
try:
    y10 = tf.contrib.layers.max_pool2d(x_i, 2, 1, padding="SAME", scope="a")
except (ValueError, TypeError):
    y10 = x_i
loss = tf.reduce_sum(y5) + tf.reduce_sum(y10)
step = tf.Variable(0, trainable=False, name="global_step")
train = tf.train.AdagradOptimizer(0.1).minimize(loss, global_step=step)
