"""`tf.contrib.seq2seq`: attention, helpers, decoders and the loop that runs them.

After `contrib/seq2seq/python/ops/` of 1.2.1 to 1.15.5. What comes out of a decoder has its name; of
the ops inside of a step only those matter that variables and the program's own functions see.
"""

import collections

import tensorflow as tf
from tensorflow import _model, _rnn, _version
from tensorflow import _nest as nest

variable_scope = tf.variable_scope
get_variable = tf.get_variable
name_scope = tf.name_scope
Dense = tf.layers.Dense

_STATES = _version.attention_mechanisms_have_state


# Attention


class AttentionMechanism:
    @property
    def alignments_size(self):
        raise NotImplementedError

    @property
    def state_size(self):
        raise NotImplementedError


class _BaseAttentionMechanism(AttentionMechanism):
    def __init__(
        self, query_layer, memory, probability_fn, memory_sequence_length=None, memory_layer=None,
        check_inner_dims_defined=True, score_mask_value=None, custom_key_value_fn=None, name=None,
    ):  # fmt: skip
        self._query_layer = query_layer
        self._memory_layer = memory_layer
        self.dtype = None if memory_layer is None else memory_layer.dtype
        self._memory_sequence_length = memory_sequence_length

        def masked(score, prev):
            if memory_sequence_length is not None:
                score = _model.unnamed(score.dtype, _model.shape(score), [score])
            return probability_fn(score, prev)

        self._probability_fn = masked
        with name_scope(name, "BaseAttentionMechanismInit", nest.flatten(memory)):
            self._values = _prepare_memory(memory, memory_sequence_length)
            self._keys = self._values
            if memory_layer:
                self._keys = memory_layer(self._values)
            if custom_key_value_fn is not None:
                self._keys, self._values = custom_key_value_fn(self._keys, self._values)
            self._batch_size = _static_or_op(self._keys, 0)
            self._alignments_size = _static_or_op(self._keys, 1)

    @property
    def memory_layer(self):
        return self._memory_layer

    @property
    def query_layer(self):
        return self._query_layer

    @property
    def values(self):
        return self._values

    @property
    def keys(self):
        return self._keys

    @property
    def batch_size(self):
        return self._batch_size

    @property
    def alignments_size(self):
        return self._alignments_size

    @property
    def state_size(self):
        return self._alignments_size

    def initial_alignments(self, batch_size, dtype):
        size = _model.size(self._keys, 1)
        return _model.op("zeros", dtype, [_number(batch_size), size], [])

    def initial_state(self, batch_size, dtype):
        return self.initial_alignments(batch_size, dtype)


def _number(value):
    """A size that may be a tensor."""
    return _model.constant(value) if _model.is_tensor(value) else value


def _static_or_op(value, axis):
    size = _model.size(value, axis)
    return tf.shape(value)[axis] if _model.lacks(size) else size


def _prepare_memory(memory, lengths):
    memory = nest.map_structure(lambda m: tf.convert_to_tensor(m, name="memory"), memory)
    if lengths is None:
        return memory
    return nest.map_structure(lambda m: _model.op("mul", m.dtype, _model.shape(m), [m]), memory)


def _ignoring_state(probability_fn):
    probability_fn = probability_fn or tf.nn.softmax
    return lambda score, _: probability_fn(score)


def _layer(name, num_units, dtype):
    given = {} if dtype is None else {"dtype": dtype}
    return Dense(num_units, name=name, use_bias=False, **given)


def _dtype(given):
    return given or (tf.float32 if _version.attention_has_dtype else None)


class _Attention(_BaseAttentionMechanism):
    """What the mechanisms share: they score a query in a scope of their own."""

    def __call__(self, query, state=None, previous_alignments=None):
        if not _STATES and previous_alignments is not None:
            state = previous_alignments
        with variable_scope(None, self._scope, [query]):
            score = self._score(query)
        alignments = self._probability_fn(score, state)
        return (alignments, alignments) if _STATES else alignments


def _luong_score(query, keys, scale):
    depth, units = _model.size(query), _model.size(keys)
    if isinstance(depth, int) and isinstance(units, int) and depth != units:
        raise ValueError(
            "Incompatible or unknown inner dimensions between query and keys.  Query (%s) has "
            "units: %s.  Keys (%s) have units: %s.  Perhaps you need to set num_units to the "
            "keys' dimension (%s)?" % (query, depth, keys, units, units)
        )
    score = tf.squeeze(tf.matmul(tf.expand_dims(query, 1), keys, transpose_b=True), [1])
    _model.with_shape(score, [_model.size(query, 0), _model.size(keys, 1)])
    if scale:
        score = _scalar("attention_g", query.dtype, 1.0) * score
    return score


def _scalar(name, dtype, value):
    if _version.attention_scales_by_shape:
        start = tf.constant_initializer(value)
        return get_variable(name, dtype=dtype, initializer=start, shape=())
    return get_variable(name, dtype=dtype, initializer=value)


def _bahdanau_score(query, keys, num_units, normalize):
    dtype = query.dtype
    v = get_variable("attention_v", [num_units], dtype=dtype)
    if normalize:
        g = _scalar("attention_g", dtype, 1.0)
        b = get_variable(
            "attention_b", [num_units], dtype=dtype, initializer=tf.zeros_initializer()
        )
        v = g * v * tf.rsqrt(tf.reduce_sum(tf.square(v)))
        return tf.reduce_sum(v * tf.tanh(keys + tf.expand_dims(query, 1) + b), [2])
    return tf.reduce_sum(v * tf.tanh(keys + tf.expand_dims(query, 1)), [2])


class LuongAttention(_Attention):
    _scope = "luong_attention"

    def __init__(
        self, num_units, memory, memory_sequence_length=None, scale=False, probability_fn=None,
        score_mask_value=None, dtype=None, custom_key_value_fn=None, name="LuongAttention",
    ):  # fmt: skip
        super().__init__(
            query_layer=None,
            memory_layer=_layer("memory_layer", num_units, _dtype(dtype)),
            memory=memory,
            probability_fn=_ignoring_state(probability_fn),
            memory_sequence_length=memory_sequence_length,
            custom_key_value_fn=custom_key_value_fn,
            name=name,
        )
        self._num_units = num_units
        self._scale = scale
        self._name = name

    def _score(self, query):
        return _luong_score(query, self._keys, self._scale)


class BahdanauAttention(_Attention):
    _scope = "bahdanau_attention"

    def __init__(
        self, num_units, memory, memory_sequence_length=None, normalize=False, probability_fn=None,
        score_mask_value=None, dtype=None, custom_key_value_fn=None, name="BahdanauAttention",
    ):  # fmt: skip
        super().__init__(
            query_layer=_layer("query_layer", num_units, _dtype(dtype)),
            memory_layer=_layer("memory_layer", num_units, _dtype(dtype)),
            memory=memory,
            probability_fn=_ignoring_state(probability_fn),
            memory_sequence_length=memory_sequence_length,
            custom_key_value_fn=custom_key_value_fn,
            name=name,
        )
        self._num_units = num_units
        self._normalize = normalize
        self._name = name

    def _score(self, query):
        query = self.query_layer(query) if self.query_layer else query
        return _bahdanau_score(query, self._keys, self._num_units, self._normalize)


def _monotonic(score, previous):
    return _model.unnamed(score.dtype, _model.shape(score), [score, previous])


class _Monotonic(_Attention):
    def initial_alignments(self, batch_size, dtype):
        size = _model.size(self._keys, 1)
        return _model.op("one_hot", dtype, [_number(batch_size), size], [])

    def _biased(self, score, dtype):
        return score + get_variable(
            "attention_score_bias", dtype=dtype, initializer=self._score_bias_init
        )


class LuongMonotonicAttention(_Monotonic):
    _scope = "luong_monotonic_attention"

    def __init__(
        self, num_units, memory, memory_sequence_length=None, scale=False, score_mask_value=None,
        sigmoid_noise=0.0, sigmoid_noise_seed=None, score_bias_init=0.0, mode="parallel",
        dtype=None, name="LuongMonotonicAttention",
    ):  # fmt: skip
        super().__init__(
            query_layer=_layer("query_layer", num_units, _dtype(dtype)),
            memory_layer=_layer("memory_layer", num_units, _dtype(dtype)),
            memory=memory,
            probability_fn=_monotonic,
            memory_sequence_length=memory_sequence_length,
            name=name,
        )
        self._num_units = num_units
        self._scale = scale
        self._score_bias_init = score_bias_init
        self._name = name

    def _score(self, query):
        return self._biased(_luong_score(query, self._keys, self._scale), query.dtype)


class BahdanauMonotonicAttention(_Monotonic):
    _scope = "bahdanau_monotonic_attention"

    def __init__(
        self, num_units, memory, memory_sequence_length=None, normalize=False,
        score_mask_value=None, sigmoid_noise=0.0, sigmoid_noise_seed=None, score_bias_init=0.0,
        mode="parallel", dtype=None, name="BahdanauMonotonicAttention",
    ):  # fmt: skip
        super().__init__(
            query_layer=_layer("query_layer", num_units, _dtype(dtype)),
            memory_layer=_layer("memory_layer", num_units, _dtype(dtype)),
            memory=memory,
            probability_fn=_monotonic,
            memory_sequence_length=memory_sequence_length,
            name=name,
        )
        self._num_units = num_units
        self._normalize = normalize
        self._score_bias_init = score_bias_init
        self._name = name

    def _score(self, query):
        query = self.query_layer(query) if self.query_layer else query
        score = _bahdanau_score(query, self._keys, self._num_units, self._normalize)
        return self._biased(score, query.dtype)


_FIELDS = ("cell_state", "attention", "time", "alignments", "alignment_history")


class AttentionWrapperState(
    collections.namedtuple(
        "AttentionWrapperState", _FIELDS + (("attention_state",) if _STATES else ())
    )
):
    def clone(self, **kwargs):
        return self._replace(**kwargs)


def hardmax(logits, name=None):
    with name_scope(name, "Hardmax", [logits]):
        logits = tf.convert_to_tensor(logits, name="logits")
        depth = _static_or_op(logits, -1)
        return tf.one_hot(tf.argmax(logits, -1), depth, dtype=logits.dtype)


def _compute_attention(mechanism, cell_output, state, attention_layer):
    if _STATES:
        alignments, state = mechanism(cell_output, state=state)
    else:
        alignments = state = mechanism(cell_output, previous_alignments=state)
    context = tf.squeeze(tf.matmul(tf.expand_dims(alignments, 1), mechanism.values), [1])
    _model.with_shape(context, [_model.size(cell_output, 0), _model.size(mechanism.values)])
    if attention_layer is None:
        return context, alignments, state
    return attention_layer(tf.concat([cell_output, context], 1)), alignments, state


class AttentionWrapper(tf.nn.rnn_cell.RNNCell):
    def __init__(
        self, cell, attention_mechanism, attention_layer_size=None, alignment_history=False,
        cell_input_fn=None, output_attention=True, initial_cell_state=None, name=None,
        attention_layer=None, attention_fn=None, dtype=None,
    ):  # fmt: skip
        super().__init__(name=name, dtype=dtype)
        self._is_multi = isinstance(attention_mechanism, (list, tuple))
        mechanisms = attention_mechanism if self._is_multi else (attention_mechanism,)
        if attention_layer_size is not None and attention_layer is not None:
            raise ValueError("Only one of attention_layer_size and attention_layer should be set")
        self._attention_layers = None
        if attention_layer_size is not None:
            sizes = _several(attention_layer_size)
            if len(sizes) != len(mechanisms):
                raise ValueError(
                    "If provided, attention_layer_size must contain exactly one integer per "
                    "attention_mechanism, saw: %d vs %d" % (len(sizes), len(mechanisms))
                )
            self._attention_layers = tuple(
                _layer("attention_layer", size, mechanism.dtype if _STATES else None)
                for size, mechanism in zip(sizes, mechanisms)
            )
        elif attention_layer is not None:
            self._attention_layers = _several(attention_layer)
            sizes = [layer.units for layer in self._attention_layers]
        else:
            sizes = [_model.size(mechanism.values) for mechanism in mechanisms]
        total = 0
        for size in sizes:
            total = total + size
        self._attention_layer_size = total
        self._attention_fn = attention_fn or _compute_attention
        self._cell = cell
        self._attention_mechanisms = mechanisms
        self._cell_input_fn = cell_input_fn or _concatenated
        self._output_attention = output_attention
        self._alignment_history = alignment_history
        with name_scope(name, "AttentionWrapperInit"):
            self._initial_cell_state = initial_cell_state
            if initial_cell_state is not None:
                self._initial_cell_state = nest.map_structure(
                    lambda s: tf.identity(s, name="check_initial_cell_state"),
                    initial_cell_state,
                )

    def _item_or_tuple(self, values):
        values = tuple(values)
        return values if self._is_multi else values[0]

    def _of_each(self, function):
        return self._item_or_tuple([function(each) for each in self._attention_mechanisms])

    def _state(self, attention_state, **given):
        if _STATES:
            given["attention_state"] = attention_state
        return AttentionWrapperState(**given)

    @property
    def output_size(self):
        return self._attention_layer_size if self._output_attention else self._cell.output_size

    @property
    def state_size(self):
        return self._state(
            self._of_each(lambda each: each.state_size),
            cell_state=self._cell.state_size,
            time=tf.TensorShape([]),
            attention=self._attention_layer_size,
            alignments=self._of_each(lambda each: each.alignments_size),
            alignment_history=self._of_each(
                lambda each: each.alignments_size if self._alignment_history else ()
            ),
        )

    def zero_state(self, batch_size, dtype):
        with _rnn.zero_state_scope(self):
            cell_state = self._initial_cell_state
            if cell_state is None:
                cell_state = self._cell.zero_state(batch_size, dtype)
            cell_state = nest.map_structure(
                lambda s: tf.identity(s, name="checked_cell_state"), cell_state
            )
            aligned = time = None
            if _STATES:
                aligned = self._of_each(lambda each: each.initial_alignments(batch_size, dtype))
            time = tf.zeros([], dtype=tf.int32)
            size = [_number(batch_size), self._attention_layer_size]
            attention = _model.op("zeros", dtype, size, [])
            if not _STATES:
                aligned = self._of_each(lambda each: each.initial_alignments(batch_size, dtype))
            return self._state(
                self._of_each(lambda each: each.initial_state(batch_size, dtype))
                if _STATES
                else None,
                cell_state=cell_state,
                time=time,
                attention=attention,
                alignments=aligned,
                alignment_history=self._of_each(
                    lambda each: (
                        tf.TensorArray(dtype, size=0, dynamic_size=True)
                        if self._alignment_history
                        else ()
                    )
                ),
            )

    def call(self, inputs, state):
        cell_inputs = self._cell_input_fn(inputs, state.attention)
        output, cell_state = self._cell(cell_inputs, state.cell_state)
        output = tf.identity(output, name="checked_cell_output")
        before = state.attention_state if _STATES else state.alignments
        histories = state.alignment_history
        if not self._is_multi:
            before, histories = [before], [histories]
        attentions, alignments, states, written = [], [], [], []
        for number, mechanism in enumerate(self._attention_mechanisms):
            layer = self._attention_layers[number] if self._attention_layers else None
            attention, aligned, after = self._attention_fn(mechanism, output, before[number], layer)
            history = ()
            if self._alignment_history:
                history = histories[number].write(state.time, aligned)
            attentions.append(attention)
            alignments.append(aligned)
            states.append(after)
            written.append(history)
        attention = tf.concat(attentions, 1)
        state = self._state(
            self._item_or_tuple(states),
            time=state.time + 1,
            cell_state=cell_state,
            attention=attention,
            alignments=self._item_or_tuple(alignments),
            alignment_history=self._item_or_tuple(written),
        )
        return (attention if self._output_attention else output), state


def _several(value):
    return tuple(value) if isinstance(value, (list, tuple)) else (value,)


def _concatenated(inputs, attention):
    return tf.concat([inputs, attention], -1)


def sequence_loss(
    logits, targets, weights, average_across_timesteps=True, average_across_batch=True,
    softmax_loss_function=None, name=None, **kwargs,
):  # fmt: skip
    with name_scope(name, "sequence_loss", [logits, targets, weights]):
        depth = _model.size(logits, 2)
        flat = tf.reshape(logits, [-1, depth])
        targets = tf.reshape(targets, [-1])
        if softmax_loss_function is None:
            loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=targets, logits=flat)
        elif _version.seq2seq_names_arguments_of_losses:
            loss = softmax_loss_function(labels=targets, logits=flat)
        else:
            loss = softmax_loss_function(targets, flat)
        shape = _model.shape(logits)
        if average_across_timesteps and average_across_batch:
            loss *= tf.reshape(weights, [-1])
            loss, size = tf.reduce_sum(loss), tf.reduce_sum(weights)
            if _version.seq2seq_divides_safely:
                return tf.div_no_nan(loss, size)
            size += 1e-12
            loss /= size
            return loss
        if average_across_timesteps or average_across_batch:
            shape = [_model.size(logits, 0 if average_across_timesteps else 1)]
        return _model.unnamed(loss.dtype, shape, [loss, weights])
