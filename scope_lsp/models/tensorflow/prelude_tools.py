"""What models written in Python ask of us beyond TensorFlow's own API, as `tf._model.…`.

Sizes here are numbers, or unknown values that touch nothing: arithmetic on them is no op.
"""

from __future__ import annotations

from functools import partial

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Hole, concat
from scope_lsp.domain.tensors import Dimension, Operation, Shape, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING, _Missing
from scope_lsp.domain.unknown import Size, Sizes
from scope_lsp.domain.values import Instance, OneOf, Unknown, Value, options_of
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.dataflow import Inputs, inputs_of
from scope_lsp.models.tensorflow.dimensions import unknown_size
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.scopes import scope_of
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    dtype_value,
    key_of,
    runtime,
    shape_of,
    static_shape,
    tensor,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN


def size_value(size: object) -> Value:
    """A size as models take it: a number, None, or an unknown value where only we don't know it."""
    return size if size is None or isinstance(size, int) else unknown_size()


@api("tf._model.size")
def size(call: Call, value: Value, axis: Value = -1) -> Value:
    """One size of a tensor's static shape, or of a shape; None where TensorFlow has none."""
    found = value.dims if isinstance(value, Shape) else value_shape(value)
    if not isinstance(found, tuple) or not isinstance(axis, int):
        return size_value(None if found is None else UNKNOWN)
    return size_value(found[axis] if -len(found) <= axis < len(found) else UNKNOWN)


@api("tf._model.sizes")
def sizes(call: Call, value: Value) -> Value:
    """All sizes of a tensor or of a shape; None where TensorFlow doesn't know the rank."""
    found = value.dims if isinstance(value, Shape) else value_shape(value)
    if not isinstance(found, tuple):
        return None if found is None else Unknown("the shape isn't known", "shape", plain=True)
    return List(list(map(size_value, found)))


@api("tf._model.state_sizes")
def state_sizes(call: Call, value: Value) -> Value:
    """The sizes of a state: of a number the number, of a `TensorShape` all of them."""
    if isinstance(value, (Tensor, VariableValue)):
        found = value_shape(value)
    elif isinstance(value, (Unknown, OneOf)):
        found = UNKNOWN
    else:
        found = shape_of(call, value)
    if not isinstance(found, tuple):
        return size_value(found)
    return List(list(map(size_value, found)))


@api("tf._model.rank")
def rank(call: Call, value: Value) -> Value:
    """The static rank of a tensor."""
    found = value_shape(value)
    return (
        len(found) if isinstance(found, tuple) else size_value(None if found is None else UNKNOWN)
    )


@api("tf._model.known")
def is_known(call: Call, value: Value) -> Value:
    """Whether anything is known of a value."""
    return not isinstance(value, (Unknown, OneOf))


@api("tf._model.of_each")
def of_each(call: Call, function: Value, value: Value) -> Value:
    """What a function gives for each of the values of which a condition decides which it is."""
    sides = [
        partial(call.run.call, function, [option], {}, call.site, call.frame)
        for option in options_of(value)
    ]
    return sides[0]() if len(sides) == 1 else call.run.fork(sides)


@api("tf._model.doubt")
def doubt(call: Call, reason: Value) -> Value:
    """The run may not have followed everything."""
    call.run.doubt(str(reason))


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
    shape: Value = MISSING,
    inputs: Value = (),
    output: Value = "",
    index: Value = 0,
) -> Value:
    """An op of this name in the current name scope; `output` is below it, if it isn't itself.

    A gradient of it flows back to its `inputs`.
    """
    given = key_of(call, name)
    full = None if runtime(call).executing_eagerly else concat(take(call, given), output)
    back = inputs_of([inputs])
    return tensor(call, full, dtype_of(dtype), _shape(call, shape), index, inputs=back)


@api("tf._model.unnamed")
def unnamed(call: Call, dtype: Value = None, shape: Value = MISSING, inputs: Value = ()) -> Value:
    """A tensor whose name isn't followed."""
    return anonymous(call, dtype_of(dtype), _shape(call, shape), inputs_of([inputs]))


def anonymous(
    call: Call, dtype: object = None, shape: object = UNKNOWN, inputs: Inputs | None = None
) -> Tensor:
    """A tensor that is somewhere in the graph, under a name that isn't followed."""
    made = Tensor(
        None, 0, dtype if isinstance(dtype, str) else None, static_shape(shape), inputs=inputs
    )
    if not runtime(call).executing_eagerly:
        name = Hole("…", "the names of ops inside of this call aren't followed")
        made.op = Operation(concat(name), "", runtime(call).graph)
    return made


def _shape(call: Call, shape: Value) -> object:
    return UNKNOWN if isinstance(shape, (Unknown, OneOf, _Missing)) else shape_of(call, shape)


@api("tf._model.with_shape")
def with_shape(call: Call, value: Value, shape: Value) -> Value:
    """The tensor itself, whose static shape gets known."""
    found = static_shape(_shape(call, shape))
    if isinstance(value, Tensor) and isinstance(found, tuple):
        value.shape = _merged(value.shape, found)
    return value


def _merged(ours: Sizes, theirs: tuple[Size, ...]) -> Sizes:
    if not isinstance(ours, tuple) or len(ours) != len(theirs):
        return theirs
    return tuple(a if isinstance(a, int) else b for a, b in zip(ours, theirs))


@api("tf._model.number")
def number(call: Call, value: Value) -> Value:
    """A number given as such or as a `Dimension`."""
    return value.value if isinstance(value, Dimension) else value


@api("tf._model.is_tensor")
def is_tensor(call: Call, value: Value) -> Value:
    """Whether it is a tensor or a variable."""
    kinds = [isinstance(option, (Tensor, VariableValue)) for option in options_of(value)]
    return call.run.join(kinds)


@api("tf._model.class_name")
def class_name(call: Call, value: Value) -> Value:
    """The name of an object's class."""
    return value.cls.name if isinstance(value, Instance) else "object"


@api("tf._model.shape")
def static(call: Call, value: Value) -> Value:
    """The static shape of a tensor, of which nothing may be known."""
    found = value_shape(value)
    return Shape(static_shape(found))


@api("tf._model.prefixed")
def prefixed(call: Call, first: Value, rest: Value) -> Value:
    """A shape with one size more in front of it."""
    found = _shape(call, rest)
    if not isinstance(found, tuple):
        return Shape(static_shape(found))
    size = first.value if isinstance(first, Dimension) else first
    size = size.constant if isinstance(size, Tensor) else size
    return Shape(static_shape((size, *found)))


@api("tf._model.rest")
def rest(call: Call, shape: Value) -> Value:
    """A shape without its first size."""
    found = _shape(call, shape)
    return Shape(static_shape(found[1:] if isinstance(found, tuple) else found))


@api("tf._model.like")
def like(call: Call, value: Value, other: Value) -> Value:
    """The tensor itself, with the static shape and the dtype of another."""
    if isinstance(value, Tensor) and isinstance(other, Tensor):
        value.shape, value.dtype = other.shape, value.dtype or other.dtype
    return value


@api("tf._model.has_variable")
def has_variable(call: Call, scope: Value, name: Value) -> Value:
    """Whether `get_variable` has made a variable of this name in a variable scope."""
    key = concat(scope_of(scope).name, "/", name)
    found = runtime(call).variable_store.vars.get(key)
    if found is None:
        return False
    return Unknown("whether the variable exists isn't known") if found.perhaps_none else True


@api("tf._model.constant")
def constant(call: Call, value: Value) -> Value:
    """The number that a tensor holds: None where it depends on what is fed."""
    held = value.constant if isinstance(value, Tensor) else value
    if isinstance(held, Dimension):
        return held.value
    if isinstance(held, int):
        return held
    return None if isinstance(value, Tensor) and held is None else size_value(UNKNOWN)


@api("tf._model.with_constant")
def with_constant(call: Call, value: Value, number: Value) -> Value:
    """The tensor itself, whose value gets known if the number is."""
    if isinstance(value, Tensor) and isinstance(number, int):
        value.constant = number
    return value


@api("tf._model.set_like")
def set_like(call: Call, value: Value, shape: Value, like: Value) -> Value:
    """The tensor itself, with another shape and the dtype and origin of another."""
    if isinstance(value, Tensor):
        value.shape = static_shape(_shape(call, shape))
        if isinstance(like, Tensor):
            value.dtype = like.dtype
            value.inputs = inputs_of([like])
    return value


@api("tf._model.lacks")
def lacks(call: Call, size: Value) -> Value:
    """Whether TensorFlow certainly doesn't know a size; one that only we don't know is no None."""
    return size is None


@api("tf._model.outputs")
def outputs(call: Call, name: Value, dtype: Value, shapes: Value, inputs: Value = ()) -> Value:
    """Several outputs of one op, one for each shape."""
    given, back = key_of(call, name), inputs_of([inputs])
    full = None if runtime(call).executing_eagerly else take(call, given)
    found = call.run.elements(shapes) or []
    return List(
        [
            tensor(call, full, dtype_of(dtype), _shape(call, shape), index, inputs=back)
            for index, shape in enumerate(found)
        ]
    )


@api("tf.python.framework.tensor_shape.as_shape")
def as_shape(call: Call, shape: Value) -> Value:
    """A shape as such: one that is a shape already, or a size for each axis."""
    found = _shape(call, shape)
    return shape if isinstance(shape, Shape) else Shape(static_shape(found))
