"""Functions and classes that make variables beside what they are for: where they are modelled."""

from __future__ import annotations

from scope_lsp.models import registry

_HOME = "scope_lsp.models.tensorflow.prelude"

registry.prelude("tf.create_partitioned_variables", f"{_HOME}.partitioned", api=1)
for _home in ("tf.train.experimental", "tf.mixed_precision.experimental"):
    for _name in ("LossScale", "FixedLossScale", "DynamicLossScale"):
        registry.prelude(f"{_home}.{_name}", f"{_HOME}.loss_scales", until="2.4")
