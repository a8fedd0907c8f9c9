"""Values made of several tensors: `tf.SparseTensor` and `tf.IndexedSlices`."""

from __future__ import annotations

from scope_lsp.domain.tensors import Shape, Tensor, VariableValue
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, library_class
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dtype_value,
    graph_of,
    known,
    runtime,
    shape_of,
    static_shape,
    tensor,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN, enter_name_scope

library_class("tf.SparseTensor", registry.find_class("object"))
library_class("tf.IndexedSlices", registry.find_class("object"))


@api("tf.SparseTensor.__init__")
def sparse_tensor(
    call: Call,
    self: Instance,
    indices: Value,
    values: Value,
    dense_shape: Value = None,
    shape: Value = None,
) -> Value:
    """Parts that aren't tensors yet become constants in a name scope `SparseTensor`.

    `python/framework/sparse_tensor.py`; 0.12 still took `shape`.
    """
    tf = runtime(call)
    parts = {"indices": indices, "values": values}
    parts["dense_shape"] = dense_shape if dense_shape is not None else shape
    scope = None if tf.executing_eagerly else enter_name_scope(tf, "SparseTensor")
    try:
        for name, part in parts.items():
            call.trail.put(self.attrs, name, _as_tensor(call, part, name))
    finally:
        if scope is not None:
            scope.exit()
    call.trail.put(self.attrs, "static", _static(call, parts["dense_shape"]))


def _as_tensor(call: Call, value: Value, name: str) -> Value:
    if isinstance(value, (Tensor, VariableValue, Unknown)) or value is None:
        return value
    full = None if runtime(call).executing_eagerly else take(call, name)
    dtype = value_dtype(value) if name == "values" else "int64"
    return tensor(call, full, dtype, value_shape(value), inputs=())


def _static(call: Call, dense_shape: Value) -> Value:
    sizes = known(dense_shape)
    if isinstance(sizes, (list, tuple)):
        found = static_shape(shape_of(call, tuple(sizes)))
        return Shape(found) if isinstance(found, tuple) else _UNKNOWN_SHAPE
    rank = value_shape(dense_shape)
    if isinstance(rank, tuple) and len(rank) == 1 and isinstance(rank[0], int):
        return Shape((None,) * rank[0])
    return _UNKNOWN_SHAPE


_UNKNOWN_SHAPE = Unknown("the shape of a sparse tensor isn't known", "shape", plain=True)


@api("tf.SparseTensor.get_shape")
def get_shape(call: Call, self: Instance) -> Value:
    """The static shape."""
    found = self.attrs.get("static")
    return found if found is not None else _static(call, self.attrs.get("dense_shape"))


@attribute("tf.SparseTensor.shape")
def shape(call: Call, self: Instance) -> Value:
    """The static shape."""
    return get_shape(call, self)


@attribute("tf.SparseTensor.dtype", "tf.IndexedSlices.dtype")
def dtype(call: Call, self: Instance) -> Value:
    """That of its values."""
    found = value_dtype(self.attrs.get("values"))
    return dtype_value(found) if isinstance(found, str) else dtype_value(UNKNOWN)


@attribute("tf.SparseTensor.op", "tf.IndexedSlices.op")
def op(call: Call, self: Instance) -> Value:
    """The operation of its values."""
    found = self.attrs.get("values")
    return found.op if isinstance(found, Tensor) and found.op is not None else call.unknown()


@attribute("tf.SparseTensor.graph", "tf.IndexedSlices.graph")
def graph(call: Call, self: Instance) -> Value:
    """The graph that it is in."""
    return graph_of(call, runtime(call).graph)


@api("tf.IndexedSlices.__init__")
def indexed_slices(
    call: Call, self: Instance, values: Value, indices: Value, dense_shape: Value = None
) -> Value:
    """Slices of a tensor at some indices."""
    for name, value in (("values", values), ("indices", indices), ("dense_shape", dense_shape)):
        call.trail.put(self.attrs, name, value)
