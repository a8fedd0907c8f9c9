"""The cells of TensorFlow 0.12 to 1.1, which open a scope at each call.

After `python/ops/rnn_cell.py` of 0.12.1, and `contrib/rnn/python/ops/core_rnn_cell_impl.py` of
1.0.1 and 1.1.0.
"""

import contextlib

import tensorflow as tf
from tensorflow import _model, _version
from tensorflow import _nest as nest
from tensorflow._arrays import concat, split
from tensorflow._rnn import (
    LSTMStateTuple,
    OneSize,
    Several,
    TwoSizes,
    part_of,
    sharded,
    zero_state_scope,
    zeros_of,
)

variable_scope = tf.variable_scope
get_variable = tf.get_variable

_LOWER = _version.rnn_scopes_are_lower_case
_CHECKED = _version.rnn_cells_check_scopes
_WEIGHTS, _BIASES = ("weights", "biases") if _LOWER else ("Matrix", "Bias")


class RNNCell:
    def __call__(self, inputs, state, scope=None):
        raise NotImplementedError("Abstract method")

    @property
    def state_size(self):
        raise NotImplementedError("Abstract method")

    @property
    def output_size(self):
        raise NotImplementedError("Abstract method")

    def zero_state(self, batch_size, dtype):
        if not _LOWER:
            return zeros_of(self.state_size, batch_size, dtype)
        with zero_state_scope(self):
            return zeros_of(self.state_size, batch_size, dtype)


_RNNCell = RNNCell


def _default(cell, name):
    return name if _LOWER else type(cell).__name__


@contextlib.contextmanager
def _scope(cell, scope, name, reuse=None, **given):
    """The scope of a cell's variables, which 1.1 lets no second cell use unasked."""
    if reuse is not None:
        given["reuse"] = reuse
    with variable_scope(scope or _default(cell, name), **given) as entered:
        if _CHECKED:
            _check(cell, entered, reuse)
        yield entered


def _check(cell, entered, reuse):
    name = type(cell).__name__
    if hasattr(cell, "_scope"):
        if cell._scope.name != entered.name:
            raise ValueError(
                "Attempt to reuse RNNCell %s with a different variable scope than its first use.  "
                "First use of cell was with scope '%s', this attempt is with scope '%s'.  Please "
                "create a new instance of the cell if you would like it to use a different set "
                "of weights.  If before you were using: MultiRNNCell([%s(...)] * num_layers), "
                "change to: MultiRNNCell([%s(...) for _ in range(num_layers)]).  If before you "
                "were using the same cell instance as both the forward and reverse cell of a "
                "bidirectional RNN, simply create two instances (one for forward, one for "
                "reverse).  In May 2017, we will start transitioning this cell's behavior to use "
                "existing stored weights, if any, when it is called with scope=None (which can "
                "lead to silent model degradation, so this error will remain until then.)"
                % (cell, cell._scope.name, entered.name, name, name)
            )
    elif reuse is None and _model.has_variable(entered, _WEIGHTS):
        raise ValueError(
            "Attempt to have a second RNNCell use the weights of a variable scope that already "
            "has weights: '%s'; and the cell was not constructed as %s(..., reuse=True).  To "
            "share the weights of an RNNCell, simply reuse it in your second calculation, or "
            "create a new one with the argument reuse=True." % (entered.name, name)
        )
    cell._scope = entered


def _linear(args, output_size, bias, bias_start=0.0, scope=None):
    args = list(args) if nest.is_sequence(args) else [args]
    total = 0
    for each in args:
        size = _model.size(each)
        if _model.lacks(size):
            raise ValueError(
                "linear expects shape[1] to be provided for shape %s, but saw %s"
                % (each.get_shape(), None)
                if _LOWER
                else "Linear expects shape[1] of arguments: %s"
                % str([a.get_shape().as_list() for a in args])
            )
        total = total + size
    dtype = args[0].dtype
    start = tf.constant_initializer(bias_start, dtype=dtype)
    if _LOWER:
        return _linear_of_1(args, [total, output_size], dtype, bias, start)
    with variable_scope(scope or "Linear"):
        result = _weighted(args, [total, output_size], dtype)
        if not bias:
            return result
        biases = get_variable(_BIASES, [output_size], dtype=dtype, initializer=start)
    return result + biases


def _weighted(args, shape, dtype):
    weights = get_variable(_WEIGHTS, shape, dtype=dtype)
    return tf.matmul(args[0] if len(args) == 1 else concat(args, 1), weights)


def _linear_of_1(args, shape, dtype, bias, start):
    """From 1.0 on in the scope around, and biases aren't partitioned."""
    with variable_scope(tf.get_variable_scope()) as outer:
        result = _weighted(args, shape, dtype)
        if not bias:
            return result
        with variable_scope(outer) as inner:
            inner.set_partitioner(None)
            biases = get_variable(_BIASES, shape[1:], dtype=dtype, initializer=start)
            if _CHECKED:
                return tf.nn.bias_add(result, biases)
    return tf.nn.bias_add(result, biases)


class BasicRNNCell(OneSize, RNNCell):
    def __init__(self, num_units, input_size=None, activation=tf.tanh, reuse=None):
        self._num_units = num_units
        self._activation = activation
        self._reuse = reuse

    def __call__(self, inputs, state, scope=None):
        with _scope(self, scope, "basic_rnn_cell", self._reuse):
            output = self._activation(_linear([inputs, state], self._num_units, True))
        return output, output


class GRUCell(OneSize, RNNCell):
    def __init__(self, num_units, input_size=None, activation=tf.tanh, reuse=None):
        self._num_units = num_units
        self._activation = activation
        self._reuse = reuse

    def __call__(self, inputs, state, scope=None):
        size = self._num_units
        with _scope(self, scope, "gru_cell", self._reuse):
            with variable_scope("gates" if _LOWER else "Gates"):
                gates = _linear([inputs, state], 2 * size, True, 1.0)
                if _CHECKED:
                    r, u = split(tf.sigmoid(gates), 2)
                else:
                    r, u = split(gates, 2)
                    r, u = tf.sigmoid(r), tf.sigmoid(u)
            with variable_scope("candidate" if _LOWER else "Candidate"):
                c = self._activation(_linear([inputs, r * state], size, True))
            new = u * state + (1 - u) * c
        return new, new


class BasicLSTMCell(OneSize, RNNCell):
    def __init__(
        self, num_units, forget_bias=1.0, input_size=None, state_is_tuple=True, activation=tf.tanh,
        reuse=None,
    ):  # fmt: skip
        self._num_units = num_units
        self._forget_bias = forget_bias
        self._state_is_tuple = state_is_tuple
        self._activation = activation
        self._reuse = reuse

    @property
    def state_size(self):
        size = self._num_units
        return LSTMStateTuple(size, size) if self._state_is_tuple else 2 * size

    def __call__(self, inputs, state, scope=None):
        with _scope(self, scope, "basic_lstm_cell", self._reuse):
            c, h = state if self._state_is_tuple else split(state, 2)
            i, j, f, o = split(_linear([inputs, h], 4 * self._num_units, True), 4)
            new_c = c * tf.sigmoid(f + self._forget_bias) + tf.sigmoid(i) * self._activation(j)
            new_h = self._activation(new_c) * tf.sigmoid(o)
            if self._state_is_tuple:
                return new_h, LSTMStateTuple(new_c, new_h)
            return new_h, concat([new_c, new_h], 1)


class LSTMCell(TwoSizes, RNNCell):
    def __init__(
        self, num_units, input_size=None, use_peepholes=False, cell_clip=None, initializer=None,
        num_proj=None, proj_clip=None, num_unit_shards=None if _LOWER else 1, num_proj_shards=None
        if _LOWER else 1, forget_bias=1.0, state_is_tuple=True, activation=tf.tanh, reuse=None,
    ):  # fmt: skip
        self._num_units = num_units
        self._use_peepholes = use_peepholes
        self._cell_clip = cell_clip
        self._initializer = initializer
        self._num_proj = num_proj
        self._proj_clip = proj_clip
        self._num_unit_shards = num_unit_shards
        self._num_proj_shards = num_proj_shards
        self._forget_bias = forget_bias
        self._state_is_tuple = state_is_tuple
        self._activation = activation
        self._reuse = reuse
        out = num_proj or num_units
        self._sizes(LSTMStateTuple(num_units, out) if state_is_tuple else num_units + out, out)

    def __call__(self, inputs, state, scope=None):
        units = self._num_units
        out = units if self._num_proj is None else self._num_proj
        if self._state_is_tuple:
            c_prev, m_prev = state
        else:
            c_prev, m_prev = part_of(state, 0, units), part_of(state, units, out)
        if _model.lacks(_model.size(inputs)):
            raise ValueError("Could not infer input size from inputs.get_shape()[-1]")
        with _scope(self, scope, "lstm_cell", self._reuse, initializer=self._initializer) as here:
            i, j, f, o = split(self._gates(inputs, m_prev, out, here), 4)
            f = f + self._forget_bias
            c, m = self._step(i, j, f, o, c_prev, here, inputs.dtype)
            if self._num_proj is not None:
                m = self._project(m, inputs.dtype)
                if self._proj_clip is not None:
                    m = tf.clip_by_value(m, -self._proj_clip, self._proj_clip)
        return m, LSTMStateTuple(c, m) if self._state_is_tuple else concat([c, m], 1)

    def _gates(self, inputs, m_prev, out, here):
        units = self._num_units
        if _LOWER:
            if self._num_unit_shards is not None:
                here.set_partitioner(tf.fixed_size_partitioner(self._num_unit_shards))
            return _linear([inputs, m_prev], 4 * units, True)
        weights = _in_shards(
            "W", [_model.size(inputs) + out, 4 * units], inputs.dtype, self._num_unit_shards
        )
        bias = get_variable(
            "B", shape=[4 * units], initializer=tf.zeros_initializer, dtype=inputs.dtype
        )
        return tf.nn.bias_add(tf.matmul(concat([inputs, m_prev], 1), weights), bias)

    def _diagonals(self, here, dtype):
        if not _LOWER:
            return [self._diagonal("W_%s_diag" % gate, dtype) for gate in "FIO"]
        with variable_scope(here) as inner:
            if self._num_unit_shards is not None:
                inner.set_partitioner(None)
            return [self._diagonal("w_%s_diag" % gate, dtype) for gate in "fio"]

    def _diagonal(self, name, dtype):
        return get_variable(name, shape=[self._num_units], dtype=dtype)

    def _step(self, i, j, f, o, c_prev, here, dtype):
        if self._use_peepholes:
            w_f, w_i, w_o = self._diagonals(here, dtype)
            c = tf.sigmoid(f + w_f * c_prev) * c_prev + tf.sigmoid(
                i + w_i * c_prev
            ) * self._activation(j)
        else:
            c = tf.sigmoid(f) * c_prev + tf.sigmoid(i) * self._activation(j)
        if self._cell_clip is not None:
            c = tf.clip_by_value(c, -self._cell_clip, self._cell_clip)
        if self._use_peepholes:
            return c, tf.sigmoid(o + w_o * c) * self._activation(c)
        return c, tf.sigmoid(o) * self._activation(c)

    def _project(self, m, dtype):
        shards, size = self._num_proj_shards, self._num_proj
        if not _LOWER:
            return tf.matmul(m, _in_shards("W_P", [self._num_units, size], dtype, shards))
        with variable_scope("projection") as scope:
            if shards is not None:
                scope.set_partitioner(tf.fixed_size_partitioner(shards))
            return _linear(m, size, False)


def _in_shards(name, shape, dtype, shards):
    """A matrix in so many variables."""
    parts = sharded(name, shape, dtype, shards)
    return parts[0] if shards == 1 else concat(parts, 0)


class _Wrapper(RNNCell):
    """A cell around another."""

    @property
    def state_size(self):
        return self._cell.state_size

    @property
    def output_size(self):
        return self._cell.output_size

    def zero_state(self, batch_size, dtype):
        if not _CHECKED:
            return super().zero_state(batch_size, dtype)
        with zero_state_scope(self):
            return self._cell.zero_state(batch_size, dtype)


def _check_cell(cell):
    if not isinstance(cell, RNNCell) and _model.known(cell):
        raise TypeError("The parameter cell is not RNNCell.")


class OutputProjectionWrapper(_Wrapper):
    def __init__(self, cell, output_size, reuse=None):
        _check_cell(cell)
        if output_size < 1:
            raise ValueError("Parameter output_size must be > 0: %d." % output_size)
        self._cell = cell
        self._output_size = output_size
        self._reuse = reuse

    @property
    def output_size(self):
        return self._output_size

    def __call__(self, inputs, state, scope=None):
        output, state = self._cell(inputs, state)
        with _scope(self, scope, "output_projection_wrapper", self._reuse):
            return _linear(output, self._output_size, True), state


class InputProjectionWrapper(_Wrapper):
    def __init__(self, cell, num_proj, input_size=None):
        _check_cell(cell)
        self._cell = cell
        self._num_proj = num_proj

    def __call__(self, inputs, state, scope=None):
        with variable_scope(scope or _default(self, "input_projection_wrapper")):
            projected = _linear(inputs, self._num_proj, True)
        return self._cell(projected, state)


class DropoutWrapper(_Wrapper):
    def __init__(
        self, cell, input_keep_prob=1.0, output_keep_prob=1.0, state_keep_prob=1.0,
        variational_recurrent=False, input_size=None, dtype=None, seed=None,
    ):  # fmt: skip
        if not isinstance(cell, RNNCell) and _model.known(cell):
            raise TypeError("The parameter cell is not a RNNCell.")
        self._cell = cell
        self._input_keep_prob = input_keep_prob
        self._output_keep_prob = output_keep_prob
        self._state_keep_prob = state_keep_prob

    def _drop(self, value, keep_prob):
        if isinstance(keep_prob, (int, float)) and keep_prob >= 1:
            return value
        return nest.map_structure(lambda each: tf.nn.dropout(each, keep_prob), value)

    def __call__(self, inputs, state, scope=None):
        inputs = self._drop(inputs, self._input_keep_prob)
        output, state = self._cell(inputs, state, scope)
        state = self._drop(state, self._state_keep_prob)
        return self._drop(output, self._output_keep_prob), state


class ResidualWrapper(_Wrapper):
    def __init__(self, cell):
        self._cell = cell

    def __call__(self, inputs, state, scope=None):
        output, state = self._cell(inputs, state, scope=scope)
        return nest.map_structure(lambda a, b: a + b, inputs, output), state


class DeviceWrapper(_Wrapper):
    def __init__(self, cell, device):
        self._cell = cell

    def __call__(self, inputs, state, scope=None):
        return self._cell(inputs, state, scope=scope)


class EmbeddingWrapper(_Wrapper):
    def __init__(self, cell, embedding_classes, embedding_size, initializer=None, reuse=None):
        _check_cell(cell)
        self._cell = cell
        self._embedding_classes = embedding_classes
        self._embedding_size = embedding_size
        self._initializer = initializer
        self._reuse = reuse

    def __call__(self, inputs, state, scope=None):
        with _scope(self, scope, "embedding_wrapper", self._reuse):
            embedding = get_variable(
                "embedding",
                [self._embedding_classes, self._embedding_size],
                initializer=self._initializer
                or tf.get_variable_scope().initializer
                or tf.random_uniform_initializer(-1.7, 1.7),
                dtype=nest.flatten(state)[0].dtype,
            )
            embedded = tf.nn.embedding_lookup(embedding, tf.reshape(inputs, [-1]))
        return self._cell(embedded, state)


class MultiRNNCell(Several, RNNCell):
    def __init__(self, cells, state_is_tuple=True):
        if not cells:
            raise ValueError("Must specify at least one cell for MultiRNNCell.")
        self._take(cells, state_is_tuple)

    def zero_state(self, batch_size, dtype):
        if not _CHECKED or not self._state_is_tuple:
            return super().zero_state(batch_size, dtype)
        with zero_state_scope(self):
            return tuple(cell.zero_state(batch_size, dtype) for cell in self._cells)

    def __call__(self, inputs, state, scope=None):
        with variable_scope(scope or _default(self, "multi_rnn_cell")):
            start, states = 0, []
            for number, cell in enumerate(self._cells):
                with variable_scope(("cell_%d" if _LOWER else "Cell%d") % number):
                    if self._state_is_tuple:
                        if not nest.is_sequence(state):
                            raise ValueError(
                                "Expected state to be a tuple of length %d, but received: %s"
                                % (len(self._cells), state)
                            )
                        mine = state[number]
                    else:
                        mine = part_of(state, start, cell.state_size)
                        start = start + cell.state_size
                    inputs, mine = cell(inputs, mine)
                    states.append(mine)
        return inputs, tuple(states) if self._state_is_tuple else concat(states, 1)
