"""Cells around cells, from 1.2 on.

After `python/ops/rnn_cell_impl.py`, `rnn_cell_wrapper_impl.py` and
`contrib/rnn/python/ops/core_rnn_cell.py` of 1.2.1 to 1.15.5.
"""

import tensorflow as tf
from tensorflow import _model, _version
from tensorflow import _nest as nest
from tensorflow._rnn import LSTMStateTuple, zero_state_scope

variable_scope = tf.compat.v1.variable_scope
get_variable = tf.compat.v1.get_variable
get_variable_scope = tf.compat.v1.get_variable_scope
RNNCell = tf.compat.v1.nn.rnn_cell.RNNCell


def check_cell(cell):
    """Refuse what certainly is no cell."""
    if not _model.known(cell):
        return
    if _version.rnn_cells_build:
        if not callable(cell) or not hasattr(cell, "output_size"):
            raise TypeError("The argument 'cell' ({}) is not an RNNCell: {}.".format(cell, ""))
    elif not callable(cell) or not hasattr(cell, "output_size"):
        raise TypeError("The parameter cell is not RNNCell.")


class Around(RNNCell):
    """A cell that keeps the state of the one inside."""

    @property
    def _cell(self):
        return self.cell

    @property
    def wrapped_cell(self):
        return self.cell

    @property
    def state_size(self):
        return self.cell.state_size

    @property
    def output_size(self):
        return self.cell.output_size

    def zero_state(self, batch_size, dtype):
        with zero_state_scope(self):
            return self.cell.zero_state(batch_size, dtype)


class DropoutWrapper(Around):
    def __init__(
        self, cell, input_keep_prob=1.0, output_keep_prob=1.0, state_keep_prob=1.0,
        variational_recurrent=False, input_size=None, dtype=None, seed=None,
        dropout_state_filter_visitor=None, **kwargs,
    ):  # fmt: skip
        super().__init__(dtype=dtype, **kwargs)
        check_cell(cell)
        with tf.compat.v1.name_scope("DropoutWrapperInit"):
            self._input_keep_prob = _probability("input_keep_prob", input_keep_prob)
            self._state_keep_prob = _probability("state_keep_prob", state_keep_prob)
            self._output_keep_prob = _probability("output_keep_prob", output_keep_prob)
        self.cell = cell
        self._filter = dropout_state_filter_visitor or _drops
        self._variational_recurrent = variational_recurrent
        self._noise = {}
        if variational_recurrent:
            self._make_noise(input_size, dtype)

    def _make_noise(self, input_size, dtype):
        if dtype is None:
            raise ValueError("When variational_recurrent=True, dtype must be provided")
        if not isinstance(self._input_keep_prob, float) or self._input_keep_prob < 1.0:
            if _model.lacks(input_size):
                raise ValueError(
                    "When variational_recurrent=True and input_keep_prob < 1.0 or is unknown, "
                    "input_size must be provided"
                )
            self._noise["input"] = _noise(input_size, dtype)
        self._noise["state"] = _noise(self.cell.state_size, dtype)
        self._noise["output"] = _noise(self.cell.output_size, dtype)

    def __call__(self, inputs, state, scope=None):
        inputs = self._dropped(inputs, self._input_keep_prob, "input")
        output, state = self.cell(inputs, state, scope=scope)
        if _acts(self._state_keep_prob):
            state = self._dropped_state(state)
        return self._dropped(output, self._output_keep_prob, "output"), state

    def _dropped(self, values, keep_prob, kind):
        if not _acts(keep_prob):
            return values
        if self._variational_recurrent:
            noise = self._noise[kind]
            return nest.map_structure(lambda v, n: _masked(v, n, keep_prob), values, noise)
        return nest.map_structure(lambda v: _drop(v, keep_prob), values)

    def _dropped_state(self, state):
        keep_prob = self._state_keep_prob
        chosen = self._filter(state)
        if isinstance(chosen, bool):
            return self._dropped(state, keep_prob, "state") if chosen else state
        return nest.map_structure_up_to(
            chosen, lambda do, v: v if do is False else _drop(v, keep_prob), chosen, state
        )


def _probability(name, given):
    """A number as such, as long as it is one; anything else is a tensor."""
    if isinstance(given, (int, float)):
        tf.constant(given)
        if given < 0 or given > 1:
            raise ValueError("Parameter %s must be between 0 and 1: %d" % (name, given))
        return float(given)
    return given


def _acts(keep_prob):
    return not isinstance(keep_prob, float) or keep_prob < 1


def _drops(state):
    if isinstance(state, LSTMStateTuple):
        return LSTMStateTuple(c=False, h=True)
    if nest.is_sequence(state):
        return type(state)([_drops(each) for each in state])
    return True


def _drop(value, keep_prob):
    if _version.rnn_dropout_takes_rate:
        return tf.nn.dropout(value, rate=1.0 - keep_prob)
    return tf.nn.dropout(value, keep_prob=keep_prob)


def _noise(sizes, dtype):
    def noise(size):
        shape = tf.concat(([1], _model.state_sizes(size)), 0)
        return tf.compat.v1.random_uniform(shape, dtype=dtype)

    return nest.map_structure(noise, sizes)


def _masked(value, noise, keep_prob):
    mask = tf.floor(keep_prob + noise)
    return _model.like(tf.compat.v1.div(value, keep_prob) * mask, value)


class ResidualWrapper(Around):
    def __init__(self, cell, residual_fn=None, **kwargs):
        super().__init__(**kwargs)
        check_cell(cell)
        self.cell = cell
        self._residual_fn = residual_fn

    def __call__(self, inputs, state, scope=None):
        outputs, state = self.cell(inputs, state, scope=scope)
        if self._residual_fn:
            return self._residual_fn(inputs, outputs), state
        return nest.map_structure(lambda inp, out: inp + out, inputs, outputs), state


class DeviceWrapper(Around):
    def __init__(self, cell, device, **kwargs):
        super().__init__(**kwargs)
        check_cell(cell)
        self.cell = cell
        self._device = device

    def __call__(self, inputs, state, scope=None):
        return self.cell(inputs, state, scope=scope)


def _total(args):
    total = 0
    for each in args:
        size = _model.size(each)
        if _model.lacks(size):
            raise ValueError(
                "linear expects shape[1] to be provided for shape %s, but saw %s"
                % (each.get_shape(), None)
            )
        total = total + size
    return total


class _Linear:
    """A matrix and a bias of the current variable scope."""

    def __init__(
        self, args, output_size, build_bias, bias_initializer=None, kernel_initializer=None
    ):
        if args is None or (nest.is_sequence(args) and not args):
            raise ValueError("`args` must be specified")
        args = list(args) if nest.is_sequence(args) else [args]
        dtype = args[0].dtype
        total = _total(args)
        self._biases = None
        with variable_scope(get_variable_scope()) as outer:
            self._weights = get_variable(
                "kernel", [total, output_size], dtype=dtype, initializer=kernel_initializer
            )
            if build_bias:
                with variable_scope(outer) as inner:
                    inner.set_partitioner(None)
                    if bias_initializer is None:
                        bias_initializer = tf.constant_initializer(0.0, dtype=dtype)
                    self._biases = get_variable(
                        "bias", [output_size], dtype=dtype, initializer=bias_initializer
                    )

    def __call__(self, args):
        args = list(args) if nest.is_sequence(args) else [args]
        value = args[0] if len(args) == 1 else tf.concat(args, 1)
        result = tf.matmul(value, self._weights)
        return result if self._biases is None else tf.nn.bias_add(result, self._biases)


def _linear(args, output_size, bias, bias_initializer=None, kernel_initializer=None):
    return _Linear(args, output_size, bias, bias_initializer, kernel_initializer)(args)


class _Projection(Around):
    _linear = None

    def _project(self, value, size):
        if self._linear is None or not _version.rnn_cells_keep_weights:
            self._linear = _Linear(value, size, True)
        projected = self._linear(value)
        return self._activation(projected) if self._activation else projected


class InputProjectionWrapper(_Projection):
    def __init__(self, cell, num_proj, activation=None, input_size=None, reuse=None):
        super().__init__(_reuse=reuse)
        check_cell(cell)
        self.cell = cell
        self._num_proj = num_proj
        self._activation = activation

    def call(self, inputs, state):
        return self.cell(self._project(inputs, self._num_proj), state)


class OutputProjectionWrapper(_Projection):
    def __init__(self, cell, output_size, activation=None, reuse=None):
        super().__init__(_reuse=reuse)
        check_cell(cell)
        if output_size < 1:
            raise ValueError("Parameter output_size must be > 0: %d." % output_size)
        self.cell = cell
        self._output_size = output_size
        self._activation = activation

    @property
    def output_size(self):
        return self._output_size

    def call(self, inputs, state):
        output, state = self.cell(inputs, state)
        return self._project(output, self._output_size), state


class EmbeddingWrapper(Around):
    def __init__(self, cell, embedding_classes, embedding_size, initializer=None, reuse=None):
        super().__init__(_reuse=reuse)
        check_cell(cell)
        if embedding_classes <= 0 or embedding_size <= 0:
            raise ValueError(
                "Both embedding_classes and embedding_size must be > 0: %d, %d."
                % (embedding_classes, embedding_size)
            )
        self.cell = cell
        self._embedding_classes = embedding_classes
        self._embedding_size = embedding_size
        self._initializer = initializer

    def call(self, inputs, state):
        initializer = (
            self._initializer
            or get_variable_scope().initializer
            or tf.random_uniform_initializer(-1.7, 1.7)
        )
        embedding = get_variable(
            "embedding",
            [self._embedding_classes, self._embedding_size],
            initializer=initializer,
            dtype=nest.flatten(state)[0].dtype,
        )
        embedded = tf.nn.embedding_lookup(embedding, tf.reshape(inputs, [-1]))
        return self.cell(embedded, state)
