import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 3])
with tf.variable_scope("model"):
    w = tf.get_variable("w", [3, 2])
    loss = tf.reduce_sum(tf.matmul(x, w))
    tf.get_variable_scope().reuse_variables()
    t1 = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
    try:
        t2 = tf.train.AdadeltaOptimizer(0.1).minimize(loss)
    except ValueError:
        pass
t3 = tf.train.AdamOptimizer(0.1).minimize(loss)
with tf.variable_scope("model", reuse=tf.AUTO_REUSE):
    t4 = tf.train.MomentumOptimizer(0.1, 0.9).minimize(loss)
with tf.variable_scope("train", reuse=True):
    t5 = tf.train.RMSPropOptimizer(0.1).minimize(loss)
