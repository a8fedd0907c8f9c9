import tensorflow as tf
slim = tf.contrib.slim
def net1(r, i, s, name="net1", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        with tf.variable_scope("h_1"):
            try:
                y1 = slim.repeat(i, 2, slim.conv2d, 3, 3)
            except (ValueError, TypeError):
                y1 = i
            try:
                y2 = tf.nn.bidirectional_dynamic_rnn(tf.contrib.rnn.BasicLSTMCell(6), tf.contrib.rnn.BasicLSTMCell(6), s, dtype=tf.float32)
            except (ValueError, TypeError):
                y2 = s
            try:
                y3 = tf.contrib.layers.batch_norm(r, scale=True, is_training=False, scope="h_1")
            except (ValueError, TypeError):
                y3 = r
        try:
            y4 = tf.keras.layers.Activation("tanh")(r)
        except (ValueError, TypeError):
            y4 = r
        return y4
def net2(r, i, s, name="net2", reuse=None):
    with tf.variable_scope(name, reuse=reuse):
        with tf.variable_scope("fc"):
            y5 = r + r
        with tf.variable_scope("encoder") as kept1:
            try:
                y6 = tf.contrib.layers.repeat(r, 2, tf.contrib.layers.fully_connected, 6, scope="n1")
            except (ValueError, TypeError):
                y6 = r
            try:
                y7 = tf.contrib.layers.fully_connected(y6, 6, scope="n2")
            except (ValueError, TypeError):
                y7 = y6
        with tf.variable_scope("encoder", reuse=True) as kept1:
            try:
                y8 = tf.contrib.layers.repeat(r, 2, tf.contrib.layers.fully_connected, 6, scope="n1")
            except (ValueError, TypeError):
                y8 = r
            try:
                y9 = tf.contrib.layers.fully_connected(y8, 6, scope="n2")
            except (ValueError, TypeError):
                y9 = y8
        return r
x_r = tf.placeholder(tf.float32, [4, 6])
x_i = tf.placeholder(tf.float32, [2, 8, 8, 3])
x_s = tf.placeholder(tf.float32, [2, 5, 6])
try:
    y10 = net1(x_r, x_i, x_s)
except (ValueError, TypeError):
    y10 = x_r
try:
    y11 = net2(y10, x_i, x_s)
except (ValueError, TypeError):
    y11 = y10
try:
    y12 = net2(y10, x_i, x_s, reuse=True)
except (ValueError, TypeError):
    y12 = y10
with tf.variable_scope("fc") as kept2:
    try:
        y13 = tf.contrib.layers.repeat(y12, 2, tf.contrib.layers.fully_connected, 6, scope="n3")
    except (ValueError, TypeError):
        y13 = y12
    try:
        y14 = slim.repeat(x_i, 2, slim.conv2d, 3, 3, scope="n4")
    except (ValueError, TypeError):
        y14 = x_i
with tf.variable_scope("fc", reuse=True) as kept2:
    try:
        y15 = tf.contrib.layers.repeat(y12, 2, tf.contrib.layers.fully_connected, 6, scope="n3")
    except (ValueError, TypeError):
        y15 = y12
    try:
        y16 = slim.repeat(x_i, 2, slim.conv2d, 3, 3, scope="n4")
    except (ValueError, TypeError):
        y16 = x_i
try:
    y17 = slim.repeat(x_i, 2, slim.conv2d, 3, 3)
except (ValueError, TypeError):
    y17 = x_i
try:
    y18 = tf.keras.layers.BatchNormalization(name="dense")(y12)
except (ValueError, TypeError):
    y18 = y12
with tf.name_scope("a/b"):
    try:
        y19 = tf.layers.max_pooling2d(y17, 2, 1, padding="same")
    except (ValueError, TypeError):
        y19 = y17
    with tf.variable_scope("conv", reuse=tf.AUTO_REUSE):
        with tf.variable_scope("conv") as kept3:
            try:
                y20 = tf.contrib.layers.max_pool2d(y19, 2, 1, padding="SAME", scope="n5")
            except (ValueError, TypeError):
                y20 = y19
            try:
                y21 = slim.repeat(y20, 2, slim.conv2d, 3, 3, scope="n6")
            except (ValueError, TypeError):
                y21 = y20
        with tf.variable_scope("conv", reuse=True) as kept3:
            try:
                y22 = tf.contrib.layers.max_pool2d(y19, 2, 1, padding="SAME", scope="n5")
            except (ValueError, TypeError):
                y22 = y19
            try:
                y23 = slim.repeat(y22, 2, slim.conv2d, 3, 3, scope="n6")
            except (ValueError, TypeError):
                y23 = y22
        try:
            y24 = tf.layers.conv2d(y19, 3, (1, 1), activation=tf.nn.relu, name="h")
        except (ValueError, TypeError):
            y24 = y19
loss = tf.reduce_sum(y18) + tf.reduce_sum(y17)
train = tf.train.AdagradOptimizer(0.1).minimize(loss)
