import tensorflow as tf
from tensorflow.contrib import cudnn_rnn as c

x = tf.placeholder(tf.float32, [5, 3, 4], name="x")
lstm = c.CudnnLSTM(2, 6, direction="bidirectional")
o, (h, cc) = lstm(x)
gru = c.CudnnGRU(1, 6, name="gru")
o, (h,) = gru(x)
with tf.variable_scope("s"):
    rnn = c.CudnnRNNTanh(1, 6)
    o, s = rnn(x, training=False)
o, s = rnn(x)
cell = tf.contrib.rnn.MultiRNNCell([c.CudnnCompatibleLSTMCell(6) for _ in range(2)])
o, s = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32, time_major=True)
o, s = tf.nn.dynamic_rnn(c.CudnnCompatibleGRUCell(6), x, dtype=tf.float32, time_major=True, scope="g")
