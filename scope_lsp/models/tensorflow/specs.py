"""`tf.TensorSpec` and its likes, and functions around functions: where they are modelled."""

from __future__ import annotations

from scope_lsp.models import registry

_PRELUDE = "scope_lsp.models.tensorflow.prelude.specs"

for _name in ("TensorSpec", "SparseTensorSpec", "RaggedTensorSpec"):
    registry.prelude(f"tf.{_name}", _PRELUDE)
registry.prelude("tf.contrib.framework.TensorSpec", _PRELUDE, "TensorSpec")

_RECOMPUTING = "scope_lsp.models.tensorflow.prelude.recomputing"
for _name in ("custom_gradient", "recompute_grad", "grad_pass_through", "vectorized_map"):
    registry.prelude(f"tf.{_name}", _RECOMPUTING)
for _home in ("tf.tpu", "tf.contrib.tpu"):
    registry.prelude(
        f"{_home}.bfloat16_scope", "scope_lsp.models.tensorflow.prelude.bfloat16", api=1
    )
