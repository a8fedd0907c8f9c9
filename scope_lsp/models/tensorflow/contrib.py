"""`tf.contrib.layers`, `framework` and `slim`: where they are modelled, and what those models ask.

The functions themselves are written in Python, in `prelude/contrib_*.py`; `tf._contrib.<name>` are
the functions here that only they call.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import concat
from scope_lsp.domain.tensors import Dimension, Shape, Tensor, VariableValue
from scope_lsp.domain.values import Api, Instance, OneOf, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.shapes import pooled
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    dtype_value,
    runtime,
    shape_of,
    tensor,
    value_dtype,
    value_shape,
    variable_value,
)
from scope_lsp.scopes import VariableScope

_PRELUDES = "scope_lsp.models.tensorflow.prelude"

_FRAMEWORK = {
    "contrib_framework": (
        "variable", "model_variable", "local_variable", "global_variable", "add_model_variable",
        "get_variables_to_restore", "get_unique_variable", "get_variables_by_suffix",
        "get_variables_by_name", "get_model_variables", "get_local_variables",
        "get_trainable_variables", "filter_variables", "get_variable_full_name",
        "assert_global_step", "assert_or_get_global_step", "get_global_step",
        "create_global_step", "get_or_create_global_step",
    ),
}  # fmt: skip
_LAYERS = {
    "contrib_layers": (
        "convolution", "convolution1d", "convolution2d", "convolution3d", "conv1d", "conv2d",
        "conv3d", "convolution2d_in_plane", "conv2d_in_plane", "separable_convolution2d",
        "separable_conv2d", "convolution2d_transpose", "conv2d_transpose",
        "convolution3d_transpose", "conv3d_transpose", "fully_connected", "linear", "relu",
        "relu6", "elu", "legacy_fully_connected", "legacy_linear", "legacy_relu", "bias_add",
    ),
    "contrib_norm": ("batch_norm", "layer_norm", "instance_norm", "group_norm"),
    "contrib_shapes": (
        "max_pool2d", "avg_pool2d", "max_pool3d", "avg_pool3d", "pool", "dropout", "flatten",
        "one_hot_encoding", "softmax", "repeat", "stack", "unit_norm", "maxout",
        "images_to_sequence", "sequence_to_images", "dense_to_sparse", "scale_gradient",
        "poincare_normalize",
    ),
    "contrib_other": (
        "embed_sequence", "bow_encoder", "embedding_lookup_unique", "spatial_softmax", "gdn",
    ),
}  # fmt: skip


def _declare(modules: dict[str, tuple[str, ...]], home: str) -> None:
    for module, names in modules.items():
        for name in names:
            for package in (home, "slim"):
                path = f"tf.contrib.{package}.{name}"
                registry.prelude(path, f"{_PRELUDES}.{module}", name, until="2.0")


_declare(_FRAMEWORK, "framework")
_declare(_LAYERS, "layers")


# Sizes and ops


def _unknown_size() -> Unknown:
    return Unknown("the size isn't known", "size", plain=True)


def _dims(value: Value) -> tuple[Any, ...] | None:
    found = value_shape(value)
    return found if isinstance(found, tuple) else None


@api("tf._contrib.tensor")
def to_tensor(call: Call, value: Value) -> Value:
    """`convert_to_tensor`, which leaves tensors as they are."""
    if isinstance(value, (Tensor, Unknown, OneOf)):
        return value
    return call.invoke(Api("tensorflow.convert_to_tensor"), value)


@api("tf._contrib.rank")
def rank(call: Call, value: Value) -> Value:
    """The number of axes, None where it isn't known."""
    found = _dims(value)
    return None if found is None else len(found)


@api("tf._contrib.size")
def size(call: Call, value: Value, axis: Value) -> Value:
    """One size of a tensor; None only where TensorFlow certainly doesn't know it."""
    found = _dims(value)
    if found is None or not isinstance(axis, int) or not -len(found) <= axis < len(found):
        return _unknown_size()
    if isinstance(found[axis], int):
        return found[axis]
    certain = isinstance(value, Tensor) and value.attrs.get("certain shape")
    return None if certain else _unknown_size()


@api("tf._contrib.sizes")
def sizes(call: Call, value: Value) -> Value:
    """All sizes as a list, unknown ones among them; an unknown value where the rank isn't known."""
    found = _dims(value)
    if found is None:
        return Unknown("the shape isn't known", "shape", plain=True)
    return List([d if isinstance(d, int) else _unknown_size() for d in found])


@api("tf._contrib.dtype")
def dtype(call: Call, value: Value) -> Value:
    """The dtype of a tensor."""
    found = value_dtype(value)
    if isinstance(found, str):
        return dtype_value(found)
    return Unknown("the tensor's dtype isn't known", "dtype", plain=True)


_AS_IT_IS = object()


@api("tf._contrib.op")
def op(
    call: Call,
    path: Value,
    like: Value,
    *inputs: Value,
    shape: Value = _AS_IT_IS,
    dtype: Value = None,
) -> Value:
    """An op below the current name scope; its result is like a tensor but for what is given.

    `path` is its name, with the scopes that the call opens around it.
    """
    name = None
    if not runtime(call).executing_eagerly:
        first, slash, rest = path.partition("/")
        name = concat(take(call, first), slash + rest)
    if shape is _AS_IT_IS:
        found: Any = value_shape(like)
    else:
        found = None if isinstance(shape, (Unknown, OneOf)) else shape_of(call, shape)
    return tensor(call, name, dtype_of(dtype) or value_dtype(like), found)


@api("tf._contrib.enter_layer")
def enter_layer(call: Call, scope: Value) -> Value:
    """A layer of `tf.layers` enters the scope that it is given once more, which takes a name."""
    held = scope.payload if isinstance(scope, Instance) else None
    if isinstance(held, VariableScope) and not runtime(call).executing_eagerly:
        name = held.name
        take(call, name.rpartition("/")[2] if isinstance(name, str) else name.last)


@api("tf._contrib.numbers")
def numbers(call: Call, value: Value, count: Value) -> Value:
    """`count` sizes, from as many or from one for all."""
    if not isinstance(count, int):
        return Unknown("the sizes aren't known", "size", plain=True)
    if isinstance(value, (int, float, Dimension)):
        one = value.value if isinstance(value, Dimension) else value
        return List([one if one is not None else _unknown_size()] * count)
    if isinstance(value, Shape):
        value = List(list(value.dims or ()))
    found = call.run.elements(value) if isinstance(value, (List, tuple)) else None
    if found is None or len(found) != count:
        return List([_unknown_size()] * count)
    return List([_number(each) for each in found])


def _number(value: Value) -> Value:
    if isinstance(value, Dimension):
        value = value.value
    return value if isinstance(value, int) else _unknown_size()


def _ints(call: Call, value: Value) -> list[int | None]:
    found = call.run.elements(value) or []
    return [each if isinstance(each, int) else None for each in found]


@api("tf._contrib.windows")
def windows(
    call: Call,
    value: Value,
    kernel: Value,
    strides: Value,
    padding: Value,
    channels_first: Value,
    filters: Value,
    rate: Value = None,
) -> Value:
    """The shape of what a window gives that goes over all axes but the first and the channels'.

    `filters` is the number of channels that come out, None for those that go in.
    """
    found = _dims(value)
    windows, steps = _ints(call, kernel), _ints(call, strides)
    if found is None or len(found) != len(windows) + 2:
        return Unknown("the shape isn't known", "shape", plain=True)
    spread = _ints(call, rate) if rate is not None else [1] * len(windows)
    sides = found[2:] if channels_first else found[1:-1]
    lengths = [
        pooled(d if isinstance(d, int) else None, _dilated(k, r), s, padding)
        for d, k, s, r in zip(sides, windows, steps, spread)
    ]
    return _with_channels(found, lengths, channels_first, filters)


def _dilated(window: int | None, rate: int | None) -> int | None:
    return None if window is None or rate is None else (window - 1) * rate + 1


@api("tf._contrib.grown")
def grown(
    call: Call,
    value: Value,
    kernel: Value,
    strides: Value,
    padding: Value,
    channels_first: Value,
    filters: Value,
) -> Value:
    """The shape that a transposed convolution gives."""
    found = _dims(value)
    windows, steps = _ints(call, kernel), _ints(call, strides)
    if found is None or len(found) != len(windows) + 2 or not isinstance(padding, str):
        return Unknown("the shape isn't known", "shape", plain=True)
    valid = padding.upper() == "VALID"
    sides = found[2:] if channels_first else found[1:-1]
    lengths = [
        d * s + (max(k - s, 0) if valid else 0)
        if isinstance(d, int) and k is not None and s is not None
        else None
        for d, k, s in zip(sides, windows, steps)
    ]
    return _with_channels(found, lengths, channels_first, filters)


def _with_channels(
    found: tuple[Any, ...], lengths: Iterable[int | None], first: Value, filters: Value
) -> Value:
    channels = filters if filters is not None else found[1 if first else -1]
    inner: list[Any] = [channels, *lengths] if first else [*lengths, channels]
    return List([d if isinstance(d, int) else _unknown_size() for d in [found[0], *inner]])


@api("tf._contrib.constant_value")
def constant_value(call: Call, value: Value) -> Value:
    """The value of a flag: None where only a running program knows it."""
    if isinstance(value, Tensor):
        return value.constant
    return None if isinstance(value, VariableValue) else value


# Outputs by the names of their layers


def _named_outputs(call: Call) -> dict[Any, Any]:
    found: dict[Any, Any] = call.run.state.setdefault("tf.contrib outputs", {})
    return found


@api("tf._contrib.collect")
def collect(call: Call, collections: Value, alias: Value, outputs: Value) -> Value:
    """Note a layer's outputs in collections, under the name of its scope."""
    names = [collections] if isinstance(collections, str) else call.run.elements(collections)
    graph = runtime(call).graph
    known = _named_outputs(call)
    for name in names or ():
        if isinstance(name, str):
            key = (graph, name)
            short = alias.rstrip("/") if isinstance(alias, str) else alias
            call.trail.put(known, key, (*known.get(key, ()), (short, outputs)))
    return outputs


@api(
    "tf.contrib.layers.utils.convert_collection_to_dict",
    "tf.contrib.slim.utils.convert_collection_to_dict",
)
def convert_collection_to_dict(
    call: Call, collection: Value, clear_collection: Value = False
) -> Value:
    """The outputs of layers by the names of their scopes."""
    found = _named_outputs(call).get((runtime(call).graph, collection), ())
    unknown = Unknown(f"the outputs in {collection!r} that aren't followed")
    if all(isinstance(alias, str) for alias, _ in found) and found:
        return Dict(dict(found))
    return Dict({alias: v for alias, v in found if isinstance(alias, str)}, unknown)


# Variables by their names


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
    found = runtime(call).graph.collection(collection)
    names = [record.name for record in found]
    if pattern and not all(isinstance(name, str) for name in names):
        return Unknown("which variables match isn't known", plain=True)
    try:
        match = re.compile(pattern or "").match
    except re.error:
        return call.unknown()
    return List(
        [
            variable_value(call, r)
            for r, name in zip(found, names)
            if not pattern or match(f"{name}:0")
        ]
    )
