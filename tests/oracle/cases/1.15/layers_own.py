import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 8])


class Mine(tf.layers.Layer):
    def __init__(self, units, **kwargs):
        super(Mine, self).__init__(**kwargs)
        self.units = units

    def build(self, shape):
        self.w = self.add_variable("w", [shape[-1], self.units], initializer=tf.zeros_initializer())
        with tf.variable_scope("inner"):
            self.v = tf.get_variable("v", [3])
            self.u = self.add_variable("u", [2], trainable=False)
        self.inner = tf.layers.Dense(2)
        self.built = True

    @tf.autograph.experimental.do_not_convert
    def call(self, inputs):
        product = tf.matmul(inputs, self.w)
        return self.inner(product)


class HTTPNet2D(Mine):
    pass


class _Private(Mine):
    pass


mine = Mine(4)
y = mine(x)
y = mine(x)
y = Mine(4, name="own")(x)
y = Mine(4, name="own")(x)
with tf.variable_scope("s"):
    y = mine(x)
    y = Mine(3)(x)
    y = Mine(3, _scope="given")(x)
y = HTTPNet2D(2)(x)
y = _Private(2)(x)


def renamed(getter, name, *args, **kwargs):
    kwargs["trainable"] = False
    return getter(name + "_g", *args, **kwargs)


with tf.variable_scope("cg", custom_getter=renamed):
    layer = tf.layers.Dense(3)
    y = layer(x)
n = tf.Variable(0.0, name="trained_%d" % len(layer.trainable_variables))
with tf.variable_scope("init", initializer=tf.ones_initializer(), regularizer=lambda v: tf.reduce_sum(v)):
    y = tf.layers.dense(x, 2)
    y = tf.layers.dense(x, 2, kernel_regularizer=lambda v: tf.reduce_mean(v))
n = tf.Variable(0.0, name="losses_%d" % len(tf.get_collection("regularization_losses")))
with tf.variable_scope("vs"):
    with tf.name_scope("ns"):
        layer = tf.layers.Dense(3, name="lay")
        y = layer(x)
    y = layer(x)
y = layer(x)
