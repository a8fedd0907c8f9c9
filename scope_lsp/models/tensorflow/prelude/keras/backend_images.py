"""`keras.backend`: convolutions, pooling, padding and loops. After `backend.py` of Keras 2.10."""

import tensorflow as tf

keras = tf._keras
L = tf.keras.layers


def _by_layer(layer, x, op):
    """The tensor that a layer of Keras's own would make of another, with an op of its own."""
    return keras.op(op, layer._output(keras.shapes(x)), keras.dtype(x))


def _convolved(cls, op, x, kernel, strides, padding, data_format, dilation_rate=1):
    dims = keras.dims(keras.shapes(kernel))
    if dims is None:
        return keras.op(op, keras.unknown("the shape of a kernel"), keras.dtype(x))
    layer = _unbuilt(cls)
    layer.filters, layer.kernel_size = dims[-1], dims[:-2]
    layer.strides = _sizes(strides, layer._rank)
    layer.dilation_rate = _sizes(dilation_rate, layer._rank)
    layer.padding, layer.data_format = padding, data_format
    return _by_layer(layer, x, op)


def _plain(cls, x, kernel, strides, padding, data_format, dilation_rate):
    """What `tf.nn.convolution` makes of images, whose channels may be moved to their end."""
    op = "convolution"
    if any(rate != 1 for rate in _sizes(dilation_rate, cls._rank)):
        op += "/BatchToSpaceND"
    elif cls._rank == 1:
        op += "/Squeeze"
    if keras.is_first(data_format):
        op = keras.unknown("without a GPU channels are moved to the end, and back")
    return _convolved(cls, op, x, kernel, strides, padding, data_format, dilation_rate)


def _unbuilt(cls):
    """A layer that is asked for shapes only, and takes no name."""
    return cls.__new__(cls)


def _sizes(value, rank):
    return tuple(value) if isinstance(value, (list, tuple)) else (value,) * rank


def conv1d(x, kernel, strides=1, padding="valid", data_format=None, dilation_rate=1):
    return _plain(L.Conv1D, x, kernel, strides, padding, data_format, dilation_rate)


def conv2d(x, kernel, strides=(1, 1), padding="valid", data_format=None, dilation_rate=(1, 1)):
    return _plain(L.Conv2D, x, kernel, strides, padding, data_format, dilation_rate)


def conv3d(
    x, kernel, strides=(1, 1, 1), padding="valid", data_format=None, dilation_rate=(1, 1, 1)
):
    return _plain(L.Conv3D, x, kernel, strides, padding, data_format, dilation_rate)


def conv2d_transpose(
    x,
    kernel,
    output_shape,
    strides=(1, 1),
    padding="valid",
    data_format=None,
    dilation_rate=(1, 1),
):
    shape = output_shape
    if tf._model.is_tensor(shape) or not isinstance(shape, (list, tuple)):
        shape = keras.unknown("the shape that is asked for")
    else:
        shape = tuple(None if tf._model.is_tensor(size) else size for size in shape)
    return keras.op("conv2d_transpose", shape, keras.dtype(x))


def depthwise_conv2d(
    x, depthwise_kernel, strides=(1, 1), padding="valid", data_format=None, dilation_rate=(1, 1)
):
    dims = keras.dims(keras.shapes(depthwise_kernel))
    made = _convolved(
        L.Conv2D, "depthwise", x, depthwise_kernel, strides, padding, data_format, dilation_rate
    )
    return _with_channels(made, data_format, dims[-1] * dims[-2] if dims else None)


def separable_conv2d(
    x,
    depthwise_kernel,
    pointwise_kernel,
    strides=(1, 1),
    padding="valid",
    data_format=None,
    dilation_rate=(1, 1),
):
    dims = keras.dims(keras.shapes(pointwise_kernel))
    made = _convolved(
        L.Conv2D,
        "separable_conv2d",
        x,
        depthwise_kernel,
        strides,
        padding,
        data_format,
        dilation_rate,
    )
    return _with_channels(made, data_format, dims[-1] if dims else None)


def _with_channels(x, data_format, channels):
    dims = keras.dims(keras.shapes(x))
    if dims is None:
        return x
    first = (data_format or tf.keras.backend.image_data_format()) == "channels_first"
    shape = (dims[0], channels) + dims[2:] if first else dims[:-1] + (channels,)
    return keras.made(shape, keras.dtype(x))


def _pooled(cls, op, x, pool_size, strides, padding, data_format):
    layer = _unbuilt(cls)
    layer.pool_size, layer.strides = tuple(pool_size), tuple(strides)
    layer.padding, layer.data_format = padding, data_format
    return _by_layer(layer, x, op)


def pool2d(x, pool_size, strides=(1, 1), padding="valid", data_format=None, pool_mode="max"):
    op = "MaxPool" if pool_mode == "max" else "AvgPool"
    return _pooled(L.MaxPooling2D, op, x, pool_size, strides, padding, data_format)


def pool3d(x, pool_size, strides=(1, 1, 1), padding="valid", data_format=None, pool_mode="max"):
    op = "MaxPool3D" if pool_mode == "max" else "AvgPool3D"
    return _pooled(L.MaxPooling3D, op, x, pool_size, strides, padding, data_format)


def _padded(cls, x, padding, data_format):
    layer = _unbuilt(cls)
    layer.padding, layer.data_format = padding, data_format
    return _by_layer(layer, x, "Pad")


def temporal_padding(x, padding=(1, 1)):
    return _padded(L.ZeroPadding1D, x, (tuple(padding),), "channels_last")


def spatial_2d_padding(x, padding=((1, 1), (1, 1)), data_format=None):
    return _padded(L.ZeroPadding2D, x, tuple(padding), data_format)


def spatial_3d_padding(x, padding=((1, 1), (1, 1), (1, 1)), data_format=None):
    return _padded(L.ZeroPadding3D, x, tuple(padding), data_format)


def resize_images(x, height_factor, width_factor, data_format, interpolation="nearest"):
    layer = _unbuilt(L.UpSampling2D)
    layer.size, layer.data_format = (height_factor, width_factor), data_format
    return _by_layer(layer, x, "resize/ResizeNearestNeighbor")


def resize_volumes(x, depth_factor, height_factor, width_factor, data_format):
    layer = _unbuilt(L.UpSampling3D)
    layer.size, layer.data_format = (depth_factor, height_factor, width_factor), data_format
    return _by_layer(layer, x, "concat_2")


# Repeating, reversing, sums


def _same(op, x):
    return keras.op(op, keras.shapes(x), keras.dtype(x))


def repeat_elements(x, rep, axis):
    dims = keras.dims(keras.shapes(x))
    if dims is None:
        return _same("concat", x)
    shape = list(dims)
    shape[axis] = None if shape[axis] is None else shape[axis] * rep
    return keras.op("concat", tuple(shape), keras.dtype(x))


def repeat(x, n):
    dims = keras.dims(keras.shapes(x))
    shape = (dims[0], n, dims[1]) if dims else keras.unknown("the shape of an input")
    return keras.op("Tile", shape, keras.dtype(x))


def reverse(x, axes):
    return _same("ReverseV2", x)


def cumsum(x, axis=0):
    return _same("Cumsum", x)


def cumprod(x, axis=0):
    return _same("Cumprod", x)


def eye(size, dtype=None, name=None):
    if dtype is None:
        dtype = tf.keras.backend.floatx()
    return tf.keras.backend.variable(tf.eye(size, dtype=dtype), dtype, name)


def is_sparse(tensor):
    return isinstance(tensor, tf.SparseTensor)


def to_dense(tensor):
    return tf.sparse.to_dense(tensor) if is_sparse(tensor) else tensor


def in_top_k(predictions, targets, k):
    return tf.math.in_top_k(predictions, targets, k)


def batch_normalization(x, mean, var, beta, gamma, axis=-1, epsilon=1e-3):
    dims = keras.dims(keras.shapes(x))
    if dims is None or len(dims) == 4 or not tf._model.is_tensor(var):
        return _same(keras.unknown("whether it is fused, and what is computed before"), x)
    return _same("batchnorm/add_1", x)


def normalize_batch_in_training(x, gamma, beta, reduction_axes, epsilon=1e-3):
    dims = keras.dims(keras.shapes(x))
    shape = keras.unknown("the shape of an input")
    if dims is not None:
        shape = tuple(d for i, d in enumerate(dims) if i not in reduction_axes)
    moments = [keras.op("moments/Squeeze", shape, keras.dtype(x)) for _ in range(2)]
    return _same("batchnorm/add_1", x), moments[0], moments[1]


def moving_average_update(x, value, momentum):
    return x.assign_sub((x - value) * (1 - momentum))


def ctc_batch_cost(y_true, y_pred, input_length, label_length):
    dims = keras.dims(keras.shapes(y_pred))
    return keras.op("ExpandDims", (dims[0] if dims else None, 1), "float32")


def foldl(fn, elems, initializer=None, name=None):
    return tf.foldl(fn, elems, initializer=initializer, name=name)


def foldr(fn, elems, initializer=None, name=None):
    return tf.foldr(fn, elems, initializer=initializer, name=name)


def rnn(
    step_function,
    inputs,
    initial_states,
    go_backwards=False,
    mask=None,
    constants=None,
    unroll=False,
    input_length=None,
    time_major=False,
    zero_output_for_mask=False,
    **kwargs,
):
    """A function of each step: what it gives at last, all that it gave, and the last states."""
    steps = keras.map(lambda each: _step(each, time_major), inputs)
    output, states = step_function(steps, list(initial_states) + list(constants or []))
    dims = keras.dims(keras.shapes(keras.flatten(inputs)[0]))
    time = dims[0 if time_major else 1] if dims and len(dims) > 1 else None
    return (
        keras.map(lambda each: _copied(keras.unknown("the last step"), each), output),
        keras.map(lambda each: _sequence(each, time, time_major), output),
        keras.loop_states(keras.flatten(states)),
    )


def _copied(op, x):
    return keras.op(op, keras.shapes(x), keras.dtype(x)) if tf._model.is_tensor(x) else x


def _step(x, time_major):
    dims = keras.dims(keras.shapes(x))
    if dims is None:
        return keras.made(keras.unknown("the shape of a step"), keras.dtype(x))
    return keras.made(dims[1:] if time_major else (dims[0],) + dims[2:], keras.dtype(x))


def _sequence(x, time, time_major):
    dims = keras.dims(keras.shapes(x))
    if dims is None:
        return _copied("transpose_1", x)
    shape = (time,) + dims if time_major else (dims[0], time) + dims[1:]
    return keras.op("transpose_1", shape, keras.dtype(x))
