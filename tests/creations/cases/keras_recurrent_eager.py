# tensorflow: 1.15
import tensorflow as tf

tf.compat.v1.enable_eager_execution()

L = tf.keras.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


def end(tensor):
    return "-".join(str(d) for d in tf.keras.backend.int_shape(tensor)[1:])


x = L.Input((10, 6))
say(end(L.LSTM(4)(x)))
say(end(L.LSTM(4, return_sequences=True, name="named")(x)))
say(len(L.LSTM(4, return_state=True)(x)))
say(end(L.GRU(4)(x)))
say(len(L.GRU(4, return_sequences=True, return_state=True)(x)))
say(end(L.GRU(4, reset_after=False)(x)))
say(end(L.SimpleRNN(4, use_bias=False)(x)))
say(end(L.RNN(L.LSTMCell(5))(x)))
say(end(L.RNN([L.LSTMCell(5), L.GRUCell(3)])(x)))
say(end(L.RNN(L.StackedRNNCells([L.SimpleRNNCell(5), L.SimpleRNNCell(2)]))(x)))
say(end(L.Bidirectional(L.LSTM(4))(x)))
say(end(L.Bidirectional(L.LSTM(4, return_sequences=True), name="bi")(x)))
say(end(L.Bidirectional(L.GRU(4), merge_mode="sum")(x)))
say(end(L.Bidirectional(L.LSTM(4), backward_layer=L.LSTM(4, go_backwards=True))(x)))
z = L.Input((5, 8, 8, 3))
say(end(L.ConvLSTM2D(4, 3)(z)))
say(end(L.ConvLSTM2D(4, 3, padding="same", return_sequences=True)(z)))
c = L.LSTMCell(3)
say(len(c(L.Input((6,)), [L.Input((3,)), L.Input((3,))])))
for w in c.weights:
    say(w.name)


class Cell(L.Layer):
    def __init__(self, units, **kwargs):
        super(Cell, self).__init__(**kwargs)
        self.units = units
        self.state_size = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), name="w")
        self.built = True

    def call(self, inputs, states):
        h = tf.matmul(inputs, self.w) + states[0]
        return h, [h]


say(end(L.RNN(Cell(7))(x)))
say(end(L.RNN([Cell(7), Cell(8, name="second")], name="two")(x)))
s = L.LSTM(4, stateful=True)
say(end(s(L.Input(batch_shape=(2, 10, 6)))))
for w in s.weights:
    say(w.name)
