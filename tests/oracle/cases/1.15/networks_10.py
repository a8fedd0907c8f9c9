import tensorflow as tf
slim = tf.contrib.slim
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        try:
            y1 = slim.batch_norm(i)
        except (ValueError, TypeError):
            y1 = i
        try:
            y2 = tf.layers.separable_conv2d(y1, 3, 3, padding="same", name="h")
        except (ValueError, TypeError):
            y2 = y1
        h1 = r
        for i1 in [1, 5]:
            try:
                y3 = tf.keras.layers.BatchNormalization()(h1)
            except (ValueError, TypeError):
                y3 = h1
            try:
                y4 = slim.repeat(y2, 2, slim.conv2d, 3, 3, scope="conv")
            except (ValueError, TypeError):
                y4 = y2
            try:
                y5 = tf.layers.conv2d(y4, 3, (1, 1), activation=tf.nn.relu, name="Net%d" % i1)
            except (ValueError, TypeError):
                y5 = y4
            h1 = y3
        return h1
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y6 = net1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y6 = x_r
with tf.name_scope("h_1"):
    with tf.variable_scope("Net"):
        y7 = tf.cond(tf.reduce_sum(y6) > 0.0, lambda: y6 * 2.0, lambda: tf.nn.relu(y6, name="net"))
with tf.variable_scope("h") as kept1:
    try:
        y8 = tf.contrib.layers.max_pool2d(x_i, 2, 1, padding="SAME", scope="n1")
    except (ValueError, TypeError):
        y8 = x_i
    try:
        y9 = tf.keras.Sequential([tf.keras.layers.Dense(6), tf.keras.layers.Dense(6, name="n2")])(y6)
    except (ValueError, TypeError):
        y9 = y6
with tf.variable_scope("h", reuse=True) as kept1:
    try:
        y10 = tf.contrib.layers.max_pool2d(x_i, 2, 1, padding="SAME", scope="n1")
    except (ValueError, TypeError):
        y10 = x_i
    try:
        y11 = tf.keras.Sequential([tf.keras.layers.Dense(6), tf.keras.layers.Dense(6, name="n2")])(y6)
    except (ValueError, TypeError):
        y11 = y6
loss = tf.reduce_sum(y6) + tf.reduce_sum(x_i)
train = tf.train.AdadeltaOptimizer().minimize(loss)
