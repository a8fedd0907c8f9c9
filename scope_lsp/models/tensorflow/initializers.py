"""Initializers, regularizers and partitioners: objects that are handed to `get_variable`."""

from __future__ import annotations

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Tensor
from scope_lsp.domain.values import Instance, Native, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, library_class
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import dtype_of, runtime, shape_of, static_shape, tensor

INITIALIZER = library_class("tf.Initializer", registry.find_class("object"))

NAMES = (
    "zeros", "ones", "constant", "random_uniform", "random_normal", "truncated_normal",
    "uniform_unit_scaling", "variance_scaling", "orthogonal", "glorot_uniform", "glorot_normal",
    "he_normal", "he_uniform", "lecun_normal", "lecun_uniform", "identity",
    "convolutional_delta_orthogonal",
)  # fmt: skip

_HOMES = (
    "tf.{}_initializer",
    "tf.initializers.{}",
    "tf.keras.initializers.{}",
)


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def _declare(name: str) -> None:
    cls = library_class(f"tf.Initializer.{name}", INITIALIZER)
    spelled = [home.format(name) for home in _HOMES]
    spelled += [f"tf.keras.initializers.{_camel(name)}", f"tf.python.ops.init_ops.{_camel(name)}"]
    for path in spelled:
        registry.alias_class(path, cls)

    @api(f"tf.Initializer.{name}")
    def make(call: Call, *args: Value, **kwargs: Value) -> Value:
        made = Instance(cls)
        if name == "constant":
            made.attrs["value"] = kwargs.get("value", args[0] if args else 0)
        return made


for _name in NAMES:
    _declare(_name)


@api("tf.Initializer.__call__")
def call_initializer(
    call: Call,
    self: Value,
    shape: Value = None,
    dtype: Value = None,
    partition_info: Value = None,
    **kwargs: Value,
) -> Value:
    """Called by hand: its ops are below a scope of a name that isn't followed."""
    tf = runtime(call)
    name = self.cls.name if isinstance(self, Instance) else "random"
    full = None if tf.executing_eagerly else take(call, name)
    found = dtype_of(dtype) or "float32"
    return tensor(call, full, found, shape_of(call, shape))


@api("tf.fixed_size_partitioner", "tf.python.ops.partitioned_variables.fixed_size_partitioner")
def fixed_size_partitioner(call: Call, num_shards: Value, axis: Value = 0) -> Value:
    """So many parts along one axis."""

    def partition(inner: Call) -> Value:
        shape = inner.kwargs.get("shape", inner.args[0] if inner.args else None)
        sizes = inner.run.elements(shape) if shape is not None else None
        if sizes is None or not isinstance(num_shards, int) or not isinstance(axis, int):
            return Unknown("the partitions aren't known")
        parts: list[Value] = [1] * len(sizes)
        if -len(sizes) <= axis < len(sizes):
            size = sizes[axis]
            if not isinstance(size, int):
                return Unknown("the partitions aren't known")
            parts[axis] = min(size, num_shards)
        return List(parts)

    return Native("partitioner", partition)


@api("tf.variable_axis_size_partitioner", "tf.min_max_variable_partitioner", api=1)
def size_partitioner(call: Call, *args: Value, **kwargs: Value) -> Value:
    """Parts by size, which isn't followed."""
    return Native("partitioner", lambda inner: Unknown("the partitions by size aren't followed"))


def _regularizer(call: Call, *args: Value, **kwargs: Value) -> Value:
    """A regularizer whose ops stay in the scope that TensorFlow opens for them."""

    def regularize(inner: Call) -> Value:
        return Tensor(None, 0, "float32", static_shape(()), inputs=inputs_of(inner.args))

    return Native("regularizer", regularize)


api("tf.keras.regularizers.l2", "tf.keras.regularizers.l1", "tf.keras.regularizers.l1_l2",
    "tf.keras.regularizers.L2", "tf.keras.regularizers.L1")(_regularizer)  # fmt: skip
