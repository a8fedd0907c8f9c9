"""Recurrent networks and the loops below them: where their models written in Python are.

Until 1.1 cells open a variable scope at each call (`rnn_cells_old.py`); from 1.2 on they are layers
(`rnn_cells.py`).
"""

from __future__ import annotations

from collections.abc import Iterable

from scope_lsp.models import registry

_HOME = "scope_lsp.models.tensorflow.prelude"

_CELL_HOMES = ("tf.nn.rnn_cell", "tf.contrib.rnn", "tf.contrib.rnn.core_rnn_cell",
               "tf.contrib.rnn.python.ops.core_rnn_cell",
               "tf.contrib.rnn.python.ops.core_rnn_cell_impl",
               "tf.contrib.rnn.python.ops.rnn_cell", "tf.contrib.rnn.rnn_cell")  # fmt: skip
"""Where programs find the cells, beside `tensorflow.python.ops.rnn_cell*`."""

LAYERED_SINCE = "1.2"
"""The first version whose cells are layers."""


def _declare(
    module: str,
    names: Iterable[str],
    homes: Iterable[str],
    since: str | None = None,
    until: str | None = None,
) -> None:
    for name in names:
        for home in homes:
            registry.prelude(f"{home}.{name}", f"{_HOME}.{module}", name, 1, since, until)


for _name in ("TensorArray", "map_fn", "scan", "foldl", "foldr"):
    registry.prelude(f"tf.{_name}", f"{_HOME}.arrays")

_declare(
    "rnn_functions",
    ("static_rnn", "static_state_saving_rnn", "static_bidirectional_rnn", "dynamic_rnn",
     "bidirectional_dynamic_rnn", "raw_rnn", "bidirectional_rnn", "rnn",
     "stack_bidirectional_rnn", "stack_bidirectional_dynamic_rnn"),
    ("tf.nn", "tf.contrib.rnn", "tf.contrib.rnn.python.ops.rnn",
     "tf.contrib.rnn.python.ops.core_rnn", "tf.python.ops.rnn"),
)  # fmt: skip
_declare("rnn_states", ("LSTMStateTuple",), _CELL_HOMES)
for _name in ("static_rnn", "concat"):
    registry.prelude(f"tf._rnn.{_name}", f"{_HOME}.rnn_functions")
for _name in ("LSTMStateTuple", "part_of", "summed_sizes", "zero_state_scope", "zeros_of"):
    registry.prelude(f"tf._rnn.{_name}", f"{_HOME}.rnn_states")

_CORE = ("RNNCell", "BasicRNNCell", "GRUCell", "BasicLSTMCell", "LSTMCell", "MultiRNNCell",
         "OutputProjectionWrapper", "InputProjectionWrapper", "DropoutWrapper", "EmbeddingWrapper",
         "ResidualWrapper", "DeviceWrapper")  # fmt: skip

_declare("rnn_cells_old", (*_CORE, "_linear"), _CELL_HOMES, until=LAYERED_SINCE)
_declare("rnn_cells_old", ("_RNNCell",), _CELL_HOMES, until=LAYERED_SINCE)
_declare(
    "rnn_cells",
    ("RNNCell", "LayerRNNCell", "BasicRNNCell", "GRUCell", "BasicLSTMCell", "LSTMCell",
     "MultiRNNCell"),
    _CELL_HOMES,
    since=LAYERED_SINCE,
)  # fmt: skip
_declare(
    "rnn_wrappers",
    ("DropoutWrapper", "ResidualWrapper", "DeviceWrapper", "InputProjectionWrapper",
     "OutputProjectionWrapper", "EmbeddingWrapper", "_linear", "_Linear"),
    _CELL_HOMES,
    since=LAYERED_SINCE,
)  # fmt: skip
for _home in _CELL_HOMES:
    registry.prelude(f"{_home}._RNNCell", f"{_HOME}.rnn_cells", "RNNCell", 1, LAYERED_SINCE)
    registry.prelude(
        f"{_home}._LayerRNNCell", f"{_HOME}.rnn_cells", "LayerRNNCell", 1, LAYERED_SINCE
    )

_declare(
    "legacy_seq2seq",
    ("rnn_decoder", "basic_rnn_seq2seq", "tied_rnn_seq2seq", "embedding_rnn_decoder",
     "embedding_rnn_seq2seq", "embedding_tied_rnn_seq2seq", "attention_decoder",
     "embedding_attention_decoder", "embedding_attention_seq2seq", "one2many_rnn_seq2seq",
     "sequence_loss_by_example", "sequence_loss", "model_with_buckets",
     "_extract_argmax_and_embed"),
    ("tf.contrib.legacy_seq2seq", "tf.nn.seq2seq", "tf.python.ops.seq2seq",
     "tf.contrib.legacy_seq2seq.python.ops.seq2seq"),
)  # fmt: skip
