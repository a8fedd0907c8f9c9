import tensorflow as tf

D = tf.distributions.Distribution
ds = tf.contrib.distributions


class Scaled(tf.distributions.Normal):
    def _log_prob(self, value):
        return super(Scaled, self)._log_prob(value * 2.0)


class Own(D):
    def __init__(self, loc, name="Own"):
        self.loc = loc
        super(Own, self).__init__(
            dtype=tf.float32,
            reparameterization_type=tf.distributions.FULLY_REPARAMETERIZED,
            validate_args=False,
            allow_nan_stats=True,
            graph_parents=[loc],
            name=name,
        )

    def _batch_shape(self):
        return self.loc.get_shape()

    def _event_shape(self):
        return tf.TensorShape([])

    def _log_prob(self, value):
        distance = value - self.loc
        square = tf.square(distance, name="mine")
        return -square

    def _mean(self):
        return tf.identity(self.loc, name="it")


@tf.distributions.RegisterKL(Own, Own)
def _kl(a, b, name=None):
    with tf.name_scope(name, "kl_own"):
        return tf.reduce_sum(a.loc - b.loc, name="total")


v = tf.get_variable("v", [3])
x = tf.placeholder(tf.float32, [None, 3])
s = Scaled(v, 1.0)
sm = s.mean()
o = Own(v)
p = Own(v + 1.0)
olp = o.log_prob(x)
op = o.prob(x)
om = o.mean()
kl = tf.distributions.kl_divergence(o, p)
w1 = tf.Variable(1.0, name="Own")
w2 = tf.Variable(1.0, name="KullbackLeibler")
c = s.copy(loc=0.5)
w5 = tf.Variable(1.0, name="Normal")
tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.reduce_mean(olp))
