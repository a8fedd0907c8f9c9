"""Functions of the program that TensorFlow calls while it makes a variable: custom getters,
regularizers and partitioners, each wrapped as the naming rules take them."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Shape, VariableValue
from scope_lsp.domain.values import Api, Bound, Native, OneOf, Partial, Unknown, Value
from scope_lsp.models.registry import Call
from scope_lsp.models.tensorflow.initial_values import call_back, initialization
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    dtype_value,
    flag_of,
    key_of,
    list_of,
    shape_of,
    variable_value,
)
from scope_lsp.scopes import UNKNOWN, Fetched, Initial, Initializer, Regularizer, VariableRecord

ORDER = (
    "shape", "dtype", "initializer", "regularizer", "reuse", "trainable", "collections",
    "caching_device", "partitioner", "validate_shape", "use_resource", "constraint",
    "synchronization", "aggregation",
)  # fmt: skip
"""The parameters of an inner getter behind `name` (`_true_getter` of variable_scope.py)."""


ADD_TO_COLLECTION = "tensorflow.compat.v1.add_to_collection"


class Wrapped:
    """A function of the program under a name that the naming rules call; `value` is its own."""

    __slots__ = ("call", "value")

    def __init__(self, call: Call, value: Value) -> None:
        self.call = call
        self.value = value


class CustomGetter(Wrapped):
    """A custom getter of the program."""

    __slots__ = ()

    def __call__(self, inner: Any, name: Any, *args: Any, **kwargs: Any) -> Any:
        given = {**dict(zip(ORDER, args)), **kwargs}
        call = self.call
        values = {key: to_program(call, key, value) for key, value in given.items()}
        outer = call.run.state.get(_CALLED_BACK)
        by_program = call.run.state.pop(_BY_PROGRAM, False)
        call.run.state[_CALLED_BACK] = None if by_program else _function_of(self.value)
        try:
            return call_back(call, self.value, [native(inner, call)], {"name": name, **values})
        finally:
            call.run.state[_CALLED_BACK] = outer


class Partitioner(Wrapped):
    """A partitioner of the program, or of TensorFlow."""

    __slots__ = ()

    def __call__(self, shape: Any, dtype: Any) -> Any:
        arguments = {"shape": Shape(shape), "dtype": dtype_value(dtype)}
        made = call_back(self.call, self.value, [], arguments)
        found = self.call.run.elements(made)
        if found is None or not all(isinstance(n, int) for n in found):
            return UNKNOWN
        return tuple(found)


def custom_getter(call: Call, value: Value) -> Any:
    """A `custom_getter` argument."""
    return None if value is None else CustomGetter(call, value)


def partitioner(call: Call, value: Value) -> Any:
    """A `partitioner` argument."""
    if value is None:
        return None
    return UNKNOWN if isinstance(value, (Unknown, OneOf)) else Partitioner(call, value)


def regularizer(call: Call, value: Value) -> Any:
    """A `regularizer` argument."""
    if value is None or isinstance(value, Regularizer):
        return value
    if isinstance(value, (Unknown, OneOf)):
        return UNKNOWN

    tried: list[VariableRecord] = []

    def run(record: VariableRecord) -> object:
        loss = call_back(call, value, [variable_value(call, record)])
        is_trial = call.version.regularizes_twice and record not in tried
        if is_trial:
            tried.append(record)
        elif loss is not None:
            call_back(call, Api(ADD_TO_COLLECTION), ["regularization_losses", loss])
        return loss is not None

    return Regularizer(run, value)


def native(getter: Any, call: Call | None = None) -> Value:
    """A getter of the rules as a function that the program can call."""
    if getter is None:
        return None
    if isinstance(getter, CustomGetter):
        return getter.value

    def run(inner: Call) -> Value:
        name, *args = inner.args or [inner.kwargs.pop("name", None)]
        given = {**dict(zip(ORDER, args)), **{k: v for k, v in inner.kwargs.items() if k != "name"}}
        values = {key: to_rules(inner, key, value) for key, value in given.items()}
        callback = inner.run.state.get(_CALLED_BACK)
        inner.run.state[_BY_PROGRAM] = True
        try:
            found = getter(key_of(inner, name), **values)
        finally:
            inner.run.state.pop(_BY_PROGRAM, None)
        value = unwrap(inner, found)
        if callback is None or getattr(inner.frame, "function", None) is not callback:
            _note(inner, value)
        return value

    return Native("getter", run)


_CALLED_BACK = "tf.getter called back"
"""Key of a run's state: the function that TensorFlow has called as a custom getter just now."""

_BY_PROGRAM = "tf.getter called by program"
"""Key of a run's state: set while a line of the program calls a getter."""

_NOTED = "tf.getters noted"
"""Key of a run's state: the variables that a line in a custom getter counts for."""


def _note(call: Call, value: Value) -> None:
    """Record which variables a getter gave to a line of the program.

    A line of a function that TensorFlow itself called back isn't where the program asks for a
    variable: then it counts at the call that led into TensorFlow.
    """
    if call.run.within:  # a getter of ours
        return
    given = fetched(call)
    noted: set[VariableRecord] = call.run.state.setdefault(_NOTED, set())
    for record in parts_of(value):
        if record not in noted:
            noted.add(record)
            status = given.get(record, "shared")
            call.run.record(call.site, "variable", "tf.get_variable", record.name, status, record)


def _function_of(value: Value) -> Value:
    while isinstance(value, (Bound, Partial)):
        value = value.function
    return value


def noted_inside(call: Call) -> set[VariableRecord]:
    """The variables that lines in custom getters have counted for since this was asked last."""
    found: set[VariableRecord] = call.run.state.pop(_NOTED, set())
    return found


def to_program(call: Call, key: str, value: Any) -> Value:
    """An argument of a getter as the program sees it."""
    if value is UNKNOWN:
        return Unknown(f"{key} isn't known", key)
    if key == "shape":
        return list_of(value)
    if key == "dtype":
        return dtype_value(value)
    if isinstance(value, (Initial, Initializer, Regularizer, Wrapped)):
        return value.value
    if key == "collections" and value is not None:
        return List(list(value))
    return value


def to_rules(call: Call, key: str, value: Value) -> Any:
    """An argument that the program gives to an inner getter."""
    if key == "shape":
        return shape_of(call, value)
    if key == "dtype":
        return dtype_of(value)
    if key == "initializer":
        return initialization(call, value)
    if key == "regularizer":
        return regularizer(call, value)
    if key == "partitioner":
        return partitioner(call, value)
    if key == "collections":
        return collections_of(call, value)
    if key in ("trainable", "use_resource"):
        return flag_of(value)
    return UNKNOWN if key == "reuse" and isinstance(value, (Unknown, OneOf)) else value


def collections_of(call: Call, value: Value) -> Any:
    """A `collections` argument: names, None, or UNKNOWN where one of them isn't known."""
    if value is None:
        return None
    found = call.run.elements(value)
    known = found is not None and all(isinstance(each, str) for each in found)
    return tuple(found) if found is not None and known else UNKNOWN


def unwrap(call: Call, found: Any) -> Value:
    """What a getter of the rules gave, as the program sees it."""
    if not isinstance(found, Fetched):
        return found
    value = variable_value(call, found.variable)
    fetched(call).setdefault(found.variable, found.status)
    return value


def fetched(call: Call) -> dict[VariableRecord, str]:
    """What the innermost getters have given during the `get_variable` that is under way."""
    found: dict[VariableRecord, str] = call.run.state.setdefault("tf.fetched", {})
    return found


def parts_of(value: Value) -> list[VariableRecord]:
    """The variables behind a value: itself, or its parts where it is partitioned."""
    if not isinstance(value, VariableValue):
        return []
    record: VariableRecord = value.record
    return list(record.parts) or [record]
