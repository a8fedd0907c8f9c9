"""How TensorFlow's names are spelled: every import path leads to one canonical path.

`tf.variable_scope`, `tf.compat.v1.variable_scope` and
`tensorflow.python.ops.variable_scope.variable_scope` are one entry of the first API.
"""

from __future__ import annotations

from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Value
from scope_lsp.models import registry
from scope_lsp.models.tensorflow.homes import of_keras, public_homes
from scope_lsp.version import Version

_RENAMED = {
    "VariableV1": "Variable", "RefVariable": "Variable",
    "name_scope_v1": "name_scope", "variable_scope_v1": "variable_scope", "EagerTensor": "Tensor",
    "VARIABLES": "GraphKeys.VARIABLES", "executing_eagerly_v1": "executing_eagerly",
    "TensorFlowTestCase": "test.TestCase", "TestCase": "test.TestCase",
    "GLOBAL_VARIABLES": "GraphKeys.GLOBAL_VARIABLES",
}  # fmt: skip
"""Internal names of what the public API calls otherwise."""

_OF_KERAS = frozenset(("initializers", "losses", "metrics", "optimizers"))
"""Packages of the second API that are Keras's."""

_MOVED = {
    ("contrib", "signal"): ("signal",),
    ("contrib", "slim", "initializers"): ("contrib", "layers"),
    ("contrib", "slim", "regularizers"): ("contrib", "layers"),
    ("contrib", "slim", "layers"): ("contrib", "layers"),
    ("contrib", "layers", "initializers"): ("contrib", "layers"),
    ("contrib", "layers", "regularizers"): ("contrib", "layers"),
    ("contrib", "slim", "prefetch_queue"): ("contrib", "slim"),
}
"""Modules of `contrib` with the functions of another package."""

_ELSEWHERE = {
    f"{home}.{name}": target
    for home, names in {
        "contrib.eager": {
            "Variable": "ResourceVariable", "TensorSpec": "TensorSpec",
            "custom_gradient": "custom_gradient", "executing_eagerly": "executing_eagerly",
            "function": "function", "make_template": "make_template",
        },
        "contrib.stateless": {
            "stateless_multinomial": "random.stateless_multinomial",
            "stateless_random_normal": "random.stateless_normal",
            "stateless_random_uniform": "random.stateless_uniform",
            "stateless_truncated_normal": "random.stateless_truncated_normal",
        },
        "contrib.metrics": {
            "confusion_matrix": "math.confusion_matrix",
            "set_difference": "sets.set_difference", "set_intersection": "sets.set_intersection",
            "set_size": "sets.set_size", "set_union": "sets.set_union",
        },
        "io": {
            "match_filenames_once": "train.match_filenames_once",
            "PaddingFIFOQueue": "PaddingFIFOQueue", "PriorityQueue": "PriorityQueue",
            "QueueBase": "QueueBase", "RandomShuffleQueue": "RandomShuffleQueue",
        },
        "random": {"set_random_seed": "set_random_seed"},
        "autodiff": {"GradientTape": "GradientTape"},
    }.items()
    for name, target in names.items()
}  # fmt: skip
"""Functions and classes that are public in a second place, too."""

_MODULE_DEPTH = 2
"""`tensorflow.python.ops.variable_scope`: a package and a module behind `python`."""


def canonicalize(path: str, version: Version) -> tuple[str, bool]:
    """The canonical path, and whether it is of the first API."""
    _, _, rest = path.partition(".")
    v1 = not version.is_v2
    parts = rest.split(".") if rest else []
    if parts[:1] == ["_api"]:
        parts = ["compat", *parts[1:]]
    while parts[:2] in (["compat", "v1"], ["compat", "v2"]):
        v1 = parts[1] == "v1"
        parts = parts[2:]
    if parts[:1] == ["python"]:
        return _internal(parts[1:], version)
    if parts[:2] == ["contrib", "keras"]:
        parts = _of_first_keras(parts)
    if not v1 and parts[:1] and parts[0] in _OF_KERAS:
        parts = ["keras", *parts]
    if (same := _ELSEWHERE.get(".".join(parts))) is not None:
        return f"tf.{same}", v1 or parts[0] == "io"
    if parts[:1] == ["contrib"] and "python" in parts:
        return _of_contrib(parts, version), True
    if parts[:1] == ["contrib"] and version.contrib_shows_modules:
        return _shown_by_contrib(parts, version), True
    if (moved := _MOVED.get(tuple(parts[:-1]))) is not None:
        found = ".".join(["tf", *moved, parts[-1]])
        if _is_known(found, version, v1):
            return found, v1
    return ".".join(["tf", *parts]), v1


def _of_first_keras(parts: list[str]) -> list[str]:
    """A path in Keras where it stood first; its optimizers stayed what they had been there.

    TF contrib/keras/api/keras.
    """
    within = parts[4:] if parts[2:4] == ["api", "keras"] else parts[2:]
    return parts if within[:1] == ["optimizers"] else ["keras", *within]


def _of_contrib(parts: list[str], version: Version) -> str:
    """A path in the modules of a package of `contrib`, which makes most of it public itself."""
    inner = parts.index("python")
    for count in range(1, len(parts) - inner):
        found = ".".join(["tf", *parts[:inner], *parts[-count:]])
        if _is_known(found, version, True):
            return found
    return ".".join(["tf", *parts])


def _shown_by_contrib(parts: list[str], version: Version) -> str:
    """A path that may lead through a module of a package of `contrib`, such as
    `contrib.framework.variables.variable`."""
    found = ".".join(["tf", *parts])
    if len(parts) <= _MODULE_DEPTH + 1 or _is_known(found, version, True):
        return found
    without = ".".join(["tf", *parts[:_MODULE_DEPTH], *parts[_MODULE_DEPTH + 1 :]])
    return without if _is_known(without, version, True) else found


def _internal(parts: list[str], version: Version) -> tuple[str, bool]:
    """A path below `tensorflow.python`, which is the first API but for what only 2.x has."""
    if parts[:1] == ["keras"]:
        if _is_known(own := ".".join(["tf.python", *parts]), version, True):
            return own, True  # such as `keras.optimizers.SGD`, which isn't the one made public
        return within_keras(parts[1:], version), parts[1:2] == ["legacy_tf_layers"]
    if parts[:2] == ["ops", "init_ops_v2"]:
        return ".".join(["tf", "keras", "initializers", *parts[2:]]), False
    if len(parts) <= _MODULE_DEPTH:
        return ".".join(["tf.python", *parts]), True
    own = ".".join(["tf.python", *parts[: _MODULE_DEPTH + 1]])
    if _is_known(own, version, True):  # such as `util.nest.flatten`, which isn't the layer's
        return ".".join([own, *parts[_MODULE_DEPTH + 1 :]]), True
    for depth in range(_MODULE_DEPTH, len(parts)):
        found = _published(parts[:depth], parts[depth], parts[depth + 1 :], version)
        if found is not None:
            return found
    return ".".join(["tf.python", *parts]), True


def _published(
    module: list[str], symbol: str, attributes: list[str], version: Version
) -> tuple[str, bool] | None:
    """Where TensorFlow makes a function or class of a module public, None if nowhere."""
    v1 = not (version.is_v2 and symbol in ("Variable", "name_scope_v2"))
    symbol = _RENAMED.get(symbol, symbol)
    if module[-1].startswith("gen_") and symbol[:1].isupper():
        return None  # an op's own function, such as `gen_nn_ops.Conv2D`, which is no layer
    for home in public_homes(module):
        for shown in dict.fromkeys((symbol, _unversioned(symbol))):
            found = ".".join(["tf", home + shown, *attributes])
            if _is_known(f"tf.{home}{shown}", version, v1) or _is_known(found, version, v1):
                return found, v1
    return None


def _unversioned(symbol: str) -> str:
    """A name without the mark of the API that it is published in."""
    for mark in ("_v2", "_v1", "V1"):
        symbol = symbol.removesuffix(mark)
    return symbol


def within_keras(parts: list[str], version: Version) -> str:
    """A path in Keras's modules, which their packages make public themselves."""
    if parts[:1] == ["legacy_tf_layers"]:
        return ".".join(["tf", "layers", *parts[2:]])
    spelled = [".".join(["tf", "keras", *parts]), *(f"tf.keras.{path}" for path in of_keras(parts))]
    return next((path for path in spelled if _is_known(path, version, False)), spelled[0])


def _is_known(path: str, version: Version, v1: bool) -> bool:
    return (
        registry.find_entry(path, version, v1) is not None
        or registry.find_value(path, version, v1) is not MISSING
        or registry.find_prelude(path, version, v1) is not None
    )


def _behaviour(path: str, version: Version, v1: bool) -> Value:
    """`tf._version.<predicate>`: how models written in Python ask which TensorFlow this is."""
    home, _, predicate = path.rpartition(".")
    return getattr(version, predicate) if home == "tf._version" else None


for name in ("tensorflow", "tf", "tensorflow_core"):
    registry.root(name, canonicalize)
registry.provider(_behaviour)
