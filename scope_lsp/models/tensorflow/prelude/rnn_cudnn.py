"""`tf.contrib.cudnn_rnn`: networks in one op, whose weights are in one opaque variable.

After `contrib/cudnn_rnn/python/layers/cudnn_rnn.py` and `ops/cudnn_rnn_ops.py` of 1.5.1 to 1.15.5.
"""

import tensorflow as tf
from tensorflow import _layers, _model

_UNIDIRECTIONAL = "unidirectional"


class _CudnnRNN(tf.layers.Layer):
    _has_cell_state = False

    def __init__(
        self, num_layers, num_units, input_mode="linear_input", direction=_UNIDIRECTIONAL,
        dropout=0.0, seed=None, dtype=tf.float32, kernel_initializer=None, bias_initializer=None,
        name=None,
    ):  # fmt: skip
        super().__init__(dtype=dtype, name=name)
        self._plain_dtype = dtype
        self._num_layers = num_layers
        self._num_units = num_units
        self._input_mode = input_mode
        self._direction = direction
        self._input_size = None

    @property
    def num_layers(self):
        return self._num_layers

    @property
    def num_units(self):
        return self._num_units

    @property
    def input_mode(self):
        return self._input_mode

    @property
    def input_size(self):
        if not self._input_size:
            raise ValueError("'input_size' is unknown since layer has not been built.")
        return self._input_size

    @property
    def direction(self):
        return self._direction

    @property
    def num_dirs(self):
        return 1 if self._direction == _UNIDIRECTIONAL else 2

    @property
    def saveable(self):
        return None

    def build(self, input_shape):
        if self.built:
            return
        self._input_size = _layers.last_size(input_shape)
        if _model.lacks(self._input_size):
            raise ValueError(
                "The last dimension of the inputs to `CudnnRNN` should be defined. Found `None`."
            )
        self._set_scope(None)
        with tf.variable_scope(self._scope, reuse=self.built):
            params = _model.unnamed(self._plain_dtype, None, [])
            self.kernel = tf.get_variable(
                "opaque_kernel",
                dtype=self._plain_dtype,
                initializer=params,
                validate_shape=False,
            )
        self._trainable_weights.append(self.kernel)
        self.built = True

    def state_shape(self, batch_size):
        shape = [self.num_layers * self.num_dirs, batch_size, self.num_units]
        return (shape, shape) if self._has_cell_state else (shape,)

    def call(
        self, inputs, initial_state=None, sequence_lengths=None, time_major=True, training=True
    ):
        if initial_state is not None and not isinstance(initial_state, tuple):
            raise TypeError("Invalid initial_state type: %s, expecting tuple." % initial_state)
        inputs = tf.convert_to_tensor(inputs, dtype=self._plain_dtype)
        first, second = _model.size(inputs, 0), _model.size(inputs, 1)
        used = [inputs, initial_state, self.kernel]
        shapes = [[first, second, self.num_units * self.num_dirs]]
        shapes += self.state_shape(second if time_major else first)
        if sequence_lengths is None and time_major:
            outputs, *state = _model.outputs("CudnnRNN", self._plain_dtype, shapes, used)
        else:
            outputs, *state = [_model.unnamed(self._plain_dtype, shape, used) for shape in shapes]
        return outputs, tuple(state)


class CudnnLSTM(_CudnnRNN):
    _has_cell_state = True


class CudnnGRU(_CudnnRNN):
    pass


class CudnnRNNTanh(_CudnnRNN):
    pass


class CudnnRNNRelu(_CudnnRNN):
    pass


class CudnnCompatibleLSTMCell(tf.contrib.rnn.LSTMBlockCell):
    def __init__(self, num_units, reuse=None):
        super().__init__(num_units, forget_bias=0, reuse=reuse, name="cudnn_compatible_lstm_cell")

    def _default_scope(self):
        return "cudnn_compatible_lstm_cell"


class CudnnCompatibleGRUCell(tf.nn.rnn_cell.GRUCell):
    def __init__(self, num_units, reuse=None, kernel_initializer=None):
        super().__init__(num_units, reuse=reuse, kernel_initializer=kernel_initializer)

    def _make(self, depth, add):
        size, kernel, bias = self._num_units, self._kernel_initializer, self._bias_initializer
        ones = tf.constant_initializer(1.0) if bias is None else bias
        zeros = tf.zeros_initializer() if bias is None else bias
        across, back = "candidate/input_projection/", "candidate/hidden_projection/"
        self._made = [
            add("gates/kernel", [depth + size, 2 * size], kernel),
            add("gates/bias", [2 * size], ones, True),
            add(across + "kernel", [depth, size], kernel),
            add(back + "kernel", [size, size], kernel),
            add(across + "bias", [size], zeros, True),
            add(back + "bias", [size], zeros, True),
        ]

    def call(self, inputs, state):
        shape = [_model.size(inputs, 0), self._num_units]
        output = _model.unnamed(inputs.dtype, shape, [inputs, state, self._made])
        return output, output
