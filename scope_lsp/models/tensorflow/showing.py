"""`str` and `repr` of tensors and variables, which stand in TensorFlow's own errors.

After `Tensor.__str__` and `__repr__` of `python/framework/ops.py`, `RefVariable.__repr__` of
`python/ops/variables.py` and `BaseResourceVariable.__repr__`.
"""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.names import Hole, Name, concat
from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.state import runtime, tensor_name, value_shape
from scope_lsp.scopes import UNKNOWN
from scope_lsp.scopes.shapes import text_of


@api("tf.Tensor.__str__")
def tensor_str(call: Call, self: Tensor) -> Value:
    """`Tensor("add:0", shape=(2,), dtype=float32)`."""
    name = tensor_name(self)
    if name is None:
        return Unknown("the text of an eager tensor tells its value", plain=True)
    shape = _shape(call, self)
    told = concat(", shape=", shape) if shape != "<unknown>" else ""
    return concat('Tensor("', name, '"', told, ", dtype=", _dtype(self.dtype), ")")


@api("tf.Tensor.__repr__")
def tensor_repr(call: Call, self: Tensor) -> Value:
    """`<tf.Tensor 'add:0' shape=(2,) dtype=float32>`."""
    name = tensor_name(self)
    if name is None:
        return Unknown("the text of an eager tensor tells its value", plain=True)
    shape, dtype = _shape(call, self), _dtype(self.dtype)
    return concat("<tf.Tensor '", name, "' shape=", shape, " dtype=", dtype, ">")


def _shape(call: Call, self: Tensor) -> Name:
    shape = value_shape(self)
    return "<unknown>" if shape is None else _shown_shape(call, shape)


def _shown_shape(call: Call, shape: Any) -> Name:
    if not isinstance(shape, tuple) or UNKNOWN in shape:
        return concat(Hole("shape", "the shape isn't known"))
    return text_of(shape, runtime(call).v2_behavior)


def _dtype(dtype: object) -> Name:
    return dtype if isinstance(dtype, str) else concat(Hole("dtype", "the dtype isn't known"))


@api("tf.Variable.__str__")
def variable_str(call: Call, self: VariableValue) -> Value:
    """That of the value that it holds, before variables had a text of their own."""
    record = self.record
    if call.version.shows_variables or record.graph is None or record.parts:
        return variable_repr(call, self)
    shape = _shown_shape(call, record.shape)
    name = concat('Tensor("', record.name, '/read:0", shape=')
    return concat(name, shape, ", dtype=", _dtype(record.dtype), ")")


@api("tf.Variable.__repr__")
def variable_repr(call: Call, self: VariableValue) -> Value:
    """`<tf.Variable 'w:0' shape=(2,) dtype=float32_ref>`."""
    record = self.record
    if not call.version.shows_variables or record.graph is None or record.parts:
        return Unknown("the text of a variable isn't known", plain=True)
    shape, dtype = _shown_shape(call, record.shape), _dtype(record.dtype)
    kind = "_ref" if record.resource is False else ""
    return concat("<tf.Variable '", record.name, ":0' shape=", shape, " dtype=", dtype, kind, ">")
