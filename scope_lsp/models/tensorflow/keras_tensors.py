"""What the models of Keras that are written in Python can't say in Python: `tf._keras.…`.

After `python/keras/backend.py` and `python/keras/engine/base_layer.py` of 1.15, and the files of
the same names in Keras 2.10 and 3.
"""

from __future__ import annotations

from collections.abc import Callable

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Hole, Name, concat, ends_with
from scope_lsp.domain.tensors import Perhaps, Shape, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Bound,
    Function,
    Instance,
    Maybe,
    Unknown,
    Value,
    options_of,
    strip,
)
from scope_lsp.interpreter.errors import is_awaited
from scope_lsp.models.registry import Call, Failure, api
from scope_lsp.models.tensorflow import nest, symbolic
from scope_lsp.models.tensorflow.control_flow import output_of_loop
from scope_lsp.models.tensorflow.dimensions import unknown_size
from scope_lsp.models.tensorflow.holding import marked
from scope_lsp.models.tensorflow.keras_graphs import is_of_program
from scope_lsp.models.tensorflow.keras_op_names import OF_KERAS_3
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    name_of,
    runtime,
    shape_of,
    static_shape,
    tensor,
    value_dtype,
    value_shape,
)
from scope_lsp.models.tensorflow.symbolic import FLOWS, HISTORY
from scope_lsp.scopes import UNKNOWN


@api("tf._keras.op")
def op(call: Call, name: Value, shape: Value = None, dtype: Value = None) -> Value:
    """The tensor that a layer gives, from an op of this name in the current scope.

    `a/b` is an op inside of `a`, and `a_2` the third of its name in one call of the layer: when the
    layer is called again in the same scope, its number isn't known.
    """
    if call.version.keras_is_v3 and isinstance(name, str) and name not in OF_KERAS_3:
        name = Unknown("which op of Keras 3 it is isn't known", plain=True)
    full = None if runtime(call).executing_eagerly else _full_name(call, name_of(call, name) or "")
    return _tensor(call, full, shape, dtype)


@api("tf._keras.ops")
def ops(call: Call, *names: Value) -> Value:
    """Ops, or scopes of ops, that a layer adds before the one whose output it gives."""
    if not runtime(call).executing_eagerly:
        for name in names:
            take(call, name_of(call, name) or "")
    return None


@api("tf._keras.loop_states")
def loop_states(call: Call, states: Value, masked: Value = False) -> Value:
    """What comes out of the loop over the steps (`rnn` of `keras/backend.py`), whose first two
    outputs are the step's number and the array of all outputs. With a mask the last output
    is the next."""
    values = call.run.elements(states) or []
    loop = None if runtime(call).executing_eagerly else take(call, "while")
    found: list[Value] = []
    for number, value in enumerate(values, 3 if masked is True else 2):
        name, index = (None, 0) if loop is None else output_of_loop(call, loop, number)
        found.append(tensor(call, name, value_dtype(value), value_shape(value), index))
    return List(found)


def _full_name(call: Call, name: Name) -> Name:
    if not isinstance(name, str):
        return take(call, name)
    first, slash, rest = name.partition("/")
    made = take(call, first)
    base, _, number = first.rpartition("_")
    if not number.isdecimal() or ends_with(made, first):
        return concat(made, slash + rest)
    scope = runtime(call).get_name_scope()
    again = Hole("N", "the layer was called before in the same scope")
    return concat(scope, "/" if scope else "", f"{base}_", again, slash + rest)


def _tensor(call: Call, name: Name | None, shape: Value, dtype: Value) -> Tensor:
    dims = UNKNOWN if shape is None else shape_of(call, shape)
    return tensor(call, name, dtype_of(dtype), dims)


@api("tf._keras.symbol")
def symbol(call: Call, value: Value) -> Value:
    """A tensor of a functional model, which belongs to no graph (`KerasTensor`)."""
    made = _standing_for(value)
    if made is None:
        return value
    made.attrs["name"] = Unknown("the name of a symbolic tensor isn't followed", plain=True)
    made.attrs[HISTORY] = None
    return made


def _standing_for(value: Value) -> Tensor | None:
    """A tensor like another one, or like each of those that it may be."""
    if isinstance(value, Tensor):
        return Tensor(None, 0, value.dtype, value.shape, inputs=(value,))
    options = options_of(value)
    if not all(isinstance(option, Tensor) for option in options):
        return None
    dtypes = {option.dtype for option in options}
    made = Tensor(None, 0, dtypes.pop() if len(dtypes) == 1 else None)
    made.shape = static_shape(value_shape(value))
    made.inputs = (Perhaps(options, "it depends on a condition that isn't known"),)
    return made


def _mapped(function: Callable[[Value], Value], value: Value) -> Value:
    """A function of each leaf, in the same structure."""
    if isinstance(value, List):
        return List([_mapped(function, item) for item in value.items], value.rest)
    if isinstance(value, tuple):
        return tuple(_mapped(function, item) for item in value)
    if isinstance(value, Dict):
        return Dict({k: _mapped(function, item) for k, item in value.items.items()}, value.rest)
    return function(value)


@api("tf._keras.batch_of")
def batch_of(call: Call, data: Value) -> Value:
    """A batch of the data that a model is given: any number of them, floats as Keras keeps them."""
    return _mapped(_batch_of, data)


def _batch_of(data: Value) -> Value:
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
    made = _standing_for(value)
    if made is None:
        return value
    made.attrs[FLOWS] = ()
    return made


@api("tf._keras.converted")
def converted(call: Call, value: Value) -> Value:
    """The inputs of a layer as tensors, where they are arrays or numbers."""
    return _mapped(_converted, value)


def _converted(value: Value) -> Value:
    if isinstance(value, (int, float)) or getattr(value, "library_class", "") == "numpy.ndarray":
        dtype = value_dtype(value)
        return Tensor(None, 0, dtype if isinstance(dtype, str) else None,
                      static_shape(value_shape(value)), inputs=())  # fmt: skip
    return value


@api("tf._keras.is_symbolic")
def is_symbolic(call: Call, *values: Value) -> Value:
    """Whether a symbolic tensor is among the values, or may be."""
    return any(
        isinstance(tensor, Tensor) and symbolic.is_symbolic(tensor)
        for leaf in nest.known_leaves(values)
        for tensor in options_of(leaf)
    )


@api("tf._keras.flatten")
def flatten(call: Call, value: Value) -> Value:
    """The tensors of a nested structure (`nest.flatten`), marked where they may not be there."""
    found = List()
    _add_leaves(found, value, True)
    return found


def _add_leaves(found: List, value: Value, certain: bool) -> None:
    held = value.payload if isinstance(value, Instance) else value
    if isinstance(held, Dict):
        parts = [held.items[key] for key in sorted(held.items, key=str)]
    elif isinstance(held, (tuple, List)):
        parts = list(held if isinstance(held, tuple) else held.items)
    else:
        found.items.append(marked(value, certain))
        return
    for part in parts:
        _add_leaves(found, strip(part), certain and not isinstance(part, Maybe))
    if not isinstance(held, tuple) and held.rest is not MISSING:
        found.may_hold(held.rest)


@api("tf._keras.map")
def map_structure(call: Call, function: Value, value: Value) -> Value:
    """`nest.map_structure`."""
    return _mapped(lambda item: call.run.call(function, [item], {}, call.site, call.frame), value)


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
    """The sizes of a shape as a tuple, None for those that TensorFlow doesn't know; None for no
    rank."""
    found = shape_of(call, shape)
    if not isinstance(found, tuple):
        return None
    return tuple(unknown_size() if d is UNKNOWN else d for d in found)


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


@api("tf._keras.lacked")
def lacked(call: Call, value: Value, name: Value) -> Value:
    """An attribute that an object of a model's class doesn't have: the library's may have it."""
    awaited = is_awaited(call.run, "AttributeError")
    cls = value.cls if isinstance(value, Instance) else None
    if not awaited and cls is not None and cls.module is not None and cls.module.library:
        return Unknown(f"'{cls.name}.{name}' is not modelled", str(name))
    kind = "?" if cls is None else cls.name
    raise Failure("AttributeError", f"'{kind}' object has no attribute '{name}'")


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


@api("tf._keras.kept_arguments")
def kept_arguments(call: Call, layer: Value) -> Value:
    """What the constructor of Keras's own class took, of which the layer has attributes."""
    assert isinstance(layer, Instance)
    for cls in layer.cls.mro:
        made = cls.attrs.get("__init__")
        if isinstance(made, Function) and made.module.library:
            names = [*made.code.positional[1:], *made.code.kw_only]
            shown = {*layer.attrs, *(name for base in layer.cls.mro for name in base.attrs)}
            return List([name for name in names if name in shown])
    return List()


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


@api("tf._keras.is_native")
def is_native(call: Call, layer: Value) -> Value:
    """Whether a layer is one of Keras's own."""
    module = layer.cls.module if isinstance(layer, Instance) else None
    return module is not None and module.library


@api("tf._keras.identity")
def identity(call: Call, value: Value) -> Value:
    """What tells a variable from others."""
    return call.run.identity(value.record if isinstance(value, VariableValue) else value)


# Keras 3


@api("tf._keras.parameters_of_build")
def parameters_of_build(call: Call, layer: Value) -> Value:
    """The parameters of a layer's own `build`."""
    build = layer.cls.find("build") if isinstance(layer, Instance) else None
    return List(list(build.code.positional[1:])) if isinstance(build, Function) else None


@api("tf._keras.shapes_as_tuples")
def shapes_as_tuples(call: Call, value: Value) -> Value:
    """The static shapes of a structure of tensors, as tuples."""

    def sizes(item: Value) -> Value:
        found = shapes(call, item)
        return dims_of(call, found) if isinstance(found, Shape) else found

    return _mapped(sizes, value)


@api("tf._keras.seeds")
def seeds(call: Call, layer: Value) -> Value:
    """The states of the random generators of a layer."""
    held = layer.attrs.values() if isinstance(layer, Instance) else ()
    found = [v for v in held if isinstance(v, Instance) and v.cls.name == "SeedGenerator"]
    return List([v.attrs["state"] for v in found if "state" in v.attrs])
