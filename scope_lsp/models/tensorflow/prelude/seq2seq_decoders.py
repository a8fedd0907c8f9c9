"""`tf.contrib.seq2seq`: decoders, and the loop that runs them.

After `basic_decoder.py`, `beam_search_decoder.py` and `decoder.py` below
`contrib/seq2seq/python/ops/` of 1.2.1 to 1.15.5.
"""

import collections

import tensorflow as tf
from tensorflow import _model, _rnn, _version
from tensorflow import _nest as nest

name_scope = tf.name_scope
variable_scope = tf.variable_scope


class Decoder:
    @property
    def tracks_own_finished(self):
        return False

    def finalize(self, outputs, final_state, sequence_lengths):
        raise NotImplementedError


BasicDecoderOutput = collections.namedtuple("BasicDecoderOutput", ("rnn_output", "sample_id"))


def _output_size(cell, output_layer):
    if output_layer is None:
        return cell.output_size
    if hasattr(output_layer, "units"):
        return tf.TensorShape([output_layer.units])
    shape = output_layer.compute_output_shape(tf.TensorShape([None, cell.output_size]))
    return _model.rest(shape)


class BasicDecoder(Decoder):
    def __init__(self, cell, helper, initial_state, output_layer=None):
        self._cell = cell
        self._helper = helper
        self._initial_state = initial_state
        self._output_layer = output_layer

    @property
    def batch_size(self):
        return self._helper.batch_size

    def _rnn_output_size(self):
        return _output_size(self._cell, self._output_layer)

    @property
    def output_size(self):
        return BasicDecoderOutput(
            rnn_output=self._rnn_output_size(),
            sample_id=self._helper.sample_ids_shape
            if _version.helpers_tell_samples
            else tf.TensorShape([]),
        )

    @property
    def output_dtype(self):
        dtype = nest.flatten(self._initial_state)[0].dtype
        return BasicDecoderOutput(
            nest.map_structure(lambda _: dtype, self._rnn_output_size()),
            self._helper.sample_ids_dtype if _version.helpers_tell_samples else tf.int32,
        )

    def initialize(self, name=None):
        return self._helper.initialize() + (self._initial_state,)

    def step(self, time, inputs, state, name=None):
        with name_scope(name, "BasicDecoderStep", (time, inputs, state)):
            outputs, cell_state = self._cell(inputs, state)
            if self._output_layer is not None:
                outputs = self._output_layer(outputs)
            sample_ids = self._helper.sample(time=time, outputs=outputs, state=cell_state)
            finished, next_inputs, next_state = self._helper.next_inputs(
                time=time, outputs=outputs, state=cell_state, sample_ids=sample_ids
            )
        return BasicDecoderOutput(outputs, sample_ids), next_state, next_inputs, finished


BeamSearchDecoderState = collections.namedtuple(
    "BeamSearchDecoderState",
    ("cell_state", "log_probs", "finished", "lengths")
    + (("accumulated_attention_probs",) if _version.beams_cover else ()),
)
BeamSearchDecoderOutput = collections.namedtuple(
    "BeamSearchDecoderOutput", ("scores", "predicted_ids", "parent_ids")
)
FinalBeamSearchDecoderOutput = collections.namedtuple(
    "FinalBeamSearchDecoderOutput", ("predicted_ids", "beam_search_decoder_output")
)


def tile_batch(t, multiplier, name=None):
    def tiled(value):
        value = tf.convert_to_tensor(value, name="t")
        batch = _model.size(value, 0)
        batch = batch * multiplier if isinstance(batch, int) else batch
        tf.shape(value)
        repeated = tf.tile(tf.expand_dims(value, 1), [1, multiplier])
        made = tf.reshape(repeated, [-1])
        return _model.set_like(
            made, _model.prefixed(batch, _model.rest(_model.shape(value))), value
        )

    with name_scope(name, "tile_batch", nest.flatten(t) + [multiplier]):
        return nest.map_structure(tiled, t)


class BeamSearchDecoder(Decoder):
    def __init__(
        self,
        cell,
        embedding,
        start_tokens,
        end_token,
        initial_state,
        beam_width,
        output_layer=None,
        length_penalty_weight=0.0,
        coverage_penalty_weight=0.0,
        reorder_tensor_arrays=True,
    ):
        self._cell = cell
        self._output_layer = output_layer
        self._embedding_fn = _rnn.embedding_fn(embedding)
        start_tokens = tf.convert_to_tensor(start_tokens, dtype=tf.int32, name="start_tokens")
        self._end_token = tf.convert_to_tensor(end_token, dtype=tf.int32, name="end_token")
        self._beam_width = beam_width
        self._static_batch = _model.size(start_tokens, 0)
        self._batch_size = _rnn.sized(tf.size(start_tokens), self._static_batch)
        self._initial_cell_state = nest.map_structure(self._split_first, initial_state)
        self._start_tokens = tf.tile(tf.expand_dims(start_tokens, 1), [1, beam_width])
        self._start_inputs = self._embedding_fn(self._start_tokens)
        zeros = tf.zeros([self._batch_size], dtype=tf.int32)
        self._finished = tf.one_hot(zeros, depth=beam_width)

    @property
    def batch_size(self):
        return self._batch_size

    @property
    def tracks_own_finished(self):
        return True

    def _split_first(self, value):
        """The same for the initial state, whose ops are in the program's own scope."""
        split = self._split(value)
        if split is value:
            return value
        sizes = tf.concat(([self._batch_size, self._beam_width], tf.shape(value)[1:]), 0)
        return _model.like(tf.reshape(value, sizes), split)

    def _split(self, value):
        """From the batch's axis an axis of beams apart."""
        if not _model.is_tensor(value) or _model.rank(value) == 0:
            return value
        inner = _model.prefixed(self._beam_width, _model.rest(_model.shape(value)))
        shape = _model.prefixed(self._static_batch, inner)
        return _model.unnamed(value.dtype, shape, [value])

    def _merge(self, value):
        rank = _model.rank(value) if _model.is_tensor(value) else 0
        if isinstance(rank, int) and rank < 2:
            return value
        batch = self._static_batch
        batch = batch * self._beam_width if isinstance(batch, int) else batch
        inner = _model.rest(_model.rest(_model.shape(value)))
        return _model.unnamed(value.dtype, _model.prefixed(batch, inner), [value])

    @property
    def output_size(self):
        beams = tf.TensorShape([self._beam_width])
        return BeamSearchDecoderOutput(scores=beams, predicted_ids=beams, parent_ids=beams)

    @property
    def output_dtype(self):
        dtype = nest.flatten(self._initial_cell_state)[0].dtype
        return BeamSearchDecoderOutput(scores=dtype, predicted_ids=tf.int32, parent_ids=tf.int32)

    def _beams(self, dtype, inputs=()):
        return _model.unnamed(dtype, [self._static_batch, self._beam_width], list(inputs))

    def _state(self, cell_state, dtype):
        extra = {"accumulated_attention_probs": ()} if _version.beams_cover else {}
        return BeamSearchDecoderState(
            cell_state=cell_state,
            log_probs=self._beams(dtype),
            finished=self._beams(tf.bool),
            lengths=self._beams(tf.int64),
            **extra,
        )

    def initialize(self, name=None):
        dtype = nest.flatten(self._initial_cell_state)[0].dtype
        state = self._state(self._initial_cell_state, dtype)
        return self._beams(tf.bool), self._start_inputs, state

    def step(self, time, inputs, state, name=None):
        with name_scope(name, "BeamSearchDecoderStep", (time, inputs, state)):
            inputs = nest.map_structure(self._merge, inputs)
            cell_state = nest.map_structure(self._merge, state.cell_state)
            outputs, cell_state = self._cell(inputs, cell_state)
            outputs = nest.map_structure(self._split, outputs)
            cell_state = nest.map_structure(self._split, cell_state)
            if self._output_layer is not None:
                outputs = self._output_layer(outputs)
            dtype = nest.flatten(self._initial_cell_state)[0].dtype
            found = BeamSearchDecoderOutput(
                self._beams(dtype, [outputs]), self._beams(tf.int32), self._beams(tf.int32)
            )
            state = self._state(cell_state, dtype)
            inputs = tf.cond(
                tf.reduce_all(state.finished),
                lambda: self._start_inputs,
                lambda: self._embedding_fn(found.predicted_ids),
            )
        return found, state, inputs, state.finished

    def finalize(self, outputs, final_state, sequence_lengths):
        ids = _model.unnamed(tf.int32, _model.shape(outputs.predicted_ids), [])
        final = FinalBeamSearchDecoderOutput(beam_search_decoder_output=outputs, predicted_ids=ids)
        return final, final_state


def dynamic_decode(
    decoder,
    output_time_major=False,
    impute_finished=False,
    maximum_iterations=None,
    parallel_iterations=32,
    swap_memory=False,
    scope=None,
    **kwargs,
):
    with variable_scope(scope, "decoder"):
        limit = {}
        if maximum_iterations is not None:
            maximum_iterations = tf.convert_to_tensor(
                maximum_iterations, dtype=tf.int32, name="maximum_iterations"
            )
            if _version.decoding_has_limits:
                limit = {"maximum_iterations": maximum_iterations}
        finished, inputs, state = decoder.initialize()
        if maximum_iterations is not None:
            finished = tf.logical_or(finished, 0 >= maximum_iterations)
        lengths = tf.zeros_like(finished, dtype=tf.int32)
        time = tf.constant(0, dtype=tf.int32)
        batch = _model.constant(decoder.batch_size)

        def array(size, dtype):
            shape = _model.prefixed(batch, _model.state_sizes(size))
            return tf.TensorArray(dtype, size=0, dynamic_size=True, element_shape=shape)

        arrays = nest.map_structure(array, decoder.output_size, decoder.output_dtype)

        def body(time, arrays, state, inputs, finished, lengths):
            outputs, new_state, new_inputs, new_finished = decoder.step(time, inputs, state)
            if not decoder.tracks_own_finished:
                new_finished = tf.logical_or(new_finished, finished)
            lengths = tf.where(
                tf.logical_not(finished), tf.fill(tf.shape(lengths), time + 1), lengths
            )
            arrays = nest.map_structure(lambda ta, out: ta.write(time, out), arrays, outputs)
            return time + 1, arrays, new_state, new_inputs, new_finished, lengths

        _, arrays, state, _, _, lengths = tf.while_loop(
            lambda time, arrays, state, inputs, finished, lengths: tf.logical_not(
                tf.reduce_all(finished)
            ),
            body,
            (time, arrays, state, inputs, finished, lengths),
            **limit,
        )
        outputs = nest.map_structure(lambda ta: ta.stack(), arrays)
        try:
            outputs, state = decoder.finalize(outputs, state, lengths)
        except NotImplementedError:
            pass
        if not output_time_major:
            outputs = nest.map_structure(_rnn.time_major_of, outputs)
    if _version.decoding_tells_lengths:
        return outputs, state, lengths
    return outputs, state
