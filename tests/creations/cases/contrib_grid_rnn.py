# tensorflow: 1.15
import tensorflow as tf
G = tf.contrib.grid_rnn
x = tf.placeholder(tf.float32, [2, 5, 6])
with tf.variable_scope("net", initializer=tf.glorot_uniform_initializer()):
    for i, cell in enumerate([
        G.Grid1BasicRNNCell(4), G.Grid2BasicRNNCell(4, tied=True), G.Grid1BasicLSTMCell(3), G.Grid2BasicLSTMCell(4, non_recurrent_fn=tf.nn.relu),
        G.Grid1LSTMCell(3, use_peepholes=True), G.Grid2LSTMCell(3, tied=True), G.Grid3LSTMCell(2), G.Grid2GRUCell(5),
        G.GridRNNCell(3, num_dims=2, input_dims=[0, 1], output_dims=[0, 1], priority_dims=0),
        G.Grid2LSTMCell(3, state_is_tuple=False, output_is_tuple=False),
    ]):
        with tf.variable_scope("g%d" % i):
            o, s = tf.nn.static_rnn(cell, tf.unstack(x, axis=1), dtype=tf.float32)
with tf.variable_scope("d"):
    o, s = tf.nn.dynamic_rnn(G.Grid2LSTMCell(3), x, dtype=tf.float32)

