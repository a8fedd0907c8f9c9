import tensorflow as tf

contrib = tf.contrib.rnn
lstm = tf.nn.rnn_cell.BasicLSTMCell
x = tf.placeholder(tf.float32, [2, 5, 3], name="x")


def run(cell, name):
    outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32, scope=name)
    return tf.get_variable("v_" + name, outputs.get_shape()[1:])


v = run(contrib.LayerNormBasicLSTMCell(4), "norm")
v = run(contrib.LayerNormBasicLSTMCell(4, layer_norm=False), "plain")
v = run(contrib.CoupledInputForgetGateLSTMCell(4, use_peepholes=True, num_proj=3), "coupled")
v = run(contrib.AttentionCellWrapper(lstm(4), 6, state_is_tuple=True), "attention")
v = run(contrib.AttentionCellWrapper(lstm(4, state_is_tuple=False), 6, 2), "joined")
v = run(contrib.LSTMBlockCell(4, use_peephole=True), "block")
v = run(contrib.LSTMBlockCell(4, use_compatible_names=True), "compatible")
v = run(contrib.GRUBlockCell(4), "gru")
