"""Recurrent networks and the loops below them: where their models written in Python are.

Until 1.1 cells open a variable scope at each call (`rnn_cells_old.py`); from 1.2 on they are layers
(`rnn_cells.py`).
"""

from __future__ import annotations

from collections.abc import Iterable

from scope_lsp.domain.values import Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure, api

_HOME = "scope_lsp.models.tensorflow.prelude"

_CELL_HOMES = ("tf.nn.rnn_cell", "tf.contrib.rnn", "tf.contrib.rnn.core_rnn_cell",
               "tf.contrib.rnn.python.ops.core_rnn_cell",
               "tf.contrib.rnn.python.ops.core_rnn_cell_impl",
               "tf.contrib.rnn.python.ops.rnn_cell", "tf.contrib.rnn.rnn_cell")  # fmt: skip
"""Where programs find the cells, beside `tensorflow.python.ops.rnn_cell*`."""

_CONTRIB = "tf.contrib.seq2seq.python.ops"

LAYERED_SINCE = "1.2"
"""The first version whose cells are layers."""

CELLS_UNTIL = "2.16"
"""The first version that has none, as Keras 3 doesn't."""


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
    ("static_rnn", "static_state_saving_rnn", "state_saving_rnn",
     "static_bidirectional_rnn", "dynamic_rnn",
     "bidirectional_dynamic_rnn", "raw_rnn", "bidirectional_rnn", "rnn",
     "stack_bidirectional_rnn", "stack_bidirectional_dynamic_rnn"),
    ("tf.nn", "tf.contrib.rnn", "tf.contrib.rnn.python.ops.rnn",
     "tf.contrib.rnn.python.ops.core_rnn", "tf.python.ops.rnn"),
)  # fmt: skip
_declare("rnn_states", ("LSTMStateTuple",), _CELL_HOMES, until=CELLS_UNTIL)
for _path in ("tf.python.ops.rnn", f"{_CONTRIB}.decoder", f"{_CONTRIB}.helper"):
    registry.prelude(f"{_path}._transpose_batch_time", f"{_HOME}.rnn_functions", "time_major_of", 1)
for _name in ("concat", "split"):
    registry.prelude(f"tf._arrays.{_name}", f"{_HOME}.arrays_early")
for _name in ("static_rnn", "time_major_of"):
    registry.prelude(f"tf._rnn.{_name}", f"{_HOME}.rnn_functions")
for _name in ("LSTMStateTuple", "OneSize", "Several", "TwoSizes", "depth_of", "part_of", "sharded",
              "step_of", "zero_state_scope", "zeros_of"):  # fmt: skip
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
    LAYERED_SINCE,
    CELLS_UNTIL,
)  # fmt: skip
_declare(
    "rnn_wrappers",
    ("DropoutWrapper", "ResidualWrapper", "DeviceWrapper", "InputProjectionWrapper",
     "OutputProjectionWrapper", "EmbeddingWrapper", "_linear", "_Linear"),
    _CELL_HOMES,
    LAYERED_SINCE,
    CELLS_UNTIL,
)  # fmt: skip
_declare(
    "rnn_contrib",
    ("NASCell", "SRUCell", "IndRNNCell", "IndyGRUCell", "IndyLSTMCell",
     "CoupledInputForgetGateLSTMCell", "LayerNormBasicLSTMCell",
     "UGRNNCell", "IntersectionRNNCell", "PhasedLSTMCell", "ConvLSTMCell", "Conv1DLSTMCell",
     "Conv2DLSTMCell", "Conv3DLSTMCell", "GLSTMCell", "AttentionCellWrapper", "HighwayWrapper"),
    ("tf.contrib.rnn", "tf.contrib.rnn.python.ops.rnn_cell"),
    since=LAYERED_SINCE,
)  # fmt: skip
_declare(
    "rnn_fused",
    ("LSTMBlockCell", "LSTMBlockWrapper", "LSTMBlockFusedCell", "GRUBlockCell", "GRUBlockCellV2",
     "FusedRNNCell", "FusedRNNCellAdaptor", "TimeReversedFusedRNN"),
    ("tf.contrib.rnn", "tf.contrib.rnn.python.ops.lstm_ops", "tf.contrib.rnn.python.ops.gru_ops",
     "tf.contrib.rnn.python.ops.fused_rnn_cell"),
    since=LAYERED_SINCE,
)  # fmt: skip
_declare(
    "rnn_contrib",
    ("MinimalRNNCell", "CFNCell", "LayerNormLSTMCell"),
    ("tf.contrib.rnn.python.ops.rnn_cell",),
    since=LAYERED_SINCE,
)
_declare(
    "rnn_contrib_old",
    ("CoupledInputForgetGateLSTMCell", "AttentionCellWrapper", "LayerNormBasicLSTMCell",
     "LSTMBlockCell", "GRUBlockCell", "FusedRNNCell", "LSTMBlockFusedCell", "FusedRNNCellAdaptor"),
    ("tf.contrib.rnn", "tf.contrib.rnn.python.ops.rnn_cell", "tf.contrib.rnn.python.ops.lstm_ops",
     "tf.contrib.rnn.python.ops.gru_ops", "tf.contrib.rnn.python.ops.fused_rnn_cell"),
    until="1.1",
)  # fmt: skip
_declare(
    "rnn_cudnn",
    ("CudnnLSTM", "CudnnGRU", "CudnnRNNTanh", "CudnnRNNRelu", "CudnnCompatibleLSTMCell",
     "CudnnCompatibleGRUCell"),
    ("tf.contrib.cudnn_rnn", "tf.contrib.cudnn_rnn.python.layers.cudnn_rnn",
     "tf.contrib.cudnn_rnn.python.ops.cudnn_rnn_ops"),
    since="1.5",
)  # fmt: skip
registry.prelude("tf.nn.rnn_cell._Around", f"{_HOME}.rnn_wrappers", "Around", 1, LAYERED_SINCE)
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

_declare(
    "seq2seq",
    ("AttentionMechanism", "_BaseAttentionMechanism", "LuongAttention", "BahdanauAttention",
     "LuongMonotonicAttention", "BahdanauMonotonicAttention", "AttentionWrapper",
     "AttentionWrapperState", "hardmax", "_compute_attention", "_bahdanau_score", "_luong_score",
     "_prepare_memory", "sequence_loss"),
    ("tf.contrib.seq2seq", f"{_CONTRIB}.attention_wrapper", f"{_CONTRIB}.loss"),
    since=LAYERED_SINCE,
)  # fmt: skip
_DECODING = ("tf.contrib.seq2seq", f"{_CONTRIB}.helper", f"{_CONTRIB}.decoder",
             f"{_CONTRIB}.basic_decoder", f"{_CONTRIB}.beam_search_decoder")  # fmt: skip
_declare(
    "seq2seq_helpers",
    ("Helper", "CustomHelper", "TrainingHelper", "ScheduledEmbeddingTrainingHelper",
     "ScheduledOutputTrainingHelper", "GreedyEmbeddingHelper", "SampleEmbeddingHelper",
     "InferenceHelper"),
    _DECODING,
    since=LAYERED_SINCE,
)  # fmt: skip
_declare(
    "seq2seq_decoders",
    ("Decoder", "BasicDecoder", "BasicDecoderOutput", "BeamSearchDecoder",
     "BeamSearchDecoderOutput", "BeamSearchDecoderState", "FinalBeamSearchDecoderOutput",
     "tile_batch", "dynamic_decode"),
    _DECODING,
    since=LAYERED_SINCE,
)  # fmt: skip
for _name in ("embedding_fn", "sized"):
    registry.prelude(f"tf._rnn.{_name}", f"{_HOME}.seq2seq_helpers")


def _no_cell(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """What cells were before Keras 3."""
    name = call.path.rpartition(".")[2]
    raise Failure("AttributeError", f"`{name}` is not available with Keras 3.", "keras-3")


for _name in (*_CORE, "LSTMStateTuple"):
    if "Projection" not in _name and "Embedding" not in _name:
        api(f"tf.nn.rnn_cell.{_name}", api=1, since=CELLS_UNTIL)(_no_cell)
