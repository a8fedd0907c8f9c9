"""Convolutions and pooling: how many windows fit.

After `GetWindowedOutputSizeVerbose` of `core/framework/common_shape_fns.cc`.
"""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    dims,
    dtype_of_values,
    integer,
    is_given,
    pick,
    same,
    shape_at,
    value_at,
)
from scope_lsp.models.tensorflow.shapes.elementwise import first_dtype
from scope_lsp.models.tensorflow.shapes.rules import Output, rule
from scope_lsp.models.tensorflow.shapes.sizes import Size, calculated, of_rank

_IMAGES = ("input", "value", "x")


def windows(size: Size, window: Size, stride: Size, dilation: Size, padding: Any) -> Size:
    """How many windows fit along one axis; `padding` may be the pair of what is added."""
    if isinstance(padding, str) and padding.upper() in ("SAME", "CAUSAL"):
        return calculated(lambda n, s: -(-n // s), size, stride)
    if padding is None or padding is UNKNOWN:
        return UNKNOWN if size is not None else None
    added = 0 if isinstance(padding, str) else sum(padding)

    def count(n: int, k: int, s: int, d: int) -> int:
        return -(-(n + added - (k - 1) * d) // s)

    return calculated(count, size, window, stride, dilation)


def spread(size: Size, window: Size, stride: Size, padding: Any) -> Size:
    """How far windows reach that a transposed convolution lays along one axis.

    `deconv_output_length` of `python/layers/utils.py`.
    """
    if not isinstance(padding, str):
        return None if size is None else UNKNOWN
    valid = padding.upper() == "VALID"
    return calculated(lambda n, k, s: n * s + valid * max(k - s, 0), size, window, stride)


class Layout:
    """Where the channels and the axes of space are."""

    def __init__(self, given: Arguments, space: int) -> None:
        told = value_at(given, "data_format")
        self.known = told is not UNKNOWN
        self.space = space
        self.channels = 1 if isinstance(told, str) and told.startswith("NC") else space + 1
        first = 2 if self.channels == 1 else 1
        self.axes = range(first, first + space)

    def per_axis(self, value: Any) -> tuple[Size, ...]:
        """Numbers per axis of space: given as one, for the axes of space, or for all; else 1."""
        if value is None:
            return (1,) * self.space
        found = dims(value)
        if not isinstance(found, tuple):
            return (UNKNOWN,) * self.space
        if len(found) == self.space + 2:
            return tuple(found[axis] for axis in self.axes)
        return found * self.space if len(found) == 1 else found

    def paddings(self, given: Arguments) -> list[Any]:
        """The padding of each axis of space."""
        told = value_at(given, "padding")
        if isinstance(told, list):
            return [told[axis] for axis in self.axes]
        return ["VALID" if told is None else told] * self.space

    def shape(self, batch: Size, space: list[Size], channels: Size) -> tuple[Size, ...]:
        """The sizes in this order."""
        return (batch, channels, *space) if self.channels == 1 else (batch, *space, channels)


KEPT = object()
"""Stands for as many channels as there are."""


def slid(
    given: Arguments, space: int, window: tuple[Size, ...], strides: Any, dilations: Any,
    channels: Any = KEPT, names: tuple[str, ...] = _IMAGES,
) -> Any:  # fmt: skip
    """The shape when windows slide over axes of space; `channels` of the result may be others."""
    layout = Layout(given, space)
    found = of_rank(shape_at(given, *names), space + 2)
    if found is UNKNOWN or not layout.known:
        return UNKNOWN
    steps, holes = layout.per_axis(strides), layout.per_axis(dilations)
    lengths = [
        windows(found[axis], *each)
        for axis, *each in zip(layout.axes, window, steps, holes, layout.paddings(given))
    ]
    kept = found[layout.channels] if channels is KEPT else channels
    return layout.shape(found[0], lengths, kept)


# Convolutions


def _filters(given: Arguments) -> Any:
    return shape_at(given, "filter", "filters")


def _convolved(given: Arguments, space: int) -> Any:
    kernel = of_rank(_filters(given), space + 2)
    if kernel is UNKNOWN:
        return UNKNOWN
    strides = pick(given, "strides", "stride")
    dilations = pick(given, "dilations", "dilation_rate")
    return slid(given, space, kernel[:space], strides, dilations, kernel[-1])


@rule("conv1d", dtype=first_dtype)
def conv1d(given: Arguments) -> Any:
    """Over sequences."""
    return _convolved(given, 1)


@rule("conv2d", dtype=first_dtype)
def conv2d(given: Arguments) -> Any:
    """Over images."""
    return _convolved(given, 2)


@rule("conv3d", dtype=first_dtype)
def conv3d(given: Arguments) -> Any:
    """Over volumes."""
    return _convolved(given, 3)


@rule("convolution", dtype=first_dtype)
def convolution(given: Arguments) -> Any:
    """Over as many axes as the filters have."""
    kernel = _filters(given)
    if not isinstance(kernel, tuple):
        return UNKNOWN
    return _convolved(given, len(kernel) - 2)


@rule("atrous_conv2d", dtype=first_dtype)
def atrous_conv2d(given: Arguments) -> Any:
    """With holes in the filters."""
    kernel = of_rank(_filters(given), 4)
    rate = integer(given.get("rate"))
    return UNKNOWN if kernel is UNKNOWN else slid(given, 2, kernel[:2], 1, rate, kernel[-1])


def _depthwise_channels(kernel: tuple[Size, ...]) -> Size:
    return calculated(lambda a, b: a * b, kernel[2], kernel[3])


@rule("depthwise_conv2d", "depthwise_conv2d_native", dtype=first_dtype)
def depthwise_conv2d(given: Arguments) -> Any:
    """Each channel by itself."""
    kernel = of_rank(_filters(given), 4)
    if kernel is UNKNOWN:
        return UNKNOWN
    dilations = pick(given, "dilations", "rate")
    return slid(given, 2, kernel[:2], given.get("strides"), dilations, _depthwise_channels(kernel))


@rule("separable_conv2d", dtype=first_dtype)
def separable_conv2d(given: Arguments) -> Any:
    """Each channel by itself, then all of them."""
    kernel = of_rank(shape_at(given, "depthwise_filter"), 4)
    mixed = of_rank(shape_at(given, "pointwise_filter"), 4)
    if kernel is UNKNOWN or mixed is UNKNOWN or mixed[:2] != (1, 1):
        return UNKNOWN
    dilations = pick(given, "dilations", "rate")
    return slid(given, 2, kernel[:2], given.get("strides"), dilations, mixed[3])


@rule("conv2d_transpose", "conv3d_transpose", "conv1d_transpose", "conv_transpose",
      "atrous_conv2d_transpose", dtype=first_dtype)  # fmt: skip
def conv_transpose(given: Arguments) -> Any:
    """The shape that is asked for."""
    told = dims(given.get("output_shape"))
    return told if isinstance(told, tuple) and told else UNKNOWN


@rule("conv2d_backprop_input", "depthwise_conv2d_native_backprop_input",
      "depthwise_conv2d_backprop_input", dtype=same("filter", "filters"))  # fmt: skip
def backprop_input(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("input_sizes"))


@rule("conv2d_backprop_filter", "conv3d_backprop_filter", "conv3d_backprop_filter_v2",
      "depthwise_conv2d_native_backprop_filter", "depthwise_conv2d_backprop_filter",
      dtype=same("input"))  # fmt: skip
def backprop_filter(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("filter_sizes"))


# Pooling


def _pooled(given: Arguments, space: int) -> Any:
    layout = Layout(given, space)
    window = layout.per_axis(pick(given, "ksize"))
    return slid(given, space, window, given.get("strides"), None)


@rule("max_pool", "avg_pool", "max_pool2d", "avg_pool2d", "max_pool_v2", "avg_pool_v2",
      dtype=first_dtype)  # fmt: skip
def pool2d(given: Arguments) -> Any:
    """Over images; newer versions over whatever they are given."""
    found = shape_at(given, *_IMAGES)
    if isinstance(found, tuple) and len(found) in (3, 5):
        return _pooled(given, len(found) - 2)
    return _pooled(given, 2) if isinstance(found, tuple) else UNKNOWN


@rule("max_pool1d", "avg_pool1d", dtype=first_dtype)
def pool1d(given: Arguments) -> Any:
    """Over sequences."""
    return _pooled(given, 1)


@rule("max_pool3d", "avg_pool3d", dtype=first_dtype)
def pool3d(given: Arguments) -> Any:
    """Over volumes."""
    return _pooled(given, 3)


@rule("max_pool_with_argmax")
def max_pool_with_argmax(given: Arguments) -> Any:
    """The largest of each window, and where it is."""
    shape, dtype = _pooled(given, 2), dtype_of_values([given.get("input")])
    return [Output(shape, dtype if isinstance(dtype, str) else None), Output(shape, "int64")]


@rule("pool", dtype=first_dtype)
def pool(given: Arguments) -> Any:
    """Over as many axes as the window has."""
    window = dims(given.get("window_shape"))
    if not isinstance(window, tuple):
        return UNKNOWN
    found = shape_at(given, "input")
    space = len(found) - 2 if isinstance(found, tuple) else len(window)
    window = window * space if len(window) == 1 else window
    dilations = pick(given, "dilation_rate", "dilations")
    return slid(given, space, window, given.get("strides"), dilations)


@rule("dilation2d", "erosion2d", dtype=first_dtype)
def dilation2d(given: Arguments) -> Any:
    """Morphology of images."""
    kernel = shape_at(given, "filter", "filters", "kernel")
    found = shape_at(given, *_IMAGES)
    if not isinstance(kernel, tuple) or None in kernel or not isinstance(found, tuple):
        return UNKNOWN
    if found[-1] is None:
        return UNKNOWN
    return slid(given, 2, kernel[:2], given.get("strides"), pick(given, "rates", "dilations"))


# Normalization


@rule("fused_batch_norm")
def fused_batch_norm(given: Arguments) -> Any:
    """The batch, its means and its variances."""
    found, dtype = shape_at(given), dtype_of_values([given.get("x")])
    layout = Layout(given, len(found) - 2 if isinstance(found, tuple) else 2)
    scale = shape_at(given, "scale")
    if not isinstance(found, tuple):
        return [Output(UNKNOWN, dtype if isinstance(dtype, str) else None), Output(), Output()]
    channels = found[layout.channels]
    if channels is None:
        channels = UNKNOWN if not isinstance(scale, tuple) or scale[0] is None else scale[0]
        found = UNKNOWN
    made = dtype if isinstance(dtype, str) and dtype != "float16" else None
    moments = Output((channels,), made)
    return [Output(found, dtype if isinstance(dtype, str) else None), moments, moments]


@rule("extract_image_patches", "image.extract_patches", dtype=first_dtype)
def extract_patches(given: Arguments) -> Any:
    """Each window as channels."""
    layout = Layout({}, 2)
    window = layout.per_axis(pick(given, "ksizes", "sizes"))
    found = shape_at(given)
    depth = found[-1] if isinstance(found, tuple) else found
    channels = calculated(lambda a, b, c: a * b * c, *window, depth)
    return slid(given, 2, window, given.get("strides"), given.get("rates"), channels,
                ("images", "input")) if is_given(given, "images", "input") else UNKNOWN  # fmt: skip
