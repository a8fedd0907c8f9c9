"""`tf.parse_example` and its like: what becomes of a record, feature by feature.

After `python/ops/parsing_ops.py` and `parsing_config.py` of 0.12 to 2.10. The op gives the parts of
the sparse features first, then the dense ones, each in the order of their keys.
"""

import collections
import re

import tensorflow as tf
from tensorflow import _data, _model, _version


class VarLenFeature(collections.namedtuple("VarLenFeature", ["dtype"])):
    pass


class SparseFeature(
    collections.namedtuple(
        "SparseFeature", ["index_key", "value_key", "dtype", "size", "already_sorted"]
    )
):
    def __new__(cls, index_key, value_key, dtype, size, already_sorted=False):
        return super(SparseFeature, cls).__new__(
            cls, index_key, value_key, dtype, size, already_sorted
        )


class FixedLenFeature(
    collections.namedtuple("FixedLenFeature", ["shape", "dtype", "default_value"])
):
    def __new__(cls, shape, dtype, default_value=None):
        return super(FixedLenFeature, cls).__new__(cls, shape, dtype, default_value)


class FixedLenSequenceFeature(
    collections.namedtuple(
        "FixedLenSequenceFeature", ["shape", "dtype", "allow_missing", "default_value"]
    )
):
    def __new__(cls, shape, dtype, allow_missing=False, default_value=None):
        return super(FixedLenSequenceFeature, cls).__new__(
            cls, shape, dtype, allow_missing, default_value
        )


def parsed(features, path, leading, batched):
    """The tensors of some features, of the op `path` below the current name scope."""
    found = {}
    sparse = [key for key in sorted(features) if not is_dense(features[key])]
    dense = [key for key in sorted(features) if is_dense(features[key])]
    for i, key in enumerate(sparse):
        rank = 2 if batched else 1
        found[key] = tf.compat.v1.SparseTensor(
            _data.output_of(path, i, tf.int64, [None, rank]),
            _data.output_of(path, len(sparse) + i, features[key].dtype, [None]),
            _data.output_of(path, 2 * len(sparse) + i, tf.int64, [rank]),
        )
    for i, key in enumerate(dense):
        feature = features[key]
        inner = [None] if isinstance(feature, FixedLenSequenceFeature) else []
        shape = [feature.shape] if isinstance(feature.shape, int) else list(feature.shape)
        name, index = path, 3 * len(sparse) + i
        if path is None:
            name = "Squeeze_" + re.sub("[^A-Za-z0-9_.\\-/]", "_", key)
            index = 0
        found[key] = _data.output_of(name, index, feature.dtype, leading + inner + shape)
    return found


def is_dense(feature):
    return isinstance(feature, (FixedLenFeature, FixedLenSequenceFeature))


def batch_of(serialized):
    return [_model.size(serialized, 0)]


def parse_example(serialized, features, name=None, example_names=None):
    with tf.compat.v1.name_scope(name, "ParseExample"):
        op = name or ("ParseExampleV2" if _version.is_v2 else "ParseExample")
        return parsed(features, op, batch_of(serialized), True)


def parse_example_v2(serialized, features, example_names=None, name=None):
    return parse_example(serialized, features, name)


def parse_single_example(serialized, features, name=None, example_names=None):
    with tf.compat.v1.name_scope(name, "ParseSingleExample"):
        if not _version.single_examples_have_an_op:
            return parsed(features, None, [], False)
        if _version.is_v2:
            with tf.compat.v1.name_scope(name, "ParseExample"):
                return parsed(features, name or "ParseExampleV2", [], False)
        return parsed(features, name or "ParseSingleExample", [], False)


def parse_single_example_v2(serialized, features, example_names=None, name=None):
    return parse_single_example(serialized, features, name)


def parse_single_sequence_example(
    serialized, context_features=None, sequence_features=None, example_name=None, name=None
):
    with tf.compat.v1.name_scope(name, "ParseSingleSequenceExample"):
        op = "ParseSingleSequenceExample"
        if _version.is_v2:
            op = "ParseSequenceExample/ParseSequenceExampleV2"
        context = parsed(context_features or {}, op, [], False)
        sequences = {}
        features = sequence_features or {}
        for i, key in enumerate(sorted(features)):
            feature = features[key]
            if isinstance(feature, VarLenFeature):
                sequences[key] = _data.unknown("a sparse feature of a sequence")
            else:
                shape = [None] + list(feature.shape)
                sequences[key] = _data.output_of(op, len(context) + i, feature.dtype, shape)
        return context, sequences
