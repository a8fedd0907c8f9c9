import numpy as np
import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 28, 28, 3])
w1 = tf.get_variable("w1", [5, 5, int(x.get_shape()[-1]), 8])
c1 = tf.nn.conv2d(x, w1, [1, 2, 2, 1], "SAME")
p1 = tf.nn.max_pool(c1, [1, 2, 2, 1], [1, 2, 2, 1], "VALID")
n1 = int(np.prod(p1.get_shape().as_list()[1:]))
f1 = tf.reshape(p1, [-1, n1])
w2 = tf.get_variable("w2", [n1, 10])
b2 = tf.Variable(tf.zeros([w2.get_shape()[1]]), name="b2")
h2 = tf.matmul(f1, w2) + b2
w3 = tf.get_variable("w3", [h2.get_shape()[1].value * 2, 4])
parts = tf.split(h2, 2, 1)
w4 = tf.get_variable("w4", parts[0].get_shape()[1:].concatenate([7]))
m1, v1 = tf.nn.moments(c1, [0, 1, 2])
g1 = tf.get_variable("g1", m1.get_shape())
s1 = tf.get_variable("s1", tf.stack([h2, h2], 2).get_shape().as_list()[1:])
e1 = tf.Variable(np.eye(3, dtype=np.float32), name="e1")
e2 = tf.Variable(np.random.uniform(-1, 1, [4, 5]), name="e2")
e3 = tf.Variable(np.sqrt(2.0), name="e3")
e4 = tf.Variable(np.arange(6).reshape(2, 3).astype(np.float32) / 2, name="e4")
if x.get_shape()[0].value is None:
    u1 = tf.get_variable("u1", [len(x.get_shape())])
try:
    u2 = tf.get_variable("u2", x.get_shape())
except ValueError:
    u3 = tf.get_variable("u3", [x.get_shape().ndims])
h2.set_shape([6, None])
u4 = tf.get_variable("u4", h2.get_shape())
