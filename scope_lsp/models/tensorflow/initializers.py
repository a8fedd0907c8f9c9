"""Initializers, regularizers and partitioners: objects that are handed to `get_variable`."""

from __future__ import annotations

from scope_lsp.domain.tensors import Tensor
from scope_lsp.domain.values import Instance, Native, Value
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
    def make(call: Call, /, *args: Value, **kwargs: Value) -> Value:
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
    /,
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


_PARTITIONERS = "scope_lsp.models.tensorflow.prelude.partitioners"
registry.prelude("tf.fixed_size_partitioner", _PARTITIONERS)
for _name in (
    "variable_axis_size_partitioner",
    "min_max_variable_partitioner",
    "create_partitioned_variables",
):
    registry.prelude(f"tf.{_name}", _PARTITIONERS, api=1)


def _regularizer(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """A regularizer whose ops stay in the scope that TensorFlow opens for them."""

    def regularize(inner: Call) -> Value:
        return Tensor(None, 0, "float32", static_shape(()), inputs=inputs_of(inner.args))

    return Native("regularizer", regularize)


api("tf.keras.regularizers.l2", "tf.keras.regularizers.l1", "tf.keras.regularizers.l1_l2",
    "tf.keras.regularizers.L2", "tf.keras.regularizers.L1")(_regularizer)  # fmt: skip
