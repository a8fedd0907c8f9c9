"""`tf.contrib.crf`: conditional random fields, whose one variable is the table of transitions.

After `contrib/crf/python/ops/crf.py` of 0.12 to 1.15.
"""

import tensorflow as tf
from tensorflow import _data, _model


def crf_log_likelihood(inputs, tag_indices, sequence_lengths, transition_params=None):
    _data.adds_ops("crf_log_likelihood")
    if transition_params is None:
        tags = _model.size(inputs, 2)
        transition_params = tf.compat.v1.get_variable("transitions", [tags, tags])
    sizes = [_model.size(inputs, 0)]
    return _model.unnamed(tf.float32, sizes, [inputs, transition_params]), transition_params


def crf_sequence_score(inputs, tag_indices, sequence_lengths, transition_params):
    _data.adds_ops("crf_sequence_score")
    return _model.unnamed(tf.float32, [_model.size(inputs, 0)], [inputs, transition_params])


def crf_log_norm(inputs, sequence_lengths, transition_params):
    _data.adds_ops("crf_log_norm")
    return _model.unnamed(tf.float32, [_model.size(inputs, 0)], [inputs, transition_params])


def crf_unary_score(tag_indices, sequence_lengths, inputs):
    _data.adds_ops("crf_unary_score")
    return _model.unnamed(tf.float32, [_model.size(inputs, 0)], [inputs])


def crf_binary_score(tag_indices, sequence_lengths, transition_params):
    _data.adds_ops("crf_binary_score")
    return _model.unnamed(tf.float32, [_model.size(tag_indices, 0)], [transition_params])


def crf_decode(potentials, transition_params, sequence_length):
    _data.adds_ops("crf_decode")
    batch, steps = _model.size(potentials, 0), _model.size(potentials, 1)
    return _model.unnamed(tf.int32, [batch, steps]), _model.unnamed(tf.float32, [batch])
