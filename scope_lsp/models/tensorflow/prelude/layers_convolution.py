"""The convolutions of `tf.layers`.

After `python/layers/convolutional.py` of 1.0 to 1.15, and since 1.9
`python/keras/layers/convolutional.py` below it.
"""

import tensorflow as tf
from tensorflow import _layers, _version

Layer, InputSpec = tf.compat.v1.layers.Layer, tf.compat.v1.layers.InputSpec
zeros = tf.compat.v1.zeros_initializer()

HAVE_OWN_SCOPE = _version.convolutions_have_scope
NAMED_AFTER_CLASS = _version.convolutions_named_after_class
KEEPS_CONV1D = _version.keeps_name_of_conv1d
RESHAPE_VOLUMES = _version.convolutions_reshape_volumes
NAMES = {1: "conv1d/Squeeze", 2: "Conv2D", 3: "Conv3D"}
OP_OF_TRANSPOSED = {2: "conv2d_transpose", 3: "conv3d_transpose"}


class _Conv(Layer):
    rank = 2
    grows = False

    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format="channels_last",
        dilation_rate=1, activation=None, use_bias=True, kernel_initializer=None,
        bias_initializer=zeros, kernel_regularizer=None, bias_regularizer=None,
        activity_regularizer=None, kernel_constraint=None, bias_constraint=None, trainable=True,
        name=None, **kwargs,
    ):  # fmt: skip
        super().__init__(
            trainable=trainable, name=name, activity_regularizer=activity_regularizer, **kwargs
        )
        rank = self.rank
        self.filters = filters
        self.kernel_size = _layers.tuple_of(kernel_size, rank, "kernel_size")
        self.strides = _layers.tuple_of(strides, rank, "strides")
        self.padding = _layers.padding_of(padding)
        self.data_format = _layers.data_format_of(data_format)
        self.dilation_rate = _layers.tuple_of(dilation_rate, rank, "dilation_rate")
        self.activation = activation and _layers.activation_of(activation)
        self.use_bias = use_bias
        self.kernel_initializer = kernel_initializer
        self.bias_initializer = bias_initializer
        self.kernel_regularizer = kernel_regularizer
        self.bias_regularizer = bias_regularizer
        self.kernel_constraint = kernel_constraint
        self.bias_constraint = bias_constraint
        self.input_spec = InputSpec(ndim=rank + 2)

    def _channels(self, input_shape):
        axis = 1 if self.data_format == "channels_first" else -1
        size = _layers.last_size(input_shape, axis)
        if size is None:
            raise ValueError("The channel dimension of the inputs should be defined. Found `None`.")
        self.input_spec = InputSpec(ndim=self.rank + 2, axes={axis: size})
        return size

    def build(self, input_shape):
        channels = self._channels(input_shape)
        pair = [self.filters, channels] if self.grows else [channels, self.filters]
        self.kernel = self.add_weight(
            "kernel",
            list(self.kernel_size) + pair,
            self._dtype,
            self.kernel_initializer,
            self.kernel_regularizer,
            constraint=self.kernel_constraint,
        )
        self._build_bias()

    def _build_bias(self):
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(
                "bias",
                [self.filters],
                self._dtype,
                self.bias_initializer,
                self.bias_regularizer,
                constraint=self.bias_constraint,
            )
        self.built = True

    def _sizes(self, shape):
        return _layers.windows(
            shape,
            self.kernel_size,
            self.strides,
            self.dilation_rate,
            self.padding,
            self.filters,
            self.data_format == "channels_first",
            self.grows,
        )

    def compute_output_shape(self, input_shape):
        return tf.TensorShape(self._sizes(input_shape))

    _compute_output_shape = compute_output_shape

    def call(self, inputs):
        outputs = _layers.op(
            self._op_name(), (inputs, self.kernel), self._sizes(tf._model.sizes(inputs))
        )
        return self._finish(outputs)

    def _op_name(self):
        """The name of the op that gives the result of the convolution."""
        is_dilated = any(rate != 1 for rate in self.dilation_rate)
        below = "/BatchToSpaceND" if is_dilated else "/Squeeze" if self.rank == 1 else ""
        if HAVE_OWN_SCOPE:
            return "convolution" + below
        if NAMED_AFTER_CLASS:
            return self._class_name() + below
        if is_dilated:
            _layers.op(NAMES[self.rank], ())
            return "BatchToSpaceND"
        return NAMES[self.rank]

    def _class_name(self):
        name = type(self).__name__
        return "conv1d" if name == "Conv1D" and KEEPS_CONV1D else name

    def _finish(self, outputs):
        if self.use_bias:
            outputs = self._add_bias(outputs)
        return outputs if self.activation is None else self.activation(outputs)

    def _add_bias(self, outputs):
        is_first = self.data_format == "channels_first"
        flattens = RESHAPE_VOLUMES and self.rank == 3 and (is_first or self.grows)
        name = "add" if is_first and self.rank == 1 else "BiasAdd"
        if flattens or name == "add":
            _layers.op("Reshape", ())
        outputs = _layers.op(name, (outputs, self.bias), tf._model.sizes(outputs))
        return _layers.op("Reshape", (outputs,), tf._model.sizes(outputs)) if flattens else outputs


class Conv1D(_Conv):
    rank = 1


class Conv2D(_Conv):
    rank = 2


class Conv3D(_Conv):
    rank = 3


class _Transposed:
    grows = True

    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format="channels_last", *args,
        **kwargs,
    ):  # fmt: skip
        super().__init__(filters, kernel_size, strides, padding, data_format, 1, *args, **kwargs)

    def _op_name(self):
        return OP_OF_TRANSPOSED[self.rank]


class Conv2DTranspose(_Transposed, Conv2D):
    pass


class Conv3DTranspose(_Transposed, Conv3D):
    pass


class _SeparableConv(_Conv):
    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format="channels_last",
        dilation_rate=1, depth_multiplier=1, activation=None, use_bias=True,
        depthwise_initializer=None, pointwise_initializer=None, bias_initializer=zeros,
        depthwise_regularizer=None, pointwise_regularizer=None, bias_regularizer=None,
        activity_regularizer=None, depthwise_constraint=None, pointwise_constraint=None,
        bias_constraint=None, trainable=True, name=None, **kwargs,
    ):  # fmt: skip
        super().__init__(
            filters,
            kernel_size,
            strides,
            padding,
            data_format,
            dilation_rate,
            activation,
            use_bias,
            bias_initializer=bias_initializer,
            bias_regularizer=bias_regularizer,
            activity_regularizer=activity_regularizer,
            bias_constraint=bias_constraint,
            trainable=trainable,
            name=name,
            **kwargs,
        )
        self.depth_multiplier = depth_multiplier
        self.depthwise_initializer = depthwise_initializer
        self.pointwise_initializer = pointwise_initializer
        self.depthwise_regularizer = depthwise_regularizer
        self.pointwise_regularizer = pointwise_regularizer
        self.depthwise_constraint = depthwise_constraint
        self.pointwise_constraint = pointwise_constraint

    def build(self, input_shape):
        channels = self._channels(input_shape)
        self.depthwise_kernel = self.add_weight(
            "depthwise_kernel",
            list(self.kernel_size) + [channels, self.depth_multiplier],
            self._dtype,
            self.depthwise_initializer,
            self.depthwise_regularizer,
            constraint=self.depthwise_constraint,
        )
        self.pointwise_kernel = self.add_weight(
            "pointwise_kernel",
            [1] * self.rank + [self.depth_multiplier * channels, self.filters],
            self._dtype,
            self.pointwise_initializer,
            self.pointwise_regularizer,
            constraint=self.pointwise_constraint,
        )
        self._build_bias()

    def call(self, inputs):
        values = (inputs, self.depthwise_kernel, self.pointwise_kernel)
        sizes = self._sizes(tf._model.sizes(inputs))
        if self.rank == 2:
            return self._finish(_layers.op("separable_conv2d", values, sizes))
        outputs = _layers.op("separable_conv2d", values)
        if self.use_bias:
            outputs = _layers.op("BiasAdd", (outputs, self.bias))
        outputs = _layers.op("Squeeze", (outputs,), sizes)
        return outputs if self.activation is None else self.activation(outputs)


class SeparableConv1D(_SeparableConv):
    rank = 1


class SeparableConv2D(_SeparableConv):
    rank = 2


def conv1d(inputs, filters, kernel_size, *args, **kwargs):
    return _layers.applied(Conv1D, inputs, (filters, kernel_size) + args, kwargs, 16)


def conv2d(inputs, filters, kernel_size, *args, **kwargs):
    return _layers.applied(Conv2D, inputs, (filters, kernel_size) + args, kwargs, 16)


def conv3d(inputs, filters, kernel_size, *args, **kwargs):
    return _layers.applied(Conv3D, inputs, (filters, kernel_size) + args, kwargs, 16)


def conv2d_transpose(inputs, filters, kernel_size, *args, **kwargs):
    return _layers.applied(Conv2DTranspose, inputs, (filters, kernel_size) + args, kwargs, 15)


def conv3d_transpose(inputs, filters, kernel_size, *args, **kwargs):
    return _layers.applied(Conv3DTranspose, inputs, (filters, kernel_size) + args, kwargs, 15)


def separable_conv1d(inputs, filters, kernel_size, *args, **kwargs):
    return _layers.applied(SeparableConv1D, inputs, (filters, kernel_size) + args, kwargs, 20)


def separable_conv2d(inputs, filters, kernel_size, *args, **kwargs):
    return _layers.applied(SeparableConv2D, inputs, (filters, kernel_size) + args, kwargs, 20)
