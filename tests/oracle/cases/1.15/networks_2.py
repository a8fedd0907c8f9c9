import tensorflow as tf
slim = tf.contrib.slim
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        y1 = tf.cond(tf.reduce_sum(r) > 0.0, lambda: r * 2.0, lambda: tf.nn.relu(r, name="encoder"))
        with slim.arg_scope([slim.conv2d, slim.fully_connected], normalizer_fn=slim.batch_norm):
            try:
                y2 = tf.keras.Sequential([tf.keras.layers.Dense(6), tf.keras.layers.Dense(6)])(y1)
            except (ValueError, TypeError):
                y2 = y1
        try:
            y3 = tf.keras.layers.Dense(6, activation="relu", use_bias=False)(y1)
        except (ValueError, TypeError):
            y3 = y1
        return y3
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y4 = net1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y4 = x_r
h1 = y4
for i1 in [1, 5]:
    with tf.variable_scope("conv%d" % i1) as kept1:
        try:
            y5 = tf.layers.batch_normalization(x_i, fused=True, name="n1")
        except (ValueError, TypeError):
            y5 = x_i
        try:
            y6 = tf.keras.layers.Conv2D(3, 3, padding="same", name="n2")(y5)
        except (ValueError, TypeError):
            y6 = y5
    with tf.variable_scope("conv%d" % i1, reuse=True) as kept1:
        try:
            y7 = tf.layers.batch_normalization(x_i, fused=True, name="n1")
        except (ValueError, TypeError):
            y7 = x_i
        try:
            y8 = tf.keras.layers.Conv2D(3, 3, padding="same", name="n2")(y7)
        except (ValueError, TypeError):
            y8 = y7
    h1 = h1
try:
    y9 = tf.layers.batch_normalization(x_i, fused=True)
except (ValueError, TypeError):
    y9 = x_i
try:
    y10 = slim.fully_connected(h1, 6, scope="encoder")
except (ValueError, TypeError):
    y10 = h1
try:
    y11 = tf.contrib.layers.dropout(y10, scope="rnn")
except (ValueError, TypeError):
    y11 = y10
loss = tf.reduce_sum(y11) + tf.reduce_sum(y9)
step = tf.train.get_or_create_global_step()
train = tf.train.AdagradOptimizer(0.1).minimize(loss, global_step=step)
