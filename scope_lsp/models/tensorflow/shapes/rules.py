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

from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import Value
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.sizes import Sizes


class Output(NamedTuple):
    """What is known of one output; `dtype` and `constant` are None where they aren't known."""

    shape: Sizes = UNKNOWN
    dtype: str | None = None
    constant: Value = None


Outputs = Union[Output, list[Output]]
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


_MISFITS = (TypeError, ValueError, IndexError, ArithmeticError, AttributeError)
"""What arguments of another kind or rank lead to in rules: TensorFlow refuses them, or does
something that is not modelled."""


def infer(path: str, given: Arguments) -> Outputs:
    """What is known of the outputs of an op."""
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
            except _MISFITS:
                return Output()
    return Output()


def _known(dtype: Any) -> str | None:
    return dtype if isinstance(dtype, str) else None
