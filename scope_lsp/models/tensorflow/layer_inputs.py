"""What layers written in Python ask about their arguments and inputs: `tf._layers.…`."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.tensors import Tensor
from scope_lsp.domain.values import Bound, Function, Instance, OneOf, Unknown, Value, strip
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.state import known, value_dtype
from scope_lsp.scopes import UNKNOWN


@api("tf._layers.tuple_of")
def tuple_of(call: Call, value: Value, rank: Value, name: Value) -> Value:
    """One size for each axis, where one may stand for all (`normalize_tuple`)."""
    if isinstance(value, (Unknown, OneOf)):
        return (Unknown(f"{name} isn't known", str(name), plain=True),) * rank
    sizes = call.run.elements(value) if isinstance(value, (List, tuple)) else [value] * rank
    if sizes is not None and len(sizes) == rank:
        return tuple(sizes)
    shown = known(value)
    words = f"The `{name}` argument must be a tuple of {rank} integers. Received: {shown}"
    raise registry.Failure("ValueError", words, "layer-argument")


@api("tf._layers.padding_of")
def padding_of(call: Call, value: Value) -> Value:
    """How images are padded (`normalize_padding`)."""
    if not isinstance(value, str):
        return value
    if value.lower() in ("valid", "same", "causal"):
        return value.lower()
    words = call.version.words_for_padding.format(value.lower())
    raise registry.Failure("ValueError", words, "layer-argument")


@api("tf._layers.data_format_of")
def data_format_of(call: Call, value: Value) -> Value:
    """Where the channels are (`normalize_data_format`)."""
    if value is None:
        return "channels_last"
    if not isinstance(value, str) or value.lower() in ("channels_first", "channels_last"):
        return value.lower() if isinstance(value, str) else value
    words = (
        'The `data_format` argument must be one of "channels_first", "channels_last". '
        f"Received: {value}"
    )
    raise registry.Failure("ValueError", words, "layer-argument")


@api("tf._layers.initializer_of")
def initializer_of(call: Call, identifier: Value) -> Value:
    """Keras takes initializers by name, too; what they give has the shape that is asked for."""
    if isinstance(identifier, str) and call.version.layers_are_keras_layers:
        return Instance(registry.find_class("tf.Initializer.zeros"))
    return identifier


@api("tf._layers.dtype_of")
def dtype_of_inputs(call: Call, inputs: Value) -> Value:
    """The name of the dtype of the first input, None where it isn't known."""
    values = list(nest.known_leaves(inputs))
    found = value_dtype(values[0]) if values else UNKNOWN
    return found if isinstance(found, str) else None


@api("tf._layers.shapes")
def shapes(call: Call, inputs: Value) -> Value:
    """The static shapes of inputs, in their structure."""
    if isinstance(inputs, List):
        return List([shapes(call, each) for each in inputs.items])
    if isinstance(inputs, tuple):
        return tuple(shapes(call, each) for each in inputs)
    if isinstance(inputs, Dict):
        return Dict({key: shapes(call, strip(each)) for key, each in inputs.items.items()})
    return call.run.get_attr(inputs, "shape")


@api("tf._layers.check")
def check(call: Call, spec: Value, name: Value, inputs: Value) -> Value:
    """Refuse inputs that a layer's `input_spec` surely doesn't allow.

    `assert_input_compatibility` of `python/keras/engine/input_spec.py` in 1.15; before, a method
    of the same name of layers.
    """
    specs, values = (list(nest.known_leaves(each)) for each in (spec, inputs))
    if len(specs) != len(values):
        return None  # lists of what isn't known as a whole
    for index, (one, value) in enumerate(zip(specs, values)):
        if isinstance(one, Instance) and isinstance(value, Tensor):
            words = _misfit(call, one.attrs, value.shape)
            if words:
                text = call.version.words_for_layer_input.format(index, name)
                raise registry.Failure("ValueError", text + words, "layer-input")
    return None


def _misfit(call: Call, spec: dict[str, Value], dims: Any) -> str:
    """Why a shape is refused, or nothing."""
    if dims is None and not call.version.layers_take_any_rank:
        wants_rank = any(spec.get(key) is not None for key in ("ndim", "min_ndim", "max_ndim"))
        return "its rank is undefined, but the layer requires a defined rank." * wants_rank
    if not isinstance(dims, tuple):
        return ""
    rank = len(dims)
    shown = call.version.show_layer_shape(dims)
    ndim, least, most = (spec.get(key) for key in ("ndim", "min_ndim", "max_ndim"))
    if isinstance(ndim, int) and rank != ndim:
        return f"expected ndim={ndim}, found ndim={rank}. Full shape received: {shown}"
    if isinstance(most, int) and rank > most:
        return f"expected max_ndim={most}, found ndim={rank}"
    if isinstance(least, int) and rank < least:
        colon = "" if call.version.layers_take_any_rank else ": "
        return f"{colon}expected min_ndim={least}, found ndim={rank}. Full shape received: {shown}"
    return _misfit_of_axes(call, spec.get("axes"), dims)


def _misfit_of_axes(call: Call, axes: Value, dims: tuple[Any, ...]) -> str:
    for axis, size in axes.items.items() if isinstance(axes, Dict) else ():
        if not isinstance(axis, int) or not -len(dims) <= axis < len(dims):
            continue
        if isinstance(size, int) and isinstance(dims[axis], int) and dims[axis] != size:
            return call.version.words_for_layer_axis.format(axis, size, list(dims), tuple(dims))
    return ""


@api("tf._layers.constant")
def constant(call: Call, value: Value) -> Value:
    """The truth of a condition that a layer is told: a bool, or None where only the run tells it.

    `smart_constant_value` of `python/framework/smart_cond.py`.
    """
    if isinstance(value, (bool, int)) or value is None:
        return bool(value)
    if isinstance(value, Tensor) and isinstance(value.constant, (bool, int)):
        return bool(value.constant)
    return value if isinstance(value, (Unknown, OneOf)) else None


@api("tf._layers.accepts")
def accepts(call: Call, method: Value, parameter: Value) -> Value:
    """Whether a method has a parameter of its own of this name."""
    function = method.function if isinstance(method, Bound) else method
    if not isinstance(function, Function):
        return False
    code: Any = function.code
    return parameter in code.positional or parameter in code.kw_only


@api("tf._layers.flatten")
def flatten(call: Call, structure: Value) -> Value:
    """The leaves of a structure, as far as they are known."""
    return List(list(nest.known_leaves(structure)))
