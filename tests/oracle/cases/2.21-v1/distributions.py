import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
x = tf.get_variable("x", [4, 3])
s = tf.get_variable("s", [3])
n = tf.distributions.Normal(x, tf.exp(s))
a = n.sample()
lp = n.log_prob(a)
c = tf.distributions.Categorical(logits=x)
ce = c.entropy()
b = tf.distributions.Beta(x, x)
bm = b.mean()
v = tf.Variable(1.0, name="Normal")
tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.reduce_mean(ce))
