"""What `conds.py` and `while_loops.py` share: TensorFlow builds each body once, in its own scope.

The first API's control flow (`python/ops/control_flow_ops.py`) adds its bodies to the graph around
them, between helpers whose names the bodies share a scope with; the second's (`cond_v2.py`,
`while_v2.py`) builds them as graphs of their own. In eager mode bodies are just called.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Name, concat
from scope_lsp.domain.tensors import Operation, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Api, Instance, Native, OneOf, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.ops import record_result, take
from scope_lsp.models.tensorflow.state import (
    known,
    name_of,
    origin,
    record_op,
    runtime,
    tensor,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN, Entered, enter_name_scope


def inside(call: Call, name: Value, default: str, body: Callable[[], Value]) -> Value:
    """Run something in a name scope that an op function opens."""
    tf = runtime(call)
    given = name_of(call, name)
    scope: Entered = enter_name_scope(
        tf, default if given in (None, "") else given, origin=origin(call)
    )
    try:
        return body()
    finally:
        scope.exit()


def follow(
    call: Call, function: Value, args: list[Value], kwargs: dict[str, Value] | None = None
) -> Value:
    """Call a body: what it makes counts at the call of the loop, or in the program's own source."""
    site = None if isinstance(function, (Api, Native)) else call.site
    return call.run.call(function, args, kwargs or {}, site, call.frame)


def separates_bodies(call: Call) -> bool:
    """Whether control flow builds its bodies as graphs of their own."""
    tf = runtime(call)
    if tf.control_flow_v2 is UNKNOWN and not tf.graph.building_function:
        call.run.doubt("whether control flow is of the second kind depends on a condition")
    return tf.separates_bodies


def output_of_loop(call: Call, loop: Name, number: int) -> tuple[Name, int]:
    """The op of an output of a loop, and which of its outputs that is.

    `while_v2` counts its counter and its limit too, and has an `Identity` for each output where the
    loop isn't in a function.
    """
    tf = runtime(call)
    if not separates_bodies(call):
        return concat(loop, "/Exit" + (f"_{number}" if number else "")), 0
    if tf.graph.building_function and call.version.loops_in_functions_are_one_op:
        return loop, number + 2
    return concat(loop, f"/Identity_{number + 2}"), 0


@api("tf._model.separates_bodies")
def model_separates_bodies(call: Call) -> Value:
    """The same, for models written in Python."""
    return separates_bodies(call)


def in_graph_of_its_own(call: Call, body: Value, args: list[Value]) -> Value:
    """A body that the second API's control flow builds.

    Where the program runs eagerly, its names go on with the scope around it
    (`override_func_graph_name_scope` of `python/framework/func_graph.py`).
    """
    tf = runtime(call)
    scope = tf.get_name_scope()
    goes_on = scope and tf.eager_outside_of_functions and call.version.bodies_go_on_with_scopes
    entered = tf.enter_graph(tf.new_function_graph())
    inner = tf.enter_scope(concat(scope, "/"), origin(call)) if goes_on else None
    try:
        return follow(call, body, args)
    finally:
        if inner:
            inner.exit()
        entered.exit()


def note(call: Call, result: Value) -> Value:
    """Record the ops whose outputs a call returns."""
    for leaf in nest.flatten(result) or ():
        if isinstance(leaf, (Tensor, Operation, OneOf)):
            record_result(call, leaf, [])
    return result


def helper(call: Call, name: Name, like: Value, index: int = 0, shape: Any = MISSING) -> Tensor:
    """An op of TensorFlow's own that hands a value on."""
    found = value_shape(like) if shape is MISSING else shape
    return tensor(call, take(call, name), value_dtype(like), found, index, inputs=inputs_of([like]))


def converted(call: Call, value: Value) -> Value:
    """A value as a tensor: a Python number becomes a constant."""
    if isinstance(value, (Tensor, Unknown, Operation)) or is_array(value):
        return value
    if isinstance(value, VariableValue):
        return call.run.call(call.run.get_attr(value, "value"), [], {}, None, call.frame)
    if isinstance(value, Instance):
        return value
    made = helper(call, "Const", value)
    made.constant = known(value)
    return made


# TensorArrays: what goes through loops is their flow


def is_array(value: Value) -> bool:
    return isinstance(value, Instance) and any(
        base.name == "TensorArray" and base.module is not None and base.module.library
        for base in value.cls.mro
    )


def flow_of(value: Value) -> Value:
    return value.attrs.get("_flow") if is_array(value) else value


def with_flow(value: Value, flow: Value) -> Value:
    """A TensorArray with another flow, or the flow itself where there is no TensorArray."""
    if not is_array(value):
        return flow
    made = Instance(value.cls, value.payload)
    made.attrs.update(value.attrs)
    made.attrs["_flow"] = flow
    return made


def unwrapped(value: Value, strict: bool = False) -> Value:
    """A list or tuple of one tensor counts as the tensor."""
    members = nest.children(value) if isinstance(value, (List, tuple)) and not strict else None
    return members[0] if members is not None and len(members) == 1 else value


def reserve(
    call: Call, name: Value, default: str, build: Callable[[], Value]
) -> tuple[Value, Value]:
    """What is built in a name scope, and that scope's name, which is its op's too."""
    tf = runtime(call)
    full: list[Value] = []

    def run() -> Value:
        full.append(tf.get_name_scope())
        return build()

    result = inside(call, name, default, run)
    return result, full[0]


@api("tf.python.ops.control_flow_ops.with_dependencies")
def with_dependencies(
    call: Call, dependencies: Value, output_tensor: Value, name: Value = None
) -> Value:
    """The tensor behind some operations (`python/ops/control_flow_ops.py`)."""
    if runtime(call).executing_eagerly or isinstance(output_tensor, (Unknown, OneOf)):
        return output_tensor
    made = helper(call, name_of(call, name) or "control_dependency", output_tensor)
    record_op(call, made)
    return made
