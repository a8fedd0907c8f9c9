"""The further cells of `tf.contrib.rnn` from 1.2 on: their variables, and the shapes they give.

After `contrib/rnn/python/ops/rnn_cell.py` of 1.2.1 to 1.15.5. The names of their inner ops, and
so of their outputs, aren't followed.
"""

import tensorflow as tf
from tensorflow import _layers, _model, _version
from tensorflow import _nest as nest
from tensorflow._arrays import concat
from tensorflow._rnn import LSTMStateTuple, TwoSizes, depth_of, sharded, step_of

rnn_cell = tf.nn.rnn_cell
variable_scope = tf.variable_scope
get_variable = tf.get_variable
_Linear = rnn_cell._Linear
Around = rnn_cell._Around


def _lstm_state(num_units, num_proj=None):
    return LSTMStateTuple(num_units, num_proj or num_units)


def _lstm_step(cell, inputs, state, used):
    """What an LSTM gives: its output, and the state that goes on."""
    sizes = cell.state_size
    c, h = step_of(inputs, sizes[0], [state, used]), step_of(inputs, sizes[1], [state, used])
    return h, LSTMStateTuple(c, h)


def _constants(value):
    return tf.constant_initializer(value)


class _Cell(TwoSizes, rnn_cell.RNNCell):
    pass


class _Built(TwoSizes, rnn_cell.LayerRNNCell):
    """A cell that lists its variables in `_weights`: name, shape, initializer."""

    def build(self, inputs_shape):
        if not _version.rnn_cells_build:
            return
        depth = _layers.last_size(inputs_shape)
        if _model.lacks(depth):
            raise ValueError(
                "Expected inputs.shape[-1] to be known, saw shape: %s" % (inputs_shape,)
            )
        self._made = [
            self.add_variable(name, shape=shape, initializer=initializer)
            for name, shape, initializer in self._weights(depth)
        ]
        self.built = True

    def _used(self, inputs):
        if not _version.rnn_cells_build:
            self._made = [
                get_variable(name, shape, dtype=inputs.dtype, initializer=initializer)
                for name, shape, initializer in self._weights(depth_of(inputs))
            ]
        return self._made

    def call(self, inputs, state):
        used = self._used(inputs)
        if nest.is_sequence(state):
            return _lstm_step(self, inputs, state, used)
        output = step_of(inputs, self._output_size, [state, used])
        return output, output


def _zeros():
    return tf.zeros_initializer()


class NASCell(_Built):
    def __init__(self, num_units, num_proj=None, use_bias=False, reuse=None, **kwargs):
        use_bias = kwargs.pop("use_biases", use_bias)  # as it was called before
        super().__init__(_reuse=reuse, **kwargs)
        self._num_units = num_units
        self._num_proj = num_proj
        self._use_bias = use_bias
        self._sizes(_lstm_state(num_units, num_proj), num_proj or num_units)

    def _weights(self, depth):
        wide = 8 * self._num_units
        found = [
            ("recurrent_kernel", [self._output_size, wide], None),
            ("kernel", [depth, wide], None),
        ]
        if self._use_bias:
            found.append(("bias", [wide], _zeros()))
        if self._num_proj is not None:
            found.append(("projection_weights", [self._num_units, self._num_proj], None))
        return found


class SRUCell(_Built):
    def __init__(self, num_units, activation=None, reuse=None, name=None, **kwargs):
        super().__init__(_reuse=reuse, name=name, **kwargs)
        self._num_units = num_units
        self._sizes(num_units, num_units)

    def _weights(self, depth):
        size = self._num_units
        return [("kernel", [depth, 4 * size], None), ("bias", [2 * size], _zeros())]


class _Independent(_Built):
    def __init__(self, num_units, activation=None, reuse=None, name=None, dtype=None, **kwargs):
        super().__init__(_reuse=reuse, name=name, dtype=dtype)
        self._num_units = num_units
        self._sizes(num_units, num_units)


class IndRNNCell(_Independent):
    def _weights(self, depth):
        size = self._num_units
        return [
            ("kernel_w", [depth, size], None),
            ("kernel_u", [1, size], tf.random_uniform_initializer(-1, 1)),
            ("bias", [size], _zeros()),
        ]


class IndyGRUCell(_Independent):
    def __init__(
        self, num_units, activation=None, reuse=None, kernel_initializer=None,
        bias_initializer=None, name=None, dtype=None,
    ):  # fmt: skip
        super().__init__(num_units, reuse=reuse, name=name, dtype=dtype)
        self._kernel_initializer = kernel_initializer
        self._bias_initializer = bias_initializer

    def _weights(self, depth):
        size, kernel, bias = self._num_units, self._kernel_initializer, self._bias_initializer
        across = tf.random_uniform_initializer(-1, 1)
        return [
            ("gates/kernel_w", [depth, 2 * size], kernel),
            ("gates/kernel_u", [1, 2 * size], across),
            ("gates/bias", [2 * size], _constants(1.0) if bias is None else bias),
            ("candidate/kernel", [depth, size], kernel),
            ("candidate/kernel_u", [1, size], across),
            ("candidate/bias", [size], _zeros() if bias is None else bias),
        ]


class IndyLSTMCell(_Independent):
    def __init__(
        self, num_units, forget_bias=1.0, activation=None, reuse=None, kernel_initializer=None,
        bias_initializer=None, name=None, dtype=None,
    ):  # fmt: skip
        super().__init__(num_units, reuse=reuse, name=name, dtype=dtype)
        self._kernel_initializer = kernel_initializer
        self._bias_initializer = bias_initializer
        self._sizes(_lstm_state(num_units), num_units)

    def _weights(self, depth):
        size, bias = self._num_units, self._bias_initializer
        return [
            ("kernel_w", [depth, 4 * size], self._kernel_initializer),
            ("kernel_u", [1, 4 * size], tf.random_uniform_initializer(-1, 1)),
            ("bias", [4 * size], _zeros() if bias is None else bias),
        ]


class MinimalRNNCell(_Built):
    def __init__(
        self, units, activation="tanh", kernel_initializer="glorot_uniform",
        bias_initializer="ones", name=None, dtype=None, **kwargs,
    ):  # fmt: skip
        super().__init__(name=name, dtype=dtype, **kwargs)
        self.units = units
        self._sizes(units, units)

    def _weights(self, depth):
        size = self.units
        return [("kernel", [depth + 2 * size, size], None), ("bias", [size], _constants(1.0))]


class CFNCell(_Built):
    def __init__(
        self, units, activation="tanh", kernel_initializer="glorot_uniform",
        bias_initializer="ones", name=None, dtype=None, **kwargs,
    ):  # fmt: skip
        super().__init__(name=name, dtype=dtype, **kwargs)
        self.units = units
        self._sizes(units, units)

    def _weights(self, depth):
        size = self.units
        return [
            ("kernel", [depth, 3 * size], None),
            ("recurrent_kernel", [size, 2 * size], None),
            ("bias", [2 * size], _constants(1.0)),
        ]


class CoupledInputForgetGateLSTMCell(_Cell):
    def __init__(
        self, num_units, use_peepholes=False, initializer=None, num_proj=None, proj_clip=None,
        num_unit_shards=1, num_proj_shards=1, forget_bias=1.0, state_is_tuple=True, activation=None,
        reuse=None, layer_norm=False, norm_gain=1.0, norm_shift=0.0,
    ):  # fmt: skip
        super().__init__(_reuse=reuse)
        self._num_units = num_units
        self._use_peepholes = use_peepholes
        self._num_proj = num_proj
        self._shards = num_unit_shards, num_proj_shards
        self._state_is_tuple = state_is_tuple
        self._layer_norm = layer_norm
        self._norm = norm_gain, norm_shift
        out = num_proj or num_units
        state = _lstm_state(num_units, num_proj) if state_is_tuple else num_units + out
        self._sizes(state, out)

    def call(self, inputs, state):
        size, dtype = self._num_units, inputs.dtype
        depth = depth_of(inputs) + self._output_size
        used = sharded("W", [depth, 3 * size], dtype, self._shards[0])
        used.append(get_variable("B", shape=[3 * size], initializer=_zeros(), dtype=dtype))
        if self._layer_norm:
            used += [v for name in ("transform", "forget", "output") for v in self._normed(name)]
        if self._use_peepholes:
            used.append(get_variable("W_F_diag", shape=[size], dtype=dtype))
            used.append(get_variable("W_O_diag", shape=[size], dtype=dtype))
        if self._layer_norm:
            used += self._normed("state")
        if self._num_proj is not None:
            used += sharded("W_P", [size, self._num_proj], dtype, self._shards[1])
        if self._state_is_tuple:
            return _lstm_step(self, inputs, state, used)
        output = step_of(inputs, self._output_size, [state, used])
        return output, step_of(inputs, self._state_size, [state, used])

    def _normed(self, name):
        return _norm(name, self._num_units, *self._norm)


def _norm(name, size, gain, shift, **given):
    with variable_scope(name):
        gamma = get_variable("gamma", shape=[size], initializer=_constants(gain), **given)
        beta = get_variable("beta", shape=[size], initializer=_constants(shift), **given)
    return [gamma, beta]


class LayerNormBasicLSTMCell(_Cell):
    def __init__(
        self, num_units, forget_bias=1.0, input_size=None, activation=tf.tanh, layer_norm=True,
        norm_gain=1.0, norm_shift=0.0, dropout_keep_prob=1.0, dropout_prob_seed=None, reuse=None,
    ):  # fmt: skip
        super().__init__(_reuse=reuse)
        self._num_units = num_units
        self._layer_norm = layer_norm
        self._norm = norm_gain, norm_shift
        self._sizes(_lstm_state(num_units), num_units)

    def call(self, inputs, state):
        size, dtype = self._num_units, inputs.dtype
        typed = {"dtype": dtype} if _version.rnn_cells_build else {}
        used = [get_variable("kernel", [depth_of(inputs) + size, 4 * size], **typed)]
        if not self._layer_norm:
            used.append(get_variable("bias", [4 * size], **typed))
        else:
            for name in ("input", "transform", "forget", "output", "state"):
                used += _norm(name, size, *self._norm, **typed)
        return _lstm_step(self, inputs, state, used)


class LayerNormLSTMCell(_Cell):
    def __init__(
        self, num_units, use_peepholes=False, cell_clip=None, initializer=None, num_proj=None,
        proj_clip=None, forget_bias=1.0, activation=None, layer_norm=False, norm_gain=1.0,
        norm_shift=0.0, reuse=None,
    ):  # fmt: skip
        super().__init__(_reuse=reuse)
        self._num_units = num_units
        self._use_peepholes = use_peepholes
        self._initializer = initializer
        self._num_proj = num_proj
        self._layer_norm = layer_norm
        self._norm = norm_gain, norm_shift
        self._sizes(_lstm_state(num_units, num_proj), num_proj or num_units)

    def call(self, inputs, state):
        size, dtype = self._num_units, inputs.dtype
        with variable_scope(tf.get_variable_scope(), initializer=self._initializer):
            depth = depth_of(inputs) + self._output_size
            used = [get_variable("kernel", [depth, 4 * size], dtype=dtype)]
            used.append(get_variable("bias", [4 * size], dtype=dtype, initializer=_zeros()))
            if self._layer_norm:
                for name in ("input", "transform", "forget", "output"):
                    used += _norm(name, size, *self._norm)
            if self._use_peepholes:
                for name in ("w_f_diag", "w_i_diag", "w_o_diag"):
                    used.append(get_variable(name, shape=[size], dtype=dtype))
            if self._layer_norm:
                used += _norm("state", size, *self._norm)
            if self._num_proj is not None:
                with variable_scope("projection"):
                    used.append(get_variable("kernel", [size, self._num_proj], dtype=dtype))
        return _lstm_step(self, inputs, state, used)


class UGRNNCell(_Cell):
    def __init__(
        self, num_units, initializer=None, forget_bias=1.0, activation=tf.tanh, reuse=None
    ):
        super().__init__(_reuse=reuse)
        self._initializer = initializer
        self._linear = None
        self._sizes(num_units, num_units)

    def call(self, inputs, state):
        depth_of(inputs)
        with variable_scope(tf.get_variable_scope(), initializer=self._initializer):
            given = concat([inputs, state], 1)
            if self._linear is None or not _version.rnn_cells_keep_weights:
                self._linear = _Linear(given, 2 * self._output_size, True)
            output = step_of(inputs, self._output_size, [state, self._linear(given)])
        return output, output


class IntersectionRNNCell(_Cell):
    def __init__(
        self, num_units, num_in_proj=None, initializer=None, forget_bias=1.0,
        y_activation=tf.nn.relu, reuse=None,
    ):  # fmt: skip
        super().__init__(_reuse=reuse)
        self._initializer = initializer
        self._num_input_proj = num_in_proj
        self._linear1 = self._linear2 = None
        self._sizes(num_units, num_units)

    def call(self, inputs, state):
        size, keep = self._output_size, _version.rnn_cells_keep_weights
        with variable_scope(tf.get_variable_scope(), initializer=self._initializer):
            if depth_of(inputs) != size:
                if not self._num_input_proj:
                    raise ValueError(
                        "Must have input size == output size for Intersection RNN. To fix, "
                        "num_in_proj should be set to num_units at cell init."
                    )
                with variable_scope("in_projection"):
                    if self._linear1 is None or not keep:
                        self._linear1 = _Linear(inputs, size, True)
                    inputs = self._linear1(inputs)
            given = concat([inputs, state], 1)
            if self._linear2 is None or not keep:
                self._linear2 = _Linear(given, 4 * size, True)
            matrix = self._linear2(given)
        return step_of(inputs, size, [state, matrix]), step_of(inputs, size, [state, matrix])


class PhasedLSTMCell(_Cell):
    def __init__(
        self, num_units, use_peepholes=False, leak=0.001, ratio_on=0.1, trainable_ratio_on=True,
        period_init_min=1.0, period_init_max=1000.0, reuse=None,
    ):  # fmt: skip
        super().__init__(_reuse=reuse)
        self._num_units = num_units
        self._use_peepholes = use_peepholes
        self._ratio_on = ratio_on
        self._trainable_ratio_on = trainable_ratio_on
        self._linears = {}
        self._sizes(_lstm_state(num_units), num_units)

    def _linear(self, name, args, size):
        with variable_scope(name):
            if name not in self._linears or not _version.rnn_cells_keep_weights:
                self._linears[name] = _Linear(args, size, True)
            return self._linears[name](args)

    def call(self, inputs, state):
        size = self._num_units
        _, x = inputs
        more = [state[0]] if self._use_peepholes else []
        args = [x, state[1]]
        used = [
            self._linear("mask_gates", args + more, 2 * size),
            self._linear("new_input", args, size),
            self._linear("output_gate", args + more, size),
            get_variable("period", [size], initializer=tf.random_uniform_initializer(0.0, 1.0)),
            get_variable("phase", [size], initializer=tf.random_uniform_initializer(0.0, 1.0)),
            get_variable(
                "ratio_on",
                [size],
                initializer=_constants(self._ratio_on),
                trainable=self._trainable_ratio_on,
            ),
        ]
        return _lstm_step(self, x, state, used)


class ConvLSTMCell(_Cell):
    def __init__(
        self, conv_ndims, input_shape, output_channels, kernel_shape, use_bias=True,
        skip_connection=False, forget_bias=1.0, initializers=None, name="conv_lstm_cell",
    ):  # fmt: skip
        super().__init__(name=name)
        if conv_ndims != len(input_shape) - 1:
            raise ValueError(
                "Invalid input_shape {} for conv_ndims={}.".format(input_shape, conv_ndims)
            )
        self._kernel_shape = list(kernel_shape)
        self._output_channels = output_channels
        self._use_bias = use_bias
        channels = output_channels + (input_shape[-1] if skip_connection else 0)
        space = list(input_shape[:-1])
        state = tf.TensorShape(space + [output_channels])
        self._sizes(LSTMStateTuple(state, state), tf.TensorShape(space + [channels]))

    def call(self, inputs, state, scope=None):
        dtype, wide = inputs.dtype, 4 * self._output_channels
        depth = _model.size(inputs) + _model.size(state[1])
        used = [get_variable("kernel", self._kernel_shape + [depth, wide], dtype=dtype)]
        if self._use_bias:
            used.append(get_variable("biases", [wide], dtype=dtype, initializer=_constants(0.0)))
        batch, used = _model.size(inputs, 0), [inputs, state, used]
        cell = _model.unnamed(dtype, _model.prefixed(batch, self._state_size[0]), used)
        output = _model.unnamed(dtype, _model.prefixed(batch, self._output_size), used)
        return output, LSTMStateTuple(cell, output)


def _named(name):
    return {"name": name} if _version.conv_lstm_cells_heed_names else {}


class Conv1DLSTMCell(ConvLSTMCell):
    def __init__(self, name="conv_1d_lstm_cell", **kwargs):
        super().__init__(conv_ndims=1, **_named(name), **kwargs)


class Conv2DLSTMCell(ConvLSTMCell):
    def __init__(self, name="conv_2d_lstm_cell", **kwargs):
        super().__init__(conv_ndims=2, **_named(name), **kwargs)


class Conv3DLSTMCell(ConvLSTMCell):
    def __init__(self, name="conv_3d_lstm_cell", **kwargs):
        super().__init__(conv_ndims=3, **_named(name), **kwargs)


class GLSTMCell(_Cell):
    def __init__(
        self, num_units, initializer=None, num_proj=None, number_of_groups=1, forget_bias=1.0,
        activation=tf.tanh, reuse=None,
    ):  # fmt: skip
        super().__init__(_reuse=reuse)
        if num_units % number_of_groups != 0:
            raise ValueError("num_units must be divisible by number_of_groups")
        if num_proj and num_proj % number_of_groups != 0:
            raise ValueError("num_proj must be divisible by number_of_groups")
        self._num_units = num_units
        self._initializer = initializer
        self._num_proj = num_proj
        self._groups = number_of_groups
        self._sizes(_lstm_state(num_units, num_proj), num_proj or num_units)

    def call(self, inputs, state):
        size, groups, dtype = self._num_units, self._groups, inputs.dtype
        depth, used = depth_of(inputs) // groups + self._output_size // groups, []
        with variable_scope(tf.get_variable_scope(), initializer=self._initializer):
            for number in range(1 if _version.groups_share_weights else groups):
                with variable_scope("group%d" % number):
                    used.append(get_variable("kernel", [depth, 4 * (size // groups)], dtype=dtype))
            for gate in "ijfo":
                used.append(
                    get_variable("bias_" + gate, [size], dtype=dtype, initializer=_constants(0.0))
                )
        if self._num_proj is not None:
            with variable_scope("projection"):
                used.append(get_variable("kernel", [size, self._num_proj], dtype=dtype))
        return _lstm_step(self, inputs, state, used)


class AttentionCellWrapper(_Cell):
    def __init__(
        self, cell, attn_length, attn_size=None, attn_vec_size=None, input_size=None,
        state_is_tuple=True, reuse=None,
    ):  # fmt: skip
        super().__init__(_reuse=reuse)
        if nest.is_sequence(cell.state_size) and not state_is_tuple:
            raise ValueError(
                "Cell returns tuple of states, but the flag state_is_tuple is not set. State "
                "size is: %s" % str(cell.state_size)
            )
        if attn_length <= 0:
            raise ValueError("attn_length should be greater than zero, got %s" % str(attn_length))
        self._state_is_tuple = state_is_tuple
        self._cell = cell
        self._attn_size = cell.output_size if attn_size is None else attn_size
        self._attn_vec_size = self._attn_size if attn_vec_size is None else attn_vec_size
        self._attn_length = attn_length
        self._input_size = input_size
        self._linears = {}
        size = cell.state_size, self._attn_size, self._attn_size * attn_length
        self._sizes(size if state_is_tuple else size[0] + size[1] + size[2], self._attn_size)

    def _linear(self, name, args, size):
        if name not in self._linears or not _version.rnn_cells_keep_weights:
            self._linears[name] = _Linear(args, size, True)
        return self._linears[name](args)

    def _parts(self, inputs, state):
        if self._state_is_tuple:
            return state
        sizes = self._cell.state_size, self._attn_size, self._attn_size * self._attn_length
        return [step_of(inputs, size, state) for size in sizes]

    def call(self, inputs, state):
        inner, attns, states = self._parts(inputs, state)
        input_size = self._input_size
        if input_size is None:
            input_size = _model.size(inputs, 1)
        inputs = self._linear("in", [inputs, attns], input_size)
        output, inner = self._cell(inputs, inner)
        query = concat(nest.flatten(inner), 1) if self._state_is_tuple else inner
        size, wide = self._attn_size, self._attn_vec_size
        with variable_scope("attention"):
            used = [
                get_variable("attn_w", [1, 1, size, wide]),
                get_variable("attn_v", [wide]),
                self._linear("query", query, wide),
            ]
        attns = step_of(inputs, size, [states, used])
        with variable_scope("attn_output_projection"):
            output = self._linear("out", [output, attns], size)
        states = step_of(inputs, size * self._attn_length, [states, output])
        if self._state_is_tuple:
            return output, (inner, attns, states)
        return output, step_of(inputs, self._state_size, [inner, attns, states])


class HighwayWrapper(Around):
    def __init__(self, cell, couple_carry_transform_gates=True, carry_bias_init=1.0):
        super().__init__()
        self.cell = cell
        self._couple = couple_carry_transform_gates
        self._start = carry_bias_init

    def _highway(self, inp, out):
        size = _model.size(inp)
        used = [
            get_variable("carry_w", [size, size]),
            get_variable("carry_b", [size], initializer=_constants(self._start)),
        ]
        if not self._couple:
            used.append(get_variable("transform_w", [size, size]))
            used.append(get_variable("transform_b", [size], initializer=_constants(-self._start)))
        return _model.unnamed(inp.dtype, _model.shape(inp), [inp, out, used])

    def __call__(self, inputs, state, scope=None):
        outputs, state = self.cell(inputs, state, scope=scope)
        return nest.map_structure(self._highway, inputs, outputs), state
