"""`tf.contrib.layers`, `framework` and `slim`: where they are modelled, and what those models ask.

The functions themselves are written in Python, in `prelude/contrib_*.py`; `tf._contrib.<name>` are
the functions here that only they call.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Name, Text, concat, without_end
from scope_lsp.domain.tensors import Dimension, Operation, Shape, Tensor, VariableValue
from scope_lsp.domain.values import Api, Instance, OneOf, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure, api, library_class
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.initializers import INITIALIZER
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dimension_of,
    dtype_of,
    dtype_value,
    name_of,
    record_op,
    runtime,
    shape_of,
    static_shape,
    tensor,
    value_dtype,
    value_shape,
    variable_value,
)
from scope_lsp.scopes import UNKNOWN, VariableScope

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
    "contrib_regularizers": (
        "l1_regularizer", "l2_regularizer", "l1_l2_regularizer", "sum_regularizer",
        "apply_regularization",
    ),
    "contrib_other": (
        "embed_sequence", "bow_encoder", "embedding_lookup_unique", "spatial_softmax", "gdn",
    ),
}  # fmt: skip


def _declare(modules: Mapping[str, tuple[str, ...]], home: str) -> None:
    for module, names in modules.items():
        for name in names:
            for package in (home, "slim"):
                path = f"tf.contrib.{package}.{name}"
                registry.prelude(path, f"{_PRELUDES}.{module}", name, until="2.0")


_declare(_FRAMEWORK, "framework")
_declare(_LAYERS, "layers")

_NETS: dict[str, dict[str, tuple[str, ...]]] = {
    "slim_plain": {
        "alexnet": ("alexnet_v2", "alexnet_v2_arg_scope"),
        "overfeat": ("overfeat", "overfeat_arg_scope"),
        "vgg": ("vgg_a", "vgg_16", "vgg_19", "vgg_d", "vgg_e", "vgg_arg_scope"),
    },
    "slim_resnets": {
        "resnet_utils": (
            "Block", "subsample", "conv2d_same", "stack_blocks_dense", "resnet_arg_scope",
        ),
        **{
            f"resnet_v{n}": (
                "resnet_arg_scope", f"resnet_v{n}", f"resnet_v{n}_block", f"resnet_v{n}_50",
                f"resnet_v{n}_101", f"resnet_v{n}_152", f"resnet_v{n}_200",
            )
            for n in (1, 2)
        },
    },
    "slim_inception": {
        f"inception_v{n}": (
            f"inception_v{n}_base", f"inception_v{n}", f"inception_v{n}_arg_scope",
        )
        for n in (1, 2, 3)
    },
}  # fmt: skip
"""What each module below `prelude/` defines for the modules of `tf.contrib.slim.nets`."""

for _module, _homes in _NETS.items():
    for _home, _names in _homes.items():
        _also = ("inception",) if _home.startswith("inception") else ()
        for _spelled in (_home, *_also):
            for _name in _names:
                _path = f"tf.contrib.slim.nets.{_spelled}.{_name}"
                registry.prelude(_path, f"{_PRELUDES}.{_module}", _name, until="2.0")
for _n in (1, 2):
    registry.prelude(
        f"tf.contrib.slim.nets.resnet_v{_n}.bottleneck", f"{_PRELUDES}.slim_resnets",
        f"bottleneck_v{_n}", until="2.0",
    )  # fmt: skip


_TRAINING = f"{_PRELUDES}.contrib_training"
for _path, _names in {
    "losses": (
        "softmax_cross_entropy", "sparse_softmax_cross_entropy", "sigmoid_cross_entropy",
        "log_loss", "mean_squared_error", "absolute_difference", "cosine_distance", "hinge_loss",
        "add_loss", "get_losses", "get_regularization_losses", "get_total_loss",
    ),
    "metrics": (
        "streaming_mean", "streaming_mean_tensor", "streaming_accuracy", "streaming_precision",
        "streaming_recall", "streaming_true_positives", "streaming_true_negatives",
        "streaming_false_positives", "streaming_false_negatives",
        "streaming_mean_absolute_error", "streaming_mean_squared_error",
        "streaming_root_mean_squared_error", "streaming_auc", "streaming_mean_iou",
        "streaming_sparse_recall_at_k", "streaming_recall_at_k", "aggregate_metrics",
        "aggregate_metric_map",
    ),
}.items():  # fmt: skip
    for _name in _names:
        for _home in (_path, f"slim.{_path}"):
            registry.prelude(f"tf.contrib.{_home}.{_name}", _TRAINING, _name, until="2.0")
for _name in (
    "mean", "mean_tensor", "accuracy", "precision", "recall", "true_positives", "true_negatives",
    "false_positives", "false_negatives", "mean_absolute_error", "mean_squared_error",
    "root_mean_squared_error", "auc", "mean_iou", "recall_at_k",
):  # fmt: skip
    # 0.12 has no `tf.metrics`, but those of `contrib` make the same.
    registry.prelude(f"tf._metrics.{_name}", f"{_PRELUDES}.metrics", _name, until="2.0")
for _home in ("layers", "slim"):
    registry.prelude(f"tf.contrib.{_home}.optimize_loss", _TRAINING, "optimize_loss", until="2.0")
    _path = f"tf.contrib.{_home}.OPTIMIZER_CLS_NAMES"
    registry.prelude(_path, _TRAINING, "OPTIMIZERS", until="2.0")
registry.prelude("tf.contrib.staging.StagingArea", f"{_PRELUDES}.contrib_staging", until="2.0")
registry.prelude(
    "tf.contrib.slim.learning.create_train_op", _TRAINING, "create_train_op", until="2.0"
)
registry.prelude("tf.contrib.training.create_train_op", _TRAINING, "training_op", until="2.0")


# Sizes: numbers, None where TensorFlow doesn't know them, an unknown value where only we don't.


def _unknown_size() -> Unknown:
    return Unknown("the size isn't known", "size", plain=True)


def _size(size: Any) -> Value:
    return _unknown_size() if size is UNKNOWN else size


@api("tf._contrib.rank")
def rank(call: Call, value: Value) -> Value:
    """The number of axes; -1 where TensorFlow doesn't know it, None where only we don't."""
    found = value_shape(value)
    if isinstance(found, tuple):
        return len(found)
    return -1 if found is None else None


@api("tf._contrib.size")
def size(call: Call, value: Value, axis: Value) -> Value:
    """One size of a tensor."""
    found = value_shape(value)
    if not isinstance(found, tuple) or not isinstance(axis, int):
        return None if found is None else _unknown_size()
    return _size(found[axis]) if -len(found) <= axis < len(found) else _unknown_size()


@api("tf._contrib.sizes")
def sizes(call: Call, value: Value) -> Value:
    """All sizes as a list; an unknown value where the rank isn't known."""
    found = value_shape(value)
    if not isinstance(found, tuple):
        return None if found is None else Unknown("the shape isn't known", "shape", plain=True)
    return List([_size(d) for d in found])


@api("tf._contrib.numbers")
def numbers(call: Call, value: Value, count: Value) -> Value:
    """`count` sizes, from as many or from one for all."""
    if not isinstance(count, int):
        return Unknown("the sizes aren't known", "size", plain=True)
    if isinstance(value, (int, Dimension)):
        return List([dimension_value(value)] * count)
    if isinstance(value, Shape):
        value = List(list(value.dims)) if isinstance(value.dims, tuple) else value
    found = call.run.elements(value) if isinstance(value, (List, tuple)) else None
    if found is None or len(found) != count:
        return List([_unknown_size() for _ in range(count)])
    return List([dimension_value(each) for each in found])


def dimension_value(value: Value) -> Value:
    """A number, given as one or as a `Dimension`."""
    found = dimension_of(value)
    return found if isinstance(found, int) else _unknown_size()


def _sides(call: Call, value: Value, kernel: Value, first: Value) -> tuple[Any, ...] | None:
    """The sizes between those of the batch and of the channels, if they are as many as expected."""
    found = value_shape(value)
    windows = call.run.elements(kernel) or []
    if not isinstance(found, tuple) or len(found) != len(windows) + 2:
        return None
    return found[2:] if first else found[1:-1]


def _numbers(call: Call, value: Value) -> list[Any]:
    return [v if isinstance(v, int) else UNKNOWN for v in call.run.elements(value) or ()]


@api("tf._contrib.windows")
def windows(
    call: Call,
    value: Value,
    kernel: Value,
    strides: Value,
    padding: Value,
    first: Value,
    filters: Value,
    rate: Value = None,
) -> Value:
    """The shape of what a window gives that goes over the sides of an image.

    `first` says that channels come before the sides, `filters` how many come out.
    """
    sides = _sides(call, value, kernel, first)
    if sides is None:
        return Unknown("the shape isn't known", "shape", plain=True)
    spread = [1] * len(sides) if rate is None else _numbers(call, rate)
    columns = zip(sides, _numbers(call, kernel), _numbers(call, strides), spread)
    lengths = [_fitting(d, k, s, r, padding) for d, k, s, r in columns]
    return _with_channels(value, lengths, first, filters)


def _fitting(size: Any, window: Any, stride: Any, rate: Any, padding: Value) -> Any:
    """How many windows fit along one side."""
    if size is None:
        return None
    if UNKNOWN in (size, window, stride, rate) or not isinstance(padding, str):
        return UNKNOWN
    spread = (window - 1) * rate + 1
    inner = size if padding.upper() == "SAME" else size - spread + 1
    return -(-inner // stride)


@api("tf._contrib.grown")
def grown(
    call: Call,
    value: Value,
    kernel: Value,
    strides: Value,
    padding: Value,
    first: Value,
    filters: Value,
) -> Value:
    """The shape that a transposed convolution gives."""
    sides = _sides(call, value, kernel, first)
    if sides is None or not isinstance(padding, str):
        return Unknown("the shape isn't known", "shape", plain=True)
    valid = padding.upper() == "VALID"
    columns = zip(sides, _numbers(call, kernel), _numbers(call, strides))
    lengths = [_growing(d, k, s, valid) for d, k, s in columns]
    return _with_channels(value, lengths, first, filters)


def _growing(size: Any, window: Any, stride: Any, valid: bool) -> Any:
    if size is None:
        return None
    if UNKNOWN in (size, window, stride):
        return UNKNOWN
    return size * stride + (max(window - stride, 0) if valid else 0)


def _with_channels(value: Value, lengths: list[Any], first: Value, filters: Value) -> Value:
    batch = value_shape(value)[0]
    found = [batch, filters, *lengths] if first else [batch, *lengths, filters]
    return List([_size(d) for d in found])


# Ops


@api("tf._contrib.tensor")
def to_tensor(call: Call, value: Value) -> Value:
    """`convert_to_tensor`, which leaves tensors as they are."""
    if isinstance(value, (Tensor, Unknown, OneOf)):
        return value
    return call.invoke(Api("tensorflow.convert_to_tensor"), value)


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
        found = UNKNOWN if isinstance(shape, (Unknown, OneOf)) else shape_of(call, shape)
    back = inputs_of([like, *inputs])
    return tensor(call, name, dtype_of(dtype) or value_dtype(like), found, inputs=back)


@api("tf._contrib.scope_op")
def scope_op(
    call: Call, scope: Value, like: Value, shape: Value = _AS_IT_IS, *inputs: Value
) -> Value:
    """An op that has the name of the scope around it."""
    found: Any = value_shape(like) if shape is _AS_IT_IS else UNKNOWN
    if shape is not _AS_IT_IS and not isinstance(shape, (Unknown, OneOf)):
        found = shape_of(call, shape)
    name = without_end(scope, 1) if isinstance(scope, (str, Text)) and scope else None
    back = inputs_of([like, *inputs])
    return tensor(call, name, value_dtype(like), found, inputs=back)


@api("tf._contrib.node")
def node(call: Call, name: Value) -> Value:
    """An op without outputs."""
    tf = runtime(call)
    given = name_of(call, name)
    return None if tf.executing_eagerly or given is None else _operation(call, given)


def _operation(call: Call, name: Name) -> Operation:
    return Operation(take(call, name), "", runtime(call).graph)


@api("tf._contrib.outputs")
def outputs(call: Call, name: Value, dtypes: Value, shapes: Value) -> Value:
    """The outputs of one op, by their types and shapes."""
    given = name_of(call, name)
    op = None if runtime(call).executing_eagerly or given is None else _operation(call, given)
    types, sizes = call.run.elements(dtypes) or [], call.run.elements(shapes) or []
    made: list[Value] = []
    for index, (dtype, shape) in enumerate(zip(types, sizes)):
        known = dtype_of(dtype)
        found = static_shape(shape_of(call, shape))
        made.append(Tensor(op, index, known if isinstance(known, str) else None, found, inputs=()))
    return List(made)


@api("tf._contrib.enter_layer")
def enter_layer(call: Call, scope: Value) -> Value:
    """A layer of `tf.layers` enters the scope that it is given once more, which takes a name."""
    held = scope.payload if isinstance(scope, Instance) else None
    name = held.name if isinstance(held, VariableScope) else None
    if isinstance(name, str) and not runtime(call).executing_eagerly:
        take(call, name.rpartition("/")[2])


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


# Initializers: plain functions, whose ops are those of the random numbers.

_RANDOM = library_class("tf.Initializer.contrib", INITIALIZER)


@api(
    "tf.contrib.layers.xavier_initializer",
    "tf.contrib.layers.xavier_initializer_conv2d",
    "tf.contrib.slim.xavier_initializer",
    "tf.contrib.slim.xavier_initializer_conv2d",
)
def xavier_initializer(
    call: Call, uniform: Value = True, seed: Value = None, dtype: Value = None
) -> Value:
    """Random numbers by how many inputs and outputs there are."""
    return _initializer(uniform, dtype)


@api(
    "tf.contrib.layers.variance_scaling_initializer",
    "tf.contrib.slim.variance_scaling_initializer",
)
def variance_scaling_initializer(
    call: Call,
    factor: Value = 2.0,
    mode: Value = "FAN_IN",
    uniform: Value = False,
    seed: Value = None,
    dtype: Value = None,
) -> Value:
    """Random numbers that are scaled to the number of inputs."""
    if isinstance(mode, str) and mode not in ("FAN_IN", "FAN_OUT", "FAN_AVG"):
        words = f"('Unknown mode %s [FAN_IN, FAN_OUT, FAN_AVG]', {mode!r})"
        raise Failure("TypeError", words)
    return _initializer(uniform, dtype)


def _initializer(uniform: Value, dtype: Value) -> Instance:
    made = Instance(_RANDOM)
    made.attrs["uniform"] = uniform
    made.attrs["dtype"] = dtype
    return made


@api("tf.Initializer.contrib.__call__")
def call_initializer(
    call: Call,
    self: Instance,
    shape: Value,
    dtype: Value = None,
    partition_info: Value = None,
) -> Value:
    """Called by hand: a random op in the scope where that is done."""
    name = "random_uniform" if self.attrs["uniform"] is True else "truncated_normal"
    full = None if runtime(call).executing_eagerly else take(call, name)
    found = dtype_of(dtype) or dtype_of(self.attrs["dtype"]) or "float32"
    made = tensor(call, full, found, shape_of(call, shape), inputs=())
    record_op(call, made)
    return made


@api("tf.python.ops.control_flow_ops.with_dependencies")
def with_dependencies(
    call: Call, dependencies: Value, output_tensor: Value, name: Value = None
) -> Value:
    """The tensor behind some operations (`python/ops/control_flow_ops.py`)."""
    if runtime(call).executing_eagerly or isinstance(output_tensor, (Unknown, OneOf)):
        return output_tensor
    full = take(call, name_of(call, name) or "control_dependency")
    back = inputs_of([output_tensor])
    dtype, shape = value_dtype(output_tensor), value_shape(output_tensor)
    made = tensor(call, full, dtype, shape, inputs=back)
    record_op(call, made)
    return made
