"""What the input pipelines of `tf.train` ask of us; they are Python, in `prelude/`."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Operation, Shape, Tensor
from scope_lsp.domain.values import Instance, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    dtype_value,
    key_of,
    origin,
    runtime,
    shape_of,
    tensor,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN

_MODULE = "scope_lsp.models.tensorflow.prelude.train_inputs"

for _name in (
    "limit_epochs", "input_producer", "string_input_producer", "range_input_producer",
    "slice_input_producer", "match_filenames_once", "batch", "shuffle_batch", "batch_join",
    "shuffle_batch_join",
):  # fmt: skip
    registry.prelude(f"tf.train.{_name}", _MODULE, api=1)
for _name in ("FIFOQueue", "RandomShuffleQueue", "PaddingFIFOQueue", "PriorityQueue", "QueueBase"):
    registry.prelude(f"tf.{_name}", _MODULE)
    registry.prelude(f"tf.queue.{_name}", _MODULE)
for _name in (
    "WholeFileReader", "TextLineReader", "TFRecordReader", "IdentityReader", "ReaderBase",
    "FixedLengthRecordReader", "LMDBReader",
):  # fmt: skip
    registry.prelude(f"tf.{_name}", _MODULE, api=1)


@api("tf._train.listed")
def listed(call: Call, values: Value) -> Value:
    """A list of what may be one value or several."""
    if isinstance(values, (List, tuple)):
        return List(list(call.run.elements(values) or []))
    return List([values])


def _names_an_op(call: Call, name: Value) -> Any:
    """Take the name of an op, which may be that of the scope around it."""
    tf = runtime(call)
    if tf.executing_eagerly:
        return None
    if isinstance(name, str) and name.endswith("/"):
        return tf.graph.add_op(name, origin(call))
    given = key_of(call, name)
    return take(call, given)


@api("tf._train.named_operation")
def named_operation(call: Call, name: Value) -> Value:
    """An operation that gives nothing."""
    full = _names_an_op(call, name)
    return None if full is None else Operation(full, "", runtime(call).graph)


@api("tf._train.outputs_named")
def outputs_named(call: Call, name: Value, dtypes: Value, shapes: Value, leading: Value) -> Value:
    """The outputs of one op; before their shapes stand the `leading` sizes."""
    full = _names_an_op(call, name)
    types = call.run.elements(dtypes) or []
    sizes = call.run.elements(shapes) if isinstance(shapes, (List, tuple)) else None
    if sizes is not None and len(types) == 1 and not any(map(_is_shape, sizes)):
        sizes = [shapes]  # the shape of the only component
    before = shape_of(call, leading) if leading != () else ()
    made: list[Value] = []
    for index, dtype in enumerate(types):
        shape = shape_of(call, sizes[index]) if sizes and index < len(sizes) else None
        made.append(_output(call, full, dtype_of(dtype), _joined(before, shape), index))
    return List(made)


def _joined(before: Any, shape: Any) -> Any:
    both = isinstance(shape, tuple) and isinstance(before, tuple)
    return (*before, *shape) if both else UNKNOWN


def _is_shape(value: Value) -> bool:
    return isinstance(value, (List, tuple, Shape))


def _output(call: Call, full: Any, dtype: Any, shape: Any, index: int = 0) -> Tensor:
    return tensor(call, full, dtype, shape, index, inputs=())


@api("tf._train.like")
def like(call: Call, name: Value, value: Value, shape: Value = None) -> Value:
    """An op that gives something of the type and shape of a value, or of a type and shape."""
    full = _names_an_op(call, name)
    if shape is not None:
        return _output(call, full, dtype_of(value), shape_of(call, shape))
    return _output(call, full, value_dtype(value), value_shape(value))


@api("tf._train.element")
def element(call: Call, values: Value, shape: Value = None) -> Value:
    """The dtype and the shape of the elements of a tensor."""
    whole = value_shape(values)
    found = shape_of(call, shape) if shape is not None else whole
    if shape is None and isinstance(whole, tuple):
        found = whole[1:]
    dtype = value_dtype(values)
    dims = None
    if isinstance(found, tuple):
        dims = List([d if isinstance(d, int) else None for d in found])
    return dtype_value(dtype) if isinstance(dtype, str) else None, dims


@api("tf._train.batch_of")
def batch_of(
    call: Call, name: Value, tensors: Value, size: Value, many: Value, shapes: Value
) -> Value:
    """The outputs of the op that takes a batch out of a queue."""
    full = _names_an_op(call, name)
    given = call.run.elements(tensors) if isinstance(tensors, (List, tuple)) else [tensors]
    if given is None:
        return call.unknown("how many tensors are batched isn't known", plain=False)
    told = call.run.elements(shapes) if isinstance(shapes, (List, tuple)) else None
    first = shape_of(call, (size,)) if size is not None else (None,)
    made: list[Value] = []
    for index, value in enumerate(given):
        shape = _element_shape(call, value, many, told[index] if told else None)
        whole = (*first, *shape) if isinstance(shape, tuple) else shape
        made.append(_output(call, full, value_dtype(value), whole, index))
    return List(made)


def _element_shape(call: Call, value: Value, many: Value, told: Value) -> Any:
    if told is not None:
        return shape_of(call, told)
    if isinstance(value, Instance):
        return UNKNOWN
    shape = value_shape(value)
    return shape[1:] if many is True and isinstance(shape, tuple) and shape else shape
