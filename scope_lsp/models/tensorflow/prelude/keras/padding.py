"""Padding, cropping and enlarging images.

After `layers/convolutional.py` of 1.15 and `layers/reshaping/` of Keras 2.10.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Image, sizes, is_first = keras.Image, keras.sizes, keras.is_first
RESIZING = {
    "nearest": "ResizeNearestNeighbor", "bilinear": "ResizeBilinear", "bicubic": "ResizeBicubic"
}  # fmt: skip
REPEATED = {1: "Repeat/Reshape_1", 2: "Repeat_1/Reshape_1", 3: "Repeat_2/Reshape_1"}
"""The op of Keras 3 for the last axis."""


def pairs(value, rank):
    """How much before and behind, for each axis."""
    if not isinstance(value, (list, tuple)):
        return ((value, value),) * rank
    if rank == 1:  # where it comes from a configuration, it is a pair for one axis already
        return (tuple(value[0] if isinstance(value[0], (list, tuple)) else value),)
    return tuple(tuple(v) if isinstance(v, (list, tuple)) else (v, v) for v in value)


class ZeroPadding2D(Image):
    _op, _sign = "Pad", 1

    def __init__(self, padding=1, data_format=None, **kwargs):
        super().__init__(**kwargs)
        self.padding = pairs(padding, self._rank)
        self.data_format = data_format

    def call(self, inputs):
        return self._tensor(inputs, self._op)

    def _result(self, batch, lengths, channels):
        found = [
            None if size is None else size + self._sign * (a + b)
            for size, (a, b) in zip(lengths, self.padding)
        ]
        return batch, found, channels


class ZeroPadding1D(ZeroPadding2D):
    _rank = 1


class ZeroPadding3D(ZeroPadding2D):
    _rank = 3


class Cropping2D(ZeroPadding2D):
    _op, _sign = "strided_slice", -1

    def __init__(self, cropping=0, data_format=None, **kwargs):
        super().__init__(cropping, data_format, **kwargs)
        self.cropping = self.padding


class Cropping1D(Cropping2D):
    _rank = 1

    def __init__(self, cropping=1, data_format=None, **kwargs):
        super().__init__(cropping, data_format, **kwargs)


class Cropping3D(Cropping2D):
    _rank = 3

    def __init__(self, cropping=1, data_format=None, **kwargs):
        super().__init__(cropping, data_format, **kwargs)


class UpSampling2D(Image):
    def __init__(self, size=2, data_format=None, interpolation="nearest", **kwargs):
        super().__init__(**kwargs)
        self.size = sizes(size, self._rank)
        self.data_format, self.interpolation = data_format, interpolation

    def call(self, inputs):
        if self._rank == 2:
            return self._resized(inputs)
        if version.keras_is_v3:
            return self._tensor(inputs, REPEATED[self._rank])
        keras.ops(*["concat"] * (self._rank - 1))  # one for each axis
        return self._tensor(inputs, "concat")

    def _resized(self, inputs):
        if version.keras_is_v3 and self.interpolation == "nearest":
            return self._tensor(inputs, REPEATED[self._rank])
        if version.keras_is_v3 or self.interpolation not in RESIZING:
            return self._tensor(inputs, keras.unknown("how it is resized"))
        scope = "resize/" if version.keras_resizes_in_scope else ""
        if not is_first(self.data_format):
            return self._tensor(inputs, scope + RESIZING[self.interpolation])
        keras.ops("transpose")
        return self._tensor(inputs, "transpose")

    def _result(self, batch, lengths, channels):
        return (
            batch,
            [None if size is None else size * s for size, s in zip(lengths, self.size)],
            channels,
        )


class UpSampling1D(UpSampling2D):
    _rank = 1

    def __init__(self, size=2, data_format=None, **kwargs):
        super().__init__(size, data_format, **kwargs)


class UpSampling3D(UpSampling2D):
    _rank = 3

    def __init__(self, size=2, data_format=None, **kwargs):
        super().__init__(size, data_format, **kwargs)
