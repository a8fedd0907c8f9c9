"""What the models of `tf.contrib` that are written in Python ask: `tf._contrib.…`."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Name, Text, concat, without_end
from scope_lsp.domain.tensors import Dimension, Operation, Shape, Tensor, VariableValue
from scope_lsp.domain.values import Api, Instance, OneOf, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dimension_of,
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
from scope_lsp.scopes import UNKNOWN, VariableScope

# Sizes: numbers, None where TensorFlow doesn't know them, an unknown value where only we don't.


def _unknown_size() -> Unknown:
    return Unknown("the size isn't known", "size", plain=True)


def _size(size: Any) -> Value:
    return _unknown_size() if size is UNKNOWN else size


@api("tf._contrib.rank")
def rank(call: Call, value: Value) -> Value:
    """The number of axes; -1 where TensorFlow doesn't know it, None where only we don't."""
    found = value_shape(value)
    if isinstance(found, tuple):
        return len(found)
    return -1 if found is None else None


@api("tf._contrib.size")
def size(call: Call, value: Value, axis: Value) -> Value:
    """One size of a tensor."""
    found = value_shape(value)
    if not isinstance(found, tuple) or not isinstance(axis, int):
        return None if found is None else _unknown_size()
    return _size(found[axis]) if -len(found) <= axis < len(found) else _unknown_size()


@api("tf._contrib.sizes")
def sizes(call: Call, value: Value) -> Value:
    """All sizes as a list; an unknown value where the rank isn't known."""
    found = value_shape(value)
    if not isinstance(found, tuple):
        return None if found is None else Unknown("the shape isn't known", "shape", plain=True)
    return List([_size(d) for d in found])


@api("tf._contrib.numbers")
def numbers(call: Call, value: Value, count: Value) -> Value:
    """`count` sizes, from as many or from one for all."""
    if not isinstance(count, int):
        return Unknown("the sizes aren't known", "size", plain=True)
    if isinstance(value, (int, Dimension)):
        return List([dimension_value(value)] * count)
    if isinstance(value, Shape):
        value = List(list(value.dims)) if isinstance(value.dims, tuple) else value
    found = call.run.elements(value) if isinstance(value, (List, tuple)) else None
    if found is None or len(found) != count:
        return List([_unknown_size() for _ in range(count)])
    return List([dimension_value(each) for each in found])


def dimension_value(value: Value) -> Value:
    """A number, given as one or as a `Dimension`."""
    found = dimension_of(value)
    return found if isinstance(found, int) else _unknown_size()


def _sides(call: Call, value: Value, kernel: Value, first: Value) -> tuple[Any, ...] | None:
    """The sizes between those of the batch and of the channels, if they are as many as expected."""
    found = value_shape(value)
    windows = call.run.elements(kernel) or []
    if not isinstance(found, tuple) or len(found) != len(windows) + 2:
        return None
    return found[2:] if first else found[1:-1]


def _numbers(call: Call, value: Value) -> list[Any]:
    return [v if isinstance(v, int) else UNKNOWN for v in call.run.elements(value) or ()]


@api("tf._contrib.windows")
def windows(
    call: Call,
    value: Value,
    kernel: Value,
    strides: Value,
    padding: Value,
    first: Value,
    filters: Value,
    rate: Value = None,
) -> Value:
    """The shape of what a window gives that goes over the sides of an image.

    `first` says that channels come before the sides, `filters` how many come out.
    """
    sides = _sides(call, value, kernel, first)
    if sides is None:
        return Unknown("the shape isn't known", "shape", plain=True)
    spread = [1] * len(sides) if rate is None else _numbers(call, rate)
    columns = zip(sides, _numbers(call, kernel), _numbers(call, strides), spread)
    lengths = [_fitting(d, k, s, r, padding) for d, k, s, r in columns]
    return _with_channels(value, lengths, first, filters)


def _fitting(size: Any, window: Any, stride: Any, rate: Any, padding: Value) -> Any:
    """How many windows fit along one side."""
    if size is None:
        return None
    if UNKNOWN in (size, window, stride, rate) or not isinstance(padding, str):
        return UNKNOWN
    spread = (window - 1) * rate + 1
    inner = size if padding.upper() == "SAME" else size - spread + 1
    return -(-inner // stride)


@api("tf._contrib.grown")
def grown(
    call: Call,
    value: Value,
    kernel: Value,
    strides: Value,
    padding: Value,
    first: Value,
    filters: Value,
) -> Value:
    """The shape that a transposed convolution gives."""
    sides = _sides(call, value, kernel, first)
    if sides is None or not isinstance(padding, str):
        return Unknown("the shape isn't known", "shape", plain=True)
    valid = padding.upper() == "VALID"
    columns = zip(sides, _numbers(call, kernel), _numbers(call, strides))
    lengths = [_growing(d, k, s, valid) for d, k, s in columns]
    return _with_channels(value, lengths, first, filters)


def _growing(size: Any, window: Any, stride: Any, valid: bool) -> Any:
    if size is None:
        return None
    if UNKNOWN in (size, window, stride):
        return UNKNOWN
    return size * stride + (max(window - stride, 0) if valid else 0)


def _with_channels(value: Value, lengths: list[Any], first: Value, filters: Value) -> Value:
    batch = value_shape(value)[0]
    found = [batch, filters, *lengths] if first else [batch, *lengths, filters]
    return List([_size(d) for d in found])


# Ops


@api("tf._contrib.tensor")
def to_tensor(call: Call, value: Value) -> Value:
    """`convert_to_tensor`, which leaves tensors as they are."""
    if isinstance(value, (Tensor, Unknown, OneOf)):
        return value
    return call.invoke(Api("tensorflow.convert_to_tensor"), value)


@api("tf._contrib.dtype")
def dtype(call: Call, value: Value) -> Value:
    """The dtype of a tensor."""
    found = value_dtype(value)
    if isinstance(found, str):
        return dtype_value(found)
    return Unknown("the tensor's dtype isn't known", "dtype", plain=True)


_AS_IT_IS = object()


@api("tf._contrib.op")
def op(
    call: Call,
    path: Value,
    like: Value,
    *inputs: Value,
    shape: Value = _AS_IT_IS,
    dtype: Value = None,
) -> Value:
    """An op below the current name scope; its result is like a tensor but for what is given.

    `path` is its name, with the scopes that the call opens around it.
    """
    name = None
    if not runtime(call).executing_eagerly:
        first, slash, rest = path.partition("/")
        name = concat(take(call, first), slash + rest)
    if shape is _AS_IT_IS:
        found: Any = value_shape(like)
    else:
        found = UNKNOWN if isinstance(shape, (Unknown, OneOf)) else shape_of(call, shape)
    back = inputs_of([like, *inputs])
    return tensor(call, name, dtype_of(dtype) or value_dtype(like), found, inputs=back)


@api("tf._contrib.scope_op")
def scope_op(
    call: Call, scope: Value, like: Value, shape: Value = _AS_IT_IS, *inputs: Value
) -> Value:
    """An op that has the name of the scope around it."""
    found: Any = value_shape(like) if shape is _AS_IT_IS else UNKNOWN
    if shape is not _AS_IT_IS and not isinstance(shape, (Unknown, OneOf)):
        found = shape_of(call, shape)
    name = without_end(scope, 1) if isinstance(scope, (str, Text)) and scope else None
    back = inputs_of([like, *inputs])
    return tensor(call, name, value_dtype(like), found, inputs=back)


@api("tf._contrib.node")
def node(call: Call, name: Value) -> Value:
    """An op without outputs."""
    tf = runtime(call)
    given = name_of(call, name)
    return None if tf.executing_eagerly or given is None else _operation(call, given)


def _operation(call: Call, name: Name) -> Operation:
    return Operation(take(call, name), "", runtime(call).graph)


@api("tf._contrib.outputs")
def outputs(call: Call, name: Value, dtypes: Value, shapes: Value) -> Value:
    """The outputs of one op, by their types and shapes."""
    given = name_of(call, name)
    op = None if runtime(call).executing_eagerly or given is None else _operation(call, given)
    types, sizes = call.run.elements(dtypes) or [], call.run.elements(shapes) or []
    made: list[Value] = []
    for index, (dtype, shape) in enumerate(zip(types, sizes)):
        known = dtype_of(dtype)
        found = static_shape(shape_of(call, shape))
        made.append(Tensor(op, index, known if isinstance(known, str) else None, found, inputs=()))
    return List(made)


@api("tf._contrib.enter_layer")
def enter_layer(call: Call, scope: Value) -> Value:
    """A layer of `tf.layers` enters the scope that it is given once more, which takes a name."""
    held = scope.payload if isinstance(scope, Instance) else None
    name = held.name if isinstance(held, VariableScope) else None
    if isinstance(name, str) and not runtime(call).executing_eagerly:
        take(call, name.rpartition("/")[2])


@api("tf._contrib.constant_value")
def constant_value(call: Call, value: Value) -> Value:
    """The value of a flag: None where only a running program knows it."""
    if isinstance(value, Tensor):
        return value.constant
    return None if isinstance(value, VariableValue) else value


# Outputs by the names of their layers


def _named_outputs(call: Call) -> dict[Any, Any]:
    found: dict[Any, Any] = call.run.state.setdefault("tf.contrib outputs", {})
    return found


@api("tf._contrib.collect")
def collect(call: Call, collections: Value, alias: Value, outputs: Value) -> Value:
    """Note a layer's outputs in collections, under the name of its scope."""
    names = [collections] if isinstance(collections, str) else call.run.elements(collections)
    graph = runtime(call).graph
    known = _named_outputs(call)
    for name in names or ():
        if isinstance(name, str):
            key = (graph, name)
            short = alias.rstrip("/") if isinstance(alias, str) else alias
            call.trail.put(known, key, (*known.get(key, ()), (short, outputs)))
    return outputs


@api(
    "tf.contrib.layers.utils.convert_collection_to_dict",
    "tf.contrib.slim.utils.convert_collection_to_dict",
)
def convert_collection_to_dict(
    call: Call, collection: Value, clear_collection: Value = False
) -> Value:
    """The outputs of layers by the names of their scopes."""
    found = _named_outputs(call).get((runtime(call).graph, collection), ())
    unknown = Unknown(f"the outputs in {collection!r} that aren't followed")
    if all(isinstance(alias, str) for alias, _ in found) and found:
        return Dict(dict(found))
    return Dict({alias: v for alias, v in found if isinstance(alias, str)}, unknown)
