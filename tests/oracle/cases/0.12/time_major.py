import tensorflow as tf

x = tf.placeholder(tf.float32, [2, 5, 6])
cell = tf.nn.rnn_cell.GRUCell(6)
y = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32, time_major=True, scope="major")
z = tf.scan(lambda a, b: a + b, tf.constant([1.0, 2.0]))
w = tf.map_fn(lambda a: a + 1.0, tf.constant([1.0, 2.0]))
