"""The further cells of `tf.contrib.rnn` up to 1.0, which open a scope at each call.

After `contrib/rnn/python/ops/rnn_cell.py`, `lstm_ops.py`, `gru_ops.py` and `fused_rnn_cell.py` of
0.12.1 and 1.0.1. The names of their inner ops, and so of their outputs, aren't followed.
"""

import tensorflow as tf
from tensorflow import _model, _rnn, _version
from tensorflow import _nest as nest
from tensorflow._arrays import concat
from tensorflow._rnn import LSTMStateTuple, TwoSizes, depth_of, part_of, sharded, step_of

rnn_cell = tf.nn.rnn_cell
variable_scope = tf.variable_scope
get_variable = tf.get_variable
_linear = rnn_cell._linear
_LOWER = _version.rnn_scopes_are_lower_case


def _named(early, late):
    return late if _LOWER else early


def _zeros():
    return tf.zeros_initializer() if _LOWER else tf.zeros_initializer


class _Cell(TwoSizes, rnn_cell.RNNCell):
    def _step(self, inputs, state, used):
        """The output, and the state in the form that the cell has."""
        output = step_of(inputs, self._output_size, [state, used])
        if nest.is_sequence(self._state_size):
            parts = [
                step_of(inputs, size, [state, used]) for size in nest.flatten(self._state_size)
            ]
            return output, nest.pack_sequence_as(self._state_size, parts)
        return output, step_of(inputs, self._state_size, [state, used])


class CoupledInputForgetGateLSTMCell(_Cell):
    def __init__(
        self, num_units, use_peepholes=False, initializer=None, num_proj=None, proj_clip=None,
        num_unit_shards=1, num_proj_shards=1, forget_bias=1.0, state_is_tuple=False,
        activation=tf.tanh,
    ):  # fmt: skip
        self._num_units, self._use_peepholes, self._initializer = (
            num_units, use_peepholes, initializer,
        )  # fmt: skip
        self._num_proj = num_proj
        self._shards, self._proj_shards = num_unit_shards, num_proj_shards
        self._output_size = num_proj or num_units
        self._state_size = num_units + self._output_size
        if state_is_tuple:
            self._state_size = LSTMStateTuple(num_units, self._output_size)

    def __call__(self, inputs, state, scope=None):
        dtype, size = inputs.dtype, self._num_units
        rows = depth_of(inputs) + self._output_size
        name = _named(type(self).__name__, "coupled_input_forget_gate_lstm_cell")
        with variable_scope(scope or name, initializer=self._initializer):
            used = sharded("W", [rows, 3 * size], dtype, self._shards)
            used.append(get_variable("B", shape=[3 * size], initializer=_zeros(), dtype=dtype))
            if self._use_peepholes:
                names = "W_F_diag", "W_O_diag"
                used += [get_variable(name, shape=[size], dtype=dtype) for name in names]
            if self._num_proj is not None:
                shape = [size, self._num_proj]
                used += sharded("W_P", shape, dtype, self._proj_shards)
        return self._step(inputs, state, used)


class AttentionCellWrapper(_Cell):
    def __init__(
        self, cell, attn_length, attn_size=None, attn_vec_size=None, input_size=None,
        state_is_tuple=False,
    ):  # fmt: skip
        if not isinstance(cell, rnn_cell.RNNCell):
            raise TypeError("The parameter cell is not RNNCell.")
        if nest.is_sequence(cell.state_size) and not state_is_tuple:
            raise ValueError(
                "Cell returns tuple of states, but the flag "
                "state_is_tuple is not set. State size is: %s" % str(cell.state_size)
            )
        if attn_length <= 0:
            raise ValueError("attn_length should be greater than zero, got %s" % str(attn_length))
        if attn_size is None:
            attn_size = cell.output_size
        self._attn_vec_size = attn_size if attn_vec_size is None else attn_vec_size
        self._state_is_tuple, self._cell, self._input_size = state_is_tuple, cell, input_size
        self._attn_size = self._output_size = attn_size
        sizes = cell.state_size, attn_size, attn_size * attn_length
        self._state_size = sizes if state_is_tuple else sum(sizes)

    def __call__(self, inputs, state, scope=None):
        size, wide = self._attn_size, self._attn_vec_size
        with variable_scope(scope or _named(type(self).__name__, "attention_cell_wrapper")):
            if self._state_is_tuple:
                inner, attns = state[0], state[1]
            else:
                inner = part_of(state, 0, self._cell.state_size)
                attns = part_of(state, self._cell.state_size, size)
            input_size = self._input_size
            if input_size is None:
                input_size = _model.size(inputs, 1)
            inputs = _linear([inputs, attns], input_size, True)
            output, inner = self._cell(inputs, inner)
            query = concat(nest.flatten(inner), 1) if self._state_is_tuple else inner
            with variable_scope(_named("Attention", "attention")):
                used = [
                    get_variable(_named("AttnW", "attn_w"), [1, 1, size, wide]),
                    get_variable(_named("AttnV", "attn_v"), [wide]),
                    _linear(query, wide, True),
                ]
            attended = step_of(inputs, size, [state, used])
            with variable_scope(_named("AttnOutputProjection", "attn_output_projection")):
                used.append(_linear([output, attended], size, True))
        return self._step(inputs, state, used)


class LayerNormBasicLSTMCell(_Cell):
    def __init__(
        self, num_units, forget_bias=1.0, input_size=None, activation=tf.tanh, layer_norm=True,
        norm_gain=1.0, norm_shift=0.0, dropout_keep_prob=1.0, dropout_prob_seed=None,
    ):  # fmt: skip
        self._num_units, self._layer_norm = num_units, layer_norm
        self._output_size = num_units
        self._state_size = LSTMStateTuple(num_units, num_units)

    def _norm(self, scope):
        with variable_scope(scope):
            return [get_variable(name, shape=[self._num_units]) for name in ("gamma", "beta")]

    def _weights(self, depth):
        size = 4 * self._num_units
        used = [get_variable("weights", [depth + self._num_units, size])]
        if not self._layer_norm:
            used.append(get_variable(_named("b", "biases"), [size]))
        return used

    def __call__(self, inputs, state, scope=None):
        name = _named(type(self).__name__, "layer_norm_basic_lstm_cell")
        with variable_scope(scope or name):
            if _LOWER:
                used = self._weights(depth_of(inputs))
            else:
                with variable_scope("linear"):
                    used = self._weights(depth_of(inputs))
            if self._layer_norm:
                for part in ("input", "transform", "forget", "output", "state"):
                    used += self._norm(part)
        return self._step(inputs, state, used)


# Cells and networks whose steps are one op


_DIAGONALS = _named(("W_I_diag", "W_O_diag", "W_F_diag"), ("w_i_diag", "w_o_diag", "w_f_diag"))


class LSTMBlockCell(_Cell):
    def __init__(self, num_units, forget_bias=1.0, use_peephole=False, use_compatible_names=False):
        self._num_units, self._use_peephole = num_units, use_peephole
        self._output_size, self._state_size = num_units, LSTMStateTuple(num_units, num_units)
        if _LOWER:
            self._names = "lstm_cell", "weights", "biases", *_DIAGONALS
        elif use_compatible_names:
            self._names = "LSTMCell", "W_0", "B", *_DIAGONALS
        else:
            self._names = "LSTMBlockCell", "W", "b", "wci", "wco", "wcf"

    def __call__(self, x, states_prev, scope=None):
        size = self._num_units
        default, weights, biases, *diagonals = self._names
        with variable_scope(scope or default):
            used = [
                get_variable(weights, [depth_of(x) + size, size * 4]),
                get_variable(biases, [size * 4], initializer=tf.constant_initializer(0.0)),
            ]
            if self._use_peephole:
                used += [get_variable(name, [size]) for name in diagonals]
        return self._step(x, states_prev, used)


class GRUBlockCell(_Cell):
    def __init__(self, cell_size):
        self._cell_size = self._output_size = self._state_size = cell_size

    def __call__(self, x, h_prev, scope=None):
        size, depth = self._cell_size, depth_of(x)
        with variable_scope(scope or type(self).__name__):
            used = [
                get_variable("w_ru", [depth + size, size * 2]),
                get_variable("b_ru", [size * 2], initializer=tf.constant_initializer(1.0)),
                get_variable("w_c", [depth + size, size]),
                get_variable("b_c", [size], initializer=tf.constant_initializer(0.0)),
            ]
        return self._step(x, h_prev, used)


class FusedRNNCell(object):
    pass


class LSTMBlockFusedCell(FusedRNNCell):
    """A network of one op over time-major inputs."""

    def __init__(self, num_units, forget_bias=1.0, cell_clip=None, use_peephole=False):
        self._num_units, self._use_peephole = num_units, use_peephole

    @property
    def num_units(self):
        return self._num_units

    def __call__(self, inputs, initial_state=None, dtype=None, sequence_length=None, scope=None):
        size = self._num_units
        with variable_scope(scope or _named(type(self).__name__, "lstm_block_wrapper")):
            is_list = isinstance(inputs, list)
            steps = tf.stack(inputs) if is_list else inputs
            if initial_state is None and dtype is None:
                raise ValueError("Either initial_state or dtype needs to be specified")
            kind = dtype or nest.flatten(initial_state)[0].dtype
            names, zeros = _named(("W_0", "B"), ("weights", "biases")), tf.constant_initializer(0.0)
            used = [
                get_variable(names[0], [depth_of(steps) + size, size * 4], dtype=kind),
                get_variable(names[1], [size * 4], initializer=zeros, dtype=kind),
            ]
            if self._use_peephole:
                used += [get_variable(name, [size], dtype=kind) for name in _DIAGONALS]
        shape = [_model.size(steps, 0), _model.size(steps, 1), size]
        outputs = _model.unnamed(kind, shape, [inputs, initial_state, used])
        last = [_model.unnamed(kind, shape[1:], [outputs, used]) for _ in range(2)]
        if is_list:
            outputs = [_model.unnamed(kind, shape[1:], [outputs]) for _ in inputs]
        return outputs, LSTMStateTuple(*last)


class FusedRNNCellAdaptor(FusedRNNCell):
    def __init__(self, cell, use_dynamic_rnn=False):
        self._cell, self._use_dynamic_rnn = cell, use_dynamic_rnn

    def __call__(self, inputs, initial_state=None, dtype=None, sequence_length=None, scope=None):
        is_list = isinstance(inputs, list)
        if self._use_dynamic_rnn:
            steps = tf.stack(inputs) if is_list else inputs
            outputs, state = tf.nn.dynamic_rnn(
                self._cell, steps, sequence_length=sequence_length, initial_state=initial_state,
                dtype=dtype, time_major=True, scope=scope,
            )  # fmt: skip
            outputs = _model.unnamed(outputs.dtype, _model.shape(outputs), [outputs])
            return (tf.unstack(outputs) if is_list else outputs), state
        steps = inputs if is_list else tf.unstack(inputs)
        outputs, state = _rnn.static_rnn(
            self._cell, steps, initial_state=initial_state, dtype=dtype,
            sequence_length=sequence_length, scope=scope,
        )  # fmt: skip
        return (outputs if is_list else tf.stack(outputs)), state
