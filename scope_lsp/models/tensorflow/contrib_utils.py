"""Helpers of `tf.contrib.layers` that programs use, too."""

from __future__ import annotations

from scope_lsp.models import registry

_MODULE = "scope_lsp.models.tensorflow.prelude.contrib_utils"

for _name in (
    "first_dimension", "last_dimension", "channel_dimension", "two_element_tuple",
    "n_positive_integers", "get_variable_collections", "static_cond",
    "collect_named_outputs",
):  # fmt: skip
    for _home in ("layers.utils", "layers.python.layers.utils", "slim.utils"):
        registry.prelude(f"tf.contrib.{_home}.{_name}", _MODULE, until="2.0")
