"""Recurrent layers whose cells convolve images.

After `layers/convolutional_recurrent.py` of 1.15 and `layers/rnn/` of Keras 2.10.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer, SimpleRNN = tf.keras.layers.Layer, tf.keras.layers.SimpleRNN
new_seed, sizes = keras.new_seed, keras.sizes

RUNNING = ("return_sequences", "return_state", "go_backwards", "stateful", "unroll", "time_major")


class ConvLSTMCell(Layer):
    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format=None, dilation_rate=1,
        activation="tanh", recurrent_activation="hard_sigmoid", use_bias=True, rank=2, **kwargs,
    ):  # fmt: skip
        named = {k: kwargs[k] for k in ("name", "dtype", "trainable") if k in kwargs}
        super().__init__(**named)
        self.rank = rank
        self.filters, self.kernel_size = filters, sizes(kernel_size, rank)
        self.strides, self.padding = sizes(strides, rank), keras.padding_of(padding)
        self.dilation_rate = sizes(dilation_rate, rank)
        self.data_format, self.use_bias = data_format, use_bias
        self.seed_generator = new_seed()
        self.state_size = (filters, filters)

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        first = self.data_format == "channels_first"
        channels = dims[1 if first else -1] if dims else keras.unknown("the number of channels")
        self.kernel = self._weight("kernel", self.kernel_size + (channels, self.filters * 4))
        self.recurrent_kernel = self._weight(
            "recurrent_kernel", self.kernel_size + (self.filters, self.filters * 4)
        )
        self.bias = self._weight("bias", (self.filters * 4,)) if self.use_bias else None
        self.built = True

    def result(self, lengths):
        found = zip(lengths, self.kernel_size, self.strides, self.dilation_rate)
        return tuple(keras.convolved(n, k, s, self.padding, d) for n, k, s, d in found)


class ConvLSTM2DCell(ConvLSTMCell):
    pass


class ConvLSTM2D(Layer):
    _rank = 2
    _cell = ConvLSTM2DCell

    def __init__(self, filters, kernel_size, *args, **kwargs):
        outer = {k: v for k, v in kwargs.items() if k in keras.OUTER and k not in RUNNING}
        inner = {k: v for k, v in kwargs.items() if k not in keras.OUTER}
        if version.keras_is_v3:
            inner["name"] = "conv_lstm_cell"
        cell = self._cell(filters, kernel_size, *args, rank=self._rank, **inner)
        super().__init__(**outer)
        for key in RUNNING:
            setattr(self, key, kwargs.get(key, False))
        self._given = (filters, (kernel_size,) + args, kwargs)
        self.cell = cell
        self.filters = filters

    _copy = SimpleRNN._copy

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        step = tf.TensorShape((dims[0],) + dims[2:]) if dims else input_shape
        if not version.keras_recurrent_has_cells:
            self.cell._layer_scope = self._layer_scope
        self.cell.build(step)
        for _ in range(2 if self.stateful else 0):
            tf.Variable(keras.made(self._state(dims), "float32"))
        self.built = True

    def _state(self, dims):
        if self.cell.data_format == "channels_first":
            return (dims[0], self.filters) + self.cell.result(dims[3:])
        return (dims[0],) + self.cell.result(dims[2:-1]) + (self.filters,)

    def call(self, inputs, mask=None, training=None, initial_state=None):
        dims = keras.dims(keras.shapes(inputs))
        if dims is None:
            shape = state = keras.unknown("the shape of the input")
        else:
            state = self._state(dims)
            shape = (dims[0], dims[1]) + state[1:] if self.return_sequences else state
        self._begin(dims[2 if self.cell.data_format == "channels_first" else -1] if dims else None)
        output = keras.op(
            "transpose_1" if self.return_sequences else self._last_op(), shape, "float32"
        )
        if not self.return_state:
            return output
        if not version.keras_recurrent_is_fused:
            why = keras.unknown("the outputs of the loop over the steps")
            return [output] + [keras.op(why, state, "float32") for _ in range(2)]
        return [output] + keras.loop_states([keras.made(state, "float32") for _ in range(2)])

    def _begin(self, channels):
        """The first state is made by a convolution with a kernel of zeros."""
        if version.keras_zeros_are_variables and not self.stateful:
            kernel = self.cell.kernel_size + (channels, self.filters)
            tf.compat.v1.Variable(keras.made(kernel, "float32"))

    def _last_op(self):
        if version.keras_recurrent_reads_last_step:
            if not version.keras_recurrent_slices_at_each_step:
                return "TensorArrayReadV3"
        if version.keras_recurrent_slices_at_each_step:
            return keras.unknown("how often the cell takes a part of its weights")
        return "strided_slice_2"  # the state is no slice, but made by a convolution


class ConvLSTM1D(ConvLSTM2D):
    _rank = 1


class ConvLSTM3D(ConvLSTM2D):
    _rank = 3
