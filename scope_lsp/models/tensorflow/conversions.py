"""Objects of a program's own classes that become tensors: `tf.register_tensor_conversion_function`.

After `python/framework/ops.py` of 1.4 and 1.15.
"""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.values import Class, Instance, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.initial_values import call_back
from scope_lsp.models.tensorflow.state import runtime

_KEY = "tf.conversions"


@api(
    "tf.register_tensor_conversion_function",
    "tf.python.framework.ops.register_tensor_conversion_function",
)
def register_tensor_conversion_function(
    call: Call, base_type: Value, conversion_func: Value, priority: Value = 100
) -> Value:
    """From now on the function is asked for the tensor of each such object."""
    table: dict[Class, Value] = call.run.state.setdefault(_KEY, {})
    for cls in base_type if isinstance(base_type, tuple) else (base_type,):
        if isinstance(cls, Class) and not cls.api:
            call.trail.put(table, cls, conversion_func)


@api("tf.python.client.session.register_session_run_conversion_functions")
def register_session_run_conversion_functions(
    call: Call, /, *args: Value, **kwargs: Value
) -> Value:
    """Functions that a session calls once the graph is there."""
    return None


def converted(call: Call, given: dict[str, Value]) -> dict[str, Value]:
    """The arguments of an op, with tensors in place of a program's own objects."""
    if not call.run.state.get(_KEY):
        return given
    return {name: _converted(call, value) for name, value in given.items()}


def _converted(call: Call, value: Value) -> Value:
    if isinstance(value, List) and any(isinstance(item, Instance) for item in value.items):
        return List([_converted(call, item) for item in value.items], value.rest)
    if isinstance(value, tuple):
        return tuple(_converted(call, item) for item in value)
    function = _function(call, value)
    if function is None:
        return value
    found = call_back(call, function, [value])
    if not isinstance(found, (Tensor, VariableValue)) or not _keeps(value, found):
        tf = runtime(call)
        if not tf.executing_eagerly:
            tf.graph.taint(tf.get_name_scope(), None, "what a conversion adds isn't followed")
    return found


def _function(call: Call, value: Value) -> Any:
    if not isinstance(value, Instance):
        return None
    table = call.run.state[_KEY]
    return next((table[cls] for cls in value.cls.mro if cls in table), None)


def _keeps(value: Instance, found: Value) -> bool:
    """Whether the object had the tensor before, so that nothing was added."""
    return any(held is found for held in value.attrs.values())
