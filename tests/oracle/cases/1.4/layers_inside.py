import tensorflow as tf
from tensorflow.python.layers import base
from tensorflow.python.layers import convolutional as convolutional_layers
from tensorflow.python.layers import core as core_layers
from tensorflow.python.layers import normalization
from tensorflow.python.layers.core import Dense
from tensorflow.python.layers.pooling import MaxPooling2D, max_pooling2d

x = tf.placeholder(tf.float32, [None, 8])
image = tf.placeholder(tf.float32, [2, 9, 9, 3])


def renamed(getter, *args, **kwargs):
    names = {"kernel": "weights", "bias": "biases"}
    scope, _, name = kwargs["name"].rpartition("/")
    kwargs["name"] = scope + "/" + names[name]
    return getter(*args, **kwargs)


for turn in range(2):
    with tf.variable_scope("net", "Conv", [image], custom_getter=renamed, reuse=turn > 0) as sc:
        layer = convolutional_layers.Conv2D(4, [3, 3], name=sc.name, _scope=sc, _reuse=turn > 0)
        y = layer.apply(image)
        y = tf.nn.relu(y)
y = core_layers.dense(x, 3)
y = Dense(3, name="named")(x)
y = core_layers.Dense(units=3, _scope="scoped")(x)
y = core_layers.Dense(units=3, _scope="scoped", _reuse=True)(x)
y = core_layers.fully_connected(x, 3)
y = normalization.BatchNormalization(axis=-1)(x)
y = MaxPooling2D(2, 2)(image)
y = max_pooling2d(image, 2, 2)


class Adding(base.Layer):
    def __init__(self, **kwargs):
        super(Adding, self).__init__(**kwargs)
        self.kernel = self.add_variable("kernel", [8, 2], trainable=True)

    def build(self, shape):
        self.bias = self.add_variable("bias", (2,), initializer=tf.zeros_initializer())
        super(Adding, self).build(shape)


layer = Adding()
layer.build(x.shape)
y = Adding(name="again")
with tf.variable_scope("outer"):
    layer = Adding()
    layer.build(x.shape)
sizes = []
for each in [core_layers.Dense(5), core_layers.Dense(6, use_bias=False)]:
    y = each(x)
    sizes.append(len(each.weights))
n = tf.Variable(0.0, name="sizes_%d_%d" % tuple(sizes))
with tf.variable_scope(tf.get_variable_scope(), reuse=tf.AUTO_REUSE):
    y = tf.layers.dense(x, 3, name="auto")
    y = tf.layers.dense(x, 3, name="auto")
    y = tf.layers.dense(x, 3)
with tf.variable_scope("share") as scope:
    y = tf.layers.conv2d(inputs=image, filters=2, kernel_size=[2, 2], name="c1")
    scope.reuse_variables()
    y = tf.layers.conv2d(inputs=image, filters=2, kernel_size=[2, 2], name="c1")
    try:
        y = tf.layers.conv2d(inputs=image, filters=2, kernel_size=[2, 2])
    except ValueError:
        pass
pair = tf.layers.Dense(2, name="pair")
with tf.name_scope("left"):
    y = pair(x)
with tf.name_scope("right"):
    y = pair(x)
y = tf.layers.dense(x, 3, trainable=False, name="frozen")
y = tf.layers.dense(tf.cast(x, tf.float64), 3, name="wide")
y = tf.layers.dense(x, 3, kernel_initializer=tf.constant_initializer(0.5), bias_initializer=None, name="init")
y = tf.layers.dense(x, 3, activation=tf.sigmoid, use_bias=False, name="act")
y = tf.layers.dense(x, 3, kernel_constraint=lambda w: w, name="con")
n = tf.Variable(0.0, name="count_%d" % len(tf.trainable_variables("outer")))
