# tensorflow: 1.15 2.10
import tensorflow as tf
L = tf.keras.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


x = L.Input((7, 6))
a, b = tf.split(L.Dense(4, name="first")(x), 2, axis=-1)
c = L.Dense(3, name="deep")(L.Dense(5, name="mid")(a))
d = L.Dense(3, name="flat")(b[:, 0, :] * 2.0 + 1.0)
out = tf.expand_dims(d, 1) + c
m = tf.keras.Model(x, out)
for w in m.trainable_weights:
    say(w.name)
y = L.Input((7, 6))
z = m(y)
say(z.shape[1], z.shape[2])
end = L.Dense(2, name="end")(tf.nn.relu(z))
m2 = tf.keras.Model(y, end)
say(len(m2.weights))


class Scale(L.Layer):
    def build(self, shape):
        self.w = self.add_weight(name="w", shape=(shape[-1],))

    def call(self, x):
        h = L.Dense(4, name="inside")
        return x * self.w + tf.reduce_mean(tf.nn.relu(x), axis=-1, keepdims=True)


q = Scale()(tf.concat([z, z], axis=-1))
m3 = tf.keras.Model(y, q)
say(len(m3.weights))
m3.compile("adam", "mse")
