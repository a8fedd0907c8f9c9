"""The poolings of `tf.layers`.

After `python/layers/pooling.py` of 1.0 to 1.15, and since 1.9 `python/keras/layers/pooling.py`
below it.
"""

import tensorflow as tf
from tensorflow import _layers

Layer, InputSpec = tf.compat.v1.layers.Layer, tf.compat.v1.layers.InputSpec


class _Pooling(Layer):
    rank = 2
    op = "MaxPool"

    def __init__(
        self, pool_size, strides, padding="valid", data_format="channels_last", name=None, **kwargs
    ):
        super().__init__(name=name, **kwargs)
        strides = pool_size if strides is None else strides
        self.pool_size = _layers.tuple_of(pool_size, self.rank, "pool_size")
        self.strides = _layers.tuple_of(strides, self.rank, "strides")
        self.padding = _layers.padding_of(padding)
        self.data_format = _layers.data_format_of(data_format)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    def _sizes(self, shape):
        return _layers.windows(
            shape,
            self.pool_size,
            self.strides,
            [1] * self.rank,
            self.padding,
            None,
            self.data_format == "channels_first",
        )

    def compute_output_shape(self, input_shape):
        return tf.TensorShape(self._sizes(input_shape))

    _compute_output_shape = compute_output_shape

    def call(self, inputs):
        sizes = self._sizes(tf._model.sizes(inputs))
        if self.rank == 1:
            _layers.op("ExpandDims", ())
            _layers.op(self.op, ())
            return _layers.op("Squeeze", (inputs,), sizes)
        return _layers.op(self.op + "3D" if self.rank == 3 else self.op, (inputs,), sizes)


class MaxPooling1D(_Pooling):
    rank = 1


class MaxPooling2D(_Pooling):
    pass


class MaxPooling3D(_Pooling):
    rank = 3


class AveragePooling1D(_Pooling):
    rank, op = 1, "AvgPool"


class AveragePooling2D(_Pooling):
    op = "AvgPool"


class AveragePooling3D(_Pooling):
    rank, op = 3, "AvgPool"


def max_pooling1d(
    inputs, pool_size, strides, padding="valid", data_format="channels_last", name=None
):
    return MaxPooling1D(pool_size, strides, padding, data_format, name)(inputs)


def max_pooling2d(
    inputs, pool_size, strides, padding="valid", data_format="channels_last", name=None
):
    return MaxPooling2D(pool_size, strides, padding, data_format, name)(inputs)


def max_pooling3d(
    inputs, pool_size, strides, padding="valid", data_format="channels_last", name=None
):
    return MaxPooling3D(pool_size, strides, padding, data_format, name)(inputs)


def average_pooling1d(
    inputs, pool_size, strides, padding="valid", data_format="channels_last", name=None
):
    return AveragePooling1D(pool_size, strides, padding, data_format, name)(inputs)


def average_pooling2d(
    inputs, pool_size, strides, padding="valid", data_format="channels_last", name=None
):
    return AveragePooling2D(pool_size, strides, padding, data_format, name)(inputs)


def average_pooling3d(
    inputs, pool_size, strides, padding="valid", data_format="channels_last", name=None
):
    return AveragePooling3D(pool_size, strides, padding, data_format, name)(inputs)
