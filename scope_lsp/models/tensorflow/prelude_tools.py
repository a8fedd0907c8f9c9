"""What models written in Python ask of us beyond TensorFlow's own API, as `tf._model.…`.

Sizes here are numbers, or unknown values that touch nothing: arithmetic on them is no op.
"""

from __future__ import annotations

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Hole, concat
from scope_lsp.domain.tensors import Dimension, Operation, Shape, Tensor, VariableValue
from scope_lsp.domain.values import Instance, OneOf, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    dtype_value,
    name_of,
    runtime,
    shape_of,
    static_shape,
    tensor,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN
from scope_lsp.scopes.shapes import merged


def _size(size: object) -> Value:
    return size if isinstance(size, int) else Unknown("the size isn't known", "size", plain=True)


@api("tf._model.size")
def size(call: Call, value: Value, axis: Value = -1) -> Value:
    """One size of a tensor's static shape, or of a shape."""
    found = value.dims if isinstance(value, Shape) else value_shape(value)
    if not isinstance(found, tuple) or not isinstance(axis, int):
        return _size(None)
    return _size(found[axis] if -len(found) <= axis < len(found) else None)


@api("tf._model.sizes")
def sizes(call: Call, value: Value) -> Value:
    """The sizes of a state: of a number the number, of a `TensorShape` all of them."""
    if isinstance(value, (Tensor, VariableValue)):
        found = value_shape(value)
    elif isinstance(value, (Unknown, OneOf)):
        found = UNKNOWN
    else:
        found = shape_of(call, value)
    if not isinstance(found, tuple):
        return _size(None)
    return List([None if d is None else _size(d) for d in found])


@api("tf._model.rank")
def rank(call: Call, value: Value) -> Value:
    """The static rank of a tensor."""
    found = value_shape(value)
    return len(found) if isinstance(found, tuple) else _size(None)


@api("tf._model.known")
def is_known(call: Call, value: Value) -> Value:
    """Whether anything is known of a value."""
    return not isinstance(value, (Unknown, OneOf))


@api("tf._model.dtype")
def dtype(call: Call, value: Value) -> Value:
    """The dtype of a tensor, None where it isn't known."""
    found = value_dtype(value)
    return dtype_value(found) if isinstance(found, str) else None


@api("tf._model.op")
def op(
    call: Call,
    name: Value,
    dtype: Value = None,
    shape: Value = None,
    output: Value = "",
    index: Value = 0,
) -> Value:
    """An op of this name in the current name scope; `output` is below it, if it isn't itself."""
    given = name_of(call, name)
    assert given is not None
    full = None if runtime(call).executing_eagerly else concat(take(call, given), output)
    return tensor(call, full, dtype_of(dtype), _shape(call, shape), index)


@api("tf._model.unnamed")
def unnamed(call: Call, dtype: Value = None, shape: Value = None) -> Value:
    """A tensor whose name isn't followed."""
    return anonymous(call, dtype_of(dtype), _shape(call, shape))


def anonymous(call: Call, dtype: object = None, shape: object = None) -> Tensor:
    """A tensor that is somewhere in the graph, under a name that isn't followed."""
    name = None
    if not runtime(call).executing_eagerly:
        name = Hole("…", "the names of ops inside of this call aren't followed")
    made = Tensor(None, 0, dtype if isinstance(dtype, str) else None, static_shape(shape))
    if name is not None:
        made.op = Operation(concat(name), "", runtime(call).graph)
    return made


def _shape(call: Call, shape: Value) -> object:
    if shape is None or isinstance(shape, (Unknown, OneOf)):
        return UNKNOWN
    return shape_of(call, shape)


@api("tf._model.with_shape")
def with_shape(call: Call, value: Value, shape: Value) -> Value:
    """The tensor itself, whose static shape gets known."""
    found = static_shape(_shape(call, shape))
    if isinstance(value, Tensor):
        value.shape = merged(value.shape, found)
    return value


@api("tf._model.number")
def number(call: Call, value: Value) -> Value:
    """A number given as such or as a `Dimension`."""
    return _size(value.value if isinstance(value, Dimension) else value)


@api("tf._model.is_tensor")
def is_tensor(call: Call, value: Value) -> Value:
    """Whether it is a tensor or a variable."""
    return isinstance(value, (Tensor, VariableValue))


@api("tf._model.class_name")
def class_name(call: Call, value: Value) -> Value:
    """The name of an object's class."""
    return value.cls.name if isinstance(value, Instance) else "object"


@api("tf._model.shape")
def static(call: Call, value: Value) -> Value:
    """The static shape of a tensor, of which nothing may be known."""
    found = value_shape(value)
    return Shape(static_shape(found) if isinstance(found, tuple) else None)


@api("tf._model.prefixed")
def prefixed(call: Call, first: Value, rest: Value) -> Value:
    """A shape with one size more in front of it."""
    found = _shape(call, rest)
    if not isinstance(found, tuple):
        return Shape(None)
    size = first.value if isinstance(first, Dimension) else first
    return Shape(static_shape((size, *found)))


@api("tf._model.rest")
def rest(call: Call, shape: Value) -> Value:
    """A shape without its first size."""
    found = _shape(call, shape)
    return Shape(static_shape(found[1:]) if isinstance(found, tuple) else None)
