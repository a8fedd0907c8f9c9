"""`tf.contrib.layers`: columns of features, and the layers of them.

After `contrib/layers/python/layers/feature_column.py` and `feature_column_ops.py` of 1.4 and 1.15.
"""

import tensorflow as tf
from tensorflow import _model
from tensorflow._arrays import concat

variable_scope = tf.compat.v1.variable_scope
model_variable = tf.contrib.framework.model_variable


class Column(object):
    """`key` orders the columns of a layer; `length` is the size of what a network gets, `words`
    the number of rows of a linear model's weights."""

    length = words = None
    is_sparse = False

    def __init__(self, name, kind, inner=None):
        self.name = name
        if inner is None:
            self.key = "_" + kind + "(column_name='" + name
        else:
            self.key = "_" + kind + "(" + inner

    def give(self, batch, features, trainable):
        """What a network gets."""
        return _model.unnamed(tf.float32, [batch, self.length], [features])

    def weigh(self, batch, features, num_outputs, trainable):
        """What a linear model gets, and the variables."""
        weights = model_variable(
            name="weight", shape=[self.length, num_outputs],
            initializer=tf.compat.v1.zeros_initializer(), trainable=trainable,
        )  # fmt: skip
        return weights

    def weights(self, trainable=True):
        """The column's own variable, if it has one."""
        return None

    config = property(lambda self: dict.fromkeys(leaves(self)))
    # As the columns of `tf.feature_column` tell it, whose layers take these as well.
    _var_scope_name = property(lambda self: self.name)
    is_dense = property(lambda self: not self.is_sparse)
    size = property(lambda self: self.length)
    buckets = _num_buckets = property(lambda self: self.words)


def leaves(column):
    if isinstance(column, Sparse) and column.parts:
        return [leaf for part in column.parts for leaf in leaves(part)]
    return [column.name]


class RealValued(Column):
    def __init__(self, column_name, dimension):
        Column.__init__(self, column_name, "RealValuedColumn")
        self.length = self.dimension = dimension


class Sparse(Column):
    """A column of words, of which there are so many."""

    is_sparse = True
    parts = ()

    def __init__(self, name, kind, words, parts=()):
        inner = None if not parts else "columns=(" + ", ".join(part.key for part in parts)
        Column.__init__(self, name, kind, inner)
        self.words = self.length = words
        self.parts = parts

    def weigh(self, batch, features, num_outputs, trainable):
        return model_variable(
            name="weights", shape=[self.words, num_outputs], trainable=trainable,
            initializer=tf.compat.v1.zeros_initializer(),
        )  # fmt: skip

    def give(self, batch, features, trainable):
        raise ValueError("Error creating input layer for column: " + self.name)


class Bucketized(Sparse):
    is_sparse = False

    def __init__(self, source, boundaries):
        self.source = source
        Column.__init__(
            self, source.name + "_bucketized", "BucketizedColumn", "source_column=" + source.key
        )
        self.length = self.words = (len(boundaries) + 1) * source.dimension

    def give(self, batch, features, trainable):
        return Column.give(self, batch, features, trainable)


class Embedding(Column):
    def __init__(self, inner, dimension, shared=None, trainable=True):
        name = inner.name + ("_shared_embedding" if shared else "_embedding")
        Column.__init__(self, name, "EmbeddingColumn", "sparse_id_column=" + inner.key)
        self.inner, self.length = inner, dimension
        self._shared, self._trainable = shared, trainable

    def give(self, batch, features, trainable):
        weights = self.weights(trainable)
        return _model.unnamed(tf.float32, [batch, self.length], [features, weights])

    def weights(self, trainable=True):
        name = self._shared or "weights"
        key = "SHARED_EMBEDDING_COLLECTION_" + name.upper()
        kept = tf.compat.v1.get_collection(key) if self._shared else []
        if kept:
            weights = kept[0]
        else:
            weights = model_variable(
                name=name, shape=[self.inner.words, self.length],
                trainable=trainable and self._trainable,
            )  # fmt: skip
            if self._shared:
                tf.compat.v1.add_to_collection(key, weights)
        return weights

    def weigh(self, *args):
        raise ValueError("Error creating weighted sum for column: " + self.name)


class ScatteredEmbedding(Embedding):
    def __init__(self, name, size, dimension, initializer):
        Column.__init__(self, name + "_scattered_embedding", "ScatteredEmbeddingColumn")
        self.key = "_ScatteredEmbeddingColumn(column_name='" + name
        self.rows, self.length, self.initializer = size, dimension, initializer

    def weights(self, trainable=True):
        initializer = self.initializer or tf.compat.v1.truncated_normal_initializer()
        return model_variable(
            name="weights", shape=[self.rows], initializer=initializer, trainable=trainable
        )


class OneHot(Column):
    def __init__(self, inner):
        Column.__init__(
            self, inner.name + "_one_hot", "OneHotColumn", "sparse_id_column=" + inner.key
        )
        self.length = inner.words


# Making columns


def real_valued_column(
    column_name, dimension=1, default_value=None, dtype=tf.float32, normalizer=None
):
    return RealValued(column_name, dimension)


def bucketized_column(source_column, boundaries):
    return Bucketized(source_column, boundaries)


def sparse_column_with_hash_bucket(
    column_name, hash_bucket_size, combiner="sum", dtype=tf.string, hash_keys=None
):
    return Sparse(column_name, "SparseColumnHashed", hash_bucket_size)


def sparse_column_with_integerized_feature(
    column_name, bucket_size, combiner="sum", dtype=tf.int64
):
    return Sparse(column_name, "SparseColumnIntegerized", bucket_size)


def sparse_column_with_keys(column_name, keys, default_value=-1, combiner="sum", dtype=tf.string):
    return Sparse(column_name, "SparseColumnKeys", len(keys))


def sparse_column_with_vocabulary_file(
    column_name, vocabulary_file, num_oov_buckets=0, vocab_size=None, default_value=-1,
    combiner="sum", dtype=tf.string,
):  # fmt: skip
    return Sparse(column_name, "SparseColumnVocabulary", vocab_size + num_oov_buckets)


def weighted_sparse_column(sparse_id_column, weight_column_name, dtype=tf.float32):
    name = sparse_id_column.name + "_weighted_by_" + weight_column_name
    return Sparse(name, "WeightedSparseColumn", sparse_id_column.words, (sparse_id_column,))


def crossed_column(columns, hash_bucket_size, *args, **kwargs):
    parts = tuple(sorted(columns, key=lambda column: column.name))
    name = "_X_".join(sorted(leaf_names(parts)))
    return Sparse(name, "CrossedColumn", hash_bucket_size, parts)


def leaf_names(columns):
    found = []
    for column in columns:
        if column.key.startswith("_CrossedColumn"):
            found += leaf_names(column.parts)
        else:
            found.append(column.name)
    return found


def embedding_column(
    sparse_id_column, dimension, combiner="mean", initializer=None,
    ckpt_to_load_from=None, tensor_name_in_ckpt=None, max_norm=None, trainable=True,
):  # fmt: skip
    return Embedding(sparse_id_column, dimension, None, trainable)


def shared_embedding_columns(
    sparse_id_columns, dimension, combiner="mean", shared_embedding_name=None, initializer=None,
    ckpt_to_load_from=None, tensor_name_in_ckpt=None, max_norm=None, trainable=True,
):  # fmt: skip
    columns = list(sparse_id_columns)
    if not shared_embedding_name:
        ordered = sorted(columns, key=lambda column: column.name)
        shared_embedding_name = "_".join(column.name for column in ordered[:3])
        if len(columns) > 3:
            shared_embedding_name += "_plus_%d_others" % (len(columns) - 3)
        shared_embedding_name += "_shared_embedding"
    return [Embedding(c, dimension, shared_embedding_name, trainable) for c in columns]


def scattered_embedding_column(
    column_name, size, dimension, hash_key, combiner="mean", initializer=None
):
    return ScatteredEmbedding(column_name, size, dimension, initializer)


def one_hot_column(sparse_id_column):
    return OneHot(sparse_id_column)


def create_feature_spec_for_parsing(feature_columns):
    return tf._keras.unknown("how features are parsed")


def check_feature_columns(feature_columns):
    return None


# Layers of columns


def ordered(feature_columns):
    return sorted(set(feature_columns), key=lambda column: column.key)


def batch_size(features):
    for value in features.values():
        if _model.is_tensor(value):
            return _model.size(value, 0)
    return None


def input_from_feature_columns(
    columns_to_tensors, feature_columns, weight_collections=None, trainable=True, scope=None,
    cols_to_outs=None,
):  # fmt: skip
    batch, found = batch_size(columns_to_tensors), []
    with variable_scope(scope, default_name="input_from_feature_columns"):
        for column in ordered(feature_columns):
            with variable_scope(None, default_name=column.name):
                found.append(column.give(batch, columns_to_tensors, trainable))
            if cols_to_outs is not None:
                cols_to_outs[column] = found[-1]
        return concat(found, 1)


def sequence_input_from_feature_columns(
    columns_to_tensors, feature_columns, weight_collections=None, trainable=True, scope=None
):
    found = []
    with variable_scope(scope, default_name="sequence_input_from_feature_columns"):
        for column in ordered(feature_columns):
            with variable_scope(None, default_name=column.name):
                weights = column.weights(trainable)
                sizes = [batch_size(columns_to_tensors), None, column.length]
                found.append(_model.unnamed(tf.float32, sizes, [columns_to_tensors, weights]))
        return concat(found, 2)


def bias_and_sum(found, num_outputs, batch, trainable):
    bias = model_variable(
        "bias_weight", shape=[num_outputs], initializer=tf.compat.v1.zeros_initializer(),
        trainable=trainable,
    )  # fmt: skip
    total = _model.unnamed(tf.float32, [batch, num_outputs], found)
    return tf.nn.bias_add(total, bias), bias


def weighted_sum_from_feature_columns(
    columns_to_tensors, feature_columns, num_outputs, weight_collections=None, trainable=True,
    scope=None,
):  # fmt: skip
    variables = {}
    batch = batch_size(columns_to_tensors)
    with variable_scope(scope, default_name="weighted_sum_from_feature_columns"):
        for column in ordered(feature_columns):
            with variable_scope(None, default_name=column.name):
                made = column.weigh(batch, columns_to_tensors, num_outputs, trainable)
            variables[column] = [made]
        found = [each for kept in variables.values() for each in kept]
        total, bias = bias_and_sum(found, num_outputs, batch, trainable)
    return total, variables, bias


def joint_weighted_sum_from_feature_columns(
    columns_to_tensors, feature_columns, num_outputs, weight_collections=None, trainable=True,
    scope=None,
):  # fmt: skip
    batch = batch_size(columns_to_tensors)
    with variable_scope(scope, default_name="joint_weighted_sum_from_feature_columns"):
        total = 0
        for column in ordered(feature_columns):
            total = total + column.words
        with variable_scope(None, default_name="linear_weights"):
            weights = model_variable(
                name="weights", shape=[total, num_outputs], trainable=trainable,
                initializer=tf.compat.v1.zeros_initializer(),
            )  # fmt: skip
        result, bias = bias_and_sum([weights], num_outputs, batch, trainable)
    return result, [weights], bias
