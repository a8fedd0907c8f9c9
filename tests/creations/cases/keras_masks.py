# tensorflow: 2.10 2.21
import numpy as np
import tensorflow as tf

layers = tf.keras.layers


class Embedded(layers.Layer):
    def __init__(self):
        super().__init__()
        self.table = layers.Embedding(10, 4, mask_zero=True)

    def call(self, x):
        return self.table(x)

    def compute_mask(self, x, mask=None):
        return self.table.compute_mask(x)


class Encoder(layers.Layer):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(4)
        self.supports_masking = True

    def call(self, x, mask=None):
        if mask is not None:
            padding = mask
        else:
            tf.Variable(1.0, name="no_mask")
        return self.dense(x) * tf.cast(padding, "float32")[:, :, None]


class Either(layers.Layer):
    def __init__(self):
        super().__init__()
        self.without, self.within = layers.Dense(4), layers.Dense(4)

    def call(self, x, mask=None):
        return self.without(x) if mask is None else self.within(x)


x = Embedded()(tf.keras.Input((5,), dtype="int64"))
x = layers.Dropout(0.5)(x)
Encoder()(x)
Either()(layers.Embedding(10, 4, mask_zero=True)(np.ones((2, 5))))
Either()(layers.Embedding(10, 4)(np.ones((2, 5))))
masked = layers.Masking()(np.ones((2, 5, 3), "float32"))
Either()(masked)
Either()(layers.Dropout(0.1)(masked))
Either()(masked, training=True)
