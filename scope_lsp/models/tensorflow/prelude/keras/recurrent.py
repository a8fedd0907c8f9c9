"""Recurrent layers of cells.

After `layers/recurrent.py`, `recurrent_v2.py` and `cudnn_recurrent.py` of 1.15, and `layers/rnn/`
of Keras 2.10.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer
GRUCell, LSTMCell = keras.GRUCell, keras.LSTMCell
SimpleRNNCell, StackedRNNCells = keras.SimpleRNNCell, keras.StackedRNNCells
cell_scope, is_list = keras.cell_scope, keras.is_list
output_size, size_of = keras.output_size, keras.size_of


def slices_of(cell):
    """How many slices of its weights a cell makes in a step, in the scope of the layer."""
    if version.keras_recurrent_is_fused:
        return 0
    if isinstance(cell, StackedRNNCells):
        return sum([slices_of(each) for each in cell.cells])
    if isinstance(cell, LSTMCell):
        return 0 if cell.implementation == 2 else 4
    if not isinstance(cell, GRUCell):
        return 0
    if cell.implementation == 2:
        return 6 if cell.reset_after else 7
    biases = 6 if cell.reset_after else 3
    return 6 + (biases if cell.use_bias else 0)


def may_slice(cell):
    """Whether a cell may take parts of its weights in the scope of the layer."""
    if isinstance(cell, StackedRNNCells):
        return any(may_slice(each) for each in cell.cells)
    return isinstance(cell, (GRUCell, LSTMCell)) and (
        isinstance(cell, GRUCell) or cell.implementation != 2
    )


class RNN(Layer):
    def __init__(
        self, cell, return_sequences=False, return_state=False, go_backwards=False, stateful=False,
        unroll=False, time_major=False, **kwargs,
    ):  # fmt: skip
        if is_list(cell):
            cell = StackedRNNCells(cell)
        kwargs.pop("zero_output_for_mask", None)
        super().__init__(**kwargs)
        self.cell = cell
        self.return_sequences, self.return_state = return_sequences, return_state
        self.go_backwards, self.unroll = go_backwards, unroll
        self.stateful = stateful
        self.time_major = time_major
        self.supports_masking = True
        self.states = None
        self._is_told_state = False

    def build(self, input_shape):
        shape = input_shape[0] if isinstance(input_shape, list) else input_shape
        dims = keras.dims(shape)
        if dims is not None:
            step = tf.TensorShape((dims[1 if self.time_major else 0],) + dims[2:])
        else:
            step = keras.unknown("the shape of a step")
        if self.stateful and not version.keras_recurrent_has_cells:
            self._add_states(dims)
        if isinstance(self.cell, Layer) and not self.cell.built:
            if not version.keras_recurrent_has_cells:
                self.cell._layer_scope = self._layer_scope
            with cell_scope(self.cell):
                self.cell.build(step)
                self.cell.built = True
        if self.stateful and version.keras_recurrent_has_cells:
            self._add_states(dims)
        self.built = True

    def _add_states(self, dims):
        """What a layer that keeps its state begins with, as `reset_states` makes it."""
        batch = dims[1 if self.time_major else 0] if dims else None
        sizes = self.cell.state_size
        for size in sizes if is_list(sizes) else [sizes]:
            if version.keras_is_v3:
                keras.new_variable("rnn_state", (batch, size_of(size)), "float32", None, False)
                continue
            tf.Variable(keras.made((batch, size_of(size)), "float32"))

    def __call__(self, inputs, initial_state=None, constants=None, *args, **kwargs):
        if isinstance(inputs, list) and len(inputs) > 1:
            inputs, initial_state = inputs[0], inputs[1:]
        self._is_told_state = initial_state is not None
        if initial_state is not None and keras.is_symbolic(initial_state):
            kwargs["initial_state"] = initial_state
        return super().__call__(inputs, *args, **kwargs)

    def call(self, inputs, mask=None, training=None, initial_state=None, constants=None):
        dims = keras.dims(keras.shapes(inputs))
        if not keras.is_native(self.cell):
            self._try_cell(inputs, dims)
        batch, time = (dims[0], dims[1]) if dims else (None, None)
        if self.time_major and dims:
            batch, time = time, batch
        size = size_of(output_size(self.cell))
        rest = (size,)
        if dims is None:
            shape = keras.unknown("the shape of the input")
        elif self.return_sequences:
            shape = (time, batch) + rest if self.time_major else (batch, time) + rest
        else:
            shape = (batch,) + rest
        masked = mask is not None or keras.is_masked(inputs)
        output = keras.op(self._last_op(masked), shape, "float32")
        if not self.return_state:
            return output
        return [output] + self._last_states(batch, masked)

    def _try_cell(self, inputs, dims):
        """A cell of the program is called once, inside of the loop over the steps."""
        step = keras.made((dims[0],) + dims[2:], keras.dtype(inputs)) if dims else inputs
        sizes = self.cell.state_size
        states = [
            keras.made((dims[0] if dims else None, size_of(size)), "float32")
            for size in keras.flatten(sizes)
        ]
        if isinstance(self.cell, StackedRNNCells):
            return
        self.cell.call(step, states) if isinstance(self.cell, Layer) else self.cell(step, states)

    def _last_op(self, masked):
        """What the output is called by `rnn` of `keras/backend.py`."""
        if self._has_unknown_steps():
            return keras.unknown("the ops of the steps")
        if self.return_sequences:
            if self.time_major:
                return keras.unknown("the ops of the array of all outputs")
            return "transpose_2" if masked else "transpose_1"
        if version.keras_is_v3:
            return "strided_slice_2"
        if version.keras_recurrent_reads_last_step:
            return "TensorArrayReadV3"
        if version.keras_recurrent_slices_at_each_step:
            return keras.unknown("how often the cell takes a part of its weights")
        if version.keras_recurrent_may_slice_weights and may_slice(self.cell):
            return keras.unknown("how often the cell takes a part of its weights")
        # The first step is made outside of the loop, too, to see what it gives.
        is_told = self.stateful or self._is_told_state
        return "strided_slice_%d" % ((2 if is_told else 3) + slices_of(self.cell))

    def _has_unknown_steps(self):
        if version.keras_is_v3 and not tf._model.separates_bodies():
            return True  # where some cells fail
        return self.unroll or not keras.is_native(self.cell)

    def _last_states(self, batch, masked):
        sizes = keras.flatten(self.cell.state_size)
        states = [keras.made((batch, size_of(size)), "float32") for size in sizes]
        if self._has_unknown_steps() or version.keras_recurrent_slices_at_each_step:
            why = keras.unknown("the ops of the steps")
            return [keras.op(why, keras.shapes(state), "float32") for state in states]
        return keras.loop_states(states, masked)

    def reset_states(self, states=None):
        return None

    reset_state = reset_states

    def get_initial_state(self, inputs=None, batch_size=None):
        dims = None if inputs is None else keras.dims(keras.shapes(inputs))
        if dims is not None:
            batch_size = dims[1 if self.time_major else 0]
        sizes = keras.flatten(self.cell.state_size)
        return [keras.made((batch_size, size_of(size)), "float32") for size in sizes]

    units = property(lambda self: self.cell.units)
    kernel = property(lambda self: self.cell.kernel)


class SimpleRNN(RNN):
    _cell = SimpleRNNCell

    def __init__(self, units, *args, **kwargs):
        outer, inner = {}, {}
        for key, value in kwargs.items():
            if key in OUTER:
                outer[key] = value
            else:
                inner[key] = value
        if "dtype" in kwargs:
            inner["dtype"] = kwargs["dtype"]
        if "trainable" in kwargs:
            inner["trainable"] = kwargs["trainable"]
        self._given = (units, args, kwargs)
        if version.keras_is_v3:
            inner["name"] = keras.snake_case(self._cell.__name__)
        super().__init__(self._cell(units, *args, **inner), **outer)

    def __getattr__(self, name):
        return getattr(self.cell, name) if name in OF_CELL else super().__getattr__(name)

    def _copy(self, name, go_backwards):
        """The same layer again, as its configuration tells."""
        units, args, kwargs = self._given
        given = dict(kwargs)
        given["name"] = name
        given["go_backwards"] = go_backwards
        return self.__class__(units, *args, **given)


OUTER = (
    "return_sequences",
    "return_state",
    "go_backwards",
    "stateful",
    "unroll",
    "time_major",
    "name",
    "dtype",
    "trainable",
    "input_shape",
    "batch_input_shape",
    "input_dim",
    "input_length",
    "batch_size",
    "activity_regularizer",
    "dynamic",
    "zero_output_for_mask",
    "weights",
)


OF_CELL = (
    "activation",
    "recurrent_activation",
    "use_bias",
    "kernel_initializer",
    "recurrent_initializer",
    "bias_initializer",
    "kernel_regularizer",
    "recurrent_regularizer",
    "bias_regularizer",
    "kernel_constraint",
    "recurrent_constraint",
    "bias_constraint",
    "dropout",
    "recurrent_dropout",
    "implementation",
    "reset_after",
    "unit_forget_bias",
    "state_size",
)
"""What these layers have of their cells."""


class GRU(SimpleRNN):
    _cell = GRUCell


class LSTM(SimpleRNN):
    _cell = LSTMCell


class CuDNN(Layer):
    """Layers of one op, whose weights are their own."""

    _gates, _biases, _states = 4, 8, 2

    def __init__(
        self, units, kernel_initializer="glorot_uniform", recurrent_initializer="orthogonal",
        bias_initializer="zeros", return_sequences=False, return_state=False, go_backwards=False,
        stateful=False, **kwargs,
    ):  # fmt: skip
        own = {k: v for k, v in kwargs.items() if k in OUTER}
        super().__init__(**own)
        self.units = units
        self.return_sequences, self.return_state = return_sequences, return_state
        self.go_backwards, self.stateful = go_backwards, stateful
        self._given = (
            units,
            (),
            dict(kwargs, return_sequences=return_sequences, return_state=return_state),
        )

    _copy = SimpleRNN._copy

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        last = dims[-1]
        wide = self.units * self._gates
        for _ in range(self._states if self.stateful else 0):
            tf.Variable(keras.made((dims[0], self.units), "float32"))
        self.kernel = self._weight("kernel", (last, wide))
        self.recurrent_kernel = self._weight("recurrent_kernel", (self.units, wide))
        self.bias = self._weight("bias", (self.units * self._biases,))
        self.built = True

    def call(self, inputs, mask=None, training=None, initial_state=None):
        dims = keras.dims(keras.shapes(inputs)) or (None, None, None)
        shape = (dims[0], dims[1], self.units) if self.return_sequences else (dims[0], self.units)
        why = keras.unknown("how often the layer takes a part of its weights")
        output = keras.op("transpose_1" if self.return_sequences else why, shape, "float32")
        if not self.return_state:
            return output
        return [output] + [
            keras.op(why, (dims[0], self.units), "float32") for _ in range(self._states)
        ]


class CuDNNLSTM(CuDNN):
    pass


class CuDNNGRU(CuDNN):
    _gates, _biases, _states = 3, 6, 1
