# ruff: noqa: E501  # a call stands on one line
"""Calls of Keras's layers, and of models in a line."""

from __future__ import annotations

from tests.oracle.layer import END, layers

_KERAS = {"since": (1, 4), "until": END}

KERAS = [
    *layers(
        "r",
        "r",
        """
        tf.keras.layers.Dense(6{n})({x})
        tf.keras.layers.Dense(6, activation="relu", use_bias=False{n})({x})
        tf.keras.layers.BatchNormalization({n0})({x})
        tf.keras.layers.Dropout(0.5{n})({x})
        tf.keras.layers.Activation("tanh"{n})({x})
        """,
        **_KERAS,
    ),
    *layers(
        "r",
        "r",
        "tf.keras.Sequential([tf.keras.layers.Dense(6), tf.keras.layers.Dense(6{n})])({x})",
        since=(1, 5),
        until=END,
    ),
    *layers(
        "i",
        "i",
        """
        tf.keras.layers.Conv2D(3, 3, padding="same"{n})({x})
        tf.keras.layers.SeparableConv2D(3, 3, padding="same"{n})({x})
        tf.keras.layers.BatchNormalization({n0})({x})
        """,
        **_KERAS,
    ),
    *layers(
        "s",
        "-",
        """
        tf.keras.layers.LSTM(6{n})({x})
        tf.keras.layers.GRU(6, return_sequences=True{n})({x})
        tf.keras.layers.SimpleRNN(6{n})({x})
        """,
        **_KERAS,
    ),
    *layers(
        "s",
        "-",
        """
        tf.keras.layers.GlobalMaxPooling1D({n0})({x})
        tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(3){n})({x})
        tf.keras.layers.Bidirectional(tf.keras.layers.GRU(3, return_sequences=True), merge_mode="sum"{n})({x})
        tf.keras.layers.LSTM(3, return_state=True{n})({x})
        tf.keras.layers.LSTM(3, use_bias=False, go_backwards=True{n})({x})
        tf.keras.layers.GRU(3, stateful=True{n})({x})
        tf.keras.layers.LSTM(3, unroll=True{n})({x})
        tf.keras.layers.Flatten({n0})({x})
        tf.keras.layers.Dense(3{n})({x})
        """,
        since=(1, 4),
        until=END,
    ),
    *layers(
        "s",
        "-",
        """
        tf.keras.layers.RNN(tf.keras.layers.LSTMCell(3){n})({x})
        tf.keras.layers.RNN([tf.keras.layers.LSTMCell(3), tf.keras.layers.GRUCell(3)]{n})({x})
        tf.keras.layers.RNN(tf.keras.layers.StackedRNNCells([tf.keras.layers.SimpleRNNCell(3)]){n})({x})
        tf.keras.layers.GRU(3, reset_after=True{n})({x})
        """,
        since=(1, 15),
        until=END,
    ),
    *layers(
        "s",
        "s",
        """
        tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(6){n})({x})
        tf.keras.layers.TimeDistributed(tf.keras.layers.Dense(6, name="inner"){n})({x})
        tf.keras.layers.Conv1D(6, 3, padding="causal", use_bias=False{n})({x})
        tf.keras.layers.SeparableConv1D(6, 3, padding="same"{n})({x})
        tf.keras.layers.LayerNormalization({n0})({x})
        tf.keras.layers.Attention({n0})([{x}, {x}])
        tf.keras.layers.AdditiveAttention({n0})([{x}, {x}])
        tf.keras.layers.LSTM(6, return_sequences=True{n})({x})
        tf.keras.Sequential([tf.keras.layers.Dense(6), tf.keras.layers.LSTM(6, return_sequences=True)]{n})({x})
        """,
        since=(1, 15),
        until=END,
    ),
    *layers(
        "s",
        "s",
        """
        tf.keras.layers.Conv1D(6, 3, padding="same"{n})({x})
        tf.keras.layers.Masking({n0})({x})
        tf.keras.layers.SpatialDropout1D(0.5{n})({x})
        """,
        since=(1, 4),
        until=END,
    ),
    *layers(
        "s",
        "s",
        """
        tf.keras.layers.MultiHeadAttention(2, 3{n})({x}, {x})
        tf.keras.layers.EinsumDense("abc,cd->abd", output_shape=(None, 6), bias_axes="d"{n})({x})
        """,
        since=(2, 10),
        until=END,
    ),
    *layers(
        "i",
        "i",
        """
        tf.keras.layers.Conv2D(3, 3, padding="same", use_bias=False, activation="relu"{n})({x})
        tf.keras.layers.Conv2DTranspose(3, 3, padding="same"{n})({x})
        tf.keras.layers.MaxPooling2D(2, 1, padding="same"{n})({x})
        tf.keras.layers.ZeroPadding2D(0{n})({x})
        tf.keras.layers.PReLU({n0})({x})
        tf.keras.layers.LeakyReLU({n0})({x})
        tf.keras.layers.GaussianNoise(0.1{n})({x})
        tf.keras.layers.BatchNormalization(scale=False, center=False{n})({x})
        tf.keras.layers.BatchNormalization(renorm=True{n})({x})
        tf.keras.layers.Add({n0})([{x}, {x}])
        tf.keras.layers.Multiply({n0})([{x}, {x}])
        tf.keras.layers.Reshape([8, 8, 3]{n})({x})
        tf.keras.layers.Permute([2, 1, 3]{n})({x})
        tf.keras.layers.Lambda(lambda each: each * 2.0{n})({x})
        tf.keras.layers.Lambda(tf.nn.relu{n})({x})
        tf.keras.layers.SeparableConv2D(3, 3, padding="same", depth_multiplier=2, use_bias=False{n})({x})
        """,
        since=(1, 4),
        until=END,
    ),
    *layers(
        "i",
        "i",
        """
        tf.keras.layers.DepthwiseConv2D(3, padding="same"{n})({x})
        tf.keras.layers.LayerNormalization(axis=[1, 2]{n})({x})
        tf.keras.Sequential([tf.keras.layers.Conv2D(4, 1), tf.keras.layers.BatchNormalization(), tf.keras.layers.Conv2D(3, 1{n})])({x})
        """,
        since=(1, 15),
        until=END,
    ),
    *layers(
        "i",
        "i",
        """
        tf.keras.layers.LocallyConnected2D(3, 1{n})({x})
        """,
        since=(1, 4),
    ),
    *layers(
        "i",
        "i",
        """
        tf.keras.layers.GroupNormalization(3{n})({x})
        """,
        since=(2, 21),
        until=END,
    ),
    *layers(
        "i",
        "i",
        """
        tf.keras.layers.UnitNormalization({n0})({x})
        """,
        since=(2, 10),
        until=END,
    ),
    *layers(
        "i",
        "-",
        """
        tf.keras.layers.GlobalAveragePooling2D({n0})({x})
        tf.keras.layers.Flatten({n0})({x})
        tf.keras.layers.Conv2D(4, 3, strides=2{n})({x})
        tf.keras.layers.Concatenate({n0})([{x}, {x}])
        tf.keras.layers.UpSampling2D(2{n})({x})
        tf.keras.layers.Cropping2D(1{n})({x})
        """,
        since=(1, 4),
        until=END,
    ),
    *layers(
        "i",
        "-",
        """
        tf.keras.layers.ConvLSTM2D(2, 3{n})(tf.expand_dims({x}, 1))
        """,
        since=(1, 15),
        until=END,
    ),
    *layers(
        "r",
        "r",
        """
        tf.keras.layers.Dense(6, kernel_regularizer="l2", kernel_constraint="non_neg"{n})({x})
        tf.keras.layers.PReLU({n0})({x})
        tf.keras.layers.ELU({n0})({x})
        tf.keras.layers.GaussianDropout(0.5{n})({x})
        tf.keras.layers.AlphaDropout(0.5{n})({x})
        tf.keras.layers.ActivityRegularization(0.1{n})({x})
        tf.keras.layers.Average({n0})([{x}, {x}])
        tf.keras.layers.Maximum({n0})([{x}, {x}])
        tf.keras.layers.BatchNormalization(momentum=0.9{n})({x})
        """,
        since=(1, 4),
        until=END,
    ),
    *layers(
        "r",
        "r",
        """
        tf.keras.layers.LayerNormalization({n0})({x})
        tf.keras.layers.LayerNormalization(center=False{n})({x})
        tf.keras.layers.ReLU({n0})({x})
        tf.keras.layers.Softmax({n0})({x})
        tf.keras.layers.Subtract({n0})([{x}, {x}])
        tf.keras.Sequential([tf.keras.layers.Dense(6, name="inner"), tf.keras.layers.BatchNormalization(), tf.keras.layers.Dense(6)]{n})({x})
        tf.keras.Sequential([tf.keras.layers.InputLayer([6]), tf.keras.layers.Dense(6)]{n})({x})
        tf.keras.Sequential([tf.keras.layers.Dense(6, input_shape=(6,)), tf.keras.layers.Dropout(0.5), tf.keras.layers.Dense(6)]{n})({x})
        """,
        since=(1, 15),
        until=END,
    ),
    *layers(
        "r",
        "r",
        """
        tf.keras.layers.SpectralNormalization(tf.keras.layers.Dense(6){n})({x})
        """,
        since=(2, 21),
        until=END,
    ),
    *layers(
        "r",
        "-",
        """
        tf.keras.layers.Concatenate({n0})([{x}, {x}])
        tf.keras.layers.Dot(1{n})([{x}, {x}])
        tf.keras.layers.RepeatVector(2{n})({x})
        tf.keras.layers.Reshape([2, 3]{n})({x})
        tf.keras.layers.Embedding(9, 2{n})(tf.cast({x}, tf.int32))
        """,
        since=(1, 4),
        until=END,
    ),
]
