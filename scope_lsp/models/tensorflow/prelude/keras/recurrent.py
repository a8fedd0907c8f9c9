"""Recurrent layers: cells, layers of cells, and layers around layers.

After `layers/recurrent.py`, `recurrent_v2.py`, `cudnn_recurrent.py`, `convolutional_recurrent.py`
and `wrappers.py` of 1.15, and `layers/rnn/` of Keras 2.10.
"""

import contextlib

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer


def is_list(value):
    return isinstance(value, (list, tuple))


def new_seed(kwargs):
    """Cells draw what they drop from a state of their own since Keras 3."""
    return keras.SeedGenerator() if version.keras_is_v3 else None


# Cells


class RecurrentCell(Layer):
    _gates = 1
    _states = 1

    def __init__(
        self,
        units,
        activation="tanh",
        use_bias=True,
        kernel_initializer="glorot_uniform",
        recurrent_initializer="orthogonal",
        bias_initializer="zeros",
        kernel_regularizer=None,
        recurrent_regularizer=None,
        bias_regularizer=None,
        kernel_constraint=None,
        recurrent_constraint=None,
        bias_constraint=None,
        dropout=0.0,
        recurrent_dropout=0.0,
        **kwargs,
    ):
        kwargs.pop("seed", None)
        super().__init__(**kwargs)
        self.units, self.use_bias = units, use_bias
        self.activation = activation
        self.kernel_initializer, self.recurrent_initializer = (
            kernel_initializer,
            recurrent_initializer,
        )
        self.bias_initializer = bias_initializer
        self.kernel_regularizer, self.recurrent_regularizer = (
            kernel_regularizer,
            recurrent_regularizer,
        )
        self.bias_regularizer = bias_regularizer
        self.dropout, self.recurrent_dropout = dropout, recurrent_dropout
        self.seed_generator = new_seed(kwargs)
        self.state_size = units if self._states == 1 else [units] * self._states
        self.output_size = units

    def _bias_shape(self):
        return (self._gates * self.units,)

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        last = dims[-1] if dims else keras.unknown("the size of the input")
        wide = self._gates * self.units
        self.kernel = self._weight(
            "kernel",
            (last, wide),
            initializer=self.kernel_initializer,
            regularizer=self.kernel_regularizer,
        )
        self.recurrent_kernel = self._weight(
            "recurrent_kernel",
            (self.units, wide),
            initializer=self.recurrent_initializer,
            regularizer=self.recurrent_regularizer,
        )
        self.bias = None
        if self.use_bias:
            self.bias = self._weight(
                "bias",
                self._bias_shape(),
                initializer=self.bias_initializer,
                regularizer=self.bias_regularizer,
            )
        self.built = True

    def call(self, inputs, states, training=None):
        dims = keras.dims(keras.shapes(inputs))
        shape = keras.unknown("the shape of the input") if dims is None else (dims[0], self.units)
        state = [keras.op("add", shape, "float32") for _ in range(self._states)]
        return state[0], state

    def get_initial_state(self, inputs=None, batch_size=None, dtype=None):
        made = [keras.made((batch_size, self.units), "float32") for _ in range(self._states)]
        return made if self._states > 1 else made[0]


class SimpleRNNCell(RecurrentCell):
    pass


class GRUCell(RecurrentCell):
    _gates = 3

    def __init__(self, units, activation="tanh", recurrent_activation="sigmoid", *args, **kwargs):
        self.reset_after = kwargs.pop("reset_after", version.keras_recurrent_is_fused)
        kwargs.pop("implementation", None)
        super().__init__(units, activation, *args, **kwargs)

    def _bias_shape(self):
        return (2, 3 * self.units) if self.reset_after else (3 * self.units,)


class LSTMCell(RecurrentCell):
    _gates, _states = 4, 2

    def __init__(
        self,
        units,
        activation="tanh",
        recurrent_activation="sigmoid",
        use_bias=True,
        kernel_initializer="glorot_uniform",
        recurrent_initializer="orthogonal",
        bias_initializer="zeros",
        unit_forget_bias=True,
        *args,
        **kwargs,
    ):
        kwargs.pop("implementation", None)
        super().__init__(
            units,
            activation,
            use_bias,
            kernel_initializer,
            recurrent_initializer,
            bias_initializer,
            *args,
            **kwargs,
        )
        self.unit_forget_bias = unit_forget_bias


class PeepholeLSTMCell(LSTMCell):
    def build(self, input_shape):
        super().build(input_shape)
        for name in ("input_gate", "forget_gate", "output_gate"):
            weight = self._weight(name + "_peephole_weights", (self.units,))
            setattr(self, name + "_peephole_weights", weight)


class StackedRNNCells(Layer):
    def __init__(self, cells, **kwargs):
        kwargs.pop("reverse_state_order", None)
        super().__init__(**kwargs)
        self.cells = list(cells)

    @property
    def state_size(self):
        return tuple(c.state_size for c in self.cells)

    @property
    def output_size(self):
        return output_size(self.cells[-1])

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        for cell in self.cells:
            if isinstance(cell, Layer) and not cell.built:
                with cell_scope(cell):
                    cell.build(tf.TensorShape(dims) if dims else input_shape)
                    cell.built = True
            if dims:
                dims = (dims[0], size_of(output_size(cell)))
        self.built = True

    def call(self, inputs, states, constants=None, training=None, **kwargs):
        new = []
        for cell, state in zip(self.cells, states):
            inputs, after = call_cell(cell, inputs, state if is_list(state) else [state])
            new.append(after)
        return inputs, new


def cell_scope(cell):
    """The name scope in which a layer builds its cell, which it didn't open at first."""
    if version.keras_cells_have_scopes and not version.keras_is_v3:
        return tf.compat.v1.name_scope(cell.name)
    return contextlib.nullcontext()


def call_cell(cell, inputs, state):
    result = cell.call(inputs, state) if isinstance(cell, Layer) else cell(inputs, state)
    return result


def output_size(cell):
    if getattr(cell, "output_size", None) is not None:
        return cell.output_size
    return cell.state_size[0] if is_list(cell.state_size) else cell.state_size


def size_of(size):
    """The last size of a state, None where it has several."""
    if isinstance(size, int):
        return size
    dims = keras.dims(size)
    return dims[-1] if dims else None


# Layers


class RNN(Layer):
    def __init__(
        self,
        cell,
        return_sequences=False,
        return_state=False,
        go_backwards=False,
        stateful=False,
        unroll=False,
        time_major=False,
        **kwargs,
    ):
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

    def build(self, input_shape):
        shape = input_shape[0] if isinstance(input_shape, list) else input_shape
        dims = keras.dims(shape)
        if dims is not None:
            step = tf.TensorShape((dims[1 if self.time_major else 0],) + dims[2:])
        else:
            step = keras.unknown("the shape of a step")
        if isinstance(self.cell, Layer) and not self.cell.built:
            if not version.keras_recurrent_has_cells:
                self.cell._scope = self._scope
            with cell_scope(self.cell):
                self.cell.build(step)
                self.cell.built = True
        if self.stateful:
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
        output = keras.op(
            "transpose_1" if self.return_sequences else "strided_slice_3", shape, "float32"
        )
        if not self.return_state:
            return output
        return [output] + self._last_states(batch)

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

    def _last_states(self, batch):
        return [
            keras.op("while/Exit", (batch, size_of(size)), "float32")
            for size in keras.flatten(self.cell.state_size)
        ]

    def reset_states(self, states=None):
        return None

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


class GRU(SimpleRNN):
    _cell = GRUCell


class LSTM(SimpleRNN):
    _cell = LSTMCell


class CuDNN(Layer):
    """Layers of one op, whose weights are their own."""

    _gates, _biases, _states = 4, 8, 2

    def __init__(
        self,
        units,
        kernel_initializer="glorot_uniform",
        recurrent_initializer="orthogonal",
        bias_initializer="zeros",
        return_sequences=False,
        return_state=False,
        go_backwards=False,
        stateful=False,
        **kwargs,
    ):
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
        last = keras.dims(input_shape)[-1]
        wide = self.units * self._gates
        self.kernel = self._weight("kernel", (last, wide))
        self.recurrent_kernel = self._weight("recurrent_kernel", (self.units, wide))
        self.bias = self._weight("bias", (self.units * self._biases,))
        self.built = True

    def call(self, inputs, mask=None, training=None, initial_state=None):
        dims = keras.dims(keras.shapes(inputs)) or (None, None, None)
        shape = (dims[0], dims[1], self.units) if self.return_sequences else (dims[0], self.units)
        output = keras.op(
            "transpose_1" if self.return_sequences else "strided_slice", shape, "float32"
        )
        if not self.return_state:
            return output
        return [output] + [
            keras.op("Reshape", (dims[0], self.units), "float32") for _ in range(self._states)
        ]


class CuDNNLSTM(CuDNN):
    pass


class CuDNNGRU(CuDNN):
    _gates, _biases, _states = 3, 6, 1


# Convolutions in cells


def sizes(value, rank):
    return tuple(value) if is_list(value) else (value,) * rank


class ConvLSTMCell(Layer):
    def __init__(
        self,
        filters,
        kernel_size,
        strides=1,
        padding="valid",
        data_format=None,
        dilation_rate=1,
        activation="tanh",
        recurrent_activation="hard_sigmoid",
        use_bias=True,
        rank=2,
        **kwargs,
    ):
        named = {k: kwargs[k] for k in ("name", "dtype", "trainable") if k in kwargs}
        super().__init__(**named)
        self.rank = rank
        self.filters, self.kernel_size = filters, sizes(kernel_size, rank)
        self.strides, self.padding = sizes(strides, rank), padding
        self.dilation_rate = sizes(dilation_rate, rank)
        self.data_format, self.use_bias = data_format, use_bias
        self.seed_generator = new_seed(kwargs)
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
        outer = {k: v for k, v in kwargs.items() if k in OUTER and k not in RUNNING}
        for key in RUNNING:
            setattr(self, key, kwargs.get(key, False))
        inner = {k: v for k, v in kwargs.items() if k not in OUTER}
        if version.keras_is_v3:
            inner["name"] = "conv_lstm_cell"
        cell = self._cell(filters, kernel_size, *args, rank=self._rank, **inner)
        super().__init__(**outer)
        self._given = (filters, (kernel_size,) + args, kwargs)
        self.cell = cell
        self.filters = filters

    _copy = SimpleRNN._copy

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        step = tf.TensorShape((dims[0],) + dims[2:]) if dims else input_shape
        self.cell.build(step)
        self.built = True

    def call(self, inputs, mask=None, training=None, initial_state=None):
        dims = keras.dims(keras.shapes(inputs))
        if dims is None:
            shape = state = keras.unknown("the shape of the input")
        elif self.cell.data_format == "channels_first":
            state = (dims[0], self.filters) + self.cell.result(dims[3:])
            shape = (dims[0], dims[1]) + state[1:] if self.return_sequences else state
        else:
            state = (dims[0],) + self.cell.result(dims[2:-1]) + (self.filters,)
            shape = (dims[0], dims[1]) + state[1:] if self.return_sequences else state
        output = keras.op(
            "transpose_1" if self.return_sequences else "strided_slice_3", shape, "float32"
        )
        if not self.return_state:
            return output
        return [output] + [keras.op("while/Exit", state, "float32") for _ in range(2)]


RUNNING = ("return_sequences", "return_state", "go_backwards", "stateful", "unroll", "time_major")


class ConvLSTM1D(ConvLSTM2D):
    _rank = 1


class ConvLSTM3D(ConvLSTM2D):
    _rank = 3


# Layers around layers


class Wrapper(Layer):
    def __init__(self, layer, **kwargs):
        super().__init__(**kwargs)
        self.layer = layer

    def build(self, input_shape=None):
        if not self.layer.built:
            self.layer.build(input_shape)
            self.layer.built = True
        self.built = True


class TimeDistributed(Wrapper):
    def build(self, input_shape=None):
        dims = keras.dims(input_shape)
        inner = tf.TensorShape((dims[0],) + dims[2:]) if dims else input_shape
        if not self.layer.built:
            self.layer.build(inner)
            self.layer.built = True
        self.built = True

    def call(self, inputs, training=None, mask=None):
        dims = keras.dims(keras.shapes(inputs))
        step = keras.made((None,) + dims[2:], keras.dtype(inputs)) if dims else inputs
        made = self.layer.call(step)
        inner = keras.dims(keras.shapes(made))
        if inner is None or dims is None:
            shape = keras.unknown("the shape of the result")
        else:
            shape = dims[:2] + inner[1:]
        return keras.op("Reshape_1", shape, keras.dtype(made))


class Bidirectional(Wrapper):
    def __init__(self, layer, merge_mode="concat", weights=None, backward_layer=None, **kwargs):
        super().__init__(layer, **kwargs)
        self.merge_mode = merge_mode
        self.forward_layer = copied(layer, "forward_" + layer.name, layer.go_backwards)
        if backward_layer is None:
            name = "backward_" + layer.name
            self.backward_layer = copied(layer, name, not layer.go_backwards)
        else:
            self.backward_layer = backward_layer
            if not version.keras_is_v3:
                backward_layer._name = "backward_" + backward_layer.name
        self.return_sequences, self.return_state = layer.return_sequences, layer.return_state
        self.supports_masking = True

    def build(self, input_shape=None):
        for layer in (self.forward_layer, self.backward_layer):
            if version.keras_is_v3:
                layer.build(input_shape)
                continue
            with tf.compat.v1.name_scope(layer.name):
                layer.build(input_shape)
                layer.built = True
        self.built = True

    def __call__(self, inputs, initial_state=None, constants=None, *args, **kwargs):
        if isinstance(inputs, list) and len(inputs) > 1:
            inputs = inputs[0]
        return super().__call__(inputs, *args, **kwargs)

    def call(self, inputs, training=None, mask=None, initial_state=None, constants=None):
        forward = self.forward_layer.call(inputs)
        backward = self.backward_layer.call(inputs)
        states = []
        if self.return_state:
            states = forward[1:] + backward[1:]
            forward, backward = forward[0], backward[0]
        if self.merge_mode is None:
            output = [forward, backward]
        else:
            output = self._merged(forward)
        if self.return_state:
            return (output if isinstance(output, list) else [output]) + states
        return output

    def _merged(self, forward):
        dims = keras.dims(keras.shapes(forward))
        op = {"concat": "concat", "sum": "add", "ave": "truediv", "mul": "mul"}[self.merge_mode]
        if dims is None:
            shape = keras.unknown("the shape of the result")
        elif self.merge_mode == "concat":
            shape = dims[:-1] + (None if dims[-1] is None else dims[-1] * 2,)
        else:
            shape = dims
        return keras.op(op, shape, "float32")

    def reset_states(self):
        return None


def copied(layer, name, go_backwards):
    """The same layer under another name, made of its configuration."""
    if hasattr(layer, "_copy"):
        return layer._copy(name, go_backwards)
    if isinstance(layer, RNN):
        cell = layer.cell
        given = {
            "return_sequences": layer.return_sequences,
            "return_state": layer.return_state,
            "go_backwards": go_backwards,
            "stateful": layer.stateful,
            "unroll": layer.unroll,
            "name": name,
        }
        return RNN(copied_cell(cell), **given)
    config = dict(layer.get_config())
    config["name"] = name
    config["go_backwards"] = go_backwards
    return layer.__class__.from_config(config)


def copied_cell(cell):
    """A cell made of another's configuration, of the same name."""
    if isinstance(cell, RecurrentCell):
        given = {"name": cell.name, "use_bias": cell.use_bias}
        if isinstance(cell, GRUCell):
            given["reset_after"] = cell.reset_after
        return cell.__class__(cell.units, **given)
    if isinstance(cell, StackedRNNCells):
        return StackedRNNCells([copied_cell(c) for c in cell.cells], name=cell.name)
    return cell.__class__.from_config(cell.get_config())
