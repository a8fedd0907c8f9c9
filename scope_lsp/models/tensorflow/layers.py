"""`tf.layers`: where its layers are modelled, and what those models ask that Python can't tell.

The layers themselves are written in Python, in `prelude/layers_*.py`; `tf._layers.<name>` are the
functions here that only they call.
"""

from __future__ import annotations

import re
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Hole, Name, concat
from scope_lsp.domain.tensors import Context, Dimension, Shape, Tensor, VariableValue
from scope_lsp.domain.values import Bound, Function, Instance, OneOf, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow import getters
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.scopes import reuse_of, scope_of, scope_value
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    known,
    origin,
    runtime,
    shape_of,
    static_shape,
    tensor,
    value_dtype,
)
from scope_lsp.scopes import (
    UNKNOWN,
    Entered,
    VariableScope,
    VariableScopeContext,
    enter_name_scope,
)
from scope_lsp.scopes.shapes import text_of
from scope_lsp.version import Version

_PRELUDES = "scope_lsp.models.tensorflow.prelude"

_LAYERS = {
    "layers_base": ("Layer", "InputSpec"),
    "layers_core": ("Dense", "dense", "Dropout", "dropout", "Flatten", "flatten"),
    "layers_convolution": (
        "Conv1D", "Conv2D", "Conv3D", "Conv2DTranspose", "Conv3DTranspose", "SeparableConv1D",
        "SeparableConv2D", "conv1d", "conv2d", "conv3d", "conv2d_transpose", "conv3d_transpose",
        "separable_conv1d", "separable_conv2d",
    ),
    "layers_pooling": (
        "MaxPooling1D", "MaxPooling2D", "MaxPooling3D", "AveragePooling1D", "AveragePooling2D",
        "AveragePooling3D", "max_pooling1d", "max_pooling2d", "max_pooling3d",
        "average_pooling1d", "average_pooling2d", "average_pooling3d",
    ),
    "layers_normalization": ("BatchNormalization", "batch_normalization"),
}  # fmt: skip
"""What each module below `prelude/` defines for `tf.layers`."""

_ALIASES = {
    "Dense": ("FullyConnected",),
    "dense": ("fully_connected",),
    "Conv1D": ("Convolution1D",), "Conv2D": ("Convolution2D",), "Conv3D": ("Convolution3D",),
    "SeparableConv2D": ("SeparableConvolution2D",),
    "Conv2DTranspose": ("Convolution2DTranspose", "Deconvolution2D", "Deconv2D"),
    "Conv3DTranspose": ("Convolution3DTranspose", "Deconvolution3D", "Deconv3D"),
    "conv1d": ("convolution1d",), "conv2d": ("convolution2d",), "conv3d": ("convolution3d",),
    "separable_conv2d": ("separable_convolution2d",),
    "conv2d_transpose": ("convolution2d_transpose", "deconvolution2d", "deconv2d"),
    "conv3d_transpose": ("convolution3d_transpose", "deconvolution3d", "deconv3d"),
    "MaxPooling1D": ("MaxPool1D",), "MaxPooling2D": ("MaxPool2D",),
    "MaxPooling3D": ("MaxPool3D",), "AveragePooling2D": ("AvgPool2D",),
    "max_pooling2d": ("max_pool2d",), "average_pooling2d": ("avg_pool2d",),
    "BatchNormalization": ("BatchNorm",), "batch_normalization": ("batch_norm",),
}  # fmt: skip
"""Other names that TensorFlow's internal modules have for them."""

_SINCE = {
    "Flatten": "1.4", "flatten": "1.4", "Conv3DTranspose": "1.2", "conv3d_transpose": "1.2",
    "SeparableConv1D": "1.6", "separable_conv1d": "1.6",
}  # fmt: skip
"""The versions that the later ones came with."""

_declared: set[str] = set()

for _module, _names in _LAYERS.items():
    for _name in _names:
        for _spelled in (_name, *_ALIASES.get(_name, ())):
            _path, _since = f"tf.layers.{_spelled}", _SINCE.get(_name, "1.0")
            registry.prelude(_path, f"{_PRELUDES}.{_module}", _name, api=1, since=_since)
            _declared.add(_path)


def _is_absent(path: str, version: Version, v1: bool) -> bool:
    """Whether a version has no such layer yet."""
    return path in _declared and v1 and registry.find_prelude(path, version, v1) is None


registry.absence(_is_absent)

for _name in (
    "activation_of", "applied", "regularizer_of", "smart_cond",
):  # fmt: skip
    registry.prelude(f"tf._layers.{_name}", f"{_PRELUDES}.layers_base")


# A layer's names and scopes


@api("tf._layers.names")
def names(call: Call, name: Value) -> Value:
    """The base name and the name that a layer gets by its argument; None where it has to be made.

    `_init_set_name` of `python/layers/base.py`.
    """
    scope = scope_of(name)
    if isinstance(scope, VariableScope):
        return scope.name, None if call.version.layers_are_keras_layers else scope.name
    return (name, name) if name is not None and name != "" else (None, None)


_KEYWORDS = frozenset(
    """
    activity_regularizer autocast batch_input_shape batch_size dtype dynamic experimental_autocast
    implementation input_dim input_shape name trainable weights
    """.split()
)
"""What every layer takes, in whatever version."""


@api("tf._layers.refuse_unknown")
def refuse_unknown(call: Call, given: Value) -> Value:
    """Refuse keyword arguments that no layer takes."""
    for key in given.items if isinstance(given, Dict) else ():
        if key not in _KEYWORDS:
            words = f"('Keyword argument not understood:', {key!r})"
            raise registry.Failure("TypeError", words, "layer-argument")
    return None


@api("tf._layers.entering")
def entering(call: Call, scope: Value, reuse: Value, auxiliary: Value) -> Value:
    """A context around a layer's variable scope, and the name scope that this began with."""
    tf = runtime(call)
    made = VariableScopeContext(
        tf,
        scope_of(scope),
        reuse=reuse_of(reuse),
        auxiliary_name_scope=auxiliary is True,
        origin=origin(call),
    )
    entered: list[Entered] = []

    def begin() -> Value:
        outer = made.enter()
        inner = enter_name_scope(tf, outer.value.original_name_scope, origin=origin(call))
        entered[:] = [inner, outer]
        return scope_value(outer.value)

    def end(error: Value) -> bool:
        for each in entered:
            each.exit()
        return False

    return Context(begin, end)


@api("tf._layers.is_inside")
def is_inside(call: Call, scope: Value) -> Value:
    """Whether a scope that a layer has entered is the current one, so that it need not again."""
    entered, tf = scope_of(scope), runtime(call)
    return (
        isinstance(entered, VariableScope)
        and tf.get_variable_scope() is entered
        and concat(tf.get_name_scope(), "/") == entered.original_name_scope
    )


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


@api("tf._layers.is_trained")
def is_trained(call: Call, variable: Value) -> Value:
    """Whether a variable is among those that are trained; of a partitioned one its parts are."""
    if runtime(call).executing_eagerly:
        return True
    if isinstance(variable, (Unknown, OneOf)):
        return Unknown("whether the variable is trained isn't known", plain=True)
    if not isinstance(variable, VariableValue) or variable.record.parts:
        return False
    found = variable.record.trainable
    return Unknown("whether it is trained isn't known", plain=True) if found is UNKNOWN else found


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


# A layer's arguments and inputs


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
    values = _flat(inputs)
    found = value_dtype(values[0]) if values else UNKNOWN
    return found if isinstance(found, str) else None


@api("tf._layers.shapes")
def shapes(call: Call, inputs: Value) -> Value:
    """The static shapes of inputs, in their structure."""
    if isinstance(inputs, List):
        return List([shapes(call, each) for each in inputs.items])
    if isinstance(inputs, tuple):
        return tuple(shapes(call, each) for each in inputs)
    return call.run.get_attr(inputs, "shape")


@api("tf._layers.check")
def check(call: Call, spec: Value, name: Value, inputs: Value) -> Value:
    """Refuse inputs that a layer's `input_spec` surely doesn't allow.

    `assert_input_compatibility` of `python/keras/engine/input_spec.py` in 1.15; before, a method
    of the same name of layers.
    """
    specs, values = _flat(spec), _flat(inputs)
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


@api("tf._layers.op")
def op(call: Call, name: Value, inputs: Value, shape: Value = None, dtype: Value = None) -> Value:
    """An op of the current scope that a gradient flows through; `a/b` is an op inside of `a`."""
    values = call.run.elements(inputs) or []
    found = dtype_of(dtype) if dtype is not None else value_dtype(values[0] if values else None)
    full = None if runtime(call).executing_eagerly else _take(call, name)
    sizes = UNKNOWN if isinstance(shape, (Unknown, OneOf)) else shape_of(call, shape)
    made = tensor(call, full, found, sizes)
    made.inputs = inputs_of(values)
    return made


def _take(call: Call, name: Value) -> Name:
    """The full name of an op that is called `a/b` in the current scope."""
    if isinstance(name, str):
        first, slash, rest = name.partition("/")
        return concat(take(call, first), slash + rest)
    tf, reason = runtime(call), "which op it is isn't known"
    options = name.options if isinstance(name, OneOf) else ()
    firsts = {o.partition("/")[0].lower() for o in options if isinstance(o, str)}
    tf.graph.taint(tf.get_name_scope(), frozenset(firsts) if firsts else None, reason)
    scope = tf.get_name_scope()
    return concat(scope, "/" if scope else "", Hole("?", reason))


@api("tf._layers.op_somewhere")
def op_somewhere(call: Call, inputs: Value, reason: Value) -> Value:
    """What `op` makes of the same shape, where its name isn't known."""
    values = call.run.elements(inputs) or []
    first = values[0] if values else None
    return op(call, Unknown(str(reason), plain=True), inputs, sizes(call, first))


@api("tf._layers.doubt")
def doubt(call: Call, reason: Value) -> Value:
    """Note why the run may be otherwise."""
    call.run.doubt(str(reason))
    return None


@api("tf._layers.show_shape")
def show_shape(call: Call, shape: Value) -> Value:
    """A static shape as errors show it: `TensorShape([Dimension(2), Dimension(None)])`."""
    if not isinstance(shape, Shape):
        return Unknown("the shape isn't known", "shape", plain=True)
    if shape.dims is None:
        return "TensorShape(None)"
    v2 = runtime(call).v2_behavior
    sizes = [size if isinstance(size, int) else None for size in shape.dims]
    return f"TensorShape([{', '.join(str(n) if v2 else f'Dimension({n})' for n in sizes)}])"


@api("tf._layers.text_of_shape")
def text_of_shape(call: Call, shape: Value) -> Value:
    """`str(shape)`."""
    dims = shape.dims if isinstance(shape, Shape) else UNKNOWN
    if dims is UNKNOWN:
        return Unknown("the shape isn't known", "shape", plain=True)
    return text_of(dims, runtime(call).v2_behavior)


@api("tf._layers.is_known")
def is_known(call: Call, value: Value) -> Value:
    """Whether a value is known."""
    return not isinstance(value, (Unknown, OneOf))


@api("tf._layers.constant")
def constant(call: Call, value: Value) -> Value:
    """The truth of a condition that a layer is told: a bool, or None where only the run tells it.

    `smart_constant_value` of `python/framework/smart_cond.py`.
    """
    if isinstance(value, (bool, int)) or value is None:
        return bool(value)
    if isinstance(value, Tensor) and isinstance(value.constant, bool):
        return value.constant
    return value if isinstance(value, (Unknown, OneOf)) else None


# Sizes of convolutions


def _length(size: Any, window: Any, stride: Any, dilation: Any, padding: Value) -> Any:
    """`conv_output_length` of `python/layers/utils.py`."""
    if size is None:
        return None
    if not all(isinstance(n, int) for n in (size, window, stride, dilation)):
        return Unknown("the size isn't known", "size", plain=True)
    if padding == "valid":
        size -= (window - 1) * dilation
    elif padding not in ("same", "causal"):
        return Unknown("the padding isn't known", "size", plain=True)
    return -(-size // stride)


def _grown(size: Any, window: Any, stride: Any, padding: Value) -> Any:
    """`deconv_output_length` of `python/layers/utils.py`."""
    if size is None:
        return None
    if not all(isinstance(n, int) for n in (size, window, stride)) or padding not in (
        "valid",
        "same",
    ):
        return Unknown("the size isn't known", "size", plain=True)
    return size * stride + (max(window - stride, 0) if padding == "valid" else 0)


@api("tf._layers.windows")
def windows(
    call: Call,
    shape: Value,
    windows: Value,
    strides: Value,
    dilations: Value,
    padding: Value,
    channels: Value,
    first: Value,
    grows: Value = False,
) -> Value:
    """The sizes of images after windows have gone over them; `channels` None leaves theirs."""
    found = call.run.elements(shape)
    per_axis = [call.run.elements(each) for each in (windows, strides, dilations)]
    if found is None or any(each is None for each in per_axis):
        return Unknown("the shape isn't known", "shape", plain=True)
    axes = range(2, len(found)) if first is True else range(1, len(found) - 1)
    made = list(found)
    for axis, window, stride, dilation in zip(axes, *per_axis):
        if grows is True:
            made[axis] = _grown(found[axis], window, stride, padding)
        else:
            made[axis] = _length(found[axis], window, stride, dilation, padding)
    if channels is not None:
        made[1 if first is True else -1] = channels
    return List(made)


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
