"""Calls that only add ops: the names that they take, by the data of the version.

What a call returns is a tensor of unknown shape; `shapes.py` knows more of some.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Name, concat
from scope_lsp.domain.tensors import Operation, Tensor, VariableValue
from scope_lsp.domain.values import OneOf, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Entry, Failure
from scope_lsp.models.tensorflow.opdata import Condition, Op, data_for
from scope_lsp.models.tensorflow.state import (
    graph_of_values,
    name_of,
    origin,
    record_op,
    runtime,
    static_shape,
    tensor,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN, Entered, enter_name_scope, taint
from scope_lsp.version import Version

Arguments = dict[str, Value]

shape_functions: dict[str, Callable[[Call, Arguments], Any]] = {}
"""What is known of the shape and dtype of an op's result, by path: see `shapes.py`."""


class OpEntry(Entry):
    """The model of a function that only adds ops."""

    __slots__ = ("op",)

    def __init__(self, op: Op) -> None:
        self.op = op

    def invoke(self, call: Call) -> Value:
        return add(call, self.op, bind(call, self.op))


def bind(call: Call, op: Op) -> Arguments:
    """The arguments by parameter; raise Failure as Python's TypeError."""
    names = [name for name, _ in op.parameters]
    given: Arguments = dict(zip(names, call.args))
    short = op.path.rpartition(".")[2]
    if len(call.args) > len(names):
        if op.varargs is None:
            raise Failure(
                "TypeError",
                f"{short}() takes {len(names)} positional arguments but {len(call.args)} were given",
            )
        given[op.varargs] = tuple(call.args[len(names) :])
    for key, value in call.kwargs.items():
        if key in given:
            raise Failure("TypeError", f"{short}() got multiple values for argument '{key}'")
        if key not in names and not op.varkw:
            raise Failure("TypeError", f"{short}() got an unexpected keyword argument '{key}'")
        given[key] = value
    missing = next((n for n, optional in op.parameters if not optional and n not in given), None)
    if missing is not None and call.open is None:
        raise Failure("TypeError", f"{short}() missing 1 required positional argument: '{missing}'")
    return given


def add(call: Call, op: Op, given: Arguments) -> Value:
    """Take the names that the call takes, and give what it returns."""
    tf = runtime(call)
    if tf.executing_eagerly:
        return _result(call, op, given, None)
    graph = graph_of_values(call, tuple(_flat(given.values())))
    entered: Entered | None = None
    if graph is not None and graph is not tf.graph and not tf.graph.building_function:
        entered = tf.enter_graph(graph)
    try:
        return _add_in_graph(call, op, given)
    finally:
        if entered:
            entered.exit()


def _flat(values: Any) -> list[Value]:
    flat: list[Value] = []
    for value in values:
        if isinstance(value, List):
            flat += value.items
        elif isinstance(value, tuple):
            flat += value
        else:
            flat.append(value)
    return flat


def _add_in_graph(call: Call, op: Op, given: Arguments) -> Value:
    tf = runtime(call)
    if not op.sure and not op.adds:
        taint(tf, data_for(call.version).vocabulary, f"what {op.path} adds isn't known")
        return _result(call, op, given, None, unnamed=True)
    name = name_of(call, given.get("name"))
    taken: dict[str, Name] = {}
    for index, (default, condition) in enumerate(op.adds):
        wanted = name if name is not None and index == op.named else default
        holds = evaluate(call, condition, given)
        if holds:
            taken[default] = take(call, wanted)
        elif holds is None:
            call.run.fork([lambda: None, lambda wanted=wanted: take(call, wanted) and None])  # type: ignore[misc]  # bound by default
    if not op.sure:
        reason = f"what {op.path} adds isn't wholly known"
        taint(tf, data_for(call.version).vocabulary, reason)
    return _result(call, op, given, taken)


def take(call: Call, name: Name) -> Name:
    """Take a name in the current name scope for an op of its own scope; gives its full name."""
    tf = runtime(call)
    here = origin(call)
    scope = enter_name_scope(tf, name, origin=here)
    try:
        full = tf.graph.add_op(scope.value, here) if scope.value else ""
    finally:
        scope.exit()
    return full


def evaluate(call: Call, condition: Condition, given: Arguments) -> bool | None:
    """Whether a condition on the arguments holds; None when that isn't known."""
    found = [_holds(call, given.get(parameter), kind) for parameter, kind in condition.items()]
    return False if False in found else None if None in found else True


def _holds(call: Call, value: Value, kind: str) -> bool | None:
    if isinstance(value, OneOf):
        found = {_holds(call, option, kind) for option in value.options}
        return found.pop() if len(found) == 1 else None
    if isinstance(value, Unknown):
        return None
    tensor_like = isinstance(value, (Tensor, VariableValue))
    if kind in ("none", "given"):
        return (value is None) == (kind == "none")
    if kind == "tensor":
        return isinstance(value, Tensor)
    if kind == "variable":
        return isinstance(value, VariableValue)
    if kind == "python":
        return value is not None and not tensor_like
    if kind == "symbolic":
        return tensor_like
    return _holds_of_shape(value, kind)


def _holds_of_shape(value: Value, kind: str) -> bool | None:
    shape = value_shape(value)
    if kind == "unknown_rank":
        return None if shape is UNKNOWN and not _is_certain(value) else not isinstance(shape, tuple)
    if kind == "known_rank":
        inverse = _holds_of_shape(value, "unknown_rank")
        return None if inverse is None else not inverse
    if kind in ("dynamic_shape", "static_shape"):
        if not isinstance(shape, tuple):
            return None
        static = all(isinstance(d, int) for d in shape)
        return static == (kind == "static_shape")
    return None


def _is_certain(value: Value) -> bool:
    """Whether a tensor's shape is as little known to TensorFlow as it is here."""
    return isinstance(value, Tensor) and value.attrs.get("certain shape") is True


def _result(
    call: Call, op: Op, given: Arguments, taken: dict[str, Name] | None, unnamed: bool = False
) -> Value:
    """The value of the call: a tensor, several, or an operation."""
    dtype, shape, constant = _known_of_result(call, op, given)
    if taken is None:
        if unnamed:
            return Unknown(f"the result of {op.path} is not known")
        return Tensor(None, 0, dtype, static_shape(shape), constant)
    returned = _returned(call, op, given)
    if returned is None:
        return call.unknown()
    made = [_output(call, op, each, taken, dtype, shape) for each in returned]
    for each in made:
        record_op(call, each)
    if isinstance(op.returns, dict) and "outputs" in op.returns:
        return List(list(made))
    if len(made) == 1 and isinstance(made[0], Tensor):
        made[0].constant = constant
    return made[0] if len(made) == 1 else List(list(made))


def _returned(call: Call, op: Op, given: Arguments) -> list[Any] | None:
    """The outputs that the call returns: each a path below the current scope and an index."""
    returns = op.returns
    if isinstance(returns, dict) and "variants" in returns:
        for condition, found in returns["variants"]:
            holds = evaluate(call, condition, given)
            if holds is None:
                return None
            if holds:
                return _as_outputs(found)
        return None
    if isinstance(returns, dict) and "outputs" in returns:
        found = returns["outputs"]
        return found if isinstance(found, list) else None
    return _as_outputs(returns)


def _as_outputs(returns: Any) -> list[Any] | None:
    if not returns:
        return None
    return returns if isinstance(returns[0], list) else [returns]


def _output(
    call: Call, op: Op, returned: Any, taken: dict[str, Name], dtype: Any, shape: Any
) -> Tensor | Operation:
    path, index = returned
    head, slash, below = path.partition("/")
    name = concat(taken.get(head, head), slash, below)
    if index == "op":
        return Operation(name, op.path, runtime(call).graph)
    return tensor(call, name, dtype, shape, index, op.path)


def _known_of_result(call: Call, op: Op, given: Arguments) -> tuple[Any, Any, Value]:
    function = shape_functions.get(op.path)
    dtype = None
    if op.dtype is not None:
        dtype = op.dtype
        if dtype.startswith("same:"):
            dtype = value_dtype(given.get(dtype[5:]))
    if function is None:
        return dtype, UNKNOWN, None
    found = function(call, given)
    return found[0] if found[0] is not None else dtype, found[1], found[2] if len(found) > 2 else None


# Where the registry asks


def find(path: str, version: Version, v1: bool) -> Entry | Value | None:
    """The op at a path, for the registry."""
    if not path.startswith("tf."):
        return None
    data = data_for(version)
    for spelled in _spellings(path, version, v1):
        op = data.op(spelled)
        if op is not None:
            return OpEntry(op)
    if path.startswith(("tf.Tensor.__", "tf.Variable.__")):
        op = data.operator(path.rpartition(".")[2])
        return OpEntry(op) if op else None
    return None


def _spellings(path: str, version: Version, v1: bool) -> list[str]:
    if version.is_v2 and v1:
        return [f"tf.compat.v1.{path[3:]}", path]
    return [path]


def is_absent(path: str, version: Version, v1: bool) -> bool:
    """Whether TensorFlow certainly has no such attribute of its top module."""
    if not path.startswith("tf.") or path.count(".") != 1:
        return False
    data = data_for(version)
    return not any(data.knows(spelled) for spelled in _spellings(path, version, v1)[:1])


def unknown_call(run: Any, function: Value, reason: str) -> None:
    """Something that isn't known was called: it may have added any op.

    TensorFlow's own functions only use names of TensorFlow's own.
    """
    path = getattr(function, "path", "") or getattr(function, "api", "")
    own = path.partition(".")[0] in ("tensorflow", "tf")
    taint(run.state["tensorflow"], data_for(run.version).vocabulary if own else None, reason)


def unknown_operation(run: Any, operator: str, reason: str, site: Any) -> None:
    """An operator on something unknown, which adds an op if that is a tensor."""
    tf = run.state["tensorflow"]
    if tf.executing_eagerly:
        return
    op = data_for(run.version).operator(f"__{operator}__")
    names = frozenset(name.lower() for name, _ in op.adds) if op else None
    if names:
        tf.graph.taint(tf.get_name_scope(), names, f"{reason}, and an operator on it may add an op")


def start(run: Any) -> None:
    """Tell a new run what the unknown may do."""
    run.hooks["unknown_call"] = unknown_call
    run.hooks["unknown_operation"] = unknown_operation


registry.provider(find)
registry.absence(is_absent)
registry.starters.append(start)

