import tensorflow as tf
from tensorflow.contrib import rnn
from tensorflow.contrib.rnn.python.ops import rnn_cell

x = tf.placeholder(tf.float32, [3, 5, 4], name="x")


def run(cell, name, x=x):
    o, s = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32, scope=name)
    return tf.get_variable("v_" + name, o.shape[1:])


v = run(rnn.NASCell(6, num_proj=3, use_bias=True), "nas")
v = run(rnn.UGRNNCell(6), "ug")
v = run(rnn.IntersectionRNNCell(6, num_in_proj=6), "int")
v = run(rnn.CoupledInputForgetGateLSTMCell(6, use_peepholes=True, num_proj=2), "cifg")
v = run(rnn.LayerNormBasicLSTMCell(6), "ln")
v = run(rnn.GLSTMCell(6, number_of_groups=2, num_proj=4), "g")
v = run(rnn.AttentionCellWrapper(rnn.GRUCell(6), 3), "att")
v = run(rnn.AttentionCellWrapper(rnn.BasicLSTMCell(6), 3, attn_size=5), "attl")
v = run(rnn.HighwayWrapper(rnn.GRUCell(4)), "hw")
v = run(rnn.LSTMBlockCell(6, use_peephole=True), "block")
v = run(rnn.GRUBlockCell(6), "grub")
v = run(rnn.GRUBlockCellV2(6), "grub2")
img = tf.placeholder(tf.float32, [3, 5, 8, 8, 2], name="img")
v = run(rnn.ConvLSTMCell(2, [8, 8, 2], 7, [3, 3]), "conv", img)
fused = rnn.LSTMBlockFusedCell(6)
o, s = fused(x, dtype=tf.float32)
o, s = rnn.TimeReversedFusedRNN(rnn.LSTMBlockFusedCell(7))(x, dtype=tf.float32, scope="rev")
o, s = rnn.FusedRNNCellAdaptor(rnn.GRUCell(7), use_dynamic_rnn=True)(x, dtype=tf.float32)
t = tf.placeholder(tf.float32, [3, 5, 1], name="t")
o, s = tf.nn.dynamic_rnn(rnn.PhasedLSTMCell(6), (t, x), dtype=tf.float32, scope="ph")
v = run(rnn.SRUCell(6), "sru")
v = run(rnn.IndRNNCell(6), "ind")
v = run(rnn.IndyGRUCell(6), "indg")
v = run(rnn.IndyLSTMCell(6), "indl")

v = run(rnn_cell.MinimalRNNCell(6), "min")
v = run(rnn_cell.CFNCell(6), "cfn")
v = run(rnn_cell.LayerNormLSTMCell(6, layer_norm=True, use_peepholes=True, num_proj=2), "lnl")
