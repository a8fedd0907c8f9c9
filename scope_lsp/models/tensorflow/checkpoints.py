"""`tf.train.Checkpoint`: where it is modelled. It is written in Python."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.values import Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.opdata import data_for
from scope_lsp.models.tensorflow.state import runtime
from scope_lsp.scopes import taint
from scope_lsp.scopes.tables import Either

_PRELUDE = "scope_lsp.models.tensorflow.prelude.checkpoints"

for _home in ("tf.train", "tf.contrib.eager", "tf.contrib.checkpoint"):
    for _name in ("Checkpoint", "CheckpointManager"):
        registry.prelude(f"{_home}.{_name}", _PRELUDE)

for _name in ("written", "restored"):
    registry.prelude(f"tf._train.{_name}", _PRELUDE)

registry.plain(
    "tf.train.CheckpointOptions", "tf.train.CheckpointView", "tf.train.TrackableView",
    "tf.train.SaverDef", "tf.train.JobDef", "tf.saved_model.contains_saved_model",
    "tf.saved_model.SaveOptions", "tf.saved_model.LoadOptions", "tf.saved_model.Asset",
    "tf.saved_model.maybe_saved_model_directory",
    "tf.saved_model.loader.maybe_saved_model_directory",
    "tf.graph_util",
)  # fmt: skip


@api("tf._model.doubt_variables")
def doubt_variables(call: Call, reason: Value) -> Value:
    """Variables made from here on may be others, or more."""
    call.run.trail.put(call.run.state["tf.restored"], "doubt", str(reason))


@api("tf._model.adds_ops")
def adds_ops(call: Call, reason: Value) -> Value:
    """Ops of TensorFlow's own names may have been added here."""
    taint(runtime(call), data_for(call.version).vocabulary, str(reason))


def start(run: Any) -> None:
    """Tell a new run that nothing was restored."""
    run.state["tf.restored"] = Either()


registry.starters.append(start)
