"""Functions under their second names in contrib, and protocol buffers, which add nothing."""

import tensorflow as tf

slim = tf.contrib.slim
x = tf.placeholder(tf.float32, [4, 1000])
spectrum = tf.contrib.signal.stft(x, 256, 64)
again = tf.contrib.signal.inverse_stft(spectrum, 256, 64)
mel = tf.contrib.signal.linear_to_mel_weight_matrix(80, 129)
first = slim.initializers.xavier_initializer()
tf.get_variable("a", [2, 2], initializer=first, regularizer=slim.regularizers.l2_regularizer(0.1))
summary = tf.Summary(value=[tf.Summary.Value(tag="loss", simple_value=1.0)])
graph = tf.GraphDef()
tf.Variable(0.0, name="b")
zeros = tf.zeros([1], name="zeros")
for step in range(10000):
    tf.Summary(value=[tf.Summary.Value(tag="loss", simple_value=float(step))])
tf.Variable(0.0, name="b")
