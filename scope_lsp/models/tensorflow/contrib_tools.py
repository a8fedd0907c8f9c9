"""What the models of `tf.contrib` that are written in Python ask: `tf._contrib.…`."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Name, Text, without_end
from scope_lsp.domain.tensors import Dimension, Operation, Shape, Tensor
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Api, Instance, OneOf, Unknown, Value, join
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.dimensions import unknown_size
from scope_lsp.models.tensorflow.getters import ADD_TO_COLLECTION
from scope_lsp.models.tensorflow.initial_values import call_back
from scope_lsp.models.tensorflow.layer_ops import take_below
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


@api("tf._contrib.rank")
def rank(call: Call, value: Value) -> Value:
    """The number of axes; -1 where TensorFlow doesn't know it, None where only we don't."""
    found = value_shape(value)
    if isinstance(found, tuple):
        return len(found)
    return -1 if found is None else None


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
        return List([unknown_size() for _ in range(count)])
    return List([dimension_value(each) for each in found])


def dimension_value(value: Value) -> Value:
    """A number, given as one or as a `Dimension`."""
    found = dimension_of(value)
    return found if isinstance(found, int) else unknown_size()


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
    name = None if runtime(call).executing_eagerly else take_below(call, path)
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


# Outputs by the names of their layers


def _named_outputs(call: Call, collection: str) -> Dict:
    """The outputs in a collection of the graph, by the names of their layers."""
    known: dict[Any, Dict] = call.run.state.setdefault("tf.contrib outputs", {})
    return known.setdefault((runtime(call).graph, collection), Dict())


@api("tf._contrib.collect")
def collect(call: Call, collections: Value, alias: Value, outputs: Value) -> Value:
    """Note a layer's outputs in collections, under the name of its scope."""
    names = [collections] if isinstance(collections, str) else call.run.elements(collections)
    short = alias.rstrip("/") if isinstance(alias, str) else alias
    for name in names or ():
        if isinstance(name, str):
            call.run.set_item(_named_outputs(call, name), short, outputs)
            call_back(call, Api(ADD_TO_COLLECTION), [name, outputs])
    return outputs


@api(
    "tf.contrib.layers.utils.convert_collection_to_dict",
    "tf.contrib.slim.utils.convert_collection_to_dict",
)
def convert_collection_to_dict(
    call: Call, collection: Value, clear_collection: Value = False
) -> Value:
    """The outputs of layers by the names of their scopes."""
    found = _named_outputs(call, collection) if isinstance(collection, str) else Dict()
    if found.items and found.rest is MISSING:
        return Dict(dict(found.items))
    unknown = Unknown(f"the outputs in {collection!r} that aren't followed")
    return Dict(dict(found.items), join(found.rest, unknown))
