"""Which public packages the modules below `tensorflow.python` fill.

What a module defines is public where its `tf_export` says so; these are the packages that occur,
by the module's own path. Most modules have one.
"""

from __future__ import annotations

from collections.abc import Iterator

_EVERYWHERE = (
    "", "nn.", "math.", "train.", "test.", "nn.rnn_cell.", "compat.", "errors.", "layers.",
)  # fmt: skip
"""Where a function of any module may be public."""

_BY_MODULE = {
    "autograph": ("autograph.", "autograph.experimental."),
    "data": ("data.", "data.experimental."),
    "estimator": ("estimator.", "estimator.inputs.", "estimator.export."),
    "estimator.tpu": ("estimator.tpu.",),
    "feature_column": ("feature_column.",),
    "layers": ("layers.",),
    "lib.io": ("gfile.", "python_io.", "io.gfile."),
    "ops.bitwise_ops": ("bitwise.",),
    "ops.gen_bitwise_ops": ("bitwise.",),
    "ops.check_ops": ("debugging.",),
    "ops.distributions": ("distributions.",),
    "ops.gen_image_ops": ("image.",),
    "ops.image_ops": ("image.",),
    "ops.image_ops_impl": ("image.",),
    "ops.init_ops": ("initializers.",),
    "ops.initializers_ns": ("initializers.",),
    "ops.gen_linalg_ops": ("linalg.",),
    "ops.linalg": ("linalg.",),
    "ops.linalg_impl": ("linalg.",),
    "ops.linalg_ops": ("linalg.",),
    "ops.math_ops": ("linalg.",),
    "ops.lookup_ops": ("lookup.", "contrib.lookup."),
    "ops.losses": ("losses.",),
    "ops.metrics": ("metrics.",),
    "ops.metrics_impl": ("metrics.",),
    "ops.parsing_ops": ("io.",),
    "ops.ragged": ("ragged.", "strings."),
    "ops.random_ops": ("random.",),
    "ops.stateless_random_ops": ("random.",),
    "ops.sets": ("sets.",),
    "ops.sets_impl": ("sets.",),
    "ops.signal": ("signal.",),
    "ops.spectral_ops": ("spectral.", "signal."),
    "ops.sparse_ops": ("sparse.",),
    "ops.gen_string_ops": ("strings.",),
    "ops.string_ops": ("strings.",),
    "ops.summary_ops": ("summary.",),
    "platform.app": ("app.",),
    "platform.flags": ("flags.",),
    "platform.gfile": ("gfile.",),
    "platform.tf_logging": ("logging.",),
    "util.tf_inspect": (),
    "saved_model": ("saved_model.", "estimator.export.", "estimator."),
    "summary": ("summary.",),
}

_ALONE = frozenset(
    ("autograph", "layers", "data", "estimator", "estimator.tpu", "feature_column",
     "ops.image_ops", "ops.image_ops_impl", "ops.metrics", "ops.metrics_impl", "ops.losses",
     "ops.ragged", "platform.tf_logging", "util.tf_inspect")
)  # fmt: skip
"""Modules with nothing that is public elsewhere; some of it has the name of something else."""

_OF_KERAS = {
    "engine": ("", "layers.", "models."),
    "optimizer_v2": ("optimizers.", "optimizers.schedules.", "experimental."),
    "saving": ("models.",),
    "backend_config": ("backend.",),
}


def public_homes(module: list[str]) -> tuple[str, ...]:
    """The public packages, each with a dot, where what a module defines may be found."""
    for key in (".".join(module[:2]), module[0]):
        if key in _BY_MODULE:
            own = _BY_MODULE[key]
            return own if key in _ALONE else (*_EVERYWHERE, *own)
    return _EVERYWHERE


def of_keras(parts: list[str]) -> Iterator[str]:
    """Where a path behind `tensorflow.python.keras` may be public, behind `tf.keras`."""
    if parts[:2] == ["_impl", "keras"]:  # the package of 1.4 to 1.8
        parts = parts[2:]
        yield ".".join(parts)
    for depth in range(1, len(parts)):
        for home in _OF_KERAS.get(parts[0], (f"{parts[0]}.",)):
            yield home + ".".join(parts[depth:])
