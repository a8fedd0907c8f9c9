# tensorflow: 1.4 1.15
import tensorflow as tf

K = tf.keras
L = K.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


x = L.Input((4,))
d = L.Dense(3)
y = d(x)
y2 = d(x)
e = L.Dense(3)
z = e(y)
n = L.Dense(2, name="named")(z)
m = K.models.Sequential([L.Dense(2, input_shape=(4,)), L.Dense(5, use_bias=False)])
m.add(L.Activation("relu"))
m.add(L.Dropout(0.5))
w = K.models.Model(x, n)
for v in w.weights:
    say(v.name)
i = L.Input((28, 28, 3))
c = L.Conv2D(8, 3, activation="relu")(i)
c = L.BatchNormalization()(c)
c = L.MaxPooling2D()(c)
c = L.Conv2D(4, (3, 3), padding="same", name="conv")(c)
c = L.Flatten()(c)
q = L.Embedding(10, 4)(L.Input((7,)))
r = L.LSTM(5)(q)
g = L.GRU(5, return_sequences=True)(q)


class Mine(L.Layer):
    def __init__(self, units, **kwargs):
        self.units = units
        super(Mine, self).__init__(**kwargs)

    def build(self, input_shape):
        self.w = self.add_weight("w", shape=(4, self.units))
        super(Mine, self).build(input_shape)

    def call(self, x):
        return tf.matmul(x, self.w)


o = Mine(7)(x)
p = Mine(7, name="mine_named")(x)
with tf.variable_scope("outer"):
    inside = L.Dense(2)(x)
with tf.name_scope("names"):
    under = L.Dense(2)(x)
