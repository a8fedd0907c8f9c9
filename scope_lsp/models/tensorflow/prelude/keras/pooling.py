"""Pooling of images.

After `layers/pooling.py` of 1.15 and `layers/pooling/` of Keras 2.10.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Image, convolved, sizes = keras.Image, keras.convolved, keras.sizes
is_first = keras.is_first


class Pooling(Image):
    _op = "MaxPool"

    def __init__(self, pool_size=2, strides=None, padding="valid", data_format=None, **kwargs):
        super().__init__(**kwargs)
        self.pool_size = sizes(pool_size, self._rank)
        self.strides = self.pool_size if strides is None else sizes(strides, self._rank)
        self.padding, self.data_format = keras.padding_of(padding), data_format

    def call(self, inputs):
        if self._rank == 3 and is_first(self.data_format):
            if version.keras_is_v3:
                return self._tensor(inputs, keras.unknown("whether axes are moved"))
            keras.ops("transpose")
            return self._tensor(inputs, "transpose")
        if version.keras_is_v3 and self._op == "MaxPool":
            return self._tensor(inputs, "MaxPool2d")
        if version.keras_is_v3 and self._op == "Squeeze":
            return self._tensor(inputs, keras.unknown("how pooling in one dimension is made"))
        return self._tensor(inputs, self._op)

    def _result(self, batch, lengths, channels):
        found = zip(lengths, self.pool_size, self.strides)
        return batch, [convolved(size, k, s, self.padding) for size, k, s in found], channels


class MaxPooling2D(Pooling):
    pass


class MaxPooling1D(Pooling):
    _rank, _op = 1, "Squeeze"


class MaxPooling3D(Pooling):
    _rank, _op = 3, "MaxPool3D"


class AveragePooling2D(Pooling):
    _op = "AvgPool"


class AveragePooling1D(Pooling):
    _rank, _op = 1, "Squeeze"


class AveragePooling3D(Pooling):
    _rank, _op = 3, "AvgPool3D"


class GlobalPooling(Image):
    _op = "Mean"

    def __init__(self, data_format=None, keepdims=False, **kwargs):
        super().__init__(**kwargs)
        self.data_format, self.keepdims = data_format, keepdims

    def call(self, inputs, mask=None):
        if self._rank == 1 and self._op == "Mean" and version.keras_averages_know_masks:
            if mask is not None or keras.is_masked(inputs):
                return self._tensor(inputs, "truediv")
        return self._tensor(inputs, self._op)

    def _output(self, shape):
        split = self._split(shape)
        if split is None:
            return keras.unknown("the shape of the input")
        if self.keepdims:
            return self._joined(split[0], (1,) * self._rank, split[2])
        return split[0], split[2]


class GlobalAveragePooling2D(GlobalPooling):
    pass


class GlobalAveragePooling1D(GlobalPooling):
    _rank = 1


class GlobalAveragePooling3D(GlobalPooling):
    _rank = 3


class GlobalMaxPooling2D(GlobalPooling):
    _op = "Max"


class GlobalMaxPooling1D(GlobalPooling):
    _rank, _op = 1, "Max"


class GlobalMaxPooling3D(GlobalPooling):
    _rank, _op = 3, "Max"
