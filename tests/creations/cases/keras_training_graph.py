# tensorflow: 2.10
import numpy as np
import tensorflow as tf

tf.compat.v1.disable_v2_behavior()

L = tf.keras.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


x, y = np.zeros((8, 4), "float32"), np.zeros((8, 2), "float32")
m = tf.keras.Sequential([L.Dense(3, input_shape=(4,)), L.BatchNormalization(), L.Dense(2)])
m.compile("adam", "mse", metrics=["accuracy"])
m.fit(x, y, epochs=1, verbose=0)
m.evaluate(x, y, verbose=0)
m.predict(x)
m.compile(tf.keras.optimizers.SGD(0.1, momentum=0.9), "mse")
m.fit(x, y, verbose=0)
n = tf.keras.Sequential([L.Dense(3, activation="relu"), L.Dense(2)])
n.compile(optimizer=tf.keras.optimizers.RMSprop(), loss="mse", metrics=["mae", "mse"])
n.fit(x, y, verbose=0, batch_size=4)
for w in n.weights:
    say(w.name)


class M(tf.keras.Model):
    def __init__(self):
        super(M, self).__init__()
        self.a = L.Dense(3)
        self.b = L.Dense(2)

    def call(self, x):
        return self.b(self.a(x))


o = M()
o.compile(tf.keras.optimizers.Adagrad(0.1), tf.keras.losses.MeanSquaredError())
o.fit(x, y, verbose=0)
p = M()
p.compile(tf.keras.optimizers.Adam(0.1), "mse")
p.predict(x)
p.train_on_batch(x, y)
q = M()
q.build((None, 4))
q.compile(loss="mse")
q.fit(x, y, verbose=0)
a = L.Input((4,))
h = L.Dense(3)(a)
r = tf.keras.Model(a, [L.Dense(2, name="one")(h), L.Dense(2, name="two")(h)])
r.compile("sgd", loss=["mse", "mae"], metrics={"one": "mae", "two": ["mse"]})
r.fit(x, [y, y], verbose=0)
