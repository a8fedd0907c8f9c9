"""`tf.layers`: where its layers are modelled, and what those models ask that Python can't tell.

The layers themselves are written in Python, in `prelude/layers_*.py`; `tf._layers.<name>` are the
functions here that only they call.
"""

from __future__ import annotations

import re
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension, Shape, Tensor, VariableValue
from scope_lsp.domain.values import Bound, Function, OneOf, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow import getters
from scope_lsp.models.tensorflow.state import runtime, shape_of, static_shape

_PRELUDES = "scope_lsp.models.tensorflow.prelude"

_LAYERS = {
    "layers_base": ("Layer", "InputSpec"),
    "layers_core": ("Dense", "dense", "Dropout", "dropout", "Flatten", "flatten"),
}
"""What each module below `prelude/` defines for `tf.layers`."""

_ALIASES = {
    "Dense": ("FullyConnected",),
    "dense": ("fully_connected",),
}
"""Other names that TensorFlow's internal modules have for them."""

for _module, _names in _LAYERS.items():
    for _name in _names:
        for _spelled in (_name, *_ALIASES.get(_name, ())):
            registry.prelude(
                f"tf.layers.{_spelled}", f"{_PRELUDES}.{_module}", _name, api=1, since="1.0"
            )

for _name in ("activation_of", "initializer_of", "regularizer_of"):
    registry.prelude(f"tf._layers.{_name}", f"{_PRELUDES}.layers_base")


@api("tf._layers.unique_name")
def unique_name(call: Call, base: Value, zero_based: Value = False) -> Value:
    """A name that no layer of the graph has yet: `dense_1`, or `dense` where that counts from 0.

    `unique_object_name` of `python/keras/backend.py` in 1.15.
    """
    tf = runtime(call)
    counts: dict[Any, int] = call.run.state.setdefault("tf.layer names", {})
    key = (None if tf.executing_eagerly else tf.graph, base)
    number = counts.get(key, 0)
    call.trail.put(counts, key, number + 1)
    if zero_based:
        return f"{base}_{number}" if number else base
    return f"{base}_{number + 1}"


@api("tf._layers.snake_case")
def snake_case(call: Call, name: Value) -> Value:
    """`Conv2DTranspose` as `conv2d_transpose`; private names get a prefix.

    `to_snake_case` of `python/keras/utils/generic_utils.py` in 1.15.
    """
    if not isinstance(name, str):
        return name
    words = re.sub("(.)([A-Z][a-z0-9]+)", r"\1_\2", name)
    words = re.sub("([a-z])([A-Z])", r"\1_\2", words).lower()
    return f"private{words}" if words.startswith("_") else words


@api("tf._layers.count_variables")
def count_variables(call: Call) -> Value:
    """How many global variables there are, as a mark for `is_new`."""
    return len(runtime(call).graph.collection("variables"))


@api("tf._layers.is_new")
def is_new(call: Call, variable: Value, mark: Value) -> Value:
    """Whether a variable, or every part of it, was added to the global variables since a mark."""
    if isinstance(variable, (Unknown, OneOf)):
        return Unknown("whether the variable is new isn't known", plain=True)
    parts = getters.parts_of(variable)
    before = runtime(call).graph.collection("variables")[:mark]
    return not any(part in before for part in parts)


@api("tf._layers.sizes")
def sizes(call: Call, value: Value) -> Value:
    """The static sizes of a tensor or a shape, as a list of numbers, None and unknown ones.

    A size is None only where TensorFlow is certain not to know it; the list is unknown where the
    rank isn't known, and None where TensorFlow doesn't know the rank.
    """
    dims: Any
    if isinstance(value, Tensor):
        dims = value.shape
    elif isinstance(value, VariableValue):
        dims = value.record.shape
    elif isinstance(value, Shape):
        dims = value.dims
    else:
        return Unknown("the shape isn't known", "shape", plain=True)
    if not isinstance(dims, tuple):
        return None if dims is None else Unknown("the shape isn't known", "shape")
    return List(list(map(_size, dims)))


def _size(size: Any) -> Value:
    if isinstance(size, int) or size is None:
        return size
    return Unknown("the size isn't known", "size", plain=True)


@api("tf._layers.last_size")
def last_size(call: Call, shape: Value, axis: Value = -1) -> Value:
    """One size of a shape that `build` is given; None where TensorFlow doesn't know it."""
    if isinstance(shape, Shape):
        found = None if shape.dims is None else list(shape.dims)
    else:
        found = call.run.elements(shape) if isinstance(shape, (List, tuple)) else None
    if found is None or not isinstance(axis, int) or not -len(found) <= axis < len(found):
        return Unknown("the size isn't known", "size", plain=True)
    size = found[axis]
    return size.value if isinstance(size, Dimension) else size


@api("tf._layers.set_sizes")
def set_sizes(call: Call, value: Value, shape: Value) -> Value:
    """Tell a tensor its sizes, as far as they are known."""
    found = shape_of(call, shape)
    if isinstance(value, Tensor) and isinstance(found, tuple):
        value.shape = static_shape(found)
    return value


@api("tf._layers.accepts")
def accepts(call: Call, method: Value, parameter: Value) -> Value:
    """Whether a method has a parameter of its own of this name."""
    function = method.function if isinstance(method, Bound) else method
    if not isinstance(function, Function):
        return False
    code: Any = function.code
    return parameter in code.positional or parameter in code.kw_only


def _flat(value: Value) -> list[Value]:
    if isinstance(value, (List, tuple)):
        items = value.items if isinstance(value, List) else value
        return [each for item in items for each in _flat(item)]
    return [value]


@api("tf._layers.flatten")
def flatten(call: Call, structure: Value) -> Value:
    """The leaves of nested lists and tuples (`python/util/nest.py`)."""
    return List(_flat(structure))


@api("tf._layers.map")
def map_structure(call: Call, function: Value, structure: Value) -> Value:
    """The same structure with a function applied to each leaf."""

    def through(value: Value) -> Value:
        if isinstance(value, List):
            return List([through(item) for item in value.items])
        if isinstance(value, tuple):
            return tuple(through(item) for item in value)
        return call.invoke(function, value)

    return through(structure)
