# tensorflow: 2.21
import tensorflow as tf
import keras
from keras import ops, layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


class Block(layers.Layer):
    def __init__(self, dim, **kwargs):
        super().__init__(**kwargs)
        self.q = layers.Dense(dim)
        self.out = layers.Dense(4)

    def build(self, input_shape):
        self.scale = self.add_weight(shape=(input_shape[-1],), name="scale")
        self.q.build(input_shape)

    def call(self, x):
        b, n, c = ops.shape(x)
        q = self.q(x * self.scale)
        q = ops.reshape(q, (b, n, 2, -1))
        q = ops.transpose(q, (0, 2, 1, 3))
        a = ops.softmax(ops.matmul(q, ops.transpose(q, (0, 1, 3, 2))), axis=-1)
        y = ops.matmul(a, q)
        y = ops.reshape(ops.transpose(y, (0, 2, 1, 3)), (-1, n, 8))
        y = ops.concatenate([y, ops.mean(x, axis=-1, keepdims=True)], axis=-1)
        return self.out(ops.relu(y))


x = keras.Input((7, 5))
y = Block(8)(x)
say(y.shape)
z = ops.concatenate([y, x], axis=-1)
w = layers.Dense(3)(z)
m = keras.Model(x, w)
say(len(m.weights))
e = ops.expand_dims(ops.sum(w, axis=1), 1)
say(layers.Dense(2)(e).shape)
p = layers.Flatten()(ops.pad(w, [[0, 0], [1, 1], [0, 0]]))
layers.Dense(1)(p)
a, b = ops.split(w, [2], axis=1)
layers.Dense(1)(layers.Flatten()(b))
t = keras.random.normal((3, 4))
layers.Dense(2)(t)
layers.Dense(2)(ops.take(w, 0, axis=1))
