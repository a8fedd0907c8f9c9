"""What layers written in Python ask about sizes, and the ops that they add: `tf._layers.…`."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Hole, Name, concat
from scope_lsp.domain.tensors import Dimension, Shape, Tensor, VariableValue
from scope_lsp.domain.values import OneOf, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    runtime,
    shape_of,
    static_shape,
    tensor,
    value_dtype,
)
from scope_lsp.scopes import UNKNOWN
from scope_lsp.scopes.shapes import text_of


@api("tf._layers.sizes")
def sizes(call: Call, value: Value) -> Value:
    """The static sizes of a tensor or a shape, as a list of numbers, None and unknown ones.

    A size is None only where TensorFlow is certain not to know it; the list is unknown where the
    rank isn't known, and None where TensorFlow doesn't know the rank.
    """
    dims: Any
    if isinstance(value, Tensor):
        dims = value.shape
    elif isinstance(value, VariableValue):
        dims = value.record.shape
    elif isinstance(value, Shape):
        dims = value.dims
    else:
        return Unknown("the shape isn't known", "shape", plain=True)
    if not isinstance(dims, tuple):
        return None if dims is None else Unknown("the shape isn't known", "shape")
    return List(list(map(_size, dims)))


def _size(size: Any) -> Value:
    if isinstance(size, int) or size is None:
        return size
    return Unknown("the size isn't known", "size", plain=True)


@api("tf._layers.last_size")
def last_size(call: Call, shape: Value, axis: Value = -1) -> Value:
    """One size of a shape that `build` is given; None where TensorFlow doesn't know it."""
    if isinstance(shape, Shape):
        found = None if shape.dims is None else list(shape.dims)
    else:
        found = call.run.elements(shape) if isinstance(shape, (List, tuple)) else None
    if found is None or not isinstance(axis, int) or not -len(found) <= axis < len(found):
        return Unknown("the size isn't known", "size", plain=True)
    size = found[axis]
    return size.value if isinstance(size, Dimension) else size


@api("tf._layers.set_sizes")
def set_sizes(call: Call, value: Value, shape: Value) -> Value:
    """Tell a tensor its sizes, as far as they are known."""
    found = shape_of(call, shape)
    if isinstance(value, Tensor) and isinstance(found, tuple):
        value.shape = static_shape(found)
    return value


@api("tf._layers.show_shape")
def show_shape(call: Call, shape: Value) -> Value:
    """A static shape as errors show it: `TensorShape([Dimension(2), Dimension(None)])`."""
    if not isinstance(shape, Shape):
        return Unknown("the shape isn't known", "shape", plain=True)
    if shape.dims is None:
        return "TensorShape(None)"
    v2 = runtime(call).v2_behavior
    sizes = [size if isinstance(size, int) else None for size in shape.dims]
    return f"TensorShape([{', '.join(str(n) if v2 else f'Dimension({n})' for n in sizes)}])"


@api("tf._layers.text_of_shape")
def text_of_shape(call: Call, shape: Value) -> Value:
    """`str(shape)`."""
    dims = shape.dims if isinstance(shape, Shape) else UNKNOWN
    if dims is UNKNOWN:
        return Unknown("the shape isn't known", "shape", plain=True)
    return text_of(dims, runtime(call).v2_behavior)


# Ops


@api("tf._layers.op")
def op(call: Call, name: Value, inputs: Value, shape: Value = None, dtype: Value = None) -> Value:
    """An op of the current scope that a gradient flows through; `a/b` is an op inside of `a`."""
    values = call.run.elements(inputs) or []
    found = dtype_of(dtype) if dtype is not None else value_dtype(values[0] if values else None)
    full = None if runtime(call).executing_eagerly else _take(call, name)
    sizes = UNKNOWN if isinstance(shape, (Unknown, OneOf)) else shape_of(call, shape)
    made = tensor(call, full, found, sizes)
    made.inputs = inputs_of(values)
    return made


def _take(call: Call, name: Value) -> Name:
    """The full name of an op that is called `a/b` in the current scope."""
    if isinstance(name, str):
        first, slash, rest = name.partition("/")
        return concat(take(call, first), slash + rest)
    tf, reason = runtime(call), "which op it is isn't known"
    options = name.options if isinstance(name, OneOf) else ()
    firsts = {o.partition("/")[0].lower() for o in options if isinstance(o, str)}
    tf.graph.taint(tf.get_name_scope(), frozenset(firsts) if firsts else None, reason)
    scope = tf.get_name_scope()
    return concat(scope, "/" if scope else "", Hole("?", reason))


@api("tf._layers.op_somewhere")
def op_somewhere(call: Call, inputs: Value, reason: Value) -> Value:
    """What `op` makes of the same shape, where its name isn't known."""
    values = call.run.elements(inputs) or []
    first = values[0] if values else None
    return op(call, Unknown(str(reason), plain=True), inputs, sizes(call, first))


# Sizes of convolutions


def _length(size: Any, window: Any, stride: Any, dilation: Any, padding: Value) -> Any:
    """`conv_output_length` of `python/layers/utils.py`."""
    if size is None:
        return None
    if not all(isinstance(n, int) for n in (size, window, stride, dilation)):
        return Unknown("the size isn't known", "size", plain=True)
    if padding == "valid":
        size -= (window - 1) * dilation
    elif padding not in ("same", "causal"):
        return Unknown("the padding isn't known", "size", plain=True)
    return -(-size // stride)


def _grown(size: Any, window: Any, stride: Any, padding: Value) -> Any:
    """`deconv_output_length` of `python/layers/utils.py`."""
    if size is None:
        return None
    if not all(isinstance(n, int) for n in (size, window, stride)) or padding not in (
        "valid",
        "same",
    ):
        return Unknown("the size isn't known", "size", plain=True)
    return size * stride + (max(window - stride, 0) if padding == "valid" else 0)


@api("tf._layers.windows")
def windows(
    call: Call,
    shape: Value,
    windows: Value,
    strides: Value,
    dilations: Value,
    padding: Value,
    channels: Value,
    first: Value,
    grows: Value = False,
) -> Value:
    """The sizes of images after windows have gone over them; `channels` None leaves theirs."""
    found = call.run.elements(shape)
    per_axis = [call.run.elements(each) for each in (windows, strides, dilations)]
    if found is None or any(each is None for each in per_axis):
        return Unknown("the shape isn't known", "shape", plain=True)
    axes = range(2, len(found)) if first is True else range(1, len(found) - 1)
    made = list(found)
    for axis, window, stride, dilation in zip(axes, *per_axis):
        if grows is True:
            made[axis] = _grown(found[axis], window, stride, padding)
        else:
            made[axis] = _length(found[axis], window, stride, dilation, padding)
    if channels is not None:
        made[1 if first is True else -1] = channels
    return List(made)
