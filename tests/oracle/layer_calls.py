# ruff: noqa: E501  # a call stands on one line
"""Calls that make layers without Keras, and ops that stand between them."""

from __future__ import annotations

from tests.oracle.keras_calls import KERAS
from tests.oracle.layer import END, layers

_LAYERS = {"since": (1, 4), "until": (2, 0)}
_SLIM = {"name": "scope", "since": (0, 12), "until": (2, 0)}
_CELLS = {"since": (1, 4), "until": (2, 0), "name": "scope"}

LAYERS = [
    *layers(
        "r",
        "r",
        """
        tf.layers.dense({x}, 6{n}{r})
        tf.layers.dense({x}, 6, tf.nn.relu{n}{r})
        tf.layers.dense({x}, 6, use_bias=False{n}{r})
        tf.layers.batch_normalization({x}{n}{r})
        tf.layers.batch_normalization({x}, training=True, scale=False{n}{r})
        tf.layers.dropout({x}, 0.5, training=True{n})
        tf.layers.Dense(6{n})({x})
        """,
        **_LAYERS,
    ),
    *layers(
        "i",
        "i",
        """
        tf.layers.conv2d({x}, 3, 3, padding="same"{n}{r})
        tf.layers.conv2d({x}, 3, (1, 1), activation=tf.nn.relu{n}{r})
        tf.layers.separable_conv2d({x}, 3, 3, padding="same"{n}{r})
        tf.layers.conv2d_transpose({x}, 3, 3, padding="same"{n}{r})
        tf.layers.batch_normalization({x}, fused=True{n}{r})
        tf.layers.max_pooling2d({x}, 2, 1, padding="same"{n})
        """,
        **_LAYERS,
    ),
    *layers("i", "-", "tf.layers.flatten({x}{n})", **_LAYERS),
    *layers("s", "s", 'tf.layers.conv1d({x}, 6, 3, padding="same"{n}{r})', **_LAYERS),
    *layers(
        "r",
        "r",
        """
        tf.contrib.layers.fully_connected({x}, 6{n}{r})
        tf.contrib.layers.fully_connected({x}, 6, activation_fn=None{n}{r})
        tf.contrib.layers.fully_connected({x}, 6, normalizer_fn=tf.contrib.layers.batch_norm{n}{r})
        tf.contrib.layers.batch_norm({x}{n}{r})
        tf.contrib.layers.batch_norm({x}, scale=True, is_training=False{n}{r})
        tf.contrib.layers.layer_norm({x}{n}{r})
        tf.contrib.layers.dropout({x}{n})
        tf.contrib.layers.stack({x}, tf.contrib.layers.fully_connected, [6, 6]{n})
        tf.contrib.layers.repeat({x}, 2, tf.contrib.layers.fully_connected, 6{n})
        slim.fully_connected({x}, 6{n}{r})
        slim.repeat({x}, 2, slim.fully_connected, 6{n})
        """,
        **_SLIM,
    ),
    *layers(
        "i",
        "i",
        """
        tf.contrib.layers.conv2d({x}, 3, 3{n}{r})
        tf.contrib.layers.conv2d({x}, 3, 1, normalizer_fn=tf.contrib.layers.batch_norm{n}{r})
        tf.contrib.layers.separable_conv2d({x}, 3, 3, 1{n}{r})
        tf.contrib.layers.conv2d_transpose({x}, 3, 3{n}{r})
        tf.contrib.layers.max_pool2d({x}, 2, 1, padding="SAME"{n})
        slim.conv2d({x}, 3, [3, 3]{n}{r})
        slim.batch_norm({x}{n}{r})
        slim.repeat({x}, 2, slim.conv2d, 3, 3{n})
        """,
        **_SLIM,
    ),
    *layers("i", "-", "tf.contrib.layers.flatten({x}{n})", **_SLIM),
    *layers(
        "r",
        "-",
        """
        tf.contrib.metrics.streaming_covariance({x}, {x}{n})
        tf.contrib.metrics.streaming_pearson_correlation({x}, {x}{n})
        tf.contrib.metrics.streaming_concat({x}{n})
        tf.contrib.metrics.count({x}{n})
        tf.contrib.deprecated.histogram_summary("tag", {x}{n})
        """,
        since=(1, 15),
    ),
    *layers(
        "r",
        "r",
        """
        tf.contrib.sparsemax.sparsemax({x}{n})
        tf.contrib.nn.alpha_dropout({x}, 0.5{n})
        """,
        since=(1, 15),
    ),
    *layers("i", "i", "tf.contrib.image.rotate({x}, 0.5{n})", since=(1, 15)),
    *layers(
        "s",
        "-",
        """
        tf.nn.dynamic_rnn({c}, {x}, dtype=tf.float32{n})
        tf.nn.bidirectional_dynamic_rnn({c}, {c}, {x}, dtype=tf.float32{n})
        tf.nn.static_rnn({c}, tf.unstack({x}, axis=1), dtype=tf.float32{n})
        """,
        **_CELLS,
    ),
    *layers(
        "s", "-", "tf.nn.dynamic_rnn({c}, {x}, dtype=tf.float32{n})", until=(1, 0), name="scope"
    ),
    *layers(
        "r",
        "r",
        """
        tf.layers.Dense(6, activation=tf.tanh, kernel_regularizer=tf.contrib.layers.l2_regularizer(0.1){n})({x})
        tf.layers.dense({x}, 6, kernel_initializer=tf.random_normal_initializer(), bias_regularizer=tf.nn.l2_loss{n}{r})
        tf.layers.batch_normalization({x}, renorm=True, training=True{n}{r})
        tf.layers.batch_normalization({x}, center=False, momentum=0.9{n}{r})
        """,
        since=(1, 4),
    ),
    *layers(
        "r",
        "r",
        """
        tf.layers.batch_normalization({x}, virtual_batch_size=2, training=True{n}{r})
        """,
        since=(1, 15),
    ),
    *layers(
        "i",
        "i",
        """
        tf.layers.conv2d({x}, 3, 5, padding="same", use_bias=False, data_format="channels_last"{n}{r})
        tf.layers.conv2d({x}, 3, 3, padding="same", dilation_rate=2{n}{r})
        tf.layers.separable_conv2d({x}, 3, 3, padding="same", depth_multiplier=2, use_bias=False{n}{r})
        tf.layers.average_pooling2d({x}, 2, 1, padding="same"{n})
        tf.layers.conv2d_transpose({x}, 3, 2, strides=1, padding="same", use_bias=False{n}{r})
        """,
        since=(1, 4),
    ),
    *layers(
        "i",
        "i",
        """
        tf.image.resize_images({x}, [8, 8])
        """,
        since=(0, 12),
    ),
    *layers(
        "i",
        "i",
        """
        tf.nn.lrn({x}{n})
        tf.nn.max_pool({x}, [1, 2, 2, 1], [1, 1, 1, 1], "SAME"{n})
        tf.pad({x}, [[0, 0], [0, 0], [0, 0], [0, 0]]{n})
        """,
        since=(0, 12),
        until=END,
    ),
    *layers(
        "s",
        "s",
        """
        tf.layers.conv1d({x}, 6, 3, padding="same", use_bias=False{n}{r})
        tf.layers.max_pooling1d({x}, 2, 1, padding="same"{n})
        tf.layers.average_pooling1d({x}, 2, 1, padding="same"{n})
        tf.layers.dense({x}, 6{n}{r})
        tf.layers.batch_normalization({x}{n}{r})
        """,
        since=(1, 4),
    ),
    *layers(
        "s",
        "s",
        """
        tf.nn.softmax({x}{n})
        tf.transpose(tf.transpose({x}, [0, 2, 1]), [0, 2, 1]{n})
        """,
        since=(0, 12),
        until=END,
    ),
    *layers(
        "s",
        "s",
        """
        tf.layers.separable_conv1d({x}, 6, 3, padding="same"{n}{r})
        """,
        since=(1, 15),
    ),
    *layers(
        "s",
        "-",
        """
        tf.reduce_mean({x}, 1{n})
        tf.nn.moments({x}, [0, 1]{n})
        tf.unstack({x}, axis=1{n})
        """,
        since=(0, 12),
        until=END,
    ),
    *layers(
        "s",
        "-",
        """
        tf.layers.flatten({x}{n})
        tf.contrib.seq2seq.LuongAttention(6, {x}{n})
        tf.contrib.seq2seq.BahdanauAttention(6, {x}{n})
        tf.contrib.seq2seq.sequence_loss({x}, tf.zeros([2, 5], tf.int32), tf.ones([2, 5]){n})
        """,
        since=(1, 4),
    ),
    *layers(
        "s",
        "-",
        """
        tf.split({x}, 2, 2{n})
        """,
        since=(1, 4),
        until=END,
    ),
    *layers(
        "s",
        "-",
        """
        tf.contrib.layers.flatten({x})
        tf.contrib.rnn.LSTMBlockFusedCell(6)(tf.transpose({x}, [1, 0, 2]), dtype=tf.float32)
        """,
        since=(0, 12),
    ),
    *layers(
        "r",
        "-",
        """
        tf.nn.embedding_lookup({v1}get_variable("e", [9, 2]), tf.cast({x}, tf.int32){n})
        tf.nn.softmax_cross_entropy_with_logits(labels={x}, logits={x}{n})
        tf.nn.l2_loss({x}{n})
        tf.nn.top_k({x}, 2{n})
        tf.argmax({x}, 1{n})
        tf.nn.moments({x}, [0]{n})
        """,
        since=(0, 12),
        until=END,
    ),
    *layers(
        "r",
        "-",
        """
        tf.metrics.accuracy(tf.argmax({x}, 1), tf.argmax({x}, 1){n})
        tf.metrics.mean({x}{n})
        tf.metrics.auc(tf.sigmoid({x}) > 0.5, tf.sigmoid({x}){n})
        tf.metrics.precision({x} > 0, {x} > 0{n})
        """,
        since=(1, 4),
    ),
    *layers(
        "r",
        "-",
        """
        tf.losses.mean_squared_error({x}, {x}{n})
        tf.losses.softmax_cross_entropy(tf.nn.softmax({x}), {x}{n})
        tf.losses.sigmoid_cross_entropy(tf.sigmoid({x}), {x}{n})
        tf.losses.huber_loss({x}, {x}{n})
        """,
        since=(1, 4),
        name="scope",
    ),
    *layers(
        "r",
        "-",
        """
        tf.nn.nce_loss({v1}get_variable("nce", [9, 6]), tf.zeros([9]), tf.zeros([4, 1], tf.int64), {x}, 3, 9{n})
        tf.nn.sampled_softmax_loss({v1}get_variable("sampled", [9, 6]), tf.zeros([9]), tf.zeros([4, 1], tf.int64), {x}, 3, 9{n})
        """,
        since=(1, 4),
        until=END,
    ),
    *layers(
        "r",
        "-",
        """
        tf.summary.scalar("loss", tf.reduce_mean({x}))
        tf.summary.histogram("h", {x})
        """,
        since=(0, 12),
    ),
    *layers(
        "r",
        "r",
        """
        tf.contrib.layers.group_norm({x}, 3, reduction_axes=[]{n}{r})
        """,
        since=(1, 15),
        name="scope",
    ),
    *layers(
        "r",
        "r",
        """
        tf.contrib.layers.unit_norm({x}, 1{n})
        tf.contrib.layers.softmax({x}{n})
        tf.contrib.layers.bias_add({x}{n}{r})
        tf.contrib.layers.linear({x}, 6{n}{r})
        tf.contrib.layers.relu({x}, 6{n}{r})
        tf.contrib.layers.fully_connected({x}, 6, normalizer_fn=tf.contrib.layers.layer_norm{n}{r})
        tf.contrib.layers.fully_connected({x}, 6, weights_regularizer=tf.contrib.layers.l2_regularizer(0.1), biases_initializer=None{n}{r})
        tf.contrib.layers.fully_connected({x}, 6, normalizer_fn=tf.contrib.layers.batch_norm, normalizer_params=dict(scale=True, is_training=True){n}{r})
        tf.contrib.layers.batch_norm({x}, updates_collections=None, center=False{n}{r})
        slim.stack({x}, slim.fully_connected, [8, 6]{n})
        slim.dropout({x}{n})
        slim.fully_connected({x}, 6, normalizer_fn=slim.batch_norm, activation_fn=None{n}{r})
        """,
        since=(0, 12),
        name="scope",
    ),
    *layers(
        "i",
        "i",
        """
        tf.contrib.layers.instance_norm({x}{n}{r})
        tf.contrib.layers.conv2d({x}, 3, 3, normalizer_fn=tf.contrib.layers.instance_norm{n}{r})
        """,
        since=(1, 4),
        name="scope",
    ),
    *layers(
        "i",
        "i",
        """
        tf.contrib.layers.group_norm({x}, 3{n}{r})
        slim.separable_conv2d({x}, 3, 3{n}{r})
        """,
        since=(1, 15),
        name="scope",
    ),
    *layers(
        "i",
        "i",
        """
        tf.contrib.layers.layer_norm({x}{n}{r})
        tf.contrib.layers.conv2d({x}, 3, 3, biases_initializer=None, rate=2{n}{r})
        tf.contrib.layers.conv2d_in_plane({x}, 3{n}{r})
        tf.contrib.layers.avg_pool2d({x}, 2, 1, padding="SAME"{n})
        tf.contrib.layers.separable_conv2d({x}, None, 3, 1{n}{r})
        tf.contrib.layers.separable_conv2d({x}, 3, 3, 1, normalizer_fn=tf.contrib.layers.batch_norm{n}{r})
        tf.contrib.layers.bias_add({x}{n}{r})
        slim.conv2d_transpose({x}, 3, 3{n}{r})
        slim.max_pool2d({x}, 2, 1, padding="SAME"{n})
        slim.stack({x}, slim.conv2d, [(4, 3), (3, 1)]{n})
        slim.conv2d({x}, 3, 3, normalizer_fn=slim.batch_norm, normalizer_params=dict(decay=0.9, scale=True){n}{r})
        """,
        since=(0, 12),
        name="scope",
    ),
    *layers(
        "i",
        "-",
        """
        slim.flatten({x}{n})
        slim.avg_pool2d({x}, 2{n})
        tf.contrib.layers.one_hot_encoding(tf.zeros([4], tf.int64), 6{n})
        """,
        since=(0, 12),
        name="scope",
    ),
    *layers(
        "s",
        "-",
        """
        tf.contrib.layers.embed_sequence(tf.zeros([2, 5], tf.int32), 9, 3{n}{r})
        tf.nn.dynamic_rnn({c}, {x}, sequence_length=[5, 3], dtype=tf.float32{n})
        tf.nn.dynamic_rnn({c}, {x}, dtype=tf.float32, time_major=True{n})
        """,
        since=(0, 12),
        name="scope",
    ),
    *layers(
        "s",
        "-",
        """
        tf.nn.static_rnn({c}, tf.unstack({x}, axis=1), sequence_length=[5, 3], dtype=tf.float32{n})
        tf.nn.static_bidirectional_rnn({c}, {c}, tf.unstack({x}, axis=1), dtype=tf.float32{n})
        tf.contrib.rnn.stack_bidirectional_dynamic_rnn([{c}, {c}], [{c}, {c}], {x}, dtype=tf.float32{n})
        tf.contrib.rnn.static_rnn({c}, tf.unstack({x}, axis=1), dtype=tf.float32{n})
        tf.contrib.legacy_seq2seq.basic_rnn_seq2seq(tf.unstack({x}, axis=1), tf.unstack({x}, axis=1), {c}{n})
        tf.contrib.legacy_seq2seq.rnn_decoder(tf.unstack({x}, axis=1), tf.zeros([2, 6]), tf.nn.rnn_cell.GRUCell(6){n})
        tf.contrib.legacy_seq2seq.tied_rnn_seq2seq(tf.unstack({x}, axis=1), tf.unstack({x}, axis=1), {c}{n})
        tf.contrib.legacy_seq2seq.embedding_rnn_seq2seq([tf.zeros([2], tf.int32)] * 2, [tf.zeros([2], tf.int32)] * 2, {c}, 9, 9, 6{n})
        tf.contrib.legacy_seq2seq.embedding_attention_seq2seq([tf.zeros([2], tf.int32)] * 2, [tf.zeros([2], tf.int32)] * 2, tf.nn.rnn_cell.GRUCell(6), 9, 9, 6{n})
        tf.contrib.legacy_seq2seq.attention_decoder(tf.unstack({x}, axis=1), tf.zeros([2, 6]), {x}, tf.nn.rnn_cell.GRUCell(6){n})
        """,
        since=(1, 4),
        name="scope",
    ),
    *layers(
        "s",
        "-",
        """
        tf.contrib.cudnn_rnn.CudnnLSTM(1, 6{n})(tf.transpose({x}, [1, 0, 2]))
        """,
        since=(1, 15),
    ),
    *KERAS,
]
