import tensorflow as tf


@tf.custom_gradient
def rounded(x):
    def grad(dy):
        return dy

    return tf.round(x), grad


@tf.custom_gradient
def both(x, scale):
    with tf.name_scope("both"):
        y = x * scale
        z = tf.identity(x, name="z")

    def grad(dy, dz):
        return dy, None

    return (y, z), grad


def leaky_relu(x, alpha=0.2):
    with tf.variable_scope("LeakyReLU"):

        @tf.custom_gradient
        def func(x):
            y = tf.maximum(x, x * alpha)

            @tf.custom_gradient
            def grad(dy):
                return dy, lambda ddx: ddx

            return y, grad

        return func(x)


v = tf.get_variable("v", [2, 3])
r = rounded(v)
y, z = both(v, 2.0)
a = leaky_relu(v)
a2 = leaky_relu(a)
tf.get_variable("w", a2.shape + y.shape)
tf.train.AdamOptimizer().minimize(tf.reduce_sum(r), var_list=[v])
tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.reduce_sum(a2))
