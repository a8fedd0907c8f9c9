import tensorflow as tf
from tensorflow.python.ops import rnn, rnn_cell

x = tf.placeholder(tf.float32, [3, 5, 4], name="x")
cell = tf.nn.rnn_cell.BasicLSTMCell(8, state_is_tuple=True)
s0 = cell.zero_state(3, tf.float32)
o, s = tf.nn.dynamic_rnn(cell, x, initial_state=s0)
xs = tf.unpack(x, axis=1)
o, s = tf.nn.rnn(rnn_cell.GRUCell(6), xs, dtype=tf.float32, scope="gru")
o, s = tf.nn.rnn(tf.nn.rnn_cell.MultiRNNCell([tf.nn.rnn_cell.LSTMCell(6, use_peepholes=True, num_proj=3, state_is_tuple=True)] * 2), xs, dtype=tf.float32, scope="m")
o, a, b = tf.nn.bidirectional_rnn(tf.nn.rnn_cell.BasicRNNCell(6), tf.nn.rnn_cell.BasicRNNCell(6), xs, dtype=tf.float32)
o, s = tf.nn.bidirectional_dynamic_rnn(tf.nn.rnn_cell.BasicRNNCell(6), tf.nn.rnn_cell.BasicRNNCell(6), x, sequence_length=tf.constant([1, 2, 3]), dtype=tf.float32, scope="bi")
cell = tf.nn.rnn_cell.OutputProjectionWrapper(tf.nn.rnn_cell.GRUCell(6), 2)
cell = tf.nn.rnn_cell.DropoutWrapper(cell, output_keep_prob=0.5)
lengths = tf.constant([1, 2, 3])
o, s = tf.nn.rnn(cell, xs, dtype=tf.float32, scope="w", sequence_length=lengths)
r = tf.identity(o[0])
