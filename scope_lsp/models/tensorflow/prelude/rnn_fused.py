"""Cells and networks whose steps are one op: `LSTMBlockCell`, `GRUBlockCell` and fused cells.

After `lstm_ops.py`, `gru_ops.py` and `fused_rnn_cell.py` below `contrib/rnn/python/ops/` of
1.2.1 to 1.15.5.
"""

import tensorflow as tf
from tensorflow import _layers, _model, _rnn, _version
from tensorflow import _nest as nest
from tensorflow._rnn import LSTMStateTuple

rnn_cell = tf.nn.rnn_cell
variable_scope = tf.variable_scope
get_variable = tf.get_variable
Layer = tf.layers.Layer

_BUILD = _version.rnn_cells_build
_DIAGONALS = (
    ("w_i_diag", "w_f_diag", "w_o_diag") if _BUILD else ("w_i_diag", "w_o_diag", "w_f_diag")
)


def _step(inputs, size, used):
    return _model.unnamed(inputs.dtype, [_model.size(inputs, 0), size], used)


class _Block(rnn_cell.LayerRNNCell):
    """A cell whose variables are made by `_weights(depth, add)`."""

    def build(self, inputs_shape):
        if _BUILD:
            self._made = self._weights(_layers.last_size(inputs_shape), self.add_variable)
            self.built = True

    def __call__(self, inputs, state, scope=None, **kwargs):
        if _BUILD:
            return super().__call__(inputs, state, scope)
        with variable_scope(scope or self._default_scope()):
            self._made = self._weights(_model.size(inputs), get_variable)
            return self.call(inputs, state)


class LSTMBlockCell(_Block):
    def __init__(
        self, num_units, forget_bias=1.0, cell_clip=None, use_peephole=False, dtype=None,
        reuse=None, name="lstm_cell",
    ):  # fmt: skip
        super().__init__(_reuse=reuse, dtype=dtype, name=name)
        self._num_units = num_units
        self._use_peephole = use_peephole

    def _default_scope(self):
        return "lstm_cell"

    @property
    def state_size(self):
        return LSTMStateTuple(self._num_units, self._num_units)

    @property
    def output_size(self):
        return self._num_units

    def _weights(self, depth, add):
        return _lstm_weights(depth, self._num_units, self._use_peephole, add)

    def call(self, inputs, state):
        used = [inputs, state, self._made]
        c = _step(inputs, self._num_units, used)
        h = _step(inputs, self._num_units, used)
        return h, LSTMStateTuple(c, h)


def _lstm_weights(depth, size, use_peephole, add, **given):
    zeros = tf.constant_initializer(0.0)
    made = [
        add("kernel", [depth + size, size * 4], **given),
        add("bias", [size * 4], initializer=zeros, **given),
    ]
    if use_peephole:
        made += [add(name, [size], **given) for name in _DIAGONALS]
    return made


class GRUBlockCell(_Block):
    _names = ("w_ru", "b_ru", "w_c", "b_c")

    def __init__(self, num_units=None, cell_size=None, reuse=None, dtype=None, name="gru_cell"):
        super().__init__(_reuse=reuse, dtype=dtype, name=name)
        if (cell_size is None) == (num_units is None):
            raise ValueError("Exactly one of num_units or cell_size must be provided.")
        self._cell_size = num_units if num_units is not None else cell_size

    def _default_scope(self):
        return type(self).__name__

    @property
    def state_size(self):
        return self._cell_size

    @property
    def output_size(self):
        return self._cell_size

    def _weights(self, depth, add):
        size, names = self._cell_size, self._names
        ones, zeros = tf.constant_initializer(1.0), tf.constant_initializer(0.0)
        return [
            add(names[0], [depth + size, size * 2]),
            add(names[1], [size * 2], initializer=ones),
            add(names[2], [depth + size, size]),
            add(names[3], [size], initializer=zeros),
        ]

    def call(self, inputs, state):
        output = _step(inputs, self._cell_size, [inputs, state, self._made])
        return output, output


class GRUBlockCellV2(GRUBlockCell):
    _names = ("gates/kernel", "gates/bias", "candidate/kernel", "candidate/bias")


class LSTMBlockWrapper(Layer):
    """A network of one op over time-major inputs."""

    def call(self, inputs, initial_state=None, dtype=None, sequence_length=None):
        is_list = isinstance(inputs, list)
        count = len(inputs) if is_list else None
        if is_list:
            inputs = tf.stack(inputs)
        if initial_state is None and dtype is None:
            raise ValueError("Either initial_state or dtype needs to be specified")
        cells, outputs = self._call_cell(
            inputs, initial_state, initial_state, dtype, sequence_length
        )
        if sequence_length is None:
            final = LSTMStateTuple(cells[-1], outputs[-1])
        else:
            shape = [_model.size(inputs, 1), self.num_units]
            outputs = _model.unnamed(inputs.dtype, _model.shape(outputs), [outputs])
            final = LSTMStateTuple(
                _model.unnamed(inputs.dtype, shape, [cells]),
                _model.unnamed(inputs.dtype, shape, [outputs]),
            )
        if is_list:
            outputs = tf.unstack(outputs, count)
        return outputs, final


class LSTMBlockFusedCell(LSTMBlockWrapper):
    def __init__(
        self, num_units, forget_bias=1.0, cell_clip=None, use_peephole=False, reuse=None,
        dtype=None, name="lstm_fused_cell",
    ):  # fmt: skip
        super().__init__(_reuse=reuse, name=name, dtype=dtype)
        self._num_units = num_units
        self._use_peephole = use_peephole

    @property
    def num_units(self):
        return self._num_units

    def build(self, input_shape):
        if _BUILD:
            depth = _layers.last_size(input_shape)
            self._made = self._weights(depth, self.add_variable)
            self.built = True

    def _weights(self, depth, add, **given):
        return _lstm_weights(depth, self._num_units, self._use_peephole, add, **given)

    def __call__(self, inputs, initial_state=None, dtype=None, sequence_length=None, scope=None):
        if _BUILD:
            return super().__call__(
                inputs,
                initial_state=initial_state,
                dtype=dtype,
                sequence_length=sequence_length,
                scope=scope,
            )
        with variable_scope(scope or "lstm_block_wrapper"):
            first = inputs[0] if isinstance(inputs, list) else inputs
            kind = dtype or nest.flatten(initial_state)[0].dtype
            self._made = self._weights(_model.size(first), get_variable, dtype=kind)
            return self.call(inputs, initial_state, dtype, sequence_length)

    def _call_cell(self, inputs, cell_state, output, dtype, sequence_length):
        shape = [_model.size(inputs, 0), _model.size(inputs, 1), self._num_units]
        used = [inputs, cell_state, self._made]
        cells = _model.unnamed(inputs.dtype, shape, used)
        return cells, _model.op("BlockLSTM", inputs.dtype, shape, used, "", 6)


class FusedRNNCell:
    pass


class FusedRNNCellAdaptor(FusedRNNCell):
    def __init__(self, cell, use_dynamic_rnn=False):
        self._cell = cell
        self._use_dynamic_rnn = use_dynamic_rnn

    def __call__(self, inputs, initial_state=None, dtype=None, sequence_length=None, scope=None):
        is_list = isinstance(inputs, list)
        given = {
            "initial_state": initial_state,
            "dtype": dtype,
            "sequence_length": sequence_length,
            "scope": scope,
        }
        if self._use_dynamic_rnn:
            if is_list:
                inputs = tf.stack(inputs)
            outputs, state = tf.nn.dynamic_rnn(self._cell, inputs, time_major=True, **given)
            if is_list:
                outputs = tf.unstack(outputs)
            return outputs, state
        if not is_list:
            inputs = tf.unstack(inputs)
        outputs, state = _rnn.static_rnn(self._cell, inputs, **given)
        return (outputs if is_list else tf.stack(outputs)), state


class TimeReversedFusedRNN(FusedRNNCell):
    def __init__(self, cell):
        self._cell = cell

    def _reverse(self, value, lengths):
        if isinstance(value, list):
            return list(reversed(value))
        if lengths is None:
            return tf.reverse(value, [0])
        return _model.like(tf.reverse_sequence(value, lengths, 0, 1), value)

    def __call__(self, inputs, initial_state=None, dtype=None, sequence_length=None, scope=None):
        outputs, state = self._cell(
            self._reverse(inputs, sequence_length),
            initial_state=initial_state,
            dtype=dtype,
            sequence_length=sequence_length,
            scope=scope,
        )
        return self._reverse(outputs, sequence_length), state
