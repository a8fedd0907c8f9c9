"""`tf.contrib.seq2seq`: the helpers that tell a decoder its inputs.

After `contrib/seq2seq/python/ops/helper.py` of 1.2.1 to 1.15.5.
"""

import tensorflow as tf
from tensorflow import _model
from tensorflow import _nest as nest

name_scope = tf.name_scope


def _boolean(size, inputs):
    return _model.unnamed(tf.bool, [size], inputs)


def _ids(size, inputs, dtype=tf.int32):
    return _model.unnamed(dtype, [size], inputs)


def embedding_fn(embedding):
    if callable(embedding):
        return embedding
    return lambda ids: tf.nn.embedding_lookup(embedding, ids)


class Helper:
    @property
    def batch_size(self):
        raise NotImplementedError("batch_size has not been implemented")

    @property
    def sample_ids_shape(self):
        raise NotImplementedError("sample_ids_shape has not been implemented")

    @property
    def sample_ids_dtype(self):
        raise NotImplementedError("sample_ids_dtype has not been implemented")


class CustomHelper(Helper):
    def __init__(
        self, initialize_fn, sample_fn, next_inputs_fn, sample_ids_shape=None,
        sample_ids_dtype=None,
    ):  # fmt: skip
        self._initialize_fn = initialize_fn
        self._sample_fn = sample_fn
        self._next_inputs_fn = next_inputs_fn
        self._batch_size = None
        self._sample_ids_shape = tf.TensorShape(sample_ids_shape or [])
        self._sample_ids_dtype = sample_ids_dtype or tf.int32

    @property
    def batch_size(self):
        if self._batch_size is None:
            raise ValueError("batch_size accessed before initialize was called")
        return self._batch_size

    @property
    def sample_ids_shape(self):
        return self._sample_ids_shape

    @property
    def sample_ids_dtype(self):
        return self._sample_ids_dtype

    def initialize(self, name=None):
        with name_scope(name, "%sInitialize" % type(self).__name__):
            finished, inputs = self._initialize_fn()
            if self._batch_size is None:
                self._batch_size = sized(tf.size(finished), _model.size(finished, 0))
        return finished, inputs

    def sample(self, time, outputs, state, name=None):
        with name_scope(name, "%sSample" % type(self).__name__, (time, outputs, state)):
            return self._sample_fn(time=time, outputs=outputs, state=state)

    def next_inputs(self, time, outputs, state, sample_ids, name=None):
        with name_scope(name, "%sNextInputs" % type(self).__name__, (time, outputs, state)):
            return self._next_inputs_fn(
                time=time, outputs=outputs, state=state, sample_ids=sample_ids
            )


def sized(tensor, size):
    """A tensor that says how many there are, where the number may be known."""
    return _model.with_constant(tensor, size)


class _Scalars(Helper):
    """A helper whose samples are numbers."""

    @property
    def batch_size(self):
        return self._batch_size

    @property
    def sample_ids_shape(self):
        return tf.TensorShape([])

    @property
    def sample_ids_dtype(self):
        return tf.int32


class TrainingHelper(_Scalars):
    def __init__(self, inputs, sequence_length, time_major=False, name=None):
        with name_scope(name, "TrainingHelper", [inputs, sequence_length]):
            self._inputs = nest.map_structure(
                lambda i: tf.convert_to_tensor(i, name="inputs"), inputs
            )
            self._sequence_length = tf.convert_to_tensor(sequence_length, name="sequence_length")
            first = nest.flatten(self._inputs)[0]
            batch = _model.size(first, 1 if time_major else 0)
            if not isinstance(batch, int):
                batch = _model.size(self._sequence_length, 0)
            self._zero_inputs = nest.map_structure(
                lambda i: _model.unnamed(i.dtype, _step_shape(i, batch, time_major), [i]),
                self._inputs,
            )
            self._batch_size = sized(tf.size(self._sequence_length), batch)

    @property
    def inputs(self):
        return self._inputs

    @property
    def sequence_length(self):
        return self._sequence_length

    def initialize(self, name=None):
        with name_scope(name, "TrainingHelperInitialize"):
            return self._next()

    def _next(self):
        inputs = nest.map_structure(
            lambda zero: _model.op("cond", zero.dtype, _model.shape(zero), [zero], "/Merge"),
            self._zero_inputs,
        )
        size = _model.size(nest.flatten(self._zero_inputs)[0], 0)
        return _boolean(size, []), inputs

    def sample(self, time, outputs, name=None, **unused):
        with name_scope(name, "TrainingHelperSample", [time, outputs]):
            return _ids(_model.size(nest.flatten(outputs)[0], 0), [])

    def next_inputs(self, time, outputs, state, name=None, **unused):
        with name_scope(name, "TrainingHelperNextInputs", [time, outputs, state]):
            finished, inputs = self._next()
            return finished, inputs, state


class ScheduledEmbeddingTrainingHelper(TrainingHelper):
    def __init__(
        self, inputs, sequence_length, embedding, sampling_probability, time_major=False, seed=None,
        scheduling_seed=None, name=None,
    ):  # fmt: skip
        with name_scope(
            name, "ScheduledEmbeddingSamplingWrapper", [embedding, sampling_probability]
        ):
            self._embedding_fn = embedding_fn(embedding)
            self._sampling_probability = tf.convert_to_tensor(
                sampling_probability, name="sampling_probability"
            )
            super().__init__(
                inputs=inputs,
                sequence_length=sequence_length,
                time_major=time_major,
                name=name,
            )

    def sample(self, time, outputs, state, name=None):
        with name_scope(name, "ScheduledEmbeddingTrainingHelperSample", [time, outputs]):
            return _ids(_model.size(outputs, 0), [])

    def next_inputs(self, time, outputs, state, sample_ids, name=None):
        with name_scope(name, "ScheduledEmbeddingTrainingHelperNextInputs", [time, outputs]):
            finished, inputs, state = super().next_inputs(time, outputs, state, name=name)
            found = self._embedding_fn(_ids(None, []))
            return finished, _model.unnamed(inputs.dtype, inputs.shape, [inputs, found]), state


class ScheduledOutputTrainingHelper(TrainingHelper):
    def __init__(
        self, inputs, sequence_length, sampling_probability, time_major=False, seed=None,
        next_inputs_fn=None, auxiliary_inputs=None, name=None,
    ):  # fmt: skip
        with name_scope(name, "ScheduledOutputTrainingHelper", [inputs, auxiliary_inputs]):
            self._auxiliary_inputs = auxiliary_inputs
            self._next_inputs_fn = next_inputs_fn
            if auxiliary_inputs is not None:
                inputs = nest.map_structure(
                    lambda x, y: tf.concat((x, y), -1), inputs, auxiliary_inputs
                )
            super().__init__(
                inputs=inputs,
                sequence_length=sequence_length,
                time_major=time_major,
                name=name,
            )

    def sample(self, time, outputs, state, name=None):
        with name_scope(name, "ScheduledOutputTrainingHelperSample", [time, outputs, state]):
            return _ids(_model.size(outputs, 0), [])

    def next_inputs(self, time, outputs, state, sample_ids, name=None):
        with name_scope(name, "ScheduledOutputTrainingHelperNextInputs", [time, outputs]):
            finished, inputs, state = super().next_inputs(time, outputs, state, name=name)
            if self._next_inputs_fn is not None:
                outputs = self._next_inputs_fn(outputs)
            return finished, _model.unnamed(inputs.dtype, inputs.shape, [inputs, outputs]), state


class GreedyEmbeddingHelper(_Scalars):
    def __init__(self, embedding, start_tokens, end_token):
        self._embedding_fn = embedding_fn(embedding)
        self._start_tokens = tf.convert_to_tensor(start_tokens, dtype=tf.int32, name="start_tokens")
        self._end_token = tf.convert_to_tensor(end_token, dtype=tf.int32, name="end_token")
        self._batch_size = sized(tf.size(self._start_tokens), _model.size(self._start_tokens, 0))
        self._start_inputs = self._embedding_fn(self._start_tokens)

    def initialize(self, name=None):
        finished = tf.tile([False], [self._batch_size])
        return finished, self._start_inputs

    def sample(self, time, outputs, state, name=None):
        return tf.argmax(outputs, axis=-1, output_type=tf.int32)

    def next_inputs(self, time, outputs, state, sample_ids, name=None):
        finished = tf.equal(sample_ids, self._end_token)
        inputs = tf.cond(
            tf.reduce_all(finished),
            lambda: self._start_inputs,
            lambda: self._embedding_fn(sample_ids),
        )
        return finished, inputs, state


class SampleEmbeddingHelper(GreedyEmbeddingHelper):
    def __init__(self, embedding, start_tokens, end_token, softmax_temperature=None, seed=None):
        super().__init__(embedding, start_tokens, end_token)
        self._softmax_temperature = softmax_temperature

    def sample(self, time, outputs, state, name=None):
        return _ids(_model.size(outputs, 0), [])


class InferenceHelper(Helper):
    def __init__(
        self, sample_fn, sample_shape, sample_dtype, start_inputs, end_fn, next_inputs_fn=None,
    ):  # fmt: skip
        self._sample_fn = sample_fn
        self._end_fn = end_fn
        self._sample_shape = tf.TensorShape(sample_shape)
        self._sample_dtype = sample_dtype
        self._next_inputs_fn = next_inputs_fn
        self._start_inputs = tf.convert_to_tensor(start_inputs, name="start_inputs")
        self._batch_size = sized(
            tf.shape(self._start_inputs)[0], _model.size(self._start_inputs, 0)
        )

    @property
    def batch_size(self):
        return self._batch_size

    @property
    def sample_ids_shape(self):
        return self._sample_shape

    @property
    def sample_ids_dtype(self):
        return self._sample_dtype

    def initialize(self, name=None):
        return tf.tile([False], [self._batch_size]), self._start_inputs

    def sample(self, time, outputs, state, name=None):
        return self._sample_fn(outputs)

    def next_inputs(self, time, outputs, state, sample_ids, name=None):
        inputs = sample_ids if self._next_inputs_fn is None else self._next_inputs_fn(sample_ids)
        return self._end_fn(sample_ids), inputs, state


def _step_shape(value, batch, time_major):
    """The shape of the inputs of one step."""
    sizes = _model.state_sizes(value)
    if not isinstance(sizes, list):
        return _model.size(value, 0)
    return [batch] + sizes[2:]
