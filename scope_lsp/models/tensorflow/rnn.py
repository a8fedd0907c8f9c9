"""Recurrent networks and the loops below them: where their models written in Python are."""

from __future__ import annotations

from scope_lsp.models import registry

_HOME = "scope_lsp.models.tensorflow.prelude"

for _name in ("TensorArray", "map_fn", "scan", "foldl", "foldr"):
    registry.prelude(f"tf.{_name}", f"{_HOME}.arrays")
