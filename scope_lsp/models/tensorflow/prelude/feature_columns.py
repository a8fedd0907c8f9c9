"""`tf.feature_column`: columns, `input_layer`, `linear_model`, and the layer `DenseFeatures`.

After `python/feature_column/feature_column.py` and `feature_column_v2.py` of 1.4 to 2.10. What a
column does to its feature is left out: only its name, its sizes and its variables count.
"""

import tensorflow as tf
from tensorflow import _data, _model, _version

get_variable = tf.compat.v1.get_variable
variable_scope = tf.compat.v1.variable_scope


class Column(object):
    """`size` is how many numbers a dense column gives, `buckets` how many values another takes."""

    size = None
    buckets = None
    is_dense = False

    def __init__(self, name, key=None, **settings):
        self.name = name
        self.key = key
        for setting, value in settings.items():
            setattr(self, setting, value)

    @property
    def _var_scope_name(self):
        return self.name

    @property
    def num_buckets(self):
        return self.buckets

    _num_buckets = num_buckets

    @property
    def variable_shape(self):
        return tf.TensorShape([self.size])

    _variable_shape = variable_shape

    def weights(self, trainable=True):
        """Makes the column's own variable, if it has one."""
        return None

    def _get_dense_tensor(self, inputs, weight_collections=None, trainable=None):
        weights = self.weights(trainable is None or trainable)
        return _model.unnamed(tf.float32, [None, self.size], [inputs, weights])


class LazyBuilder(object):
    """The features from which columns compute what they give."""

    def __init__(self, features):
        self.features = features

    def get(self, key):
        return _data.unknown("what a column makes of its feature")


class NumericColumn(Column):
    is_dense = True


class EmbeddingColumn(Column):
    is_dense = True

    def weights(self, trainable=True):
        return get_variable(
            "embedding_weights",
            shape=[self.categorical_column.buckets, self.dimension],
            dtype=tf.float32,
            trainable=self.trainable and trainable,
            initializer=self.initializer,
            collections=["variables", "model_variables"],
        )


class OldEmbeddingColumn(EmbeddingColumn):
    """What `embedding_column` of 1.13 and later doesn't give any more."""


class SharedEmbeddingColumn(EmbeddingColumn):
    @property
    def _var_scope_name(self):
        return self.shared_name

    def weights(self, trainable=True):
        """The first column of those that share makes the variable, in each graph."""
        found = tf.compat.v1.get_collection(self.shared_name)
        if found:
            return found[0]
        return get_variable(
            "embedding_weights",
            shape=[self.categorical_column.buckets, self.dimension],
            dtype=tf.float32,
            trainable=self.trainable and trainable,
            initializer=self.initializer,
            collections=["variables", "model_variables", self.shared_name],
        )


def product(shape):
    if isinstance(shape, int):
        return shape
    count = 1
    for size in shape:
        count = count * size
    return count


# The columns


def numeric_column(key, shape=(1,), default_value=None, dtype=tf.float32, normalizer_fn=None):
    return NumericColumn(key, key, shape=shape, size=product(shape), dtype=dtype)


def bucketized_column(source_column, boundaries):
    buckets = (len(boundaries) + 1) * source_column.size
    return Column(
        source_column.name + "_bucketized",
        source_column.key,
        source_column=source_column,
        boundaries=boundaries,
        buckets=buckets,
        size=buckets,
        is_dense=True,
    )


def categorical_column_with_hash_bucket(key, hash_bucket_size, dtype=tf.string):
    return Column(key, key, buckets=hash_bucket_size, hash_bucket_size=hash_bucket_size)


def categorical_column_with_identity(key, num_buckets, default_value=None):
    return Column(key, key, buckets=num_buckets)


def categorical_column_with_vocabulary_list(
    key, vocabulary_list, dtype=None, default_value=-1, num_oov_buckets=0
):
    return Column(
        key,
        key,
        buckets=len(vocabulary_list) + num_oov_buckets,
        vocabulary_list=tuple(vocabulary_list),
    )


def categorical_column_with_vocabulary_file(
    key,
    vocabulary_file,
    vocabulary_size=None,
    num_oov_buckets=0,
    default_value=None,
    dtype=tf.string,
    file_format=None,
):
    if vocabulary_size is None:
        vocabulary_size = _data.unknown_size()
    return Column(key, key, buckets=vocabulary_size + num_oov_buckets)


def weighted_categorical_column(categorical_column, weight_feature_key, dtype=tf.float32):
    weight = weight_feature_key if isinstance(weight_feature_key, str) else weight_feature_key.name
    return Column(
        categorical_column.name + "_weighted_by_" + weight,
        categorical_column.key,
        buckets=categorical_column.buckets,
        categorical_column=categorical_column,
    )


def leaf_keys(keys):
    found = []
    for key in keys:
        if isinstance(key, Column):
            found.extend(key.leaves if hasattr(key, "leaves") else [key.name])
        else:
            found.append(key)
    return found


def crossed_column(keys, hash_bucket_size, hash_key=None):
    leaves = leaf_keys(keys)
    return Column(
        "_X_".join(sorted(leaves)), None, buckets=hash_bucket_size, keys=keys, leaves=leaves
    )


def embedding_column(
    categorical_column,
    dimension,
    combiner="mean",
    initializer=None,
    ckpt_to_load_from=None,
    tensor_name_in_ckpt=None,
    max_norm=None,
    trainable=True,
    use_safe_embedding_lookup=True,
):
    if (dimension is None) or (dimension < 1):
        raise ValueError("Invalid dimension {}.".format(dimension))
    return EmbeddingColumn(
        categorical_column.name + "_embedding",
        categorical_column.key,
        categorical_column=categorical_column,
        dimension=dimension,
        size=dimension,
        trainable=trainable,
        initializer=initializer or tf.compat.v1.truncated_normal_initializer(),
    )


def shared_embedding_columns(
    categorical_columns,
    dimension,
    combiner="mean",
    initializer=None,
    shared_embedding_collection_name=None,
    ckpt_to_load_from=None,
    tensor_name_in_ckpt=None,
    max_norm=None,
    trainable=True,
    use_safe_embedding_lookup=True,
):
    names = sorted([column.name for column in categorical_columns])
    shared = shared_embedding_collection_name
    if not shared:
        shared = "_".join(names) + "_shared_embedding"
    if initializer is None:
        initializer = tf.compat.v1.truncated_normal_initializer()
    return [
        SharedEmbeddingColumn(
            column.name + "_shared_embedding",
            column.key,
            categorical_column=column,
            dimension=dimension,
            size=dimension,
            shared_name=shared,
            trainable=trainable,
            initializer=initializer,
        )
        for column in categorical_columns
    ]


shared_embeddings = shared_embedding_columns


def indicator_column(categorical_column):
    return NumericColumn(
        categorical_column.name + "_indicator",
        categorical_column.key,
        categorical_column=categorical_column,
        size=categorical_column.buckets,
    )


def sequence_numeric_column(key, shape=(1,), *args, **kwargs):
    return NumericColumn(key, key, shape=shape, size=product(shape))


def make_parse_example_spec(feature_columns):
    return _data.unknown("which features the columns parse")


# Layers of columns


def listed(feature_columns):
    if isinstance(feature_columns, Column):
        return [feature_columns]
    if isinstance(feature_columns, dict):
        raise ValueError("Expected feature_columns to be iterable, found dict.")
    return sorted(feature_columns, key=lambda column: column.name)


def batch_size(features):
    if isinstance(features, dict):
        for value in features.values():
            if _model.is_tensor(value):
                return _model.size(value, 0)
    return None


def input_layer(
    features,
    feature_columns,
    weight_collections=None,
    trainable=True,
    cols_to_vars=None,
    cols_to_output_tensors=None,
):
    return fill_input_layer(features, feature_columns, trainable, cols_to_vars, None)


def fill_input_layer(features, feature_columns, trainable, cols_to_vars=None, scope=None):
    columns = listed(feature_columns)
    for column in columns:
        if not column.is_dense:
            raise ValueError(
                "Items of feature_columns must be a _DenseColumn. You can wrap a categorical "
                "column with an embedding_column or indicator_column. Given: "
            )
    with variable_scope(scope, default_name="input_layer"):
        return side_by_side(features, columns, trainable, cols_to_vars)


def side_by_side(features, columns, trainable, cols_to_vars=None):
    """What all columns give, with the variables that they make."""
    batch = batch_size(features)
    tensors = []
    for column in columns:
        with variable_scope(None, default_name=column._var_scope_name) as inner:
            weights = column.weights(trainable)
            tensors.append(_model.unnamed(tf.float32, [batch, column.size], [features, weights]))
            if cols_to_vars is not None:
                cols_to_vars[column] = tf.compat.v1.get_collection("variables", inner.name)
    return tf.concat(tensors, 1)


class InputLayer(object):
    def __init__(
        self,
        feature_columns,
        weight_collections=None,
        trainable=True,
        cols_to_vars=None,
        name="feature_column_input_layer",
        create_scope_now=True,
    ):
        self._columns = feature_columns
        self._template = tf.compat.v1.make_template(
            name, lambda features: self._fill(features, trainable), create_scope_now_=True
        )

    def _fill(self, features, trainable):
        return side_by_side(features, listed(self._columns), trainable)

    def __call__(self, features):
        return self._template(features)


def linear_model(
    features,
    feature_columns,
    units=1,
    sparse_combiner="sum",
    weight_collections=None,
    trainable=True,
    cols_to_vars=None,
):
    columns = listed(feature_columns)
    if not _version.linear_model_is_a_layer:
        with variable_scope(None, "linear_model"):
            names = [column._var_scope_name for column in columns]
            return weighted(features, columns, names, None, units, trainable, cols_to_vars)
    with variable_scope(None, "linear_model") as scope:
        name = scope.name.rsplit("/", 1)[-1]
    names = []
    for column in columns:
        with variable_scope(None, default_name=column._var_scope_name) as scope:
            names.append(scope.name.rsplit("/", 1)[-1])
    with tf.compat.v1.name_scope(name), variable_scope(name):
        return weighted(features, columns, names, True, units, trainable, cols_to_vars)


def weighted(features, columns, names, given, units, trainable, cols_to_vars):
    """Weights of each column, below scopes of their names, and a bias."""
    weights = []
    for column, name in zip(columns, names):
        scope = variable_scope(name) if given else variable_scope(None, default_name=name)
        rows = column.size if column.buckets is None else column.buckets
        with scope as inner:
            if column.is_dense:
                weights.append(column.weights(trainable))
            weights.append(
                get_variable(
                    "weights",
                    shape=[rows, units],
                    initializer=tf.compat.v1.zeros_initializer(),
                    trainable=trainable,
                    collections=["variables", "model_variables"],
                )
            )
            if cols_to_vars is not None:
                cols_to_vars[column] = tf.compat.v1.get_collection("variables", inner.name)
    bias = get_variable(
        "bias_weights",
        shape=[units],
        initializer=tf.compat.v1.zeros_initializer(),
        trainable=trainable,
        collections=["variables", "model_variables"],
    )
    if cols_to_vars is not None:
        cols_to_vars["bias"] = [bias]
    sizes = [batch_size(features), units]
    return _model.op("weighted_sum", tf.float32, sizes, [features, weights, bias])
