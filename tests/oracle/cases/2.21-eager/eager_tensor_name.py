import tensorflow as tf
x = tf.constant(1.0)
try:
    name = x.name
except AttributeError:
    v = tf.Variable(1.0, name="v")
tf.summary.scalar(x.name, x)
w = tf.Variable(1.0, name="w")
