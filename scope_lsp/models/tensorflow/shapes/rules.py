"""How the rules for ops' results are declared, found and asked.

A rule is a function of the arguments by parameter. It gives a shape (a tuple of sizes, None for an
unknown rank, UNKNOWN), an `Output`, or a list of them for an op with several outputs:

    @rule("expand_dims")
    def expand_dims(given): ...

It is found by the op's last name below any of TensorFlow's general homes (`tf.`, `tf.nn.`,
`tf.math.`…), or by its last two where the rule says so (`image.resize`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple, Union

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Tensor
from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import Value
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.sizes import Sizes, only_whole, unsure
from scope_lsp.models.tensorflow.state import value_shape
from scope_lsp.version import Version


class Output(NamedTuple):
    """What is known of one output; `dtype` and `constant` are None where they aren't known."""

    shape: Sizes = UNKNOWN
    dtype: str | None = None
    constant: Value = None


Outputs = Union[Output, list[Any]]
"""One output, or several, among which there may be lists of them."""
Rule = Callable[[Arguments], Any]
Dtype = Union[str, None, Callable[[Arguments], Any]]
Folding = Callable[[Arguments], Value]

_GENERAL = frozenset({"tf", "tf.nn", "tf.math", "tf.linalg", "tf.random", "tf.dtypes", "tf.raw_ops",
                      "tf.quantization", "tf.manip", "tf.bitwise", "operator"})  # fmt: skip

_rules: dict[str, tuple[Rule, Dtype]] = {}
_foldings: dict[str, Folding] = {}


def rule(*names: str, dtype: Dtype = None) -> Callable[[Rule], Rule]:
    """Declare the rule for some ops; `dtype` is their dtype, or a function that gives it."""

    def declare(function: Rule) -> Rule:
        _rules.update(dict.fromkeys(names, (function, dtype)))
        return function

    return declare


def folding(*names: str) -> Callable[[Folding], Folding]:
    """Declare what computes the value of some ops where that of their arguments is known."""

    def declare(function: Folding) -> Folding:
        _foldings.update(dict.fromkeys(names, function))
        return function

    return declare


@lru_cache(None)
def _keys(path: str) -> tuple[str, ...]:
    path = path.replace("tf.compat.v1.", "tf.").replace("tf.contrib.", "tf.")
    home, _, name = path.rpartition(".")
    special = f"{home.rpartition('.')[2]}.{name}"
    if path.startswith("__") or home in _GENERAL:
        return special, name
    return (special,)


def has_rule(path: str) -> bool:
    """Whether there is a rule for an op."""
    return any(key in _rules for key in _keys(path))


MISFITS = (TypeError, ValueError, IndexError, ArithmeticError, AttributeError)
"""What arguments of another kind or rank lead to in rules: TensorFlow refuses them, or does
something that is not modelled."""


def infer(path: str, given: Arguments, version: Version) -> Outputs:
    """What is known of the outputs of an op."""
    found = _infer(path, given)
    if version.transposed_convolutions_keep_the_batch and isinstance(found, Output):
        return _with_batch(_keys(path)[-1], given, found)
    if version.shape_functions_see_values:
        return found
    return less_known(_keys(path)[-1], given, found, version)


def _infer(path: str, given: Arguments) -> Outputs:
    for key in _keys(path):
        if key in _rules:
            function, dtype = _rules[key]
            try:
                found = function(given)
                if isinstance(found, list):
                    return found
                made = found if isinstance(found, Output) else Output(found)
                if made.dtype is None:
                    made = made._replace(dtype=_known(dtype(given) if callable(dtype) else dtype))
                fold = _foldings.get(key)
                return made if fold is None else made._replace(constant=fold(given))
            except MISFITS:
                return Output()
    return Output()


def _with_batch(name: str, given: Arguments, found: Output) -> Output:
    """The batch is that of the images, unless only what is asked for tells it."""
    if not name.startswith(("conv2d_transpose", "conv3d_transpose", "conv1d_transpose")):
        return found
    images = value_shape(next(iter(given.values()), None))
    if not isinstance(found.shape, tuple):
        return found
    same = isinstance(images, tuple) and images[0] == found.shape[0]
    return found if same else found._replace(shape=(UNKNOWN, *found.shape[1:]))


_SEEN_EARLY = frozenset({"shape", "size", "rank", "cast", "range", "stack", "pack", "concat",
                         "concat_v2", "fill", "to_int32", "to_int64"})  # fmt: skip
"""What `constant_value` could fold from the beginning."""

_SCALARS = frozenset({"reduce_sum", "reduce_mean", "reduce_max", "reduce_min", "reduce_prod",
                      "reduce_any", "reduce_all", "reduce_logsumexp", "count_nonzero",
                      "zero_fraction"})  # fmt: skip

_PARTIAL = frozenset({"conv2d_transpose", "conv3d_transpose", "atrous_conv2d", "convolution",
                      "tensordot", "atrous_conv2d_transpose", "crelu"})  # fmt: skip
"""What looks at values in a way of its own, and so knew less."""


def less_known(name: str, given: Arguments, found: Outputs, version: Version) -> Outputs:
    """What versions know whose shape functions saw only simple constants."""
    if isinstance(found, list):
        return [each._replace(shape=UNKNOWN) for each in found] if _has_rest(given) else found
    if name not in _SEEN_EARLY:
        found = found._replace(constant=None)
    ranked = all(isinstance(value_shape(value), tuple) for value in list(given.values())[:2]
                 if isinstance(value, Tensor))  # fmt: skip
    if found.shape == () and not ranked and (name in _SCALARS or name.startswith("losses.")):
        return found._replace(shape=UNKNOWN)
    if name in _PARTIAL and isinstance(found.shape, tuple):
        return found._replace(shape=_certain(name, given, found.shape, version))
    return found


def _certain(name: str, given: Arguments, shape: tuple[Any, ...], version: Version) -> Sizes:
    if name == "crelu" or (name == "tensordot" and isinstance(given.get("axes"), int)):
        return UNKNOWN
    if version.shape_functions_see_parts:
        return unsure(shape)
    found = [value_shape(value) for value in list(given.values())[:2]]
    whole = all(isinstance(s, tuple) and all(isinstance(d, int) for d in s) for s in found)
    return only_whole(shape) if whole or "output_shape" in given else UNKNOWN


def _has_rest(given: Arguments) -> bool:
    """Whether the last part of a split is what is left."""
    told = given.get("num_or_size_splits")
    return isinstance(told, (List, tuple)) and -1 in (
        told if isinstance(told, tuple) else told.items
    )


def _known(dtype: Any) -> str | None:
    return dtype if isinstance(dtype, str) else None
