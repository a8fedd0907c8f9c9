"""`tf.contrib.layers`: functions without variables, and those that call others again and again.

After `contrib/layers/python/layers/layers.py` of 0.12 to 1.15.
"""

import tensorflow as tf
from tensorflow import _contrib, _layers, _version

add_arg_scope = tf.contrib.framework.add_arg_scope
variable_scope = tf.variable_scope
name_scope = tf.name_scope
op = _contrib.op
sizes_of = tf._model.sizes
windows = _layers.windows
size_of = tf._model.size

USES_LAYERS = _version.contrib_builds_on_layers
FLATTEN_IS_LAYER = _version.contrib_flatten_is_a_layer
MAXOUT_IS_LAYER = _version.contrib_maxout_is_a_layer
DIVIDE = "div" if USES_LAYERS else "Div"
DROPPED = _version.dropout_output


def collect(outputs, scope, outputs_collections):
    if outputs_collections:
        _contrib.collect(outputs_collections, scope, outputs)
    return outputs


def pooling(default, name, dims, formats):
    def pool_images(
        inputs, kernel_size, stride=2, padding="VALID", data_format=formats[1],
        outputs_collections=None, scope=None,
    ):  # fmt: skip
        if data_format not in formats:
            raise ValueError("data_format has to be either %s or %s." % formats)
        with name_scope(scope, default, [inputs]) as sc:
            inputs = _contrib.tensor(inputs)
            first = data_format.startswith("NC")
            kernel = _contrib.numbers(kernel_size, dims)
            strides = _contrib.numbers(stride, dims)
            outputs = op(
                name, inputs,
                shape=windows(sizes_of(inputs), kernel, strides, None, padding, None, first),
            )  # fmt: skip
            return collect(outputs, sc, outputs_collections)

    pool_images.__name__ = name_of[default]
    return add_arg_scope(pool_images)


name_of = {
    "MaxPool2D": "max_pool2d",
    "AvgPool2D": "avg_pool2d",
    "MaxPool3D": "max_pool3d",
    "AvgPool3D": "avg_pool3d",
}
max_pool2d = pooling("MaxPool2D", "MaxPool", 2, ("NCHW", "NHWC"))
avg_pool2d = pooling("AvgPool2D", "AvgPool", 2, ("NCHW", "NHWC"))
max_pool3d = pooling("MaxPool3D", "MaxPool3D", 3, ("NCDHW", "NDHWC"))
avg_pool3d = pooling("AvgPool3D", "AvgPool3D", 3, ("NCDHW", "NDHWC"))


@add_arg_scope
def pool(
    inputs, kernel_size, pooling_type, padding="VALID", data_format=None, dilation_rate=1,
    stride=1, outputs_collections=None, scope=None,
):  # fmt: skip
    with name_scope(scope, "%s_pool" % pooling_type.lower(), [inputs]) as sc:
        inputs = _contrib.tensor(inputs)
        rank = _contrib.rank(inputs)
        if rank == -1:
            raise ValueError("Rank of inputs must be known")
        if rank is not None and rank < 3:
            raise ValueError("Rank of inputs must be >= 3")
        dims = None if rank is None else rank - 2
        first = data_format is not None and data_format.startswith("NC")
        shape = windows(
            sizes_of(inputs), _contrib.numbers(kernel_size, dims), _contrib.numbers(stride, dims),
            _contrib.numbers(dilation_rate, dims), padding, None, first,
        )  # fmt: skip
        return collect(_contrib.scope_op(sc, inputs, shape), sc, outputs_collections)


@add_arg_scope
def dropout(
    inputs, keep_prob=0.5, noise_shape=None, is_training=True, outputs_collections=None,
    scope=None, seed=None,
):  # fmt: skip
    if not USES_LAYERS:
        with name_scope(scope, "Dropout", [inputs]) as sc:
            outputs = dropped(_contrib.tensor(inputs), keep_prob, is_training)
            return collect(outputs, sc, outputs_collections)
    with variable_scope(scope, "Dropout", [inputs]) as sc:
        _contrib.enter_layer(sc)
        outputs = dropped(_contrib.tensor(inputs), keep_prob, is_training)
        return collect(outputs, sc.name, outputs_collections)


def dropped(inputs, keep_prob, is_training):
    value = tf.contrib.util.constant_value(is_training)
    if not tf._model.known(value) or not tf._model.known(keep_prob):
        return tf._model.unnamed(_contrib.dtype(inputs), sizes_of(inputs), [inputs])
    if value is None:
        return op("cond/Merge", inputs)
    if not value:
        return op("Identity", inputs)
    if isinstance(keep_prob, (int, float)) and keep_prob == 1:
        return inputs
    return op(DROPPED, inputs)


@add_arg_scope
def flatten(inputs, outputs_collections=None, scope=None):
    with name_scope(scope, "Flatten", [inputs]) as sc:
        inputs = _contrib.tensor(inputs)
        shape = [size_of(inputs, 0), product(inputs)]
        if FLATTEN_IS_LAYER:
            with variable_scope(None, "flatten", [inputs]):
                outputs = op("Reshape", inputs, shape=shape)
        else:
            rank = _contrib.rank(inputs)
            if rank is not None and rank < 2:
                raise ValueError("Inputs must have a least 2 dimensions.")
            if shape[1] is None:
                raise ValueError("Inputs 2nd dimension must be defined.")
            outputs = op("Reshape", inputs, shape=shape)
        return collect(outputs, sc, outputs_collections)


def product(inputs):
    """The sizes behind the first, multiplied."""
    sizes = sizes_of(inputs)
    if sizes is None:
        return None
    if not tf._model.known(sizes):
        return sizes
    result = 1
    for size in sizes[1:]:
        if size is None:
            return None
        result = result * size
    return result


@add_arg_scope
def one_hot_encoding(
    labels, num_classes, on_value=1.0, off_value=0.0, outputs_collections=None, scope=None
):
    with name_scope(scope, "OneHotEncoding", [labels, num_classes]) as sc:
        labels = _contrib.tensor(labels)
        if labels.dtype == tf.int32:
            labels = tf.to_int64(labels)
        outputs = tf.one_hot(labels, num_classes, on_value=on_value, off_value=off_value)
        return collect(outputs, sc, outputs_collections)


@add_arg_scope
def softmax(logits, scope=None):
    with variable_scope(scope, "softmax", [logits]):
        if size_of(logits, -1) is None:
            raise ValueError("dimension -1 of shape must be known but is None")
        return op("Reshape_1", logits)


def layer_name(layer, default):
    if hasattr(layer, "__name__"):
        return layer.__name__
    if hasattr(layer, "func") and hasattr(layer.func, "__name__"):
        return layer.func.__name__
    return default


def repeat(inputs, repetitions, layer, *args, **kwargs):
    scope = kwargs.pop("scope", None)
    with variable_scope(scope, "Repeat", [inputs]):
        outputs = _contrib.tensor(inputs)
        if scope is None:
            scope = layer_name(layer, "repeat")
        for i in range(repetitions):
            kwargs["scope"] = scope + "_" + str(i + 1)
            outputs = layer(outputs, *args, **kwargs)
        return outputs


def stack(inputs, layer, stack_args, **kwargs):
    scope = kwargs.pop("scope", None)
    if not isinstance(stack_args, (list, tuple)):
        raise ValueError("stack_args need to be a list or tuple")
    with variable_scope(scope, "Stack", [inputs]):
        outputs = _contrib.tensor(inputs)
        if scope is None:
            scope = layer_name(layer, "stack")
        for i in range(len(stack_args)):
            kwargs["scope"] = scope + "_" + str(i + 1)
            layer_args = stack_args[i]
            if not isinstance(layer_args, (list, tuple)):
                layer_args = [layer_args]
            outputs = layer(outputs, *layer_args, **kwargs)
        return outputs


@add_arg_scope
def unit_norm(inputs, dim, epsilon=1e-07, scope=None):
    with variable_scope(scope, "UnitNorm", [inputs]):
        rank = _contrib.rank(inputs)
        if rank == -1:
            raise ValueError("The input rank must be known.")
        if dim < 0 or (rank is not None and dim >= rank):
            raise ValueError("dim must be positive but smaller than the input rank.")
        return op(DIVIDE, inputs)


@add_arg_scope
def maxout(inputs, num_units, axis=-1, scope=None, name=None):
    with variable_scope(
        name if MAXOUT_IS_LAYER else scope, "max_out" if MAXOUT_IS_LAYER else "MaxOut", [inputs]
    ):
        inputs = _contrib.tensor(inputs)
        shape = sizes_of(inputs)
        if tf._model.known(shape):
            channels = shape[axis]
            if tf._model.known(channels) and channels % num_units:
                raise ValueError(
                    "number of features({}) is not a multiple of num_units({})".format(
                        channels, num_units
                    )
                )
            shape[axis] = num_units
        return op("Max", inputs, shape=shape)


@add_arg_scope
def images_to_sequence(inputs, data_format="NHWC", outputs_collections=None, scope=None):
    if data_format not in ("NCHW", "NHWC"):
        raise ValueError("data_format has to be either NCHW or NHWC.")
    with name_scope(scope, "ImagesToSequence", [inputs]) as sc:
        inputs = _contrib.tensor(inputs)
        sizes = sizes_of(inputs)
        if tf._model.known(sizes):
            if data_format == "NCHW":
                sizes = [sizes[0], sizes[2], sizes[3], sizes[1]]
            rows = None if sizes[0] is None or sizes[1] is None else sizes[0] * sizes[1]
            sizes = [sizes[2], rows, sizes[3]]
        return collect(op("Reshape", inputs, shape=sizes), sc, outputs_collections)


@add_arg_scope
def sequence_to_images(
    inputs, height, output_data_format="channels_last", outputs_collections=None, scope=None
):
    with name_scope(scope, "SequenceToImages", [inputs]) as sc:
        inputs = _contrib.tensor(inputs)
        sizes = sizes_of(inputs)
        if tf._model.known(sizes):
            width, batches, depth = sizes
            batches = None if batches is None else batches // height
            if output_data_format == "channels_first":
                sizes = [batches, depth, height, width]
            else:
                sizes = [batches, height, width, depth]
        return collect(op("transpose", inputs, shape=sizes), sc, outputs_collections)


@add_arg_scope
def dense_to_sparse(tensor, eos_token=0, outputs_collections=None, scope=None):
    with variable_scope(scope, "dense_to_sparse", [tensor]):
        tensor = _contrib.tensor(tensor)
        indices = op("Where", tensor, dtype=tf.int64, shape=[None, _contrib.rank(tensor)])
        values = op("GatherNd", tensor, shape=[None])
        shape = op("Shape", tensor, dtype=tf.int64, shape=[_contrib.rank(tensor)])
        return tf.SparseTensor(indices, values, shape)


def scale_gradient(inputs, gradient_multiplier):
    return tf._model.unnamed(_contrib.dtype(inputs), sizes_of(inputs), [inputs])


def poincare_normalize(x, axis=1, epsilon=1e-05, name=None):
    with name_scope(name, "poincare_normalize", [x]) as sc:
        x = _contrib.tensor(x)
        return _contrib.scope_op(sc, x)
