# tensorflow: 2.10 2.21
import tensorflow as tf

L = tf.keras.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


def end(tensor):
    return "-".join(str(d) for d in tf.keras.backend.int_shape(tensor)[1:])


x = L.Input((10, 6))
y = L.Input((7, 6))
say(end(L.Attention()([x, y])))
say(end(L.AdditiveAttention()([x, y])))
say(end(L.Attention(use_scale=True)([x, y])))
say(end(L.MultiHeadAttention(2, 4)(x, y)))
say(end(L.MultiHeadAttention(2, 4, value_dim=5, output_shape=8, use_bias=False, name="mha")(x, y)))
say(end(L.MultiHeadAttention(num_heads=2, key_dim=3)(x, x)))
say(end(L.EinsumDense("abc,cd->abd", output_shape=(10, 9), bias_axes="d")(x)))
say(end(L.UnitNormalization()(x)))


class Block(L.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.att = L.MultiHeadAttention(num_heads=2, key_dim=3)
        self.ffn = tf.keras.Sequential([L.Dense(8, activation="relu"), L.Dense(6)])
        self.norm = L.LayerNormalization(epsilon=1e-6)
        self.drop = L.Dropout(0.1)

    def call(self, inputs, training=None):
        out = self.norm(inputs + self.drop(self.att(inputs, inputs), training=training))
        return self.norm(out + self.ffn(out))


say(end(Block()(x)))
b = Block(name="block_b")
b(tf.zeros([2, 5, 6]))
for w in b.weights:
    say(w.name)
