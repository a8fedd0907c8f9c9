import tensorflow as tf

x = tf.placeholder(tf.float32, [4, 10, 16])
tf.get_variable("given", [4, 8.0])
tf.get_variable("shape", tf.TensorShape([4, 8.0]))
dense = tf.layers.dense(x, 8.0)
tf.get_variable("dense_like", dense.shape)
lstm = tf.nn.rnn_cell.LSTMCell(16 / 2)
outputs, state = tf.nn.dynamic_rnn(lstm, x, dtype=tf.float32)
tf.get_variable("outputs", outputs.shape)
tf.get_variable("state", lstm.zero_state(4, tf.float32)[0].shape)
