"""The cells of TensorFlow from 1.2 on, which are layers.

After `python/ops/rnn_cell_impl.py` of 1.2.1 to 1.15.5, in 2.x `python/keras/layers/
legacy_rnn/rnn_cell_impl.py`. Until 1.4 cells make their variables when they are called first, later
in `build`.
"""

import tensorflow as tf
from tensorflow import _layers, _model, _version
from tensorflow import _nest as nest
from tensorflow._rnn import (
    LSTMStateTuple,
    OneSize,
    Several,
    TwoSizes,
    part_of,
    zero_state_scope,
    zeros_of,
)

Layer = tf.compat.v1.layers.Layer
variable_scope = tf.compat.v1.variable_scope
get_variable = tf.compat.v1.get_variable
get_variable_scope = tf.compat.v1.get_variable_scope

_BUILD = _version.rnn_cells_build
_KEEP_WEIGHTS = _version.rnn_cells_keep_weights


class RNNCell(Layer):
    def __call__(self, inputs, state, scope=None):
        if scope is not None:
            with variable_scope(scope, custom_getter=self._rnn_get_variable) as scope:
                return super().__call__(inputs, state, scope=scope)
        if not _BUILD:
            with variable_scope(get_variable_scope(), custom_getter=self._rnn_get_variable):
                return super().__call__(inputs, state)
        scope = getattr(self, "rnncell_scope", None)
        if scope is None:
            scope = variable_scope(get_variable_scope(), custom_getter=self._rnn_get_variable)
            self.rnncell_scope = scope
        with scope:
            return super().__call__(inputs, state)

    def _rnn_get_variable(self, getter, *args, **kwargs):
        variable = getter(*args, **kwargs)
        weights = self._trainable_weights if variable.trainable else self._non_trainable_weights
        if not any(variable is held for held in weights):
            weights.append(variable)
        return variable

    @property
    def state_size(self):
        raise NotImplementedError("Abstract method")

    @property
    def output_size(self):
        raise NotImplementedError("Abstract method")

    def build(self, _):
        pass

    def zero_state(self, batch_size, dtype):
        with zero_state_scope(self):
            return zeros_of(self.state_size, batch_size, dtype)

    if _version.rnn_cells_have_initial_state:

        def get_initial_state(self, inputs=None, batch_size=None, dtype=None):
            if inputs is not None:
                inputs = tf.convert_to_tensor(inputs, name="inputs")
                batch_size = _model.size(inputs, 0)
                if _model.lacks(batch_size):
                    batch_size = tf.shape(inputs)[0]
                dtype = inputs.dtype
            if _model.lacks(batch_size) or _model.lacks(dtype):
                raise ValueError(
                    "batch_size and dtype cannot be None while constructing initial state: "
                    "batch_size={}, dtype={}".format(batch_size, dtype)
                )
            return self.zero_state(batch_size, dtype)


class LayerRNNCell(RNNCell):
    def __call__(self, inputs, state, scope=None, *args, **kwargs):
        if not _BUILD:
            return super().__call__(inputs, state, scope)
        return Layer.__call__(self, inputs, state, *args, scope=scope, **kwargs)


def _without_partitioner(get):
    """Until 1.4 biases and peepholes aren't partitioned."""
    with variable_scope(get_variable_scope()) as inner:
        inner.set_partitioner(None)
        return get()


class _Made(LayerRNNCell):
    """A cell whose variables are made by `_make(depth, add)`."""

    def build(self, inputs_shape):
        if not _BUILD:
            return
        depth = _layers.last_size(inputs_shape)
        if _model.lacks(depth):
            raise ValueError(
                "Expected inputs.shape[-1] to be known, saw shape: %s" % (inputs_shape,)
            )
        self._make(depth, self._add)
        self.built = True

    def _add(self, name, shape, initializer, plain=False, partitioner=None):
        return self.add_variable(
            name, shape=shape, initializer=initializer, partitioner=partitioner
        )

    def _ready(self, inputs):
        """Before 1.5: make the variables at the first call, before 1.4 at each."""
        if _BUILD or (_KEEP_WEIGHTS and getattr(self, "_made", False)):
            return
        depth, self._made = _model.size(inputs), True
        if _model.lacks(depth):
            raise ValueError(
                "linear expects shape[1] to be provided for shape %s, but saw %s"
                % (inputs.get_shape(), None)
            )
        self._make(depth, lambda *args, **kwargs: _got(inputs.dtype, *args, **kwargs))


def _got(dtype, name, shape, initializer, plain=False, partitioner=None):
    scope, _, name = name.rpartition("/")
    if scope:
        with variable_scope(scope):
            return _got(dtype, name, shape, initializer, plain, partitioner)
    if initializer is None and plain:
        initializer = tf.zeros_initializer()
    given = {} if partitioner is None else {"partitioner": partitioner}

    def get():
        return get_variable(name, shape, dtype=dtype, initializer=initializer, **given)

    return _without_partitioner(get) if plain else get()


class BasicRNNCell(OneSize, _Made):
    def __init__(self, num_units, activation=None, reuse=None, name=None, dtype=None, **kwargs):
        super().__init__(_reuse=reuse, name=name, dtype=dtype, **kwargs)
        self._num_units = num_units
        self._activation = _activation(activation)

    def _make(self, depth, add):
        size = self._num_units
        self._kernel = add("kernel", [depth + size, size], None)
        self._bias = add("bias", [size], _zeros(), True)

    def call(self, inputs, state):
        self._ready(inputs)
        gates = tf.matmul(tf.concat([inputs, state], 1), self._kernel)
        output = self._activation(tf.nn.bias_add(gates, self._bias))
        return output, output


def _activation(given):
    return tf.tanh if not given else _layers.activation_of(given)


def _zeros():
    return tf.zeros_initializer()


class GRUCell(OneSize, _Made):
    def __init__(
        self, num_units, activation=None, reuse=None, kernel_initializer=None,
        bias_initializer=None, name=None, dtype=None, **kwargs,
    ):  # fmt: skip
        super().__init__(_reuse=reuse, name=name, dtype=dtype, **kwargs)
        self._num_units = num_units
        self._activation = _activation(activation)
        self._kernel_initializer = kernel_initializer
        self._bias_initializer = bias_initializer

    def _make(self, depth, add):
        size, bias = self._num_units, self._bias_initializer
        ones = tf.constant_initializer(1.0)
        initializer = self._kernel_initializer
        self._gate_kernel = add("gates/kernel", [depth + size, 2 * size], initializer)
        self._gate_bias = add("gates/bias", [2 * size], ones if bias is None else bias, True)
        self._candidate_kernel = add("candidate/kernel", [depth + size, size], initializer)
        self._candidate_bias = add(
            "candidate/bias", [size], _zeros() if bias is None else bias, True
        )

    def call(self, inputs, state):
        self._ready(inputs)
        gates = tf.matmul(tf.concat([inputs, state], 1), self._gate_kernel)
        gates = tf.sigmoid(tf.nn.bias_add(gates, self._gate_bias))
        r, u = tf.split(value=gates, num_or_size_splits=2, axis=1)
        candidate = tf.matmul(tf.concat([inputs, r * state], 1), self._candidate_kernel)
        c = self._activation(tf.nn.bias_add(candidate, self._candidate_bias))
        new = u * state + (1 - u) * c
        return new, new


class BasicLSTMCell(OneSize, _Made):
    def __init__(
        self, num_units, forget_bias=1.0, state_is_tuple=True, activation=None, reuse=None,
        name=None, dtype=None, **kwargs,
    ):  # fmt: skip
        kwargs.pop("input_size", None)
        super().__init__(_reuse=reuse, name=name, dtype=dtype, **kwargs)
        self._num_units = num_units
        self._forget_bias = forget_bias
        self._state_is_tuple = state_is_tuple
        self._activation = _activation(activation)

    @property
    def state_size(self):
        size = self._num_units
        return LSTMStateTuple(size, size) if self._state_is_tuple else 2 * size

    def _make(self, depth, add):
        size = self._num_units
        self._kernel = add("kernel", [depth + size, 4 * size], None)
        self._bias = add("bias", [4 * size], _zeros(), True)

    def call(self, inputs, state):
        self._ready(inputs)
        if self._state_is_tuple:
            c, h = state
        else:
            c, h = tf.split(value=state, num_or_size_splits=2, axis=1)
        gates = tf.nn.bias_add(tf.matmul(tf.concat([inputs, h], 1), self._kernel), self._bias)
        i, j, f, o = tf.split(value=gates, num_or_size_splits=4, axis=1)
        new_c, new_h = (_multiplied if _BUILD else _with_operators)(self, c, i, j, f, o)
        if self._state_is_tuple:
            return new_h, LSTMStateTuple(new_c, new_h)
        return new_h, tf.concat([new_c, new_h], 1)


def _multiplied(cell, c, i, j, f, o):
    bias = tf.constant(cell._forget_bias, dtype=f.dtype)
    new_c = tf.add(
        tf.multiply(c, tf.sigmoid(tf.add(f, bias))),
        tf.multiply(tf.sigmoid(i), cell._activation(j)),
    )
    return new_c, tf.multiply(cell._activation(new_c), tf.sigmoid(o))


def _with_operators(cell, c, i, j, f, o):
    new_c = c * tf.sigmoid(f + cell._forget_bias) + tf.sigmoid(i) * cell._activation(j)
    return new_c, cell._activation(new_c) * tf.sigmoid(o)


class LSTMCell(TwoSizes, _Made):
    def __init__(
        self, num_units, use_peepholes=False, cell_clip=None, initializer=None, num_proj=None,
        proj_clip=None, num_unit_shards=None, num_proj_shards=None, forget_bias=1.0,
        state_is_tuple=True, activation=None, reuse=None, name=None, dtype=None, **kwargs,
    ):  # fmt: skip
        super().__init__(_reuse=reuse, name=name, dtype=dtype, **kwargs)
        self._num_units = num_units
        self._use_peepholes = use_peepholes
        self._cell_clip = cell_clip
        self._initializer = _layers.initializer_of(initializer)
        self._num_proj = num_proj
        self._proj_clip = proj_clip
        self._num_unit_shards = num_unit_shards
        self._num_proj_shards = num_proj_shards
        self._forget_bias = forget_bias
        self._state_is_tuple = state_is_tuple
        self._activation = _activation(activation)
        out = num_proj or num_units
        self._sizes(LSTMStateTuple(num_units, out) if state_is_tuple else num_units + out, out)

    def _make(self, depth, add):
        size, initializer = self._num_units, self._initializer
        out = size if self._num_proj is None else self._num_proj
        self._kernel = add(
            "kernel",
            [depth + out, 4 * size],
            initializer,
            partitioner=_shards(self._num_unit_shards),
        )
        self._bias = add("bias", [4 * size], _zeros(), True)
        if self._use_peepholes:
            self._w_f_diag = add("w_f_diag", [size], initializer)
            self._w_i_diag = add("w_i_diag", [size], initializer)
            self._w_o_diag = add("w_o_diag", [size], initializer)
        if self._num_proj is not None:
            self._proj_kernel = add(
                "projection/kernel",
                [size, self._num_proj],
                initializer,
                partitioner=_shards(self._num_proj_shards),
            )

    def call(self, inputs, state):
        self._ready(inputs)
        size = self._num_units
        if self._state_is_tuple:
            c_prev, m_prev = state
        else:
            out = size if self._num_proj is None else self._num_proj
            c_prev, m_prev = part_of(state, 0, size), part_of(state, size, out)
        gates = tf.matmul(tf.concat([inputs, m_prev], 1), self._kernel)
        gates = tf.nn.bias_add(gates, self._bias)
        i, j, f, o = tf.split(value=gates, num_or_size_splits=4, axis=1)
        c, m = self._step(c_prev, i, j, f + self._forget_bias, o)
        if self._num_proj is not None:
            m = tf.matmul(m, self._proj_kernel)
            if self._proj_clip is not None:
                m = tf.clip_by_value(m, -self._proj_clip, self._proj_clip)
        return m, LSTMStateTuple(c, m) if self._state_is_tuple else tf.concat([c, m], 1)

    def _step(self, c_prev, i, j, f, o):
        if self._use_peepholes:
            c = tf.sigmoid(f + self._w_f_diag * c_prev) * c_prev + tf.sigmoid(
                i + self._w_i_diag * c_prev
            ) * self._activation(j)
        else:
            c = tf.sigmoid(f) * c_prev + tf.sigmoid(i) * self._activation(j)
        if self._cell_clip is not None:
            c = tf.clip_by_value(c, -self._cell_clip, self._cell_clip)
        if self._use_peepholes:
            return c, tf.sigmoid(o + self._w_o_diag * c) * self._activation(c)
        return c, tf.sigmoid(o) * self._activation(c)


def _shards(number):
    return None if number is None else tf.compat.v1.fixed_size_partitioner(number)


class MultiRNNCell(Several, RNNCell):
    def __init__(self, cells, state_is_tuple=True):
        super().__init__()
        if not cells:
            raise ValueError("Must specify at least one cell for MultiRNNCell.")
        if _model.known(cells) and not nest.is_sequence(cells):
            raise TypeError("cells must be a list or tuple, but saw: %s." % cells)
        self._take(cells, state_is_tuple)

    def zero_state(self, batch_size, dtype):
        if not self._state_is_tuple:
            with zero_state_scope(self):
                return super().zero_state(batch_size, dtype)
        with zero_state_scope(self):
            return tuple(cell.zero_state(batch_size, dtype) for cell in self._cells)

    if _version.rnn_cells_have_initial_state:

        @property
        def trainable_weights(self):
            if not self.trainable:
                return []
            return [each for cell in self._cells for each in cell.trainable_weights]

        @property
        def non_trainable_weights(self):
            held = [each for cell in self._cells for each in cell.non_trainable_weights]
            if self.trainable:
                return held
            return [each for cell in self._cells for each in cell.trainable_weights] + held

    def call(self, inputs, state):
        start, states = 0, []
        for number, cell in enumerate(self._cells):
            with variable_scope("cell_%d" % number):
                if self._state_is_tuple:
                    mine = state[number]
                else:
                    mine = part_of(state, start, cell.state_size)
                    start = start + cell.state_size
                inputs, mine = cell(inputs, mine)
                states.append(mine)
        return inputs, tuple(states) if self._state_is_tuple else tf.concat(states, 1)
