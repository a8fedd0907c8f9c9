# tensorflow: 2.10
import tensorflow as tf

tf.compat.v1.disable_v2_behavior()
from tensorflow.keras import layers as L, Model


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


x = L.Input((4,))
x2 = tf.keras.Input((4,), name="foo")
a = L.Dense(3)
b = L.Dense(5, name="bee")
c = L.Dense(5, use_bias=False, activation="relu")
h = a(x2)
g = c(h)
f = b(x)
m = Model([x, x2], [f, g])
say(m.name, a.name, b.name)
for l in m.layers:
    say(l.name)
for w in m.trainable_weights:
    say(w.name)
b.trainable = False
for w in m.trainable_weights:
    say("t", w.name)
for w in m.weights:
    say("w", w.name)
say(len(m.get_layer("bee").weights), m.get_layer(index=2).name)


class Block(L.Layer):
    def __init__(self, n, **kwargs):
        super(Block, self).__init__(**kwargs)
        self.inner = [L.Dense(n) for _ in range(2)]
        self.last = L.Dense(1, name="last")

    def build(self, input_shape):
        self.scale = self.add_weight("scale", shape=(int(input_shape[-1]),), trainable=False)
        super(Block, self).build(input_shape)

    def call(self, x):
        for layer in self.inner:
            x = layer(x)
        return self.last(x) * 2.0


block = Block(6)
y = block(x)
for w in block.weights:
    say(w.name)
for w in block.trainable_weights:
    say("t", w.name)
say(y.shape[-1])
n = Model(x, L.Dense(2)(y))
say(n.name, len(n.layers), len(n.weights), n.count_params())
s = tf.keras.Sequential([m.get_layer("bee"), Block(2)])
say(s.name, len(s.layers), s.built)
s(tf.zeros([1, 4]))
say(len(s.weights), s.built)
z = m([x, x2])
say(len(z), z[0].shape[-1])
