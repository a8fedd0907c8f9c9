import tensorflow as tf

L = tf.keras.layers


def steps():
    return tf.placeholder(tf.float32, [2, 5, 6])


def volumes():
    return tf.placeholder(tf.float32, [2, 5, 5, 5, 3])


with tf.Graph().as_default():
    x = steps()
    y = L.LSTM(6)(x)
with tf.Graph().as_default():
    x = steps()
    y = L.GRU(6, stateful=True)(x)
with tf.Graph().as_default():
    x = steps()
    y = L.LSTM(6, return_sequences=True, stateful=True)(x)
with tf.Graph().as_default():
    x = steps()
    y = L.GRU(3, return_state=True)(x)
with tf.Graph().as_default():
    x = steps()
    y = L.Bidirectional(L.LSTM(3))(x)
with tf.Graph().as_default():
    x = steps()
    y = L.Bidirectional(L.GRU(3, name="z"), merge_mode="ave")(x)
with tf.Graph().as_default():
    x = steps()
    y = L.Bidirectional(L.SimpleRNN(3), merge_mode=None)(x)
with tf.Graph().as_default():
    x = steps()
    y = L.TimeDistributed(L.Dense(3))(x)
with tf.Graph().as_default():
    x = volumes()
    y = L.ConvLSTM2D(3, 3, stateful=True)(x)
with tf.Graph().as_default():
    x = steps()
    y = L.RNN([L.GRUCell(3), L.LSTMCell(3)])(x)
with tf.Graph().as_default():
    x = steps()
    y = L.Bidirectional(L.LSTM(3, return_state=True))(x)
with tf.Graph().as_default():
    x = steps()
    y = L.TimeDistributed(L.BatchNormalization())(x)
