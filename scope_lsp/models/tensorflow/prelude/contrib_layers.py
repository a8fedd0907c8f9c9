"""`tf.contrib.layers`: convolutions and products with a matrix.

After `contrib/layers/python/layers/layers.py` of 0.12 to 1.15. Since 1.0 most are made of layers of
`tf.layers`, whose variables a getter renames; their names are the same, so here all versions make
them by themselves. Of its ops, a call takes only the name of the one that it returns, as its scope
is always a new one.
"""

import functools

import tensorflow as tf
from tensorflow import _contrib, _layers, _version

add_arg_scope = tf.contrib.framework.add_arg_scope
model_variable = tf.contrib.framework.model_variable
variable_scope = tf.variable_scope
op = _contrib.op
sizes_of = tf._model.sizes
windows = _layers.windows
size_of = tf._model.size

USES_LAYERS = _version.contrib_builds_on_layers
NAMES_BY_RANK = _version.contrib_names_convolutions_by_rank
CONV2D_HAS_OWN_NAME = _version.contrib_conv2d_has_own_name
TELLS_TYPE_OF_OUTPUTS = _version.contrib_tells_type_of_outputs
FLATTENS_FOR_DENSE = _version.contrib_flattens_for_dense

XAVIER = tf.contrib.layers.xavier_initializer()
ZEROS = tf.zeros_initializer() if USES_LAYERS else tf.zeros_initializer
RELU = tf.nn.relu


def collections_of(variables_collections, name):
    if isinstance(variables_collections, dict):
        return variables_collections.get(name)
    return variables_collections


def finish(outputs, num_outputs, dtype, scope, activation_fn, normalizer_fn, normalizer_params,
           biases_initializer, biases_regularizer, variables_collections, outputs_collections,
           trainable, output="BiasAdd"):  # fmt: skip
    """What comes behind a product: biases or a normalization, then the activation."""
    if normalizer_fn is not None:
        outputs = normalizer_fn(outputs, **(normalizer_params or {}))
    elif biases_initializer is not None:
        biases = model_variable(
            "biases", shape=[num_outputs], dtype=dtype, initializer=biases_initializer,
            regularizer=biases_regularizer, trainable=trainable,
            collections=collections_of(variables_collections, "biases"),
        )  # fmt: skip
        outputs = op(output, outputs, biases)
    if activation_fn is not None:
        outputs = activation_fn(outputs)
    if outputs_collections:
        _contrib.collect(outputs_collections, scope.name, outputs)
    return outputs


def channels_of(inputs, channels_first):
    channels = size_of(inputs, 1 if channels_first else -1)
    if channels is None:
        raise ValueError(
            "The channel dimension of the inputs should be defined. Found `None`."
            if USES_LAYERS
            else "Number of in_channels must be known."
        )
    return channels


@add_arg_scope
def convolution(
    inputs, num_outputs, kernel_size, stride=1, padding="SAME", data_format=None, rate=1,
    activation_fn=RELU, normalizer_fn=None, normalizer_params=None, weights_initializer=XAVIER,
    weights_regularizer=None, biases_initializer=ZEROS, biases_regularizer=None, reuse=None,
    variables_collections=None, outputs_collections=None, trainable=True, scope=None,
    conv_dims=None,
):  # fmt: skip
    if data_format not in (None, "NWC", "NCW", "NHWC", "NCHW", "NDHWC", "NCDHW"):
        raise ValueError("Invalid data_format: %r" % (data_format,))
    with variable_scope(scope, "Conv", [inputs], reuse=reuse) as sc:
        inputs = _contrib.tensor(inputs)
        rank = _contrib.rank(inputs)
        if rank is not None:
            check_rank(rank, conv_dims)
        dims = conv_dims or (None if rank is None else rank - 2)
        first = data_format is not None and data_format.startswith("NC")
        if USES_LAYERS:
            _contrib.enter_layer(sc)
        kernel = _contrib.numbers(kernel_size, dims)
        strides = _contrib.numbers(stride, dims)
        rates = _contrib.numbers(rate, dims)
        dtype = _contrib.dtype(inputs)
        channels = channels_of(inputs, first)
        weights = model_variable(
            "weights",
            shape=[*kernel, channels, num_outputs] if dims else kernel,
            dtype=dtype, initializer=weights_initializer, regularizer=weights_regularizer,
            trainable=trainable, collections=collections_of(variables_collections, "weights"),
        )  # fmt: skip
        outputs = op(
            convolution_op(dims, rates), inputs, weights,
            shape=windows(sizes_of(inputs), kernel, strides, rates, padding, num_outputs, first),
        )  # fmt: skip
        return finish(
            outputs, num_outputs, dtype, sc, activation_fn, normalizer_fn, normalizer_params,
            biases_initializer, biases_regularizer, variables_collections, outputs_collections,
            trainable,
        )  # fmt: skip


def check_rank(rank, conv_dims):
    if rank < 0 and not USES_LAYERS:
        raise ValueError("Rank of inputs must be known")
    if rank >= 0 and conv_dims is not None and conv_dims + 2 != rank:
        raise ValueError("Convolution expects input with rank %d, got %d" % (conv_dims + 2, rank))
    if not 3 <= rank <= 5:
        if USES_LAYERS:
            known = None if rank < 0 else rank
            raise ValueError("Convolution not supported for input with rank", known)
        raise ValueError("Rank of inputs is %d, which is not >= 3 and <= 5" % rank)


def convolution_op(dims, rates):
    if dims is None:
        return "convolution"
    is_dilated = any(rate != 1 for rate in rates)
    if NAMES_BY_RANK:
        if is_dilated:
            return "conv1d/Squeeze" if dims == 1 else "BatchToSpaceND"
        return ("conv1d/Squeeze", "Conv2D", "Conv3D")[dims - 1]
    if dims == 1:
        return "convolution/Squeeze"
    return "convolution/BatchToSpaceND" if is_dilated else "convolution"


def with_dims(name, dims):
    def convolve(
        inputs, num_outputs, kernel_size, stride=1, padding="SAME", data_format=None, rate=1,
        activation_fn=RELU, normalizer_fn=None, normalizer_params=None,
        weights_initializer=XAVIER, weights_regularizer=None, biases_initializer=ZEROS,
        biases_regularizer=None, reuse=None, variables_collections=None,
        outputs_collections=None, trainable=True, scope=None,
    ):  # fmt: skip
        return convolution(
            inputs, num_outputs, kernel_size, stride, padding, data_format, rate, activation_fn,
            normalizer_fn, normalizer_params, weights_initializer, weights_regularizer,
            biases_initializer, biases_regularizer, reuse, variables_collections,
            outputs_collections, trainable, scope, conv_dims=dims,
        )  # fmt: skip

    convolve.__name__ = name
    return add_arg_scope(convolve)


if CONV2D_HAS_OWN_NAME:
    convolution1d = with_dims("convolution1d", 1)
    convolution2d = with_dims("convolution2d", 2)
    convolution3d = with_dims("convolution3d", 3)
else:
    convolution1d = convolution2d = convolution3d = convolution


@add_arg_scope
def convolution2d_in_plane(
    inputs, kernel_size, stride=1, padding="SAME", activation_fn=RELU, normalizer_fn=None,
    normalizer_params=None, weights_initializer=XAVIER, weights_regularizer=None,
    biases_initializer=ZEROS, biases_regularizer=None, reuse=None, variables_collections=None,
    outputs_collections=None, trainable=True, scope=None,
):  # fmt: skip
    with variable_scope(scope, "ConvInPlane", [inputs], reuse=reuse) as sc:
        dtype = _contrib.dtype(inputs)
        kernel = _contrib.numbers(kernel_size, 2)
        channels = channels_of(inputs, False)
        weights = model_variable(
            "weights", shape=[*kernel, 1, 1], dtype=dtype, initializer=weights_initializer,
            regularizer=weights_regularizer, trainable=trainable,
            collections=collections_of(variables_collections, "weights"),
        )  # fmt: skip
        strides = _contrib.numbers(stride, 2)
        outputs = op(
            "depthwise", inputs, weights,
            shape=windows(sizes_of(inputs), kernel, strides, None, padding, channels, False),
        )  # fmt: skip
        return finish(
            outputs, channels, dtype, sc, activation_fn, normalizer_fn, normalizer_params,
            biases_initializer, biases_regularizer, variables_collections, outputs_collections,
            trainable,
        )  # fmt: skip


@add_arg_scope
def separable_convolution2d(
    inputs, num_outputs, kernel_size, depth_multiplier=1, stride=1, padding="SAME",
    data_format="NHWC", rate=1, activation_fn=RELU, normalizer_fn=None, normalizer_params=None,
    weights_initializer=XAVIER, pointwise_initializer=None, weights_regularizer=None,
    biases_initializer=ZEROS, biases_regularizer=None, reuse=None, variables_collections=None,
    outputs_collections=None, trainable=True, scope=None,
):  # fmt: skip
    if data_format not in ("NCHW", "NHWC"):
        raise ValueError("data_format has to be either NCHW or NHWC.")
    with variable_scope(scope, "SeparableConv2d", [inputs], reuse=reuse) as sc:
        inputs = _contrib.tensor(inputs)
        dtype = _contrib.dtype(inputs)
        first = data_format == "NCHW"
        kernel = _contrib.numbers(kernel_size, 2)
        strides = _contrib.numbers(stride, 2)
        rates = _contrib.numbers(rate, 2)
        channels = channels_of(inputs, first)
        collections = collections_of(variables_collections, "weights")
        if USES_LAYERS and num_outputs is not None:
            _contrib.enter_layer(sc)
        depthwise = model_variable(
            "depthwise_weights", shape=[*kernel, channels, depth_multiplier], dtype=dtype,
            initializer=weights_initializer, regularizer=weights_regularizer,
            trainable=trainable, collections=collections,
        )  # fmt: skip
        weights, name, depth = [depthwise], "depthwise", depth_multiplier * channels
        if num_outputs is not None:
            pointwise = model_variable(
                "pointwise_weights", shape=[1, 1, depth, num_outputs], dtype=dtype,
                initializer=pointwise_initializer or weights_initializer,
                regularizer=weights_regularizer, trainable=trainable, collections=collections,
            )  # fmt: skip
            weights, name, depth = [depthwise, pointwise], "separable_conv2d", num_outputs
        outputs = op(
            name, inputs, weights,
            shape=windows(sizes_of(inputs), kernel, strides, rates, padding, depth, first),
        )  # fmt: skip
        return finish(
            outputs, depth, dtype, sc, activation_fn, normalizer_fn, normalizer_params,
            biases_initializer, biases_regularizer, variables_collections, outputs_collections,
            trainable,
        )  # fmt: skip


def transposed(
    dims, formats, default, name, inputs, num_outputs, kernel_size, stride, padding, data_format,
    activation_fn, normalizer_fn, normalizer_params, weights_initializer, weights_regularizer,
    biases_initializer, biases_regularizer, reuse, variables_collections, outputs_collections,
    trainable, scope,
):  # fmt: skip
    with variable_scope(scope, default, [inputs], reuse=reuse) as sc:
        if data_format not in formats:
            raise ValueError("data_format has to be either %s or %s." % formats)
        inputs = _contrib.tensor(inputs)
        dtype = _contrib.dtype(inputs)
        first = data_format.startswith("NC")
        kernel = _contrib.numbers(kernel_size, dims)
        strides = _contrib.numbers(stride, dims)
        if USES_LAYERS:
            _contrib.enter_layer(sc)
        weights = model_variable(
            "weights", shape=[*kernel, num_outputs, channels_of(inputs, first)], dtype=dtype,
            initializer=weights_initializer, regularizer=weights_regularizer,
            trainable=trainable, collections=collections_of(variables_collections, "weights"),
        )  # fmt: skip
        outputs = op(
            name, inputs, weights,
            shape=windows(
                sizes_of(inputs), kernel, strides, None, padding, num_outputs, first, True
            ),
        )  # fmt: skip
        return finish(
            outputs, num_outputs, dtype, sc, activation_fn, normalizer_fn, normalizer_params,
            biases_initializer, biases_regularizer, variables_collections, outputs_collections,
            trainable,
        )  # fmt: skip


@add_arg_scope
def convolution2d_transpose(
    inputs, num_outputs, kernel_size, stride=1, padding="SAME", data_format="NHWC",
    activation_fn=RELU, normalizer_fn=None, normalizer_params=None, weights_initializer=XAVIER,
    weights_regularizer=None, biases_initializer=ZEROS, biases_regularizer=None, reuse=None,
    variables_collections=None, outputs_collections=None, trainable=True, scope=None,
):  # fmt: skip
    return transposed(
        2, ("NCHW", "NHWC"), "Conv2d_transpose", "conv2d_transpose", inputs, num_outputs,
        kernel_size, stride, padding, data_format, activation_fn, normalizer_fn,
        normalizer_params, weights_initializer, weights_regularizer, biases_initializer,
        biases_regularizer, reuse, variables_collections, outputs_collections, trainable, scope,
    )  # fmt: skip


@add_arg_scope
def convolution3d_transpose(
    inputs, num_outputs, kernel_size, stride=1, padding="SAME", data_format="NDHWC",
    activation_fn=RELU, normalizer_fn=None, normalizer_params=None, weights_initializer=XAVIER,
    weights_regularizer=None, biases_initializer=ZEROS, biases_regularizer=None, reuse=None,
    variables_collections=None, outputs_collections=None, trainable=True, scope=None,
):  # fmt: skip
    return transposed(
        3, ("NCDHW", "NDHWC"), "Conv3d_transpose", "conv3d_transpose", inputs, num_outputs,
        kernel_size, stride, padding, data_format, activation_fn, normalizer_fn,
        normalizer_params, weights_initializer, weights_regularizer, biases_initializer,
        biases_regularizer, reuse, variables_collections, outputs_collections, trainable, scope,
    )  # fmt: skip


conv1d = convolution1d
conv2d = convolution2d
conv3d = convolution3d
conv2d_in_plane = convolution2d_in_plane
conv2d_transpose = convolution2d_transpose
conv3d_transpose = convolution3d_transpose
separable_conv2d = separable_convolution2d


def refuse_outputs(num_outputs):
    if TELLS_TYPE_OF_OUTPUTS:
        raise ValueError(
            "num_outputs type should be one of [<class 'int'>], got <class '%s'>."
            % type(num_outputs).__name__
        )
    if not USES_LAYERS:
        raise ValueError("num_outputs should be int or long, got %s.", num_outputs)
    raise ValueError("num_outputs should be int or long, got %s." % (num_outputs,))


def refuse_size(rank, name):
    if not USES_LAYERS:
        what = "dims of" if rank == -1 else "last dimension"
        raise ValueError("%s shape must be known but is None" % what)
    if rank == -1:
        raise ValueError(
            "Input 0 of layer %s is incompatible with the layer: its rank is undefined, but the "
            "layer requires a defined rank." % name
        )
    raise ValueError("The last dimension of the inputs to `Dense` should be defined. Found `None`.")


@add_arg_scope
def fully_connected(
    inputs, num_outputs, activation_fn=RELU, normalizer_fn=None, normalizer_params=None,
    weights_initializer=XAVIER, weights_regularizer=None, biases_initializer=ZEROS,
    biases_regularizer=None, reuse=None, variables_collections=None, outputs_collections=None,
    trainable=True, scope=None,
):  # fmt: skip
    if isinstance(num_outputs, (float, str, list, tuple)):
        refuse_outputs(num_outputs)
    with variable_scope(scope, "fully_connected", [inputs], reuse=reuse) as sc:
        inputs = _contrib.tensor(inputs)
        dtype = _contrib.dtype(inputs)
        sizes = sizes_of(inputs)
        rank = _contrib.rank(inputs)
        num_inputs = size_of(inputs, -1)
        if num_inputs is None:
            refuse_size(rank, sc.name)
        if USES_LAYERS:
            _contrib.enter_layer(sc)
        weights = model_variable(
            "weights", shape=[num_inputs, num_outputs], dtype=dtype,
            initializer=weights_initializer, regularizer=weights_regularizer,
            trainable=trainable, collections=collections_of(variables_collections, "weights"),
        )  # fmt: skip
        is_deep = rank is not None and rank > 2
        name, output = "Tensordot" if is_deep else "MatMul", "BiasAdd"
        shape = sizes if rank is None else [*sizes[:-1], num_outputs]
        reshapes_last = is_deep and not USES_LAYERS
        if reshapes_last:
            name, inner = "MatMul", [None, num_outputs]
        elif is_deep and FLATTENS_FOR_DENSE:
            output = "Reshape_1"
            has_biases = biases_initializer is not None and normalizer_fn is None
            name = "MatMul" if has_biases else output
        outputs = op(name, inputs, weights, shape=inner if reshapes_last else shape)
        outputs = finish(
            outputs, num_outputs, dtype, sc, activation_fn, normalizer_fn, normalizer_params,
            biases_initializer, biases_regularizer, variables_collections,
            None if reshapes_last else outputs_collections, trainable, output,
        )  # fmt: skip
        if reshapes_last:
            outputs = op("Reshape_1", outputs, shape=shape)
            if outputs_collections:
                _contrib.collect(outputs_collections, sc.name, outputs)
        return outputs


relu = functools.partial(fully_connected, activation_fn=tf.nn.relu)
relu6 = functools.partial(fully_connected, activation_fn=tf.nn.relu6)
elu = functools.partial(fully_connected, activation_fn=tf.nn.elu)
linear = functools.partial(fully_connected, activation_fn=None)


def legacy_fully_connected(
    x, num_output_units, activation_fn=None, weight_init=XAVIER, bias_init=ZEROS, name=None,
    weight_collections=("weights",), bias_collections=("biases",),
    output_collections=("activations",), trainable=True, weight_regularizer=None,
    bias_regularizer=None,
):  # fmt: skip
    with variable_scope(name, "fully_connected", [x]):
        x = _contrib.tensor(x)
        sizes = sizes_of(x)
        rank = _contrib.rank(x)
        dtype = _contrib.dtype(x)
        num_inputs = size_of(x, -1)
        if num_inputs is None:
            raise ValueError("last dimension of x must be known but is None")
        if rank is not None and rank < 2:
            raise ValueError("rank of x must be at least 2 not: %d" % rank)
        weights = tf.get_variable(
            "weights", shape=[num_inputs, num_output_units], dtype=dtype,
            initializer=weight_init, regularizer=weight_regularizer, trainable=trainable,
            collections=[*(weight_collections or ()), "variables"],
        )  # fmt: skip
        shape = sizes if rank is None else [*sizes[:-1], num_output_units]
        outputs = op("MatMul", x, weights, shape=shape)
        if bias_init is not None:
            bias = tf.get_variable(
                "bias", shape=[num_output_units], dtype=dtype, initializer=bias_init,
                regularizer=bias_regularizer, trainable=trainable,
                collections=[*(bias_collections or ()), "variables"],
            )  # fmt: skip
            outputs = op("BiasAdd", outputs, bias)
        if rank is not None and rank > 2:
            outputs = op("Reshape_1", outputs)
        return outputs if activation_fn is None else activation_fn(outputs)


legacy_linear = functools.partial(legacy_fully_connected, activation_fn=None)
legacy_relu = functools.partial(legacy_fully_connected, activation_fn=tf.nn.relu)


@add_arg_scope
def bias_add(
    inputs, activation_fn=None, initializer=ZEROS, regularizer=None, reuse=None,
    variables_collections=None, outputs_collections=None, trainable=True, data_format="NHWC",
    scope=None,
):  # fmt: skip
    if data_format not in ("NCHW", "NHWC"):
        raise ValueError("data_format has to be either NCHW or NHWC.")
    with variable_scope(scope, "BiasAdd", [inputs], reuse=reuse) as sc:
        inputs = _contrib.tensor(inputs)
        rank = _contrib.rank(inputs)
        if rank is not None and rank != 4 and data_format == "NCHW":
            raise ValueError("Data format NCHW only supports 4D Tensor")
        channels = size_of(inputs, 1 if data_format == "NCHW" else -1)
        if channels is None:
            raise ValueError("`C` dimension must be known but is None")
        return finish(
            inputs, channels, _contrib.dtype(inputs), sc, activation_fn, None, None, initializer,
            regularizer, variables_collections, outputs_collections, trainable,
        )  # fmt: skip
