"""What the models of Keras that are written in Python can't say in Python: `tf._keras.…`.

After `python/keras/backend.py` and `python/keras/engine/base_layer.py` of 1.15, and the files of
the same names in Keras 2.10 and 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Hole, Name, concat, ends_with, without_end
from scope_lsp.domain.tensors import Context, Shape, Tensor, VariableValue
from scope_lsp.domain.values import Bound, Function, Instance, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, library_class
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    initialization,
    name_of,
    origin,
    runtime,
    shape_of,
    static_shape,
    tensor,
    value_dtype,
    value_shape,
    variable_value,
)
from scope_lsp.models.tensorflow.variables import note
from scope_lsp.scopes import UNKNOWN, Graph, Initial, Initializer, Runtime
from scope_lsp.scopes.variables import create

HISTORY = "_keras_history"
"""The attribute of a symbolic tensor that tells which layer gave it."""

FLOWS = "_keras_inputs"
"""The attribute of a tensor that plain ops made of symbolic ones: which they are."""


HERE = library_class("tf._keras.Here", registry.find_class("object"))


# Names of layers


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


def _numbers(call: Call) -> dict[Name, Value]:
    """How often each name has been given in the current graph."""
    known: dict[Any, dict[Name, Value]] = call.run.state.setdefault("tf.keras.numbers", {})
    graph = _naming_graph(runtime(call))
    # An empty table is no change: it needs no undoing, and there must be one for both sides.
    return known.setdefault(graph, {})


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
    call.trail.put(call.run.state, "tf.keras.numbers", {})


# Graphs


@api("tf._keras.is_legacy")
def is_legacy(call: Call) -> Value:
    """Whether layers are those of graphs: `executing_eagerly_outside_functions` doesn't hold."""
    contexts = runtime(call).contexts
    outside = next((c for c in reversed(contexts) if not c.graph.building_function), contexts[0])
    return not outside.eager


@api("tf._keras.scratch_graph")
def scratch_graph(call: Call) -> Value:
    """A graph of a function in which layers are tried on placeholders."""
    tf = runtime(call)
    entered: list[Any] = []

    def begin() -> Value:
        entered.append(tf.enter_graph(tf.new_function_graph()))
        return None

    def end(error: Value) -> bool:
        if entered:
            entered.pop().exit()
        return False

    return Context(begin, end)


@api("tf._keras.shared_graph")
def shared_graph(call: Call) -> Value:
    """The one graph in which functional models of eager programs were built at first."""
    tf = runtime(call)
    graph = call.run.state.get("tf.keras.graph")
    if graph is None:
        graph = tf.new_function_graph()
        call.trail.put(call.run.state, "tf.keras.graph", graph)
    entered: list[Any] = []

    def begin() -> Value:
        entered.append(tf.enter_graph(graph))
        return None

    def end(error: Value) -> bool:
        if entered:
            entered.pop().exit()
        return False

    return Context(begin, end)


# Variables


@api("tf._keras.variable")
def variable(
    call: Call, name: Value, shape: Value, dtype: Value, initializer: Value, trainable: Value
) -> Value:
    """A variable of the current name scope, which is always a resource (`make_variable`)."""
    dims = shape_of(call, shape)
    found = dtype_of(dtype)
    made = initialization(call, initializer) if is_of_program(initializer) else None
    record = create(
        runtime(call),
        made if isinstance(made, Initializer) else Initial(dims, found, True),
        name_of(call, name),
        dtype=found,
        wanted=dims,
        trainable=trainable if isinstance(trainable, bool) else UNKNOWN,
        resource=True,
        origin=origin(call),
    )
    value = variable_value(call, record)
    note(call, value, "created")
    return value


def is_of_program(initializer: Value) -> bool:
    """Whether the program's own code makes the initial value."""
    if isinstance(initializer, Bound):
        initializer = initializer.function
    if isinstance(initializer, Instance):
        found = initializer.cls.find("__call__")
        return isinstance(found, Function) and not found.module.library
    return isinstance(initializer, Function) and not initializer.module.library


# Tensors


@api("tf._keras.op")
def op(call: Call, name: Value, shape: Value = None, dtype: Value = None) -> Value:
    """The tensor that a layer gives, from an op of this name in the current scope."""
    tf = runtime(call)
    full = None if tf.executing_eagerly else take(call, name_of(call, name) or "")
    return _tensor(call, full, shape, dtype)


def _tensor(call: Call, name: Name | None, shape: Value, dtype: Value) -> Tensor:
    dims = UNKNOWN if shape is None else shape_of(call, shape)
    return tensor(call, name, dtype_of(dtype), dims)


@api("tf._keras.symbol")
def symbol(call: Call, value: Value) -> Value:
    """A tensor of a functional model, which belongs to no graph (`KerasTensor`)."""
    if not isinstance(value, Tensor):
        return value
    made = Tensor(None, 0, value.dtype, value.shape, inputs=(value,))
    made.attrs["name"] = Unknown("the name of a symbolic tensor isn't followed", plain=True)
    made.attrs[HISTORY] = None
    return made


@api("tf._keras.batch_of")
def batch_of(call: Call, data: Value) -> Value:
    """A batch of the data that a model is given: any number of them, floats as Keras keeps them."""
    if isinstance(data, List):
        return List([batch_of(call, item) for item in data.items])
    if isinstance(data, tuple):
        return tuple(batch_of(call, item) for item in data)
    if isinstance(data, Dict):
        return Dict({key: batch_of(call, item) for key, item in data.items.items()})
    shape, dtype = value_shape(data), value_dtype(data)
    if not isinstance(shape, tuple) or not shape:
        return Unknown("the data of a model", plain=True)
    found = "float32" if dtype == "float64" or not isinstance(dtype, str) else dtype
    return Tensor(None, 0, found, static_shape((UNKNOWN, *shape[1:])))


@api("tf._keras.placeholder")
def placeholder(call: Call, shape: Value, dtype: Value, name: Value) -> Value:
    """A placeholder of the current graph."""
    return _tensor(call, take(call, name_of(call, name) or "Placeholder"), shape, dtype)


@api("tf._keras.like")
def like(call: Call, value: Value) -> Value:
    """The placeholder that stands for a symbolic tensor while a layer is tried on it."""
    if not isinstance(value, Tensor):
        return value
    return Tensor(None, 0, value.dtype, value.shape, inputs=(value,))


@api("tf._keras.converted")
def converted(call: Call, value: Value) -> Value:
    """The inputs of a layer as tensors, where they are arrays or numbers."""
    if isinstance(value, (Tensor, VariableValue, Unknown)) or value is None:
        return value
    if isinstance(value, List):
        return List([converted(call, item) for item in value.items], value.rest)
    if isinstance(value, tuple):
        return tuple(converted(call, item) for item in value)
    if isinstance(value, Dict):
        return Dict({key: converted(call, item) for key, item in value.items.items()}, value.rest)
    if isinstance(value, (int, float)) or getattr(value, "library_class", "") == "numpy.ndarray":
        dtype = value_dtype(value)
        return Tensor(None, 0, dtype if isinstance(dtype, str) else None,
                      static_shape(value_shape(value)), inputs=())  # fmt: skip
    return value


@api("tf._keras.is_symbolic")
def is_symbolic(call: Call, *values: Value) -> Value:
    """Whether a symbolic tensor is among the values."""
    return any(isinstance(t, Tensor) and HISTORY in t.attrs for t in _flat(values))


@api("tf._keras.is_tensor")
def is_tensor(call: Call, value: Value) -> Value:
    """Whether it is a tensor."""
    return isinstance(value, (Tensor, VariableValue))


@api("tf._keras.flatten")
def flatten(call: Call, value: Value) -> Value:
    """The tensors of a nested structure (`nest.flatten`)."""
    return List(list(_flat([value])))


def _flat(values: Any) -> Iterator[Value]:
    for value in values:
        if isinstance(value, List):
            yield from _flat(value.items)
        elif isinstance(value, tuple):
            yield from _flat(value)
        elif isinstance(value, Dict):
            yield from _flat(value.items[key] for key in sorted(value.items, key=str))
        else:
            yield value


@api("tf._keras.map")
def map_structure(call: Call, function: Value, value: Value) -> Value:
    """`nest.map_structure`."""
    if isinstance(value, List):
        return List([map_structure(call, function, item) for item in value.items])
    if isinstance(value, tuple):
        return tuple(map_structure(call, function, item) for item in value)
    if isinstance(value, Dict):
        return Dict({k: map_structure(call, function, item) for k, item in value.items.items()})
    return call.run.call(function, [value], {}, call.site, call.frame)


@api("tf._keras.shapes")
def shapes(call: Call, value: Value) -> Value:
    """The static shapes of a structure of tensors."""
    if isinstance(value, List):
        return List([shapes(call, item) for item in value.items])
    if isinstance(value, tuple) and not all(isinstance(i, (int, float)) for i in value):
        return tuple(shapes(call, item) for item in value)
    if isinstance(value, Dict):
        return Dict({key: shapes(call, item) for key, item in value.items.items()})
    if isinstance(value, Shape):
        return value
    found = value_shape(value)
    if found is UNKNOWN:
        return Unknown("the shape of the input isn't known", "shape", plain=True)
    return Shape(found)


@api("tf._keras.dims")
def dims_of(call: Call, shape: Value) -> Value:
    """The sizes of a shape as a tuple, None for those that aren't known; None for no rank."""
    found = shape_of(call, shape)
    if not isinstance(found, tuple):
        return None
    return tuple(d if isinstance(d, int) else None for d in found)


@api("tf._keras.dtype")
def dtype(call: Call, value: Value) -> Value:
    """The name of a tensor's or an argument's dtype, None where it isn't known."""
    found = dtype_of(value) if not isinstance(value, (Tensor, VariableValue)) else UNKNOWN
    if found is UNKNOWN:
        found = value_dtype(value)
    return found if isinstance(found, str) else None


@api("tf._keras.unknown")
def unknown(call: Call, reason: Value = "") -> Value:
    """Something that isn't known, and adds nothing."""
    return Unknown(str(reason) or "it is only known at run time", plain=True)


@api("tf._keras.is_known")
def is_known(call: Call, value: Value) -> Value:
    """Whether a value is known."""
    return not isinstance(value, Unknown)


@api("tf._keras.parameters")
def parameters(call: Call, function: Value) -> Value:
    """The names of a function's parameters, without `self`."""
    skip = 0
    while isinstance(function, Bound):
        function, skip = function.function, skip + 1
    if not isinstance(function, Function):
        return List()
    code = function.code
    names: list[Value] = [*code.positional[skip:], *code.kw_only]
    return List(names + (["**"] if code.varkw else []))


@api("tf._keras.is_users")
def is_users(call: Call, function: Value) -> Value:
    """Whether a function is of the program's source."""
    return is_of_program(function)


@api("tf._keras.again")
def again(call: Call, value: Value) -> Value:
    """A tensor that a layer gives back as it is, as one of its own."""
    if not isinstance(value, Tensor):
        return value
    made = Tensor(value.op, value.index, value.dtype, value.shape, value.constant, (value,))
    made.attrs = dict(value.attrs)
    return made


@api("tf._keras.made")
def made(call: Call, shape: Value, dtype: Value) -> Value:
    """A tensor of no graph."""
    return _tensor(call, None, shape, dtype)


@api("tf._keras.scalar")
def scalar(call: Call) -> Value:
    """A loss, whose name isn't followed."""
    return tensor(call, None, "float32", ())


@api("tf._keras.doubt")
def doubt(call: Call, reason: Value) -> Value:
    """The run may not have followed everything."""
    call.run.doubt(str(reason))


@api("tf._keras.is_native")
def is_native(call: Call, layer: Value) -> Value:
    """Whether a layer is one of Keras's own."""
    module = layer.cls.module if isinstance(layer, Instance) else None
    return module is not None and module.library


@api("tf._keras.identity")
def identity(call: Call, value: Value) -> Value:
    """What tells a variable from others."""
    return id(value.record) if isinstance(value, VariableValue) else id(value)


@api("tf._keras.stem")
def stem(call: Call, name: Value) -> Value:
    """A tensor's name without the index of its output."""
    chosen = name_of(call, name) or ""
    return without_end(chosen, 2) if ends_with(chosen, ":0") else chosen


@api("tf._keras.joined")
def joined(call: Call, *parts: Value) -> Value:
    """A name of several parts."""
    return concat(*(name_of(call, part) or "" for part in parts))


@api("tf._keras.listed")
def listed(call: Call, values: Value) -> Value:
    """A list that may be called, as `optimizer.variables` was a method before."""
    return values


# Keras 3


class _Here:
    """Where a layer began to try itself: the call, and the name scope around it."""

    def __init__(self, call: Call) -> None:
        self.site = call.site
        self.path = call.run.here
        self.within = call.run.within
        self.scope = runtime(call).get_name_scope()


@api("tf._keras.here")
def here(call: Call) -> Value:
    """The present call and name scope, to be kept."""
    return Instance(HERE, _Here(call))


@api("tf._keras.later_variable")
def later_variable(
    call: Call,
    where: Instance,
    name: Value,
    shape: Value,
    dtype: Value,
    initializer: Value,
    trainable: Value,
) -> Value:
    """A variable that is initialized when the trial of a layer is over."""
    kept: _Here = where.payload
    run, tf = call.run, runtime(call)
    path, within = run.here, run.within
    run.here, run.within = kept.path, kept.within
    lifted = tf.enter_init_scope(origin(call))
    scope = tf.enter_scope(concat(kept.scope, "/") if kept.scope else None, origin(call))
    try:
        made = Call(run, kept.site, call.path, [], {}, call.frame, call.v1)
        return variable(made, name, shape, dtype, initializer, trainable)
    finally:
        scope.exit()
        lifted.exit()
        run.here, run.within = path, within


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
        path = concat(path, "/" if path else "", name_of(call, name) or "")
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


@api("tf._keras.parameters_of_build")
def parameters_of_build(call: Call, layer: Value) -> Value:
    """The parameters of a layer's own `build`."""
    build = layer.cls.find("build") if isinstance(layer, Instance) else None
    return List(list(build.code.positional[1:])) if isinstance(build, Function) else None


@api("tf._keras.shapes_as_tuples")
def shapes_as_tuples(call: Call, value: Value) -> Value:
    """The static shapes of a structure of tensors, as tuples."""
    if isinstance(value, List):
        return List([shapes_as_tuples(call, item) for item in value.items])
    if isinstance(value, tuple):
        return tuple(shapes_as_tuples(call, item) for item in value)
    if isinstance(value, Dict):
        return Dict({key: shapes_as_tuples(call, item) for key, item in value.items.items()})
    found = shapes(call, value)
    return dims_of(call, found) if isinstance(found, Shape) else found


@api("tf._keras.seeds")
def seeds(call: Call, layer: Value) -> Value:
    """The states of the random generators of a layer."""
    held = layer.attrs.values() if isinstance(layer, Instance) else ()
    found = [v for v in held if isinstance(v, Instance) and v.cls.name == "SeedGenerator"]
    return List([v.attrs["state"] for v in found if "state" in v.attrs])
