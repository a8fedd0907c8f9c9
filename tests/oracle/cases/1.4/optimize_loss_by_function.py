import tensorflow as tf
layers = tf.contrib.layers
x = tf.Variable(1.0)
loss = x * 2.0
step = tf.train.get_or_create_global_step()
layers.optimize_loss(loss, step, learning_rate=0.1, optimizer=tf.train.AdamOptimizer)
layers.optimize_loss(loss, step, 0.1, lambda rate: tf.train.RMSPropOptimizer(rate))
