"""Sizes that don't fit, where TensorFlow refuses an op.

After the shape functions of `core/framework/common_shape_fns.cc`, `core/ops/math_ops.cc`,
`nn_ops.cc` and `array_ops.cc`, and `python/framework/ops.py` for the words around them: those of
the first API up to 1.15. Only what is certain is told: TensorFlow knows all the sizes that count.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from scope_lsp.domain.names import Name, concat
from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.values import Value
from scope_lsp.models.registry import Call, Failure
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    dims,
    items_of,
    operands,
    pick,
    sizes,
    value_at,
)
from scope_lsp.models.tensorflow.shapes.rules import MISFITS
from scope_lsp.models.tensorflow.state import value_dtype
from scope_lsp.version import Version

_MATRIX = 2
_IMAGES = 4

Dims = tuple["int | None", ...]


class Misfit(NamedTuple):
    """What is wrong, the type of the op, and what the words tell of its inputs."""

    words: str
    kind: str
    inputs: tuple[Dims, ...]
    more: str = ""


Check = Callable[[Arguments, Version], "Misfit | None"]


def refuse_mismatch(call: Call, path: str, given: Arguments, taken: dict[str, Name]) -> None:
    """Raise what TensorFlow raises for sizes that certainly don't fit."""
    check = _CHECKS.get(_short(path))
    if check is None or not taken or call.version.is_v2:
        return
    try:
        found = check(given, call.version)
    except MISFITS:
        return
    if found is not None:
        shapes = ", ".join(map(_shown, found.inputs))
        start = f"{found.words} for '"
        rest = f"' (op: '{found.kind}') with input shapes: {shapes}{found.more}."
        name = next(reversed(taken.values()))
        raise Failure("ValueError", concat(start, name, rest), "sizes-differ")


_HOMES = ("tf", "tf.math", "tf.nn", "tf.linalg")


def _short(path: str) -> str:
    home, _, name = path.rpartition(".")
    return name if home in _HOMES or path.startswith("__") else ""


def _shown(shape: Dims) -> str:
    return "[" + ",".join("?" if size is None else str(size) for size in shape) + "]"


def _known(value: Value) -> Dims | None:
    """The static shape, if it is known just as far as TensorFlow knows it."""
    found = sizes(value)
    if not isinstance(found, tuple):
        return None
    known = [size for size in found if size is None or isinstance(size, int)]
    return tuple(known) if len(known) == len(found) else None


def _differ(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one != other


def _equal(one: int | None, other: int | None) -> str:
    return f"Dimensions must be equal, but are {one} and {other}"


def _of_one_type(values: list[Value]) -> bool:
    tensors = [v for v in values if isinstance(v, (Tensor, VariableValue))]
    types = {value_dtype(v) for v in tensors}
    return bool(tensors) and len(types) == 1 and all(isinstance(t, str) for t in types)


# Elements of two operands


def _broadcast(kind: str, turned: bool = False) -> Check:
    def check(given: Arguments, version: Version) -> Misfit | None:
        values = operands(given)
        shapes = [_known(value) for value in values]
        if len(values) != _MATRIX or None in shapes or not _of_one_type(values):
            return None
        x, y = (shape or () for shape in (reversed(shapes) if turned else shapes))
        rank = max(len(x), len(y))
        pairs = zip((1,) * (rank - len(x)) + x, (1,) * (rank - len(y)) + y)
        for one, other in pairs:
            if _differ(one, other) and 1 not in (one, other):
                return Misfit(_equal(one, other), _kind(kind, version), (x, y))
        return None

    return check


def _kind(kind: str, version: Version) -> str:
    return "AddV2" if kind == "+" and version.operators_add_by_v2 else kind.replace("+", "Add")


# Matrices


def _matmul(given: Arguments, version: Version) -> Misfit | None:
    a, b = (_known(given.get(key)) for key in "ab")
    flags = [given.get(f"{kind}_{key}") for key in "ab" for kind in ("transpose", "adjoint")]
    flags += [given.get("a_is_sparse"), given.get("b_is_sparse")]
    if a is None or b is None or not all(isinstance(f, bool) or f is None for f in flags):
        return None
    if flags[4] or flags[5]:
        return None
    if len(a) < _MATRIX or len(a) != len(b):
        return None
    left = a[-2 if flags[0] or flags[1] else -1]
    right = b[-1 if flags[2] or flags[3] else -2]
    if not _differ(left, right):
        return None
    batched = "BatchMatMulV2" if version.operators_add_by_v2 else "BatchMatMul"
    return Misfit(_equal(left, right), "MatMul" if len(a) == _MATRIX else batched, (a, b))


def _bias_add(given: Arguments, version: Version) -> Misfit | None:
    value, bias = _known(given.get("value")), _known(given.get("bias"))
    told = given.get("data_format")
    if not value or bias is None or len(bias) != 1 or told not in (None, "NHWC"):
        return None
    if not _differ(value[-1], bias[0]):
        return None
    return Misfit(_equal(value[-1], bias[0]), "BiasAdd", (value, bias))


# Images


def _conv2d(given: Arguments, version: Version) -> Misfit | None:
    images, filters = _known(given.get("input")), _known(pick(given, "filter", "filters"))
    if images is None or filters is None or len(images) != _IMAGES or len(filters) != _IMAGES:
        return None
    if value_at(given, "data_format") not in (None, "NHWC"):
        return None
    come, wanted = images[3], filters[2]
    shapes = (images, filters)
    if version.convolutions_have_groups:
        if come is not None and wanted is not None and wanted and come % wanted:
            words = f"Depth of input ({come}) is not a multiple of input depth of filter ({wanted})"
            return Misfit(words, "Conv2D", shapes)
    elif _differ(come, wanted):
        return Misfit(_equal(come, wanted), "Conv2D", shapes)
    if value_at(given, "dilations") not in (None, [1, 1, 1, 1]):
        return None
    return _negative(given, images, filters[:2], "Conv2D", shapes)


def _pool(kind: str) -> Check:
    def check(given: Arguments, version: Version) -> Misfit | None:
        images, window = _known(pick(given, "value", "input")), value_at(given, "ksize")
        if images is None or len(images) != _IMAGES or not isinstance(window, (list, tuple)):
            return None
        if len(window) != _IMAGES or value_at(given, "data_format") not in (None, "NHWC"):
            return None
        return _negative(given, images, tuple(window[1:3]), kind, (images,))

    return check


def _negative(
    given: Arguments, images: Dims, window: Dims, kind: str, shapes: tuple[Dims, ...]
) -> Misfit | None:
    """A window that is larger than the image, where nothing is added around it."""
    if value_at(given, "padding") != "VALID":
        return None
    for side, size in zip(images[1:3], window):
        if isinstance(side, int) and isinstance(size, int) and side < size:
            words = f"Negative dimension size caused by subtracting {size} from {side}"
            return Misfit(words, kind, shapes)
    return None


# Joining and rearranging


def _concat(given: Arguments, version: Version) -> Misfit | None:
    items, axis = items_of(given.get("values")), value_at(given, "axis")
    if "concat_dim" in given or items is None or len(items) < _MATRIX:
        return None
    shapes = [_known(item) for item in items]
    known = [shape for shape in shapes if shape is not None]
    if len(known) < len(shapes) or len({len(s) for s in known}) != 1 or not _of_one_type(items):
        return None
    rank = len(known[0])
    if not isinstance(axis, int) or not -rank <= axis < rank:
        return None
    place = axis % rank
    for shape in reversed(known[:-1]):
        for part in (slice(0, place), slice(place + 1, None)):
            for number, (one, other) in enumerate(zip(shape[part], known[-1][part])):
                if _differ(one, other):
                    return _unjoined(number, shape[part], known, axis, part, version)
    return None


def _unjoined(
    number: int, mine: Dims, known: list[Dims], axis: int, part: slice, version: Version
) -> Misfit | None:
    last = known[-1][part]
    if None in last or None in mine:
        return None  # what TensorFlow has merged by then isn't told here
    words = (
        f"Dimension {number} in both shapes must be equal, but are {mine[number]} and "
        f"{last[number]}"
    )
    if version.words_tell_merged_shapes:
        words += f". Shapes are {_shown(mine)} and {_shown(last)}."
    more = f" and with computed input tensors: input[{len(known)}] = <{axis}>"
    return Misfit(words, "ConcatV2", (*known, ()), more)


def _reshape(given: Arguments, version: Version) -> Misfit | None:
    shape, wanted = _known(given.get("tensor")), dims(given.get("shape"))
    if shape is None or None in shape or not isinstance(wanted, tuple) or not wanted:
        return None
    told = [size for size in wanted if isinstance(size, int)]
    if len(told) < len(wanted):
        return None
    total = _product([size for size in shape if size is not None])
    rest = [size for size in told if size != -1]
    computed = _shown(tuple(None if size == -1 else size for size in told))
    more = f" and with input tensors computed as partial shapes: input[1] = {computed}"
    more = more if version.words_tell_partial_shapes else ""
    shapes = (shape, (len(told),))
    if len(rest) == len(told) and _product(rest) != total:
        words = (
            f"Cannot reshape a tensor with {total} elements to shape {_shown(tuple(told))} "
            f"({_product(rest)} elements)"
        )
        return Misfit(words, "Reshape", shapes, more)
    parts = _product(rest)
    if len(rest) == len(told) - 1 and parts > 0 and total % parts:
        words = f"Dimension size must be evenly divisible by {parts} but is {total}"
        return Misfit(words, "Reshape", shapes, more)
    return None


def _product(found: list[int]) -> int:
    total = 1
    for size in found:
        total *= size
    return total


_BINARY = {
    "add": "Add", "subtract": "Sub", "sub": "Sub", "multiply": "Mul", "mul": "Mul",
    "maximum": "Maximum", "minimum": "Minimum", "squared_difference": "SquaredDifference",
    "pow": "Pow", "less": "Less", "less_equal": "LessEqual", "greater": "Greater",
    "greater_equal": "GreaterEqual", "equal": "Equal", "not_equal": "NotEqual",
    "__add__": "+", "__sub__": "Sub", "__mul__": "Mul", "__lt__": "Less", "__le__": "LessEqual",
    "__gt__": "Greater", "__ge__": "GreaterEqual", "__pow__": "Pow",
}  # fmt: skip
_TURNED = {"__radd__": "+", "__rsub__": "Sub", "__rmul__": "Mul", "__rpow__": "Pow"}

_CHECKS: dict[str, Check] = {
    "matmul": _matmul,
    "bias_add": _bias_add,
    "conv2d": _conv2d,
    "max_pool": _pool("MaxPool"),
    "avg_pool": _pool("AvgPool"),
    "concat": _concat,
    "reshape": _reshape,
    **{name: _broadcast(kind) for name, kind in _BINARY.items()},
    **{name: _broadcast(kind, turned=True) for name, kind in _TURNED.items()},
}
