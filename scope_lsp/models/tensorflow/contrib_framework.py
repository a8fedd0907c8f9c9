"""`tf.contrib`'s initializers, and its variables by their names."""

from __future__ import annotations

import re

from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.models.registry import Call, Failure, api, library_class
from scope_lsp.models.tensorflow.graph_collections import of_members
from scope_lsp.models.tensorflow.initializers import INITIALIZER
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    record_op,
    runtime,
    shape_of,
    tensor,
)
from scope_lsp.scopes import VariableScope


@api("tf.contrib.framework.get_variables", "tf.contrib.slim.get_variables")
def get_variables(
    call: Call, scope: Value = None, suffix: Value = None, collection: Value = "variables"
) -> Value:
    """The variables of a collection whose names match.

    `contrib/framework/python/ops/variables.py`; `tf.get_collection` matches the pattern at the
    beginning of the name.
    """
    held = scope.payload if isinstance(scope, Instance) else scope
    pattern = held.name if isinstance(held, VariableScope) else held
    if suffix is not None and isinstance(suffix, str) and isinstance(pattern, (str, type(None))):
        pattern = (pattern or "") + ".*" + suffix + ("" if ":" in suffix else ":")
    elif suffix is not None:
        return call.unknown()
    if not isinstance(collection, str) or not isinstance(pattern, (str, type(None))):
        return call.unknown()
    found = runtime(call).graph.members(collection)
    names = [record.name for record, _ in found]
    if pattern and not all(isinstance(name, str) for name in names):
        return Unknown("which variables match isn't known", plain=True)
    try:
        match = re.compile(pattern or "").match
    except re.error:
        return call.unknown()
    fit = [m for m, name in zip(found, names) if not pattern or match(f"{name}:0")]
    return of_members(call, runtime(call).graph, collection, fit)


_RANDOM = library_class("tf.Initializer.contrib", INITIALIZER)


@api(
    "tf.contrib.layers.xavier_initializer",
    "tf.contrib.layers.xavier_initializer_conv2d",
    "tf.contrib.slim.xavier_initializer",
    "tf.contrib.slim.xavier_initializer_conv2d",
)
def xavier_initializer(
    call: Call, uniform: Value = True, seed: Value = None, dtype: Value = None
) -> Value:
    """Random numbers by how many inputs and outputs there are."""
    return _initializer(uniform, dtype)


@api(
    "tf.contrib.layers.variance_scaling_initializer",
    "tf.contrib.slim.variance_scaling_initializer",
)
def variance_scaling_initializer(
    call: Call,
    factor: Value = 2.0,
    mode: Value = "FAN_IN",
    uniform: Value = False,
    seed: Value = None,
    dtype: Value = None,
) -> Value:
    """Random numbers that are scaled to the number of inputs."""
    if isinstance(mode, str) and mode not in ("FAN_IN", "FAN_OUT", "FAN_AVG"):
        words = f"('Unknown mode %s [FAN_IN, FAN_OUT, FAN_AVG]', {mode!r})"
        raise Failure("TypeError", words)
    return _initializer(uniform, dtype)


def _initializer(uniform: Value, dtype: Value) -> Instance:
    made = Instance(_RANDOM)
    made.attrs["uniform"] = uniform
    made.attrs["dtype"] = dtype
    return made


@api("tf.Initializer.contrib.__call__")
def call_initializer(
    call: Call,
    self: Instance,
    shape: Value,
    dtype: Value = None,
    partition_info: Value = None,
) -> Value:
    """Called by hand: a random op in the scope where that is done."""
    name = "random_uniform" if self.attrs.get("uniform", True) is True else "truncated_normal"
    full = None if runtime(call).executing_eagerly else take(call, name)
    found = dtype_of(dtype) or dtype_of(self.attrs.get("dtype")) or "float32"
    made = tensor(call, full, found, shape_of(call, shape), inputs=())
    record_op(call, made)
    return made
