import tensorflow as tf
from tensorflow.contrib.layers.python.layers import layers as L
x = tf.placeholder(tf.float32, [2, 8, 8, 3])
a = L.spatial_softmax(x)
with tf.variable_scope("s"):
    b = L.spatial_softmax(x, name="soft")
c = L.spatial_softmax(x, temperature=2.0, name="given")
d = tf.Variable(1)
