"""Calls that make layers, cells and optimizers, as templates, with the versions that have them."""

from __future__ import annotations

import dataclasses

from tests.oracle.dialects import Dialect

END = (9, 0)


@dataclasses.dataclass(frozen=True)
class Layer:
    """A call: {x} is the input, {n} where a name goes, {r} where reuse goes, {v1} before v1 calls.

    Shapes are those of the generator: r(ow) [4, 6], i(mage) [2, 8, 8, 3], s(equence) [2, 5, 6],
    - for what nothing is made of.
    """

    template: str
    takes: str
    gives: str
    since: tuple[int, int] = (0, 12)
    until: tuple[int, int] = (2, 0)
    name: str = "name"
    """How its name is called."""

    def fits(self, dialect: Dialect) -> bool:
        """Whether the dialect has this call."""
        return dialect.has(self.since, self.until)


def _layers(takes: str, gives: str, text: str, **more: object) -> list[Layer]:
    lines = [line.strip() for line in text.strip().splitlines()]
    return [Layer(line, takes, gives, **more) for line in lines]  # type: ignore[arg-type]


_LAYERS = {"since": (1, 4), "until": (2, 0)}
_KERAS = {"since": (1, 4), "until": (2, 0)}
_SLIM = {"name": "scope", "since": (0, 12), "until": (2, 0)}
_CELLS = {"since": (1, 4), "until": (2, 0), "name": "scope"}

LAYERS = [
    *_layers(
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
    *_layers(
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
    *_layers("i", "-", "tf.layers.flatten({x}{n})", **_LAYERS),
    *_layers("s", "s", 'tf.layers.conv1d({x}, 6, 3, padding="same"{n}{r})', **_LAYERS),
    *_layers(
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
    *_layers(
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
    *_layers("i", "-", "tf.contrib.layers.flatten({x}{n})", **_SLIM),
    *_layers(
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
    *_layers(
        "r",
        "r",
        """
        tf.contrib.sparsemax.sparsemax({x}{n})
        tf.contrib.nn.alpha_dropout({x}, 0.5{n})
        """,
        since=(1, 15),
    ),
    *_layers("i", "i", "tf.contrib.image.rotate({x}, 0.5{n})", since=(1, 15)),
    *_layers(
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
    *_layers(
        "r",
        "r",
        "tf.keras.Sequential([tf.keras.layers.Dense(6), tf.keras.layers.Dense(6{n})])({x})",
        since=(1, 5),
    ),
    *_layers(
        "i",
        "i",
        """
        tf.keras.layers.Conv2D(3, 3, padding="same"{n})({x})
        tf.keras.layers.SeparableConv2D(3, 3, padding="same"{n})({x})
        tf.keras.layers.BatchNormalization({n0})({x})
        """,
        **_KERAS,
    ),
    *_layers(
        "s",
        "-",
        """
        tf.keras.layers.LSTM(6{n})({x})
        tf.keras.layers.GRU(6, return_sequences=True{n})({x})
        tf.keras.layers.SimpleRNN(6{n})({x})
        """,
        **_KERAS,
    ),
    *_layers(
        "s",
        "-",
        """
        tf.nn.dynamic_rnn({c}, {x}, dtype=tf.float32{n})
        tf.nn.bidirectional_dynamic_rnn({c}, {c}, {x}, dtype=tf.float32{n})
        tf.nn.static_rnn({c}, tf.unstack({x}, axis=1), dtype=tf.float32{n})
        """,
        **_CELLS,
    ),
    *_layers("s", "-", "tf.nn.dynamic_rnn({c}, {x}, dtype=tf.float32{n})", until=(1, 0),
             name="scope"),
]  # fmt: skip

CELLS = [
    "{rnn}.BasicRNNCell(6)",
    "{rnn}.BasicLSTMCell(6)",
    "{rnn}.LSTMCell(6)",
    "{rnn}.LSTMCell(6, use_peepholes=True)",
    "{rnn}.GRUCell(6)",
    "{rnn}.DropoutWrapper({rnn}.GRUCell(6), 0.5)",
    "{rnn}.MultiRNNCell([{rnn}.BasicLSTMCell(6), {rnn}.GRUCell(6)])",
    "{rnn}.MultiRNNCell([{rnn}.LSTMCell(6) for _ in range(2)])",
]

OPTIMIZERS = [
    "GradientDescentOptimizer(0.1)",
    "MomentumOptimizer(0.1, 0.9)",
    "AdamOptimizer()",
    'AdamOptimizer(name="opt")',
    "AdagradOptimizer(0.1)",
    "AdadeltaOptimizer()",
    "RMSPropOptimizer(0.1)",
    "RMSPropOptimizer(0.1, centered=True)",
    "FtrlOptimizer(0.1)",
]
