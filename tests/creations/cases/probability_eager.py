# tensorflow: 2.10
import tensorflow as tf
import tensorflow_probability as tfp

L = tfp.layers
K = tf.keras.layers


def posterior(kernel_size, bias_size=0, dtype=None):
    n = kernel_size + bias_size
    return tf.keras.Sequential([L.VariableLayer(2 * n, dtype=dtype)])


m = tf.keras.Sequential([K.Input((8, 8, 3)), L.Convolution2DFlipout(4, 3, activation="relu"), K.Flatten(), L.DenseFlipout(5), K.Dense(2)])
m.compile("adam", "mse")
d = tfp.distributions.Normal(tf.Variable(0.0, name="loc"), 1.0)
loss = -tf.reduce_mean(d.log_prob([1.0, 2.0]))
v = L.VariableLayer([3], name="free")
