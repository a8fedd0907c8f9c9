"""What layers written in Python ask about sizes, and the ops that they add: `tf._layers.…`."""

from __future__ import annotations

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Hole, Name, concat
from scope_lsp.domain.tensors import Dimension, Shape
from scope_lsp.domain.values import OneOf, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.dimensions import unknown_size
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.prelude_tools import size_value, sizes
from scope_lsp.models.tensorflow.shapes.sizes import Size
from scope_lsp.models.tensorflow.shapes.windows import spread
from scope_lsp.models.tensorflow.shapes.windows import windows as fitting
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    runtime,
    shape_of,
    tensor,
    value_dtype,
)
from scope_lsp.scopes import UNKNOWN
from scope_lsp.scopes.shapes import text_of


@api("tf._layers.last_size")
def last_size(call: Call, shape: Value, axis: Value = -1) -> Value:
    """One size of a shape that `build` is given; None where TensorFlow doesn't know it."""
    if isinstance(shape, Shape):
        found = None if shape.dims is None else list(shape.dims)
    else:
        found = call.run.elements(shape) if isinstance(shape, (List, tuple)) else None
    if found is None or not isinstance(axis, int) or not -len(found) <= axis < len(found):
        return unknown_size()
    size = found[axis]
    return size.value if isinstance(size, Dimension) else size


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
    full = None if runtime(call).executing_eagerly else take_below(call, name)
    sizes = UNKNOWN if isinstance(shape, (Unknown, OneOf)) else shape_of(call, shape)
    made = tensor(call, full, found, sizes)
    made.inputs = inputs_of(values)
    return made


def take_below(call: Call, name: Value) -> Name:
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


def _known(size: Value) -> Size:
    return size if isinstance(size, int) or size is None else UNKNOWN


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
    """The sizes of images after windows have gone over them; `channels` None leaves theirs.

    `first` says that channels come before the axes of space, `grows` that a convolution is
    transposed.
    """
    found = None if shape is None else call.run.elements(shape)
    holes = (1,) * len(found or ()) if dilations is None else dilations
    given = [call.run.elements(each) for each in (windows, strides, holes)]
    columns = [each for each in given if each is not None]
    if found is None or len(columns) < len(given) or len(found) != len(columns[0]) + 2:
        return Unknown("the shape isn't known", "shape", plain=True)
    told = padding if isinstance(padding, str) else UNKNOWN
    axes = range(2, len(found)) if first is True else range(1, len(found) - 1)
    made = list(found)
    for axis, *numbers in zip(axes, *columns):
        window, stride, hole = map(_known, numbers)
        if grows is True:
            length = spread(_known(found[axis]), window, stride, told)
        else:
            length = fitting(_known(found[axis]), window, stride, hole, told)
        made[axis] = size_value(length)
    if channels is not None:
        made[1 if first is True else -1] = channels
    return List(made)
