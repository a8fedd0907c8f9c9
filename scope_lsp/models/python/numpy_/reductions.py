"""Functions that make one number of many: sums, means, the largest."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from scope_lsp.domain.tensors import Dimension, Tensor, VariableValue
from scope_lsp.domain.values import Api, Unknown, Value
from scope_lsp.models.python.arrays import (
    MAX_SIZE,
    Array,
    Dims,
    array_of,
    dtype_name,
    scalar,
    unknown,
)
from scope_lsp.models.python.numpy_.guarded import api
from scope_lsp.models.python.pure import COMPUTE_ERRORS, is_plain, unwrap, why
from scope_lsp.models.registry import Call


def reduced(shape: Dims, axis: Any, keep: bool) -> Dims:
    """The shape without the axes that are reduced."""
    if axis is None:
        return () if not keep else None if shape is None else (1,) * len(shape)
    if shape is None:
        return None
    axes = {a % len(shape) for a in ([axis] if isinstance(axis, int) else axis)} if shape else set()
    if keep:
        return tuple(1 if i in axes else d for i, d in enumerate(shape))
    return tuple(d for i, d in enumerate(shape) if i not in axes)


def _sum_dtype(dtype: str | None) -> str | None:
    if dtype in ("bool", "int8", "int16", "int32", "int64"):
        return "int64"
    return "uint64" if dtype is not None and dtype.startswith("uint") else dtype


def _mean_dtype(dtype: str | None) -> str | None:
    return dtype if dtype is None or dtype[0] in "fco" else "float64"


def _same(dtype: str | None) -> str | None:
    return dtype


def _reduction(
    names: str, function: Callable[..., Any], dtype: Callable[[str | None], str | None]
) -> None:
    """Declare a reduction, as a function and as a method."""

    def model(
        call: Call,
        /,
        a: Value,
        axis: Value = None,
        dtype_: Value = None,
        *args: Value,
        keepdims: Value = False,
        **options: Value,
    ) -> Value:
        value = unwrap(a)
        if isinstance(value, (Tensor, VariableValue)) or not is_plain(value):
            return Unknown(why(value))
        array = array_of(value)
        if array is None or isinstance(value, Unknown):
            return unknown(why(value))
        kind = dtype_name(options.get("dtype"), dtype(array.dtype))
        return _result(array, function, axis, keepdims is True, kind)

    for name in names.split():
        api(f"numpy.{name}", f"numpy.ndarray.{name}")(model)


def _result(
    array: Array, function: Callable[..., Any], axis: Value, keep: bool, dtype: str | None
) -> Value:
    if isinstance(axis, Unknown):
        return unknown(axis.reason)
    try:
        shape = reduced(array.shape, axis, keep)
    except COMPUTE_ERRORS:
        return unknown()
    if shape != ():
        return Array(shape, dtype, _along(array, function, axis, shape))
    known = array.known
    if known is None:
        return unknown()
    try:
        found = function(known)
    except COMPUTE_ERRORS:
        return unknown()
    return found if isinstance(found, Dimension) else scalar(found, dtype)


def _along(array: Array, function: Callable[..., Any], axis: Value, shape: Dims) -> Any:
    """The elements of a reduction over one axis."""
    known, own = array.known, array.shape
    if known is None or own is None or not isinstance(axis, int) or len(known) > MAX_SIZE:
        return None
    axis %= len(own)
    inner = math.prod(d or 0 for d in own[axis + 1 :])
    length = own[axis] or 0
    outer = math.prod(d or 0 for d in own[:axis])
    try:
        return [
            function([known[(o * length + k) * inner + i] for k in range(length)])
            for o in range(outer)
            for i in range(inner)
        ]
    except COMPUTE_ERRORS:
        return None


def _product(values: list[Any]) -> Any:
    if any(isinstance(value, Dimension) for value in values):
        sizes: list[Any] = [v.value if isinstance(v, Dimension) else v for v in values]
        return Dimension(None if None in sizes else math.prod(sizes))
    return math.prod(values)


def _mean(values: list[Any]) -> Any:
    return sum(values) / len(values)


def _variance(values: list[Any]) -> Any:
    mean = _mean(values)
    return _mean([(value - mean) ** 2 for value in values])


_reduction("prod product", _product, _sum_dtype)
_reduction("sum nansum", sum, _sum_dtype)
_reduction("max amax", max, _same)
_reduction("min amin", min, _same)
_reduction("mean average", _mean, _mean_dtype)
_reduction("var", _variance, _mean_dtype)
_reduction("std", lambda values: math.sqrt(_variance(values)), _mean_dtype)
_reduction("argmax", lambda values: values.index(max(values)), lambda dtype: "int64")
_reduction("argmin", lambda values: values.index(min(values)), lambda dtype: "int64")
_reduction("all", all, lambda dtype: "bool")
_reduction("any", any, lambda dtype: "bool")


@api("numpy.cumsum", "numpy.cumprod", "numpy.ndarray.cumsum", "numpy.ndarray.cumprod")
def cumulative(call: Call, a: Value, axis: Value = None, dtype: Value = None) -> Value:
    array = array_of(unwrap(a))
    if array is None:
        return unknown(why(a))
    kind = dtype_name(dtype, _sum_dtype(array.dtype))
    if axis is not None and array.shape is not None and len(array.shape) > 1:
        return Array(array.shape, kind)
    known = array.known
    made: list[Any] = []
    if known is None or array.size is None:
        return Array((array.size,), kind)
    so_far: Any = 0 if call.path.endswith("cumsum") else 1
    for value in known:
        so_far = so_far + value if call.path.endswith("cumsum") else so_far * value
        made.append(so_far)
    return Array((array.size,), kind, made)


@api("numpy.dot", "numpy.matmul", "numpy.ndarray.dot", "numpy.ndarray.__matmul__")
def dot(call: Call, a: Value, b: Value, *args: Value) -> Value:
    """A product of matrices."""
    if isinstance(b, (Tensor, VariableValue)):
        return Api("NotImplemented")
    one, other = array_of(unwrap(a)), array_of(unwrap(b))
    if one is None or other is None or one.shape is None or other.shape is None:
        return unknown()
    dtype = one.dtype if one.dtype == other.dtype else None
    if len(one.shape) == len(other.shape) == 1:
        return unknown()
    if not one.shape or not other.shape or len(other.shape) > 2 or len(one.shape) > 2:
        return Array(None, dtype)
    return Array((*one.shape[:-1], *(other.shape[1:] if len(other.shape) == 2 else ())), dtype)
