"""Convolutions.

After `layers/convolutional.py` of 1.15 and `layers/convolutional/` of Keras 2.10.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Image, sizes, is_first = keras.Image, keras.sizes, keras.is_first
convolved, deconvolved = keras.convolved, keras.deconvolved


CLASSES = ("Conv1D", "Conv2D", "Conv3D")
"""Those that name their op after themselves; what a program derives of them isn't followed."""


class Conv(Image):
    _grows = False

    _plain = "Conv2D"

    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format=None, dilation_rate=1,
        activation=None, use_bias=True, kernel_initializer="glorot_uniform",
        bias_initializer="zeros", kernel_regularizer=None, bias_regularizer=None,
        activity_regularizer=None, kernel_constraint=None, bias_constraint=None, groups=1,
        rank=None, **kwargs,
    ):  # fmt: skip
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self.rank = rank or self._rank
        self.filters = filters
        self.kernel_size = sizes(kernel_size, self._rank)
        self.strides = sizes(strides, self._rank)
        self.padding = keras.padding_of(padding)
        self.data_format = data_format
        self.dilation_rate = sizes(dilation_rate, self._rank)
        self.groups = groups or 1
        self.activation = tf.keras.activations.get(activation)
        self.use_bias = use_bias
        self.kernel_initializer, self.bias_initializer = kernel_initializer, bias_initializer
        self.kernel_regularizer, self.bias_regularizer = kernel_regularizer, bias_regularizer
        self.kernel_constraint, self.bias_constraint = kernel_constraint, bias_constraint

    def _channels(self, input_shape):
        split = self._split(input_shape)
        return keras.unknown("the number of channels") if split is None else split[2]

    def build(self, input_shape):
        channels = self._channels(input_shape)
        if self.groups != 1:
            channels = channels // self.groups
        self._add_kernel(channels)
        self._add_bias(self.filters)
        self.built = True

    def _add_kernel(self, channels):
        self.kernel = self._weight(
            "kernel",
            self.kernel_size + (channels, self.filters),
            initializer=self.kernel_initializer,
            regularizer=self.kernel_regularizer,
        )

    def _add_bias(self, size):
        self.bias = None
        if self.use_bias:
            self.bias = self._weight(
                "bias",
                (size,),
                initializer=self.bias_initializer,
                regularizer=self.bias_regularizer,
            )

    def call(self, inputs):
        made = self._tensor(inputs, self._op_name())
        if self.use_bias:
            made = self._with_bias(inputs)
        return made if self.activation is None else self.activation(made)

    def _op_name(self):
        """The op that gives the result of the convolution, without a bias."""
        is_dilated = any(rate != 1 for rate in self.dilation_rate)
        first, _, below = self._plain.partition("/")
        if version.keras_is_v3:
            return keras.unknown("the ops of this convolution") if is_dilated else self._third()
        below = "/BatchToSpaceND" if is_dilated else "/" + below if below else ""
        if version.convolutions_named_after_class:
            name = type(self).__name__
            keeps = name not in CLASSES or (name == "Conv1D" and version.keeps_name_of_conv1d)
            return (first if keeps else name) + below
        if is_dilated:
            keras.ops(first)
            return "BatchToSpaceND"
        return first + below

    def _third(self):
        """The same in Keras 3, as far as it is known."""
        if self._plain in ("conv1d/Squeeze", "Conv2D", "Conv3D"):
            return "convolution/Squeeze" if self._rank == 1 else "convolution"
        if self._plain == "separable_conv2d" and self._rank == 1:
            return "Squeeze"
        return self._plain

    def _with_bias(self, inputs):
        """What adding the bias gives: `BiasAdd` knows no sequences whose channels come first."""
        reshapes = version.convolutions_reshape_volumes and self._rank == 3
        if is_first(self.data_format) and self._rank == 1:
            keras.ops("Reshape")
            return self._tensor(inputs, "add")
        if reshapes and (is_first(self.data_format) or self._grows):
            keras.ops("Reshape", "BiasAdd")
            return self._tensor(inputs, "Reshape")
        return self._tensor(inputs, "BiasAdd")

    def _result(self, batch, lengths, channels):
        found = zip(lengths, self.kernel_size, self.strides, self.dilation_rate)
        return (
            batch,
            [convolved(size, k, s, self.padding, d) for size, k, s, d in found],
            self.filters,
        )


class Grouped(Conv):
    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format=None, dilation_rate=1,
        groups=1, *args, **kwargs,
    ):  # fmt: skip
        rest = shifted(groups, args, kwargs)
        super().__init__(
            filters, kernel_size, strides, padding, data_format, dilation_rate, *rest, **kwargs
        )


class Conv1D(Grouped):
    _rank = 1
    _plain = "conv1d/Squeeze"

    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format="channels_last",
        *args, **kwargs,
    ):  # fmt: skip
        super().__init__(filters, kernel_size, strides, padding, data_format, *args, **kwargs)


class Conv2D(Grouped):
    pass


class Conv3D(Grouped):
    _rank = 3
    _plain = "Conv3D"


def shifted(groups, args, kwargs):
    """The arguments behind the dilation: `groups` is the first of them from 2.3 on."""
    if groups == 1:
        return args
    if isinstance(groups, int):
        kwargs["groups"] = groups
        return args
    return (groups,) + args


class Conv2DTranspose(Conv):
    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", output_padding=None,
        data_format=None, dilation_rate=1, *args, **kwargs,
    ):  # fmt: skip
        super().__init__(
            filters, kernel_size, strides, padding, data_format, dilation_rate, *args, **kwargs
        )
        self.output_padding = None if output_padding is None else sizes(output_padding, self._rank)

    _plain, _grows = "conv2d_transpose", True

    def _op_name(self):
        if is_first(self.data_format) and not version.keras_is_v3 and self._rank == 2:
            return keras.unknown("without a GPU channels are moved to the end, and back")
        if all(rate == 1 for rate in self.dilation_rate) or self._rank != 2:
            return self._plain
        if version.keras_is_v3 or not version.keras_relu_may_leak:
            return keras.unknown("the ops of a dilated convolution")
        return "atrous_conv2d_transpose/BatchToSpaceND"

    def _add_kernel(self, channels):
        self.kernel = self._weight(
            "kernel",
            self.kernel_size + (self.filters, channels),
            initializer=self.kernel_initializer,
            regularizer=self.kernel_regularizer,
        )

    def _result(self, batch, lengths, channels):
        extra = self.output_padding or (None,) * self._rank
        found = zip(lengths, self.kernel_size, self.strides, extra, self.dilation_rate)
        return (
            batch,
            [deconvolved(size, k, s, self.padding, e, d) for size, k, s, e, d in found],
            self.filters,
        )


class Conv1DTranspose(Conv2DTranspose):
    _rank, _plain = 1, "conv1d_transpose/Squeeze"

    def _with_bias(self, inputs):
        if is_first(self.data_format):
            return self._tensor(inputs, keras.unknown("how the bias is added"))
        return self._tensor(inputs, "BiasAdd")


class Conv3DTranspose(Conv2DTranspose):
    _rank = 3
    _plain = "conv3d_transpose"

    def call(self, inputs):
        if version.keras_recurrent_has_cells:
            return super().call(inputs)
        return self._tensor(inputs, keras.unknown("the ops of this version"))


class SeparableConv(Conv):
    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format=None, dilation_rate=1,
        depth_multiplier=1, activation=None, use_bias=True, depthwise_initializer="glorot_uniform",
        pointwise_initializer="glorot_uniform", bias_initializer="zeros",
        depthwise_regularizer=None, pointwise_regularizer=None, bias_regularizer=None,
        activity_regularizer=None, depthwise_constraint=None, pointwise_constraint=None,
        bias_constraint=None, **kwargs,
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
            **kwargs,
        )
        self.depth_multiplier = depth_multiplier
        self.depthwise_initializer = depthwise_initializer
        self.pointwise_initializer = pointwise_initializer
        self.depthwise_regularizer = depthwise_regularizer
        self.pointwise_regularizer = pointwise_regularizer
        self.depthwise_constraint = depthwise_constraint
        self.pointwise_constraint = pointwise_constraint

    _plain = "separable_conv2d"

    def _op_name(self):
        return self._plain

    def _add_kernel(self, channels):
        self.depthwise_kernel = self._weight(
            "depthwise_kernel",
            self.kernel_size + (channels, self.depth_multiplier),
            initializer=self.depthwise_initializer,
            regularizer=self.depthwise_regularizer,
        )
        deep = None if channels is None else channels * self.depth_multiplier
        self.pointwise_kernel = self._weight(
            "pointwise_kernel",
            (1,) * self._rank + (deep, self.filters),
            initializer=self.pointwise_initializer,
            regularizer=self.pointwise_regularizer,
        )


class SeparableConv1D(SeparableConv):
    """A convolution of images of which one side is 1, and taken away at the end."""

    _rank = 1

    def call(self, inputs):
        if version.keras_is_v3:
            return self._tensor(inputs, keras.unknown("the ops of a separable convolution"))
        made = self._tensor(inputs, "Squeeze")
        return made if self.activation is None else self.activation(made)


class SeparableConv2D(SeparableConv):
    pass


class DepthwiseConv2D(Conv):
    _plain = "depthwise"

    def __init__(
        self, kernel_size, strides=1, padding="valid", depth_multiplier=1, data_format=None,
        dilation_rate=1, activation=None, use_bias=True, depthwise_initializer="glorot_uniform",
        bias_initializer="zeros", depthwise_regularizer=None, bias_regularizer=None,
        activity_regularizer=None, depthwise_constraint=None, bias_constraint=None, **kwargs,
    ):  # fmt: skip
        super().__init__(
            None,
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
            **kwargs,
        )
        self.depth_multiplier = depth_multiplier
        self.depthwise_initializer = depthwise_initializer
        self.depthwise_regularizer = depthwise_regularizer
        self.depthwise_constraint = depthwise_constraint

    def build(self, input_shape):
        channels = self._channels(input_shape)
        self.depthwise_kernel = self._weight(
            "kernel" if version.keras_is_v3 else "depthwise_kernel",
            self.kernel_size + (channels, self.depth_multiplier),
            initializer=self.depthwise_initializer,
            regularizer=self.depthwise_regularizer,
        )
        self._add_bias(None if channels is None else channels * self.depth_multiplier)
        self.built = True

    def _op_name(self):
        if is_first(self.data_format):
            return keras.unknown("without a GPU channels are moved to the end, and back")
        is_dilated = any(rate != 1 for rate in self.dilation_rate)
        return "depthwise/BatchToSpaceND" if is_dilated else "depthwise"

    def _with_bias(self, inputs):
        if is_first(self.data_format):
            return self._tensor(inputs, keras.unknown("how the bias is added"))
        return self._tensor(inputs, "BiasAdd")

    def _result(self, batch, lengths, channels):
        batch, lengths, _ = super()._result(batch, lengths, channels)
        return batch, lengths, None if channels is None else channels * self.depth_multiplier


class DepthwiseConv1D(DepthwiseConv2D):
    _rank = 1
    call = SeparableConv1D.call


class LocallyConnected2D(Conv):
    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format=None, activation=None,
        use_bias=True, kernel_initializer="glorot_uniform", bias_initializer="zeros",
        kernel_regularizer=None, bias_regularizer=None, activity_regularizer=None,
        kernel_constraint=None, bias_constraint=None, implementation=1, **kwargs,
    ):  # fmt: skip
        super().__init__(
            filters,
            kernel_size,
            strides,
            padding,
            data_format,
            1,
            activation,
            use_bias,
            kernel_initializer,
            bias_initializer,
            kernel_regularizer,
            bias_regularizer,
            activity_regularizer,
            kernel_constraint,
            bias_constraint,
            **kwargs,
        )
        self.implementation = implementation

    def build(self, input_shape):
        kernel, bias = self._weight_shapes(self._split(input_shape))
        self.kernel = self._weight(
            "kernel",
            kernel,
            initializer=self.kernel_initializer,
            regularizer=self.kernel_regularizer,
        )
        self.bias = None
        if self.use_bias:
            self.bias = self._weight(
                "bias",
                bias,
                initializer=self.bias_initializer,
                regularizer=self.bias_regularizer,
            )
        self.built = True

    def call(self, inputs):
        if not self.use_bias:
            last = {1: "transpose", 2: "Reshape_2", 3: "Reshape_1"}.get(self.implementation)
            why = keras.unknown("how it is implemented isn't known")
            made = self._tensor(inputs, why if last is None else last)
        else:
            made = self._tensor(inputs, "add")
        return made if self.activation is None else self.activation(made)

    def _weight_shapes(self, split):
        """A weight has its own place for each place of the result."""
        if split is None:
            unknown = keras.unknown("the shape of the input")
            return unknown, unknown
        batch, lengths, channels = split
        results = self._result(batch, lengths, channels)[1]
        bias = tuple(results) + (self.filters,)
        if self.implementation == 2:
            if is_first(self.data_format):
                return (channels, *lengths, self.filters, *results), bias
            return tuple(lengths) + (channels,) + bias, bias
        places, window = 1, channels
        for length in results:
            places = places * length
        for size in self.kernel_size:
            window = window * size
        if self.implementation == 3:  # a weight for each pair of places that are connected
            if self.padding != "valid":
                return (keras.unknown("how many places are connected"),), bias
            return (places * window * self.filters,), bias
        return (places, window, self.filters), bias


class LocallyConnected1D(LocallyConnected2D):
    _rank = 1
