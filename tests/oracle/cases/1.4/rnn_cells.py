import tensorflow as tf
from tensorflow.contrib import rnn

x = tf.placeholder(tf.float32, [3, 5, 4], name="x")
cell = tf.nn.rnn_cell.BasicLSTMCell(8, state_is_tuple=True)
s0 = cell.zero_state(3, tf.float32)
o, s = tf.nn.dynamic_rnn(cell, x, initial_state=s0)
xs = tf.unstack(x, axis=1)
o, s = tf.nn.static_rnn(rnn.GRUCell(6), xs, dtype=tf.float32, scope="gru")
cell = rnn.MultiRNNCell([rnn.LSTMCell(6, use_peepholes=True, num_proj=3) for _ in range(2)])
o, s = rnn.static_rnn(cell, xs, dtype=tf.float32, scope="m")
o, a, b = tf.nn.static_bidirectional_rnn(rnn.BasicRNNCell(6), rnn.BasicRNNCell(6), xs, dtype=tf.float32)
n = tf.constant([1, 2, 3])
o, s = tf.nn.bidirectional_dynamic_rnn(rnn.BasicRNNCell(6), rnn.BasicRNNCell(6), x, sequence_length=n, dtype=tf.float32, scope="bi")
cell = rnn.DropoutWrapper(rnn.OutputProjectionWrapper(rnn.GRUCell(6), 2), output_keep_prob=0.5)
o, s = tf.nn.static_rnn(cell, xs, dtype=tf.float32, scope="w", sequence_length=n)
o, s = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32, sequence_length=n)
cell = rnn.BasicLSTMCell(4)
cell = rnn.ResidualWrapper(rnn.DropoutWrapper(cell, 0.5, 0.5, 0.5))
o, s = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32, scope="res")
o, s = cell(xs[0], cell.zero_state(3, tf.float32))
cell = rnn.GRUCell(4)
h = cell.zero_state(3, tf.float32)
o, h = cell(xs[0], h)
o, h = cell(xs[1], h)
o, h = cell(xs[1], h, scope="other")
cell = rnn.InputProjectionWrapper(rnn.GRUCell(4), 5)
o, h = cell(xs[1], h)
cell = rnn.EmbeddingWrapper(rnn.GRUCell(4), 5, 7)
i = tf.constant([1, 2, 3])
o, h = cell(i, h)


class Mine(tf.nn.rnn_cell.RNNCell):
    def __init__(self, n):
        super(Mine, self).__init__()
        self.n = n

    @property
    def state_size(self):
        return self.n

    @property
    def output_size(self):
        return self.n

    def call(self, inputs, state):
        w = tf.get_variable("w", [4, self.n])
        d = tf.layers.dense(state, self.n)
        out = tf.matmul(inputs, w)
        return out + d, d


o, s = tf.nn.dynamic_rnn(Mine(3), x, dtype=tf.float32, scope="mine")


class Raw(tf.nn.rnn_cell.RNNCell):
    def __init__(self, n):
        self.n = n

    @property
    def state_size(self):
        return self.n

    @property
    def output_size(self):
        return self.n

    def __call__(self, inputs, state, scope=None):
        with tf.variable_scope(scope or "raw"):
            w = tf.get_variable("w", [4, self.n])
            out = tf.matmul(inputs, w)
            return out + state, state


o, s = tf.nn.dynamic_rnn(Raw(3), x, dtype=tf.float32, scope="raw")
o, s = tf.nn.static_rnn(Raw(3), xs, dtype=tf.float32, scope="raws")
o, a, b = rnn.stack_bidirectional_dynamic_rnn([rnn.GRUCell(2), rnn.GRUCell(3)], [rnn.GRUCell(2), rnn.GRUCell(3)], x, dtype=tf.float32)


def loop(time, output, state, loop_state):
    if output is None:
        nxt = raw.zero_state(3, tf.float32)
    else:
        nxt = state
    return (time >= 5, xs[0], nxt, output, None)


raw = rnn.BasicRNNCell(3)
ta, s, l = tf.nn.raw_rnn(raw, loop)
o = ta.stack()
