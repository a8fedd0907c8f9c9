"""`tensorflow_addons`, where its source isn't found: what is modelled of it."""

from __future__ import annotations

from scope_lsp.models import registry

_PRELUDE = "scope_lsp.models.tensorflow.prelude.addons"
_NAME = "tensorflow_addons"

registry.fallback(_NAME)
for _own in (
    "CRF", "FilterResponseNormalization", "GELU", "GroupNormalization", "InstanceNormalization",
    "Maxout", "MultiHeadAttention", "SpectralNormalization", "StochasticDepth", "TLU",
    "WeightNormalization",
):  # fmt: skip
    registry.prelude(f"{_NAME}.layers.{_own}", _PRELUDE, until="2.16")
for _own in (
    "AdaBelief", "AdamW", "ConditionalGradient", "LAMB", "LazyAdam", "Lookahead", "MovingAverage",
    "ProximalAdagrad", "RectifiedAdam", "SGDW", "SWA",
):  # fmt: skip
    registry.prelude(f"{_NAME}.optimizers.{_own}", _PRELUDE, until="2.16")

registry.fallback("tensorflow_hub")
