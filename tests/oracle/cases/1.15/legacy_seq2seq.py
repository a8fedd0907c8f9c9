import tensorflow as tf
from tensorflow.contrib import legacy_seq2seq as s2s, rnn

ids = [tf.placeholder(tf.int32, [3], name="id%d" % i) for i in range(3)]
xs = [tf.placeholder(tf.float32, [3, 4], name="x%d" % i) for i in range(3)]
ws = [tf.placeholder(tf.float32, [3], name="w%d" % i) for i in range(3)]
cell = rnn.GRUCell(4)
o, s = s2s.basic_rnn_seq2seq(xs, xs, cell)
cell = rnn.BasicLSTMCell(5)
o, s = s2s.embedding_rnn_seq2seq(ids, ids, cell, 10, 11, 6)
cell = rnn.MultiRNNCell([rnn.BasicLSTMCell(5) for _ in range(2)])
o, s = s2s.embedding_attention_seq2seq(ids, ids, cell, 10, 11, 6, feed_previous=True)
loss = s2s.sequence_loss(o, ids, ws)
cell = rnn.GRUCell(4)
o, s = s2s.embedding_tied_rnn_seq2seq(ids, ids, cell, 10, 6, feed_previous=True)
cell = rnn.GRUCell(6)
feed = tf.placeholder(tf.bool, name="feed")
o, s = s2s.embedding_attention_seq2seq(ids, ids, cell, 10, 11, 6, feed_previous=feed, scope="fed")
cells = [rnn.GRUCell(6)]


def f(a, b):
    return s2s.embedding_attention_seq2seq(a, b, cells[0], 10, 11, 6, num_heads=2)
