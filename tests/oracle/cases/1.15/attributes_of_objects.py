import tensorflow as tf
from tensorflow.contrib.layers.python.layers import utils
layers = tf.contrib.layers
x = tf.placeholder(tf.float32, [5, 3, 6, 3])
layers.avg_pool2d(x, [3, 3], outputs_collections="outputs")
found = tf.get_collection("outputs")[0]
a = tf.Variable(1, name=found.op.name)
column = tf.feature_column.numeric_column("price", default_value=3.0)
default = column.default_value
b = tf.Variable(1, name="b")
cell = tf.nn.rnn_cell.LSTMCell(3)
bias = cell._forget_bias
c = tf.Variable(1, name="c")
chosen = utils.smart_cond(tf.constant(0), lambda: "yes", lambda: "no")
d = tf.Variable(1, name=chosen)
