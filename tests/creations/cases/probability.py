# tensorflow: 1.15
import tensorflow as tf
import tensorflow_probability as tfp
tfd = tfp.distributions
L = tfp.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), :") for w in what))


x = tf.placeholder(tf.float32, [4, 28, 28, 1])
h = L.Convolution2DFlipout(6, kernel_size=5, padding="SAME", activation=tf.nn.relu)(x)
say(h.shape)
h = tf.layers.flatten(L.Convolution2DReparameterization(2, 3, strides=2)(h))
h = L.DenseFlipout(10)(h)
say(h.shape)
h = L.DenseReparameterization(5, name="rep", bias_posterior_fn=None)(h)
h = L.DenseLocalReparameterization(4, bias_posterior_fn=L.default_mean_field_normal_fn())(h)


def posterior(kernel_size, bias_size=0, dtype=None):
    n = kernel_size + bias_size
    return tf.keras.Sequential([L.VariableLayer(2 * n, dtype=dtype)])


d = L.DenseVariational(3, posterior, posterior) if 0 else None
n = tfd.Normal(loc=h, scale=1.0)
s = n.sample()
q = tfd.MultivariateNormalDiag(loc=h, scale_diag=tf.nn.softplus(h))
k = tfd.kl_divergence(n, tfd.Normal(0.0, 1.0))
b = tfd.Bernoulli(logits=tf.get_variable("logits", [3]))
lp = b.log_prob(b.sample())
w = tf.get_variable("w", [3])
opt = tf.train.AdamOptimizer(0.1).minimize(tf.reduce_mean(k) + tf.reduce_mean(lp))
