# tensorflow: 2.10 2.21
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers


class Inner(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.a = layers.Dense(2, name="for_training")
        self.b = layers.Dense(2, name="for_use")

    def call(self, x, training=None):
        return self.a(x) if training else self.b(x)


class Outer(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.inner = Inner()

    def call(self, x, training=None):
        return self.inner(x)


x, y = np.zeros((4, 3), "float32"), np.zeros((4, 2), "float32")
used = Outer()
used(tf.constant(x))
trained = Outer()
trained(tf.constant(x), training=True)
predicted = Outer()
predicted.predict(x)
