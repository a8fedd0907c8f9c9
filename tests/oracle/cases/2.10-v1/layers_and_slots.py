import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2, 8, 8, 3])
with tf.variable_scope("net"):
    y = tf.layers.conv2d(x, 3, 3)
    y = tf.layers.batch_normalization(y, training=True)
    y = tf.keras.layers.Dropout(0.5)(y)
    y = tf.layers.dense(tf.layers.flatten(y), 6, name="top")
train = tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.reduce_sum(y))
