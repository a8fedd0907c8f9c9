"""`tf.contrib.layers`: embeddings, and layers that are used rarely.

After `contrib/layers/python/layers/encoders.py`, `embedding_ops.py` and `layers.py` of 0.12 to
1.15.
"""

import tensorflow as tf
from tensorflow import _contrib, _version

add_arg_scope = tf.contrib.framework.add_arg_scope
model_variable = tf.contrib.framework.model_variable
variable_scope = tf.variable_scope
name_scope = tf.name_scope
op = _contrib.op


def embed_sequence(
    ids, vocab_size=None, embed_dim=None, unique=False, initializer=None, regularizer=None,
    trainable=True, scope=None, reuse=None,
):  # fmt: skip
    if not (reuse or (vocab_size and embed_dim)):
        raise ValueError(
            "Must specify vocab size and embedding dimension %s. Got vocab_size=%s and embed_dim=%s"
            % (_version.words_for_no_reuse_of_embedding, vocab_size, embed_dim)
        )
    with variable_scope(scope, "EmbedSequence", [ids], reuse=reuse):
        shape = [vocab_size, embed_dim]
        if (reuse and vocab_size is None) or embed_dim is None:
            shape = None
        embeddings = model_variable(
            "embeddings", shape=shape, initializer=initializer, regularizer=regularizer,
            trainable=trainable,
        )  # fmt: skip
        if unique:
            return embedding_lookup_unique(embeddings, ids)
        return tf.nn.embedding_lookup(embeddings, ids)


def bow_encoder(
    ids, vocab_size, embed_dim, sparse_lookup=True, initializer=None, regularizer=None,
    trainable=True, scope=None, reuse=None,
):  # fmt: skip
    if not vocab_size or not embed_dim:
        raise ValueError("Must specify vocab size and embedding dimension")
    with variable_scope(scope, "bow_encoder", [ids], reuse=reuse):
        embeddings = model_variable(
            "embeddings", shape=[vocab_size, embed_dim], initializer=initializer,
            regularizer=regularizer, trainable=trainable,
        )  # fmt: skip
        shape = [tf._model.size(ids, 0), embed_dim]
        name = "embedding_lookup/Reshape_1" if sparse_lookup else "Mean"
        return op(name, embeddings, ids, shape=shape)


def embedding_lookup_unique(params, ids, partition_strategy="mod", name=None):
    with name_scope(name, "EmbeddingLookupUnique", [params, ids]):
        ids = _contrib.tensor(ids)
        table = params[0] if isinstance(params, (list, tuple)) else params
        sizes = tf._model.sizes(ids)
        if tf._model.known(sizes):
            sizes = [*sizes, *tf._model.sizes(table)[1:]]
        return op("Reshape_1", table, params, shape=sizes)


@add_arg_scope
def spatial_softmax(
    features, temperature=None, name=None, variables_collections=None, trainable=True,
    data_format="NHWC",
):  # fmt: skip
    if not _version.spatial_softmax_has_a_scope:
        with name_scope(name, "spatial_softmax", [features]):
            return softmax_of_places(
                features, temperature, variables_collections, trainable, data_format
            )
    with variable_scope(name, "spatial_softmax"):
        if data_format not in ("NCHW", "NHWC"):
            raise ValueError("data_format has to be either NCHW or NHWC.")
        channels = tf._model.size(features, 1 if data_format == "NCHW" else 3)
        if channels is None:
            raise ValueError(
                "The num_channels dimension of the inputs to `spatial_softmax` should be defined. "
                "Found `None`."
            )
        with name_scope("spatial_softmax_op", "spatial_softmax_op", [features]):
            weight = temperature_of(temperature, variables_collections, trainable)
            return op("Reshape_3", features, weight, shape=[None, channels * 2])


def softmax_of_places(features, temperature, variables_collections, trainable, data_format):
    """Where a temperature is given, there is no variable."""
    if temperature is None:
        temperature = temperature_of(None, variables_collections, trainable)
    channels = tf._model.size(features, 1 if data_format == "NCHW" else 3)
    return op("Reshape_3", features, temperature, shape=[None, channels * 2])


def temperature_of(given, collections, trainable):
    if isinstance(collections, dict):
        collections = collections.get("temperature")
    initializer = tf.ones_initializer()
    if given is not None:
        initializer = tf.constant_initializer(given)
    return model_variable(
        "temperature", shape=(), dtype=tf.float32, initializer=initializer,
        collections=collections if trainable else None, trainable=trainable,
    )  # fmt: skip


def gdn(
    inputs, inverse=False, beta_min=1e-06, gamma_init=0.1, reparam_offset=2**-18,
    data_format="channels_last", activity_regularizer=None, trainable=True, name=None, reuse=None,
):  # fmt: skip
    with variable_scope(name, "gdn", [inputs], reuse=reuse):
        channels = tf._model.size(inputs, 1 if data_format == "channels_first" else -1)
        if channels is None:
            raise ValueError("The channel dimension of the inputs to `GDN` must be defined.")
        dtype = _contrib.dtype(inputs)
        beta = tf.get_variable(
            "reparam_beta", shape=[channels], dtype=dtype, initializer=tf.ones_initializer()
        )
        gamma = tf.get_variable(
            "reparam_gamma", shape=[channels, channels], dtype=dtype,
            initializer=tf.ones_initializer(),
        )  # fmt: skip
        return op("mul" if inverse else "truediv", inputs, beta, gamma)
