import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
x = tf.zeros([2, 3, 4])
cell = tf.nn.rnn_cell.GRUCell(5)
y = tf.zeros([2])
