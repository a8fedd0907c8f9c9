"""Layers that change their inputs at random while a model is trained.

After `layers/core.py` and `layers/noise.py` of 1.15, and `layers/regularization/` of Keras 2.10
and 3.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer


def seed_generator(amount, seed=None):
    """The state from which a layer draws at random, kept in a variable since Keras 3."""
    if version.keras_is_v3 and amount > 0:
        return keras.SeedGenerator(seed)
    return None


class Random(Layer):
    """What `_changed` makes of the inputs while the model is trained, and of `amount` if any."""

    def __init__(self, amount, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.seed = seed
        self.seed_generator = seed_generator(amount, seed)
        self.supports_masking = True

    def call(self, inputs, training=None):
        if not tf._model.is_tensor(inputs):
            return inputs
        if version.keras_is_v3:
            return self._changed(inputs) if training else inputs
        return keras.in_train_phase(lambda: self._changed(inputs), self._kept(inputs), training)

    def _kept(self, inputs):
        return inputs

    def _made_by(self, op, inputs):
        if version.keras_is_v3:  # which scales what it has drawn by itself
            op = {"add": "add_1", "mul": "mul_1", "add_1": "add_2"}.get(op, op)
        return keras.op(op, keras.shapes(inputs), keras.dtype(inputs))


class Dropout(Random):
    def __init__(self, rate, noise_shape=None, seed=None, **kwargs):
        super().__init__(rate, seed, **kwargs)
        self.rate, self.noise_shape = rate, noise_shape

    def _changed(self, inputs):
        if not tf._model.known(self.rate):
            return self._made_by(keras.unknown("the rate isn't known"), inputs)
        return self._made_by(version.keras_dropout_output, inputs) if self.rate else inputs

    def _kept(self, inputs):
        return lambda: tf.identity(inputs)


class SpatialDropout1D(Dropout):
    def __init__(self, rate, **kwargs):
        super().__init__(rate, **kwargs)


class SpatialDropout2D(Dropout):
    def __init__(self, rate, data_format=None, **kwargs):
        super().__init__(rate, **kwargs)
        self.data_format = data_format


class SpatialDropout3D(SpatialDropout2D):
    pass


class AlphaDropout(Random):
    _op = "add_1"

    def __init__(self, rate, noise_shape=None, seed=None, **kwargs):
        super().__init__(rate, seed, **kwargs)
        self.rate, self.noise_shape = rate, noise_shape

    def call(self, inputs, training=None):
        if not tf._model.known(self.rate):
            return self._made_by(keras.unknown("the rate isn't known"), inputs)
        if not 0 < self.rate < 1:
            return inputs
        return super().call(inputs, training)

    def _changed(self, inputs):
        return self._made_by(self._op, inputs)


class GaussianDropout(AlphaDropout):
    _op = "mul"

    def __init__(self, rate, seed=None, **kwargs):
        super().__init__(rate, None, seed, **kwargs)


class GaussianNoise(Random):
    def __init__(self, stddev, seed=None, **kwargs):
        super().__init__(stddev, seed, **kwargs)
        self.stddev = stddev

    def _changed(self, inputs):
        return self._made_by("add", inputs)
