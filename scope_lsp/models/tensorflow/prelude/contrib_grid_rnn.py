"""`tf.contrib.grid_rnn`: cells in a grid, each of which sees the outputs of the others.

After `contrib/grid_rnn/python/ops/grid_rnn_cell.py` of 0.12.1 to 1.15. Up to 1.0 there was one cell
for all dimensions, and the state and the outputs were joined.
"""

import tensorflow as tf
from tensorflow import _version
from tensorflow._arrays import concat, split
from tensorflow._rnn import TwoSizes

rnn = tf.contrib.rnn
_TUPLES = _version.grid_cells_take_tuples
NO_INITIALIZERS = "module 'tensorflow.contrib.layers' has no attribute 'initializers'"
"""What non-recurrent dimensions lead to in a scope without an initializer."""


def listed(dims, count):
    """Dimensions as a sorted list."""
    if dims is None:
        dims = []
    if not isinstance(dims, (list, tuple)):
        dims = [dims]
    dims = sorted(set(dims))
    if any(dim < 0 or dim >= count for dim in dims):
        raise ValueError("Invalid dims: {}. Must be in [0, {})".format(dims, count))
    return dims


class GridRNNCell(TwoSizes, rnn.RNNCell):
    def __init__(
        self, num_units, num_dims=1, input_dims=None, output_dims=None, priority_dims=None,
        non_recurrent_dims=None, tied=False, cell_fn=None, non_recurrent_fn=None,
        state_is_tuple=_TUPLES, output_is_tuple=_TUPLES,
    ):  # fmt: skip
        if num_dims < 1:
            raise ValueError("dims must be >= 1: {}".format(num_dims))
        self._units, self._count, self._tied = num_units, num_dims, tied
        self._inputs, self._outputs = listed(input_dims, num_dims), listed(output_dims, num_dims)
        self._priority = listed(priority_dims, num_dims)
        self._plain = listed(non_recurrent_dims, num_dims)
        self._plain_fn = non_recurrent_fn or tf.nn.relu
        self._recurrents = [d for d in range(num_dims) if d not in self._plain]
        self._state_is_tuple, self._output_is_tuple = state_is_tuple, output_is_tuple
        if cell_fn is None:

            def cell_fn(units, *_):
                return rnn.LSTMCell(num_units=units, state_is_tuple=state_is_tuple)

        if tied or not _TUPLES:
            self._cells = [self._cell(cell_fn)] * num_dims
        else:
            self._cells = [self._cell(cell_fn) for _ in range(num_dims)]
        first = self._cells[0]
        self._output_size = tuple(first.output_size for _ in self._outputs)
        if not output_is_tuple:
            self._output_size = first.output_size * len(self._outputs)
        self._state_size = tuple(first.state_size for _ in self._recurrents)
        if not state_is_tuple:
            self._state_size = self._size_of_state() * len(self._recurrents)

    def _cell(self, cell_fn):
        if _TUPLES:
            cell = cell_fn(self._units)
        else:
            cell = cell_fn(self._units, (self._count - 1) * self._units)
        if not isinstance(cell, rnn.RNNCell):
            if _TUPLES:
                raise TypeError("cell_fn must return an RNNCell instance, saw: %s" % type(cell))
            raise ValueError("cell_fn must return an object of type RNNCell")
        return cell

    def _size_of_state(self):
        sizes = self._cells[0].state_size
        return sum(sizes) if isinstance(sizes, tuple) else sizes

    def __call__(self, inputs, state, scope=None):
        c_prev, m_prev, output_size = self._parted(state)
        outputs, states = [None] * self._count, [None] * self._count
        with tf.variable_scope(scope or type(self).__name__):
            self._project(inputs, c_prev, m_prev, output_size > 0)
            others = [d for d in range(self._count) if d not in self._priority]
            self._propagate(others, c_prev, m_prev, outputs, states, True)
            self._propagate(self._priority, c_prev, m_prev, outputs, states, False)
            output = tuple(outputs[d] for d in self._outputs)
            if not self._output_is_tuple:
                output = joined(output, inputs.dtype)
            state = tuple(states[d] for d in self._recurrents)
            if not self._state_is_tuple:
                parts = [x for each in state for x in each] if _TUPLES else state
                state = joined(parts, inputs.dtype)
        return output, state

    def _parted(self, state):
        """The cells' states and outputs before, of each dimension, and the size of an output."""
        c_prev, m_prev = [None] * self._count, [None] * self._count
        size = self._size_of_state()
        output_size = size - self._units
        if self._state_is_tuple:
            if len(self._recurrents) != len(state):
                raise ValueError(
                    "Expected state as a tuple of {} element".format(len(self._recurrents))
                )
            for dim, each in zip(self._recurrents, state):
                if output_size > 0:
                    c_prev[dim], m_prev[dim] = each
                else:
                    m_prev[dim] = each
            return c_prev, m_prev, output_size
        for dim, start in zip(self._recurrents, range(0, self.state_size, size)):
            if output_size > 0:
                c_prev[dim] = tf.slice(state, [0, start], [-1, self._units])
                m_prev[dim] = tf.slice(state, [0, start + self._units], [-1, output_size])
            else:
                m_prev[dim] = tf.slice(state, [0, start], [-1, self._units])
        return c_prev, m_prev, output_size

    def _project(self, inputs, c_prev, m_prev, with_c):
        if inputs is None or not self._inputs or tf._model.size(inputs, 1) == 0:
            return
        parts = inputs
        if not isinstance(inputs, tuple):
            parts = split(inputs, len(self._inputs))
        shape = [tf._model.size(parts[0], 1), self._units]
        for number, dim in enumerate(self._inputs):
            projection = tf.get_variable("project_m_{}".format(dim), shape, dtype=inputs.dtype)
            m_prev[dim] = tf.matmul(parts[number], projection)
            if with_c:
                projection = tf.get_variable("project_c_{}".format(dim), shape, dtype=inputs.dtype)
                c_prev[dim] = tf.matmul(parts[number], projection)

    def _propagate(self, dims, c_prev, m_prev, outputs, states, first_call):
        if not dims:
            return
        if self._count > 1:
            seen = [m_prev[d] if outputs[d] is None else outputs[d] for d in range(self._count - 1)]
            inputs = concat(seen, 1)
        else:
            inputs = tf.zeros([tf._model.size(m_prev[0], 0), 0], m_prev[0].dtype)
        last = outputs[-1] if outputs[-1] is not None else m_prev[-1]
        for dim in dims:
            shared = self._tied and not (first_call and dim == dims[0])
            is_plain = dim in self._plain
            if is_plain:
                given = concat([inputs, last], 1) if self._count > 1 else last
            else:
                state = self._state_of(c_prev[dim], last)
            kind = "non_recurrent" if is_plain else "recurrent"
            with tf.variable_scope(kind if self._tied else kind + "/cell_{}".format(dim)):
                if shared:
                    tf.get_variable_scope().reuse_variables()
                if is_plain:
                    outputs[dim] = self._plainly(given)
                else:
                    outputs[dim], states[dim] = self._cells[dim](inputs, state)

    def _plainly(self, given):
        """What a dimension without memory gives."""
        scope = tf.get_variable_scope()
        if not _TUPLES:
            return tf.contrib.layers.legacy_fully_connected(
                given,
                num_output_units=self._units,
                activation_fn=self._plain_fn,
                weight_init=scope.initializer or tf.contrib.layers.xavier_initializer,
            )
        if not scope.initializer:
            raise AttributeError(NO_INITIALIZERS)
        return tf.contrib.layers.fully_connected(
            given,
            num_outputs=self._units,
            activation_fn=self._plain_fn,
            weights_initializer=scope.initializer,
            weights_regularizer=scope.regularizer,
        )

    def _state_of(self, c_prev, last):
        if c_prev is None:
            return last
        return (c_prev, last) if _TUPLES else concat([c_prev, last], 1)


def joined(parts, dtype):
    return concat(list(parts), 1) if parts else tf.zeros([0, 0], dtype)


# The cells of one kind, whose first dimension takes the inputs and gives the outputs


class Grid1BasicRNNCell(GridRNNCell):
    def __init__(self, num_units, state_is_tuple=_TUPLES, output_is_tuple=_TUPLES):  # fmt: skip
        GridRNNCell.__init__(
            self, num_units, 1, 0, 0, 0,
            cell_fn=lambda units, *_: rnn.BasicRNNCell(units),
            state_is_tuple=state_is_tuple, output_is_tuple=output_is_tuple,
        )  # fmt: skip


class Grid2BasicRNNCell(GridRNNCell):
    def __init__(
        self, num_units, tied=False, non_recurrent_fn=None, state_is_tuple=_TUPLES,
        output_is_tuple=_TUPLES,
    ):  # fmt: skip
        GridRNNCell.__init__(
            self, num_units, 2, 0, 0, 0,
            None if non_recurrent_fn is None else 0, tied=tied,
            non_recurrent_fn=non_recurrent_fn,
            cell_fn=lambda units, *_: rnn.BasicRNNCell(units),
            state_is_tuple=state_is_tuple, output_is_tuple=output_is_tuple,
        )  # fmt: skip


class Grid1BasicLSTMCell(GridRNNCell):
    def __init__(
        self, num_units, forget_bias=1, state_is_tuple=_TUPLES, output_is_tuple=_TUPLES,
    ):  # fmt: skip
        GridRNNCell.__init__(
            self, num_units, 1, 0, 0, 0,
            cell_fn=lambda units, *_: rnn.BasicLSTMCell(
                units, forget_bias=forget_bias, state_is_tuple=_TUPLES
            ),
            state_is_tuple=state_is_tuple, output_is_tuple=output_is_tuple,
        )  # fmt: skip


class Grid2BasicLSTMCell(GridRNNCell):
    def __init__(
        self, num_units, tied=False, non_recurrent_fn=None, forget_bias=1, state_is_tuple=_TUPLES,
        output_is_tuple=_TUPLES,
    ):  # fmt: skip
        GridRNNCell.__init__(
            self, num_units, 2, 0, 0, 0,
            None if non_recurrent_fn is None else 0, tied=tied,
            non_recurrent_fn=non_recurrent_fn,
            cell_fn=lambda units, *_: rnn.BasicLSTMCell(
                units, forget_bias=forget_bias, state_is_tuple=_TUPLES
            ),
            state_is_tuple=state_is_tuple, output_is_tuple=output_is_tuple,
        )  # fmt: skip


def _lstm(forget_bias, use_peepholes):
    return lambda units, *_: rnn.LSTMCell(
        units, forget_bias=forget_bias, use_peepholes=use_peepholes, state_is_tuple=_TUPLES
    )


class Grid1LSTMCell(GridRNNCell):
    def __init__(
        self, num_units, use_peepholes=False, forget_bias=1.0, state_is_tuple=_TUPLES,
        output_is_tuple=_TUPLES,
    ):  # fmt: skip
        GridRNNCell.__init__(
            self, num_units, 1, 0, 0, 0,
            cell_fn=_lstm(forget_bias, use_peepholes),
            state_is_tuple=state_is_tuple, output_is_tuple=output_is_tuple,
        )  # fmt: skip


class _GridLSTMCell(GridRNNCell):
    def __init__(
        self, num_units, tied=False, non_recurrent_fn=None, use_peepholes=False, forget_bias=1.0,
        state_is_tuple=_TUPLES, output_is_tuple=_TUPLES,
    ):  # fmt: skip
        GridRNNCell.__init__(
            self, num_units, self.dimensions, 0, 0, 0,
            None if non_recurrent_fn is None else 0, tied=tied,
            non_recurrent_fn=non_recurrent_fn,
            cell_fn=_lstm(forget_bias, use_peepholes),
            state_is_tuple=state_is_tuple, output_is_tuple=output_is_tuple,
        )  # fmt: skip


class Grid2LSTMCell(_GridLSTMCell):
    dimensions = 2


class Grid3LSTMCell(_GridLSTMCell):
    dimensions = 3


class Grid2GRUCell(GridRNNCell):
    def __init__(
        self, num_units, tied=False, non_recurrent_fn=None, state_is_tuple=_TUPLES,
        output_is_tuple=_TUPLES,
    ):  # fmt: skip
        GridRNNCell.__init__(
            self, num_units, 2, 0, 0, 0,
            None if non_recurrent_fn is None else 0, tied=tied,
            non_recurrent_fn=non_recurrent_fn,
            cell_fn=lambda units, *_: rnn.GRUCell(units),
            state_is_tuple=state_is_tuple, output_is_tuple=output_is_tuple,
        )  # fmt: skip
