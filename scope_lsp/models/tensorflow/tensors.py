"""Tensors, operations and variables in the program's hands: attributes, methods, constants."""

from __future__ import annotations

from collections.abc import Callable

from scope_lsp.domain.containers import Set
from scope_lsp.domain.names import Name, concat
from scope_lsp.domain.tensors import DType, Operation, Shape, Tensor, VariableValue
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, constant, library_class
from scope_lsp.models.tensorflow.graph_contents import the_graph
from scope_lsp.models.tensorflow.opdata import data_for
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    key_of,
    known,
    name_of,
    origin,
    record_op,
    refuse_eager,
    runtime,
    shape_of,
    static_shape,
    tensor,
    tensor_name,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN, enter_name_scope
from scope_lsp.scopes.shapes import merged
from scope_lsp.scopes.tables import SilentHole
from scope_lsp.version import Version

TENSOR = library_class("tf.Tensor", registry.find_class("object"))
library_class("tf.Operation", registry.find_class("object"))


def _declare(name: str, read: Callable[[Call, Tensor], Value]) -> None:
    @attribute(f"tf.Tensor.{name}")
    def get(call: Call, self: Tensor) -> Value:
        return read(call, self)


def _name(call: Call, self: Tensor) -> Value:
    name = tensor_name(self)
    if name is None:
        words = "Tensor.name is undefined when eager execution is enabled."
        raise registry.Failure("AttributeError", words)
    return _as_told(name, self.op)


def _as_told(name: Name, op: Operation | None) -> Name:
    """A name as the program gets it: where another op may be meant, it isn't known for certain."""
    return concat(name, SilentHole(op.doubt)) if op is not None and op.doubt else name


def _dtype(call: Call, self: Tensor) -> Value:
    return (
        DType(self.dtype) if self.dtype else Unknown("the tensor's dtype isn't known", plain=True)
    )


def _shape(call: Call, self: Tensor) -> Value:
    if self.shape is UNKNOWN:
        return Unknown("the tensor's shape isn't known", "shape", plain=True)
    return Shape(self.shape)


_declare("name", _name)
_declare("dtype", _dtype)
_declare("shape", _shape)
_declare("op", lambda call, self: self.op or Unknown("an eager tensor has no op"))
_declare("graph", lambda call, self: the_graph(call, self.op and self.op.graph))
_declare("device", lambda call, self: "")
_declare("value_index", lambda call, self: self.index)
_declare("__array_priority__", lambda call, self: 100)


def _overloaded(path: str, version: Version, v1: bool) -> Value:
    """The operators that tensors have: `==` is one since 1.15 (`python/framework/ops.py`)."""
    if path != "tf.Tensor.OVERLOADABLE_OPERATORS":
        return None
    known = data_for(version).operators()
    compared = ("__eq__", "__ne__") if not version.tensors_compare else ()
    return Set({name: None for name in known if name not in compared}, frozen=True)


registry.provider(_overloaded)


@api("tf.Tensor.get_shape")
def get_shape(call: Call, self: Tensor) -> Value:
    """The static shape."""
    return _shape(call, self)


@api("tf.Tensor.set_shape")
def set_shape(call: Call, self: Tensor, shape: Value) -> Value:
    """Tells the static shape."""
    found = shape_of(call, shape)
    call.trail.touch(self)
    self.shape = merged(self.shape, static_shape(found))
    return None


@api("tf.Tensor.eval", "tf.Tensor.numpy", "tf.Operation.run", "tf.Tensor.consumers")
def evaluate(call: Call, self: Value, /, *args: Value, **kwargs: Value) -> Value:
    """A value that only a session knows."""
    return Unknown("the value of a tensor isn't known before it runs", plain=True)


@api("tf.Tensor.__hash__", "tf.Variable.__hash__")
def identity_hash(call: Call, self: Value) -> Value:
    """The hash of an object."""
    return Unknown("the hash of an object isn't known before it runs", plain=True)


def _declare_operation(name: str, read: Callable[[Operation], Value]) -> None:
    @attribute(f"tf.Operation.{name}")
    def get(call: Call, self: Operation) -> Value:
        return read(self)


@attribute("tf.Operation.graph")
def graph_of_operation(call: Call, self: Operation) -> Value:
    """The graph that it was added to."""
    return the_graph(call, self.graph)


_declare_operation("name", lambda self: _as_told(self.name, self))
_declare_operation(
    "type",
    lambda self: (
        self.type.rpartition(".")[2]
        if not self.type.startswith("tf.")
        else Unknown("the op's type")
    ),
)
_declare_operation(
    "outputs", lambda self: self.attrs.get("outputs", Unknown("the op's outputs", plain=True))
)
_declare_operation("inputs", lambda self: Unknown("the op's inputs", plain=True))


# Methods of variables


@api("tf.Variable.assign")
def assign(
    call: Call,
    self: VariableValue,
    value: Value,
    use_locking: Value = False,
    name: Value = None,
    read_value: Value = True,
) -> Value:
    """Adds an `Assign` op."""
    return _assignment(call, self, "Assign", "AssignVariableOp", name)


@api("tf.Variable.assign_add")
def assign_add(
    call: Call,
    self: VariableValue,
    delta: Value,
    use_locking: Value = False,
    name: Value = None,
    read_value: Value = True,
) -> Value:
    """Adds an `AssignAdd` op."""
    return _assignment(call, self, "AssignAdd", "AssignAddVariableOp", name)


@api("tf.Variable.assign_sub")
def assign_sub(
    call: Call,
    self: VariableValue,
    delta: Value,
    use_locking: Value = False,
    name: Value = None,
    read_value: Value = True,
) -> Value:
    """Adds an `AssignSub` op."""
    return _assignment(call, self, "AssignSub", "AssignSubVariableOp", name)


def _by_kind(call: Call, variable: VariableValue, made: Callable[[bool], Value]) -> Value:
    """What is made for a resource variable, or for another one; for either where nobody knows."""
    resource = variable.record.resource
    if isinstance(resource, bool):
        return made(resource)
    return call.run.fork([lambda: made(True), lambda: made(False)])


def _assignment(call: Call, self: VariableValue, ref: str, resource: str, name: Value) -> Value:
    """An assignment: of a resource variable, the value is read behind it."""
    record = self.record
    given = name_of(call, name)

    def made(is_resource: bool) -> Value:
        if is_resource:
            take(call, given or resource)
            return tensor(call, take(call, "ReadVariableOp"), record.dtype, record.shape)
        full = runtime(call).add_op(given or ref, origin(call))
        assigned = tensor(call, full, record.dtype, record.shape)
        record_op(call, assigned)
        return assigned

    return self if runtime(call).executing_eagerly else _by_kind(call, self, made)


@api(
    "tf.Variable.value",
    "tf.Variable.read_value",
    "tf.Variable._ref",
    "tf.Variable._as_graph_element",
    "tf.Variable.ref",
)
def read(call: Call, self: VariableValue) -> Value:
    """The value as a tensor; `value()` of an old variable is an op that it already has."""
    record = self.record

    def made(is_resource: bool) -> Value:
        if call.path.endswith("read_value"):
            if is_resource:
                take(call, "Read")
            own = take(call, "Identity" if is_resource else "read")
        elif is_resource:
            own = take(call, "ReadVariableOp")
        else:
            return tensor(call, concat(record.name, "/read"), record.dtype, record.shape)
        read = tensor(call, own, record.dtype, record.shape)
        record_op(call, read)
        return read

    if runtime(call).executing_eagerly:
        dtype = record.dtype if isinstance(record.dtype, str) else None
        return Tensor(None, 0, dtype, static_shape(record.shape))
    return _by_kind(call, self, made)


@api("tf.Variable.initialized_value")
def initialized_value(call: Call, self: VariableValue) -> Value:
    """The value, or the initial one where it isn't initialized yet."""
    record, tf = self.record, runtime(call)
    if tf.executing_eagerly:
        return tensor(call, None, record.dtype, record.shape)
    if not call.version.initialized_values_are_conditions:
        full = take(call, "Identity")
    else:
        words = ("IsVariableInitialized", "VarIsInitializedOp")
        _by_kind(call, self, lambda is_resource: take(call, words[is_resource]))
        scope = enter_name_scope(tf, "cond", origin=origin(call))
        scope.exit()
        result = "Identity" if tf.separates_bodies else "Merge"
        full = concat(scope.value, result)
    return tensor(call, full, record.dtype, record.shape)


@attribute("tf.Variable.initial_value")
def initial_value(call: Call, self: VariableValue) -> Value:
    """The tensor that the variable starts from."""
    return tensor(
        call, concat(self.record.name, "/initial_value"), self.record.dtype, self.record.shape
    )


@api(
    "tf.Variable.load",
    "tf.Variable.eval",
    "tf.Variable.numpy",
    "tf.Variable.set_shape",
    "tf.Variable.is_initialized",
    "tf.Variable.to_proto",
    "tf.Variable.count_up_to",
)
def no_op(call: Call, self: VariableValue, /, *args: Value, **kwargs: Value) -> Value:
    """Nothing that names would show."""
    return Unknown("the value of a variable isn't known before it runs", plain=True)


# Constants and placeholders

constant("tf.newaxis", None)


@api("tf.constant", api=1)
def constant_v1(
    call: Call,
    value: Value,
    dtype: Value = None,
    shape: Value = None,
    name: Value = "Const",
    verify_shape: Value = False,
) -> Value:
    """A constant op, whose value may be known here."""
    return make_constant(call, value, dtype, shape, name)


@api("tf.constant", api=2)
def constant_v2(
    call: Call, value: Value, dtype: Value = None, shape: Value = None, name: Value = "Const"
) -> Value:
    """A constant op, whose value may be known here."""
    return make_constant(call, value, dtype, shape, name)


def make_constant(call: Call, value: Value, dtype: Value, shape: Value, name: Value) -> Value:
    """A `Const` op: its name is that of the op itself, with no scope around it."""
    tf = runtime(call)
    given = "Const" if name is None else key_of(call, name)
    full = None if tf.executing_eagerly else tf.graph.add_op(given, origin(call))
    found = value_dtype(value) if dtype is None else dtype_of(dtype)
    size = shape_of(call, shape) if shape is not None else value_shape(value)
    made = tensor(call, full, found, size, type="Const")
    made.constant = value if known(value) is not None else None
    record_op(call, made)
    return made


@api("tf.placeholder", api=1)
def placeholder(call: Call, dtype: Value, shape: Value = None, name: Value = None) -> Value:
    """A tensor that is fed."""
    given, tf = name_of(call, name, "name", 2), runtime(call)
    refuse_eager(call, "tf.placeholder() is not compatible with eager execution.")
    full: Name | None = None
    if not tf.executing_eagerly:
        full = tf.graph.add_library_op("Placeholder", given, origin(call))
    made = tensor(call, full, dtype_of(dtype), shape_of(call, shape), type="Placeholder")
    record_op(call, made)
    return made
