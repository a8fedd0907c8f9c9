"""`tf.random.Generator`: where it is modelled. It is written in Python; that of 1.15
is another."""

from __future__ import annotations

from scope_lsp.models import registry

_PRELUDE = "scope_lsp.models.tensorflow.prelude.random_generators"

for _home in ("tf.random", "tf.random.experimental"):
    for _name in ("Generator", "get_global_generator", "set_global_generator"):
        registry.prelude(f"{_home}.{_name}", _PRELUDE, since="2.9")
        registry.prelude(f"{_home}.{_name}", f"{_PRELUDE}_early", since="1.15", until="2.0")
