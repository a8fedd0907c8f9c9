# ruff: noqa: E501  # a call stands on one line
"""Calls that make cells and optimizers, as templates, with the versions that have them."""

from __future__ import annotations

import dataclasses

from tests.oracle.dialects import Dialect
from tests.oracle.layer import END


@dataclasses.dataclass(frozen=True)
class Call:
    """A call: {rnn} is where cells are, {v1} stands before v1 calls."""

    template: str
    since: tuple[int, int]
    until: tuple[int, int]

    def fits(self, dialect: Dialect) -> bool:
        """Whether the dialect has this call."""
        return dialect.has(self.since, self.until)


def _calls(
    text: str, since: tuple[int, int] = (0, 12), until: tuple[int, int] = (2, 0)
) -> list[Call]:
    return [Call(line.strip(), since, until) for line in text.strip().splitlines()]


CELLS = [
    *_calls("""
        {rnn}.BasicRNNCell(6)
        {rnn}.BasicLSTMCell(6)
        {rnn}.LSTMCell(6)
        {rnn}.LSTMCell(6, use_peepholes=True)
        {rnn}.GRUCell(6)
        {rnn}.DropoutWrapper({rnn}.GRUCell(6), 0.5)
        {rnn}.MultiRNNCell([{rnn}.BasicLSTMCell(6), {rnn}.GRUCell(6)])
        {rnn}.MultiRNNCell([{rnn}.LSTMCell(6) for _ in range(2)])
        """),
    *_calls(
        """
        {rnn}.BasicRNNCell(6, activation=tf.nn.relu)
        {rnn}.LSTMCell(6, num_proj=6)
        {rnn}.LSTMCell(6, state_is_tuple=False)
        {rnn}.MultiRNNCell([{rnn}.GRUCell(6)] * 1)
        tf.contrib.rnn.LayerNormBasicLSTMCell(6)
        tf.contrib.rnn.LSTMBlockCell(6)
        tf.contrib.rnn.GRUBlockCell(6)
        tf.contrib.rnn.CoupledInputForgetGateLSTMCell(6)
        """,
        since=(0, 12),
    ),
    *_calls(
        """
        {rnn}.BasicLSTMCell(6, forget_bias=0.0, name="cell")
        {rnn}.LSTMCell(6, initializer=tf.zeros_initializer(), name="lstm")
        tf.keras.layers.LSTMCell(6)
        tf.keras.layers.GRUCell(6, name="gru")
        tf.keras.layers.SimpleRNNCell(6)
        tf.contrib.rnn.SRUCell(6)
        tf.contrib.rnn.IndRNNCell(6)
        tf.contrib.rnn.IndyGRUCell(6)
        tf.contrib.rnn.IndyLSTMCell(6)
        """,
        since=(1, 15),
    ),
    *_calls(
        """
        {rnn}.ResidualWrapper({rnn}.GRUCell(6))
        {rnn}.DeviceWrapper({rnn}.GRUCell(6), "/cpu:0")
        {rnn}.DropoutWrapper({rnn}.LSTMCell(6), input_keep_prob=0.5, state_keep_prob=0.5)
        {rnn}.DropoutWrapper({rnn}.GRUCell(6), output_keep_prob=0.5, variational_recurrent=True, dtype=tf.float32)
        {rnn}.MultiRNNCell([{rnn}.ResidualWrapper({rnn}.GRUCell(6)) for _ in range(2)])
        tf.contrib.rnn.GRUBlockCellV2(6)
        tf.contrib.rnn.UGRNNCell(6)
        tf.contrib.rnn.IntersectionRNNCell(6)
        tf.contrib.rnn.NASCell(6)
        tf.contrib.rnn.GLSTMCell(6, number_of_groups=2)
        tf.contrib.rnn.AttentionCellWrapper(tf.contrib.rnn.GRUCell(6), 3, state_is_tuple=True)
        tf.contrib.rnn.InputProjectionWrapper(tf.contrib.rnn.GRUCell(6), 5)
        tf.contrib.rnn.OutputProjectionWrapper(tf.contrib.rnn.GRUCell(6), 5)
        tf.contrib.rnn.HighwayWrapper(tf.contrib.rnn.GRUCell(6))
        {rnn}.LSTMCell(6, num_unit_shards=2, num_proj_shards=2, num_proj=4)
        """,
        since=(1, 4),
    ),
]

OPTIMIZERS = [
    *_calls(
        """
        {v1}train.GradientDescentOptimizer(0.1)
        {v1}train.MomentumOptimizer(0.1, 0.9)
        {v1}train.AdamOptimizer()
        {v1}train.AdamOptimizer(name="opt")
        {v1}train.AdagradOptimizer(0.1)
        {v1}train.AdadeltaOptimizer()
        {v1}train.RMSPropOptimizer(0.1)
        {v1}train.FtrlOptimizer(0.1)
        """,
        until=END,
    ),
    *_calls("{v1}train.RMSPropOptimizer(0.1, centered=True)", since=(1, 0), until=END),
    *_calls(
        """
        {v1}train.ProximalGradientDescentOptimizer(0.1)
        {v1}train.ProximalAdagradOptimizer(0.1)
        {v1}train.AdagradDAOptimizer(0.1, tf.constant(1, tf.int64))
        {v1}train.MomentumOptimizer(0.1, 0.9, use_nesterov=True, name="m")
        {v1}train.RMSPropOptimizer(0.1, momentum=0.9, name="r")
        {v1}train.AdamOptimizer({v1}train.exponential_decay(0.1, 0, 10, 0.9))
        {v1}train.GradientDescentOptimizer({v1}train.polynomial_decay(0.1, 0, 10))
        """,
        since=(0, 12),
        until=END,
    ),
    *_calls(
        """
        tf.contrib.opt.AdamWOptimizer(0.1)
        tf.contrib.opt.MomentumWOptimizer(0.1, 0.1, 0.9)
        tf.contrib.opt.AdaMaxOptimizer()
        tf.contrib.opt.PowerSignOptimizer()
        tf.contrib.opt.AddSignOptimizer()
        tf.contrib.opt.GGTOptimizer()
        tf.contrib.opt.ShampooOptimizer()
        tf.contrib.opt.LARSOptimizer(0.1)
        tf.contrib.opt.RegAdagradOptimizer(0.1)
        tf.contrib.opt.MultitaskOptimizerWrapper({v1}train.MomentumOptimizer(0.1, 0.9))
        """,
        since=(1, 15),
    ),
    *_calls(
        """
        tf.contrib.opt.LazyAdamOptimizer(0.1)
        tf.contrib.opt.NadamOptimizer()
        """,
        since=(1, 4),
    ),
    *_calls(
        """
        tf.contrib.opt.VariableClippingOptimizer({v1}train.AdamOptimizer(), {{}}, 1.0)
        tf.contrib.opt.MovingAverageOptimizer({v1}train.AdamOptimizer())
        """,
        since=(0, 12),
    ),
]

KERAS_OPTIMIZERS = [
    *_calls(
        """
        Adam()
        Adam(amsgrad=True, name="opt")
        SGD(0.1)
        SGD(0.1, momentum=0.9, nesterov=True)
        RMSprop(centered=True)
        RMSprop(momentum=0.9)
        Adagrad()
        Adadelta()
        Adamax()
        Nadam()
        Ftrl()
        """,
        since=(2, 0),
        until=END,
    ),
    *_calls(
        """
        AdamW()
        Lion()
        Adafactor()
        """,
        since=(2, 16),
        until=END,
    ),
]
