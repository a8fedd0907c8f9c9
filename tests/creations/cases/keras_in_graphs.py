# tensorflow: 1.15 2.10
import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()
x = tf.compat.v1.placeholder(tf.float32, [None, 8])
y = tf.compat.v1.placeholder(tf.float32, [None, 1])
with tf.compat.v1.variable_scope('net'):
    h = tf.keras.layers.Dense(4, activation=tf.nn.relu)(x)
    h = tf.keras.layers.BatchNormalization()(h)
    p = tf.keras.layers.Dense(1, name='out')(h)
loss = tf.reduce_mean(tf.square(p - y))
train = tf.compat.v1.train.AdamOptimizer(0.1).minimize(loss)
frozen = tf.keras.layers.Dense(3, trainable=False)(x)
train2 = tf.compat.v1.train.MomentumOptimizer(0.1, 0.9).minimize(tf.reduce_mean(frozen) + loss)
m = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(8,)), tf.keras.layers.Dense(2)])
q = m(x)
train3 = tf.compat.v1.train.RMSPropOptimizer(0.1).minimize(tf.reduce_mean(q))
K = tf.keras.backend
v = K.variable(np.zeros((2, 3)), name='kv')
w = K.zeros((4,), name='kz')
