"""Operators and functions that go over elements."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from itertools import product
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension, Tensor, VariableValue
from scope_lsp.domain.values import Api, Unknown, Value
from scope_lsp.models.python.arrays import (
    MAX_SIZE,
    Array,
    Dims,
    NumpyFloat,
    NumpyInt,
    Scalar,
    array_of,
    kind_of_number,
    plain_number,
    promoted,
    scalar,
    unknown,
)
from scope_lsp.models.python.numpy_.guarded import api
from scope_lsp.models.python.pure import COMPUTE_ERRORS, is_plain, unwrap, why
from scope_lsp.models.registry import Call


def broadcast(left: Dims, right: Dims) -> Dims:
    """The shape of an operation between two arrays."""
    if left is None or right is None:
        return None
    short, long = sorted((left, right), key=len)
    padded = (1,) * (len(long) - len(short)) + short
    return tuple(b if a == 1 else a if b in (1, a) else None for a, b in zip(padded, long))


def result_dtype(call: Call, left: Value, right: Value, kind: str) -> str | None:
    """The dtype of `left op right`, where a number beside an array has less weight."""
    if kind == "bool":
        return "bool"
    one, other = (_dtype(v) for v in (left, right))
    both = isinstance(left, Array) and isinstance(right, Array)
    found = promoted(one, other)
    if not both and (isinstance(left, Array) or isinstance(right, Array)):
        array, number = (left, right) if isinstance(left, Array) else (right, left)
        found = _beside_number(call, array, number)
    elif not both and type(left) is not type(right) and "float32" in (one, other):
        found = None  # it depends on NumPy's version
    if kind == "quotient" and found is not None and not found.startswith(("float", "complex")):
        return "float64"
    return found


def _dtype(value: Value) -> str | None:
    return value.dtype if isinstance(value, Array) else kind_of_number(value)


def _beside_number(call: Call, array: Array, number: Value) -> str | None:
    ours, theirs = array.dtype, kind_of_number(number)
    if ours is None or theirs is None:
        return None
    if array.shape == ():
        return promoted(ours, theirs)
    strong = isinstance(number, Scalar) and not call.version.numpy_scalars_have_less_weight
    if strong:
        return promoted(ours, theirs)
    kinds = ["b", "ui", "f", "c"]
    rank = {letter: i for i, letters in enumerate(kinds) for letter in letters}
    if rank.get(theirs[0], 9) <= rank.get(ours[0], 9):
        return ours
    return "complex128" if theirs[0] == "c" else "float64" if theirs[0] == "f" else "int64"


def applied(
    call: Call, function: Callable[..., Any], left: Value, right: Value, kind: str = ""
) -> Value:
    """An operation on arrays and numbers, element by element."""
    dtype = result_dtype(call, left, right, kind)
    a, b = array_of(left), array_of(right)
    if a is None or b is None:
        return Array(None, None)
    shape = broadcast(a.shape, b.shape)
    flat = _computed(function, a, b, shape)
    if not isinstance(left, Array) and not isinstance(right, Array) and shape == ():
        return unknown() if flat is None else scalar(flat[0], dtype)
    return Array(shape, dtype, flat)


def _computed(function: Callable[..., Any], a: Array, b: Array, shape: Dims) -> Any:
    if shape is None or a.known is None or b.known is None or None in shape:
        return None
    sizes = [d for d in shape if d is not None]
    if math.prod(sizes) > MAX_SIZE:
        return None
    try:
        return [function(x, y) for x, y in zip(spread(a, sizes), spread(b, sizes))]
    except COMPUTE_ERRORS:
        return None


def spread(array: Array, sizes: list[int]) -> list[Any]:
    """The elements as they stand in a larger shape."""
    known = array.known or []
    if len(known) == 1:
        return known * math.prod(sizes)
    if list(array.shape or ()) == sizes:
        return known
    own = [1] * (len(sizes) - len(array.shape or ())) + [d or 1 for d in array.shape or ()]
    strides = [0] * len(own)
    step = 1
    for axis in range(len(own) - 1, -1, -1):
        strides[axis] = 0 if own[axis] == 1 else step
        step *= own[axis]
    places = product(*map(range, sizes))
    return [known[sum(i * s for i, s in zip(place, strides))] for place in places]


_NUMBERS = (bool, int, float, complex)


def operand(value: Value) -> Value:
    """What stands beside an array: an array or a number, MISSING for anything else."""
    value = unwrap(value)
    if isinstance(value, Dimension) and value.value is not None:
        return value.value
    return array_of(value) if isinstance(value, (List, tuple, range)) else value


def _operator(name: str, function: Callable[..., Any], kind: str = "") -> None:
    def binary(call: Call, left: Value, right: Value) -> Value:
        for value in (left, right):
            if isinstance(value, Unknown) and not value.plain:
                return Unknown(value.reason)
            if not isinstance(value, (Array, Unknown, *_NUMBERS)):
                return Api("NotImplemented")
        if isinstance(left, Unknown) or isinstance(right, Unknown):
            return _beside_unknown(left if isinstance(left, Array) else right, kind)
        return applied(call, function, left, right, kind)

    api(f"numpy.ndarray.__{name}__")(lambda call, self, other: binary(call, self, operand(other)))
    if kind != "bool":
        api(f"numpy.ndarray.__r{name}__")(
            lambda call, self, other: binary(call, operand(other), self)
        )


def _beside_unknown(array: Value, kind: str) -> Value:
    """Something unknown may be a larger array."""
    return Array(None, "bool" if kind == "bool" else None)


for _name in ("add", "sub", "mul", "floordiv", "mod"):
    _operator(_name, getattr(operator, _name))
_operator("pow", lambda x, y: x**y if abs(y) < 1_000 else math.inf)
_operator("truediv", operator.truediv, "quotient")
for _name in ("lt", "le", "gt", "ge", "eq", "ne"):
    _operator(_name, getattr(operator, _name), "bool")
for _name in ("and", "or", "xor"):
    _operator(_name, getattr(operator, f"{_name}_" if _name != "xor" else "xor"))


@api("numpy.ndarray.__div__")
def div(call: Call, self: Value, other: Value) -> Value:
    """`/` of Python 2, which rounds whole numbers down."""
    whole = (_dtype(self) or "f")[0] in "iu" and (_dtype(operand(other)) or "f")[0] in "iu"
    function = operator.floordiv if whole else operator.truediv
    return applied(call, function, self, operand(other), "" if whole else "quotient")


@api("numpy.ndarray.__neg__")
def negative(call: Call, self: Value) -> Value:
    return mapped(operator.neg, self, self.dtype)


@api("numpy.ndarray.__abs__")
def absolute(call: Call, self: Value) -> Value:
    return mapped(abs, self, self.dtype)


@api("numpy.ndarray.__invert__")
def invert(call: Call, self: Value) -> Value:
    return Array(self.shape, self.dtype)


# Scalars compute as NumPy's do


def _scalar_operator(name: str, function: Callable[..., Any]) -> None:
    def method(self: Any, other: Any) -> Any:
        return _of_scalars(function, self, other, name)

    def reflected(self: Any, other: Any) -> Any:
        return _of_scalars(lambda x, y: function(y, x), self, other, name)

    for cls in (NumpyFloat, NumpyInt):
        setattr(cls, f"__{name}__", method)
        setattr(cls, f"__r{name}__", reflected)


def _of_scalars(function: Callable[..., Any], one: Any, other: Any, name: str) -> Any:
    if not isinstance(other, (int, float)):
        return NotImplemented
    made = function(plain_number(one), plain_number(other))
    if isinstance(made, int) and abs(made) >= 2**63:
        return unknown("a number that overflows")
    dtype = promoted(kind_of_number(one), kind_of_number(other))
    if type(one) is not type(other) and "float32" in (kind_of_number(one), kind_of_number(other)):
        dtype = None
    if name == "truediv" and dtype is not None and dtype[0] != "f":
        dtype = "float64"
    return scalar(made, dtype)


for _name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow"):
    _scalar_operator(_name, getattr(operator, _name))
for _class in (NumpyFloat, NumpyInt):
    setattr(_class, "__neg__", lambda self: scalar(-plain_number(self), kind_of_number(self)))  # noqa: B010


# Functions


def mapped(function: Callable[[Any], Any], array: Array, dtype: str | None) -> Array:
    """A function of each element."""
    known = array.known
    try:
        flat = None if known is None else [function(value) for value in known]
    except COMPUTE_ERRORS:
        flat = None
    return Array(array.shape, dtype, flat)


def _floating(dtype: str | None) -> str | None:
    if dtype is None or dtype[0] in "fc":
        return dtype
    return "float64" if dtype in ("int32", "int64", "uint32", "uint64") else None


def _function(
    name: str, function: Callable[..., Any], dtype: Callable[[str | None], str | None]
) -> None:
    """Declare a function of each element; of a number it gives a number."""

    @api(f"numpy.{name}")
    def model(call: Call, /, x: Value, *args: Value, **options: Value) -> Value:
        value = unwrap(x)
        if isinstance(value, (Tensor, VariableValue)) or not is_plain(value):
            return Unknown(why(value))
        array = array_of(value)
        if array is None or isinstance(value, Unknown):
            return unknown(why(value))
        made = mapped(function, array, dtype(array.dtype))
        if isinstance(value, Array):
            return made
        if made.shape != ():
            return made
        return unknown() if made.flat is None else scalar(made.flat[0], made.dtype)


def _same(dtype: str | None) -> str | None:
    return dtype


def _bool(dtype: str | None) -> str | None:
    return "bool"


for _name in ("sqrt", "exp", "log", "log2", "log10", "log1p", "expm1", "sin", "cos", "tan", "tanh",
              "sinh", "cosh", "fabs", "radians", "degrees"):  # fmt: skip
    _function(_name, getattr(math, _name), _floating)
for _name, _own in (("arccos", "acos"), ("arcsin", "asin"), ("arctan", "atan"),
                    ("deg2rad", "radians"), ("rad2deg", "degrees")):  # fmt: skip
    _function(_name, getattr(math, _own), _floating)
_function("ceil", lambda x: float(math.ceil(x)), _floating)
_function("floor", lambda x: float(math.floor(x)), _floating)
_function("rint", lambda x: float(round(x)), _floating)
_function("round", round, _same)
_function("around", round, _same)
_function("abs", abs, _same)
_function("absolute", abs, _same)
_function("square", lambda x: x * x, _same)
_function("negative", operator.neg, _same)
_function("sign", lambda x: (x > 0) - (x < 0), _same)
_function("reciprocal", lambda x: 1 / x, _same)
_function("isnan", math.isnan, _bool)
_function("isinf", math.isinf, _bool)
_function("isfinite", math.isfinite, _bool)
_function("logical_not", operator.not_, _bool)


def _binary_function(name: str, function: Callable[..., Any], kind: str = "") -> None:
    @api(f"numpy.{name}")
    def model(call: Call, /, x1: Value, x2: Value, *args: Value, **options: Value) -> Value:
        left, right = operand(x1), operand(x2)
        if not is_plain(left, right) or isinstance(left, (Tensor, VariableValue)):
            return Unknown(why(left, right))
        if isinstance(left, Unknown) or isinstance(right, Unknown):
            return unknown(why(left, right))
        return applied(call, function, left, right, kind)


for _name, _own in (("add", "add"), ("subtract", "sub"), ("multiply", "mul"), ("mod", "mod"),
                    ("remainder", "mod"), ("floor_divide", "floordiv")):  # fmt: skip
    _binary_function(_name, getattr(operator, _own))
for _name, _own in (("divide", "truediv"), ("true_divide", "truediv")):
    _binary_function(_name, getattr(operator, _own), "quotient")
for _name, _own in (("equal", "eq"), ("not_equal", "ne"), ("less", "lt"), ("less_equal", "le"),
                    ("greater", "gt"), ("greater_equal", "ge")):  # fmt: skip
    _binary_function(_name, getattr(operator, _own), "bool")
_binary_function("logical_and", lambda x, y: bool(x and y), "bool")
_binary_function("logical_or", lambda x, y: bool(x or y), "bool")
_binary_function("power", lambda x, y: x**y if abs(y) < 1_000 else math.inf)
_binary_function("maximum", max)
_binary_function("minimum", min)
_binary_function("hypot", math.hypot, "quotient")
_binary_function("arctan2", math.atan2, "quotient")


@api("numpy.clip")
def clip(call: Call, /, a: Value, a_min: Value, a_max: Value, **options: Value) -> Value:
    found = array_of(unwrap(a))
    if found is None:
        return unknown(why(a))
    return Array(found.shape, found.dtype) if found.shape != () else unknown()


@api("numpy.where")
def where(call: Call, condition: Value, x: Value = None, y: Value = None) -> Value:
    if x is None:
        return unknown("where something holds")
    arrays = [array_of(operand(v)) for v in (condition, x, y)]
    if any(a is None for a in arrays):
        return Array(None, None)
    mask, one, other = (a for a in arrays if a is not None)
    shape = broadcast(mask.shape, broadcast(one.shape, other.shape))
    return Array(shape, result_dtype(call, operand(x), operand(y), ""))
