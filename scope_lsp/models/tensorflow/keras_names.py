"""Names of layers, weights and scopes, as Keras makes them: `tf._keras.…`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from scope_lsp.domain.names import Hole, Name, Text, concat, ends_with, without_end
from scope_lsp.domain.tensors import VariableValue
from scope_lsp.domain.trail import MISSING, Table
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.state import (
    name_of,
    runtime,
)
from scope_lsp.scopes import Graph, Runtime


def _naming_graph(tf: Runtime) -> Graph:
    """The graph by which layers are numbered: the default one, whatever `init_scope` says.

    `get_default_graph_uid_map` of `backend.py`.
    """
    if tf.version.keras_is_v3:
        return tf.contexts[0].graph
    for context in reversed(tf.contexts):
        if not context.eager:
            return context.graph
    return tf.contexts[0].graph


class _Numbers(Table):
    """How often each name has been given, or something unknown where that depends."""

    __slots__ = ()

    def join(self, ours: Any, theirs: Any) -> Any:
        if ours is MISSING or theirs is MISSING or ours != theirs:
            return Unknown("how often a name was given depends on a condition", plain=True)
        return ours


def _numbers(call: Call) -> _Numbers:
    """How often each name has been given in the current graph."""
    known: dict[Any, _Numbers] = call.run.state.setdefault("tf.keras.numbers", {})
    graph = _naming_graph(runtime(call))
    # An empty table is no change: it needs no undoing, and there must be one for both sides.
    return known.setdefault(graph, _Numbers())


@api("tf._keras.unique_name")
def unique_name(call: Call, name: Value, zero_based: Value = True, key: Value = None) -> Value:
    """`backend.unique_object_name`: the name, with a number from the second on."""
    numbers = _numbers(call)
    chosen = name_of(call, name) or ""
    counted = chosen if key is None else concat(str(key), chosen)
    number = numbers.get(counted, 0)
    if not isinstance(number, int):
        hole = Hole("?", f"how many objects are named {chosen} depends on a condition")
        return concat(chosen, "_", hole)
    call.trail.put(numbers, counted, number + 1)
    shown = number if zero_based is True else number + 1
    return concat(chosen, f"_{shown}") if shown else chosen


@api("tf._keras.note_layer")
def note_layer(call: Call, name: Value) -> None:
    """A layer of a name of its own was made: also a loop that only makes such ones matters."""
    numbers, key = _numbers(call), ("layer", name_of(call, name) or "")
    number = numbers.get(key, 0)
    if isinstance(number, int):
        call.trail.put(numbers, key, number + 1)


@api("tf._keras.has_slash")
def has_slash(call: Call, name: Value) -> Value:
    """Whether a name certainly has a slash, which Keras 3 allows in none (`Operation.__init__` of
    `src/ops/operation.py`)."""
    known = name.parts if isinstance(name, Text) else (name,)
    return any(isinstance(part, str) and "/" in part for part in known)


@lru_cache(4096)
def _snake_case(name: str, digits: bool) -> str:
    spaced = re.sub("(.)([A-Z][a-z0-9]+)" if digits else "(.)([A-Z][a-z]+)", r"\1_\2", name)
    lower = re.sub("([a-z])([A-Z])", r"\1_\2", spaced).lower()
    return f"private{lower}" if lower.startswith("_") else lower


@api("tf._keras.snake_case")
def snake_case(call: Call, name: Value) -> Value:
    """`to_snake_case` of `utils/generic_utils.py`: how a class gives its layers' names."""
    if not isinstance(name, str):
        return name_of(call, name)
    return _snake_case(name, call.version.keras_keeps_digits_with_letters)


@api("tf._keras.forget_names")
def forget_names(call: Call) -> Value:
    """Counting starts again, in all graphs."""
    for numbers in call.run.state.get("tf.keras.numbers", {}).values():
        for counted in numbers:
            call.trail.put(numbers, counted, 0)


@api("tf._keras.stem")
def stem(call: Call, name: Value) -> Value:
    """A tensor's name without the index of its output."""
    chosen = name_of(call, name) or ""
    return without_end(chosen, 2) if ends_with(chosen, ":0") else chosen


@api("tf._keras.joined")
def joined(call: Call, *parts: Value) -> Value:
    """A name of several parts."""
    return concat(*(name_of(call, part) or "" for part in parts))


@api("tf._keras.name_weight")
def name_weight(call: Call, weight: Value, name: Value, path: Value) -> Value:
    """Give a weight the name and the path that Keras tells; `value` is TensorFlow's variable."""
    if isinstance(weight, VariableValue):
        inner = VariableValue(weight.record)
        for key, value in (("name", name), ("path", path), ("value", inner)):
            call.trail.put(weight.attrs, key, value)


@api("tf._keras.named")
def named(call: Call, name: Value) -> Value:
    """A name that isn't known, with a hole that shows the argument."""
    return call.text(name, "name")


@api("tf._keras.path")
def path_of(call: Call, scopes: Value) -> Value:
    """The path of the scopes that are open, each with what stands in place of all before it."""
    path: Name = ""
    for scope in call.run.elements(scopes) or ():
        name, parent = scope if isinstance(scope, tuple) else (scope, None)
        if parent is not None:
            path = name_of(call, parent) or ""
        last = name_of(call, name) or ""
        path = concat(path, "/" if path and last else "", last)
    return path


@api("tf._keras.flat_path")
def flat_path(call: Call, variable: Value) -> Value:
    """A weight's path, or a variable's name, without slashes and colons."""
    if not isinstance(variable, VariableValue):
        return call.unknown("the path of something that isn't a variable")
    path = variable.attrs.get("path", concat(variable.record.name, ":0"))
    found = name_of(call, path) or ""
    if isinstance(found, str):
        return found.replace("/", "_").replace(":", "_")
    return concat(*(
        part.replace("/", "_").replace(":", "_") if isinstance(part, str) else part
        for part in found.parts
    ))  # fmt: skip
