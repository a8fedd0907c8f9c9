# tensorflow: 1.15 2.10 2.21
import tensorflow as tf
from tensorflow.keras import Model, Sequential, layers


class ConvBlock(Model):
    def __init__(self, filters, **kwargs):
        super(ConvBlock, self).__init__(**kwargs)
        self.conv = layers.Conv2D(filters, 3, padding="same")
        self.bn = layers.BatchNormalization()

    def call(self, x, training=False):
        return tf.nn.relu(self.bn(self.conv(x), training=training))


class Net(Model):
    def __init__(self):
        super(Net, self).__init__(name="net")
        self.blocks = [ConvBlock(4), ConvBlock(8, name="last_block")]
        self.head = Sequential([layers.GlobalAveragePooling2D(), layers.Dense(3)], name="head")
        self.extra = {"a": layers.Dense(2), "b": layers.Dense(1)}

    def call(self, x, training=False):
        for block in self.blocks:
            x = block(x, training=training)
        x = self.head(x)
        return self.extra["a"](x), self.extra["b"](x)


net = Net()
out = net(tf.zeros([1, 8, 8, 3]))
for w in net.weights:
    tf.Variable(0.0, name="say/" + w.name.replace(":", "."))
base = Sequential([layers.Dense(4, input_shape=(3,)), layers.Dense(5)], name="base")
top = Sequential([base, layers.Dense(2)])
x = layers.Input((3,))
siamese = Model([x], base(x))
a, b = layers.Input((3,)), layers.Input((3,))
distance = layers.Lambda(lambda t: tf.abs(t[0] - t[1]))([base(a), base(b)])
whole = Model([a, b], layers.Dense(1)(distance), name="whole")
for w in whole.trainable_weights:
    tf.Variable(0.0, name="say2/" + w.name.replace(":", "."))


class Linear(layers.Layer):
    def __init__(self, units=4, input_dim=3):
        super(Linear, self).__init__()
        self.w = self.add_weight(shape=(input_dim, units), initializer="normal", name="w")
        self.b = self.add_weight(shape=(units,), initializer="zeros", trainable=True, name="b")

    def call(self, inputs):
        return tf.matmul(inputs, self.w) + self.b


linear = Linear()
y = linear(tf.ones((2, 3)))
second = Linear(2, 4)(y)


class Lazy(layers.Layer):
    def __init__(self, units, activation=None, **kwargs):
        super(Lazy, self).__init__(**kwargs)
        self.units = units
        self.activation = tf.keras.activations.get(activation)

    def build(self, input_shape):
        self.kernel = self.add_weight(name="kernel", shape=[input_shape[-1], self.units])
        super(Lazy, self).build(input_shape)

    def call(self, inputs):
        return self.activation(tf.matmul(inputs, self.kernel))

    def get_config(self):
        config = super(Lazy, self).get_config()
        config.update({"units": self.units})
        return config


lazy = Lazy(7, "relu", name="given", input_shape=(3,))
stack = Sequential([lazy, Lazy(2)])
stack.add(Lazy(1, name="end"))
with tf.name_scope("outer"):
    inside = layers.Dense(2)(tf.zeros([1, 3]))
    model = Sequential([layers.Dense(2, input_shape=(3,))])
stack = Sequential([Lazy(3, name="same", input_shape=(3,)), Lazy(2, name="same")])
