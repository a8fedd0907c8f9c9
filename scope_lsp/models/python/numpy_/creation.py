"""Arrays made of a shape, of bounds, of values."""

from __future__ import annotations

import math
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension, Shape
from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.python.arrays import (
    MAX_SIZE,
    Array,
    array_of,
    dims_of,
    dtype_name,
    plain_number,
    unknown,
)
from scope_lsp.models.python.numpy_.guarded import api
from scope_lsp.models.python.pure import unwrap, why
from scope_lsp.models.registry import Call, Failure


def filled(shape: Any, dtype: str | None, number: Value) -> Array:
    """An array of one number."""
    made = Array(shape, dtype)
    if number is None or made.size is None or made.size > MAX_SIZE:
        return made
    number = converted(number, dtype)
    return Array(shape, dtype, [number] * made.size)


def converted(value: Value, dtype: str | None) -> Value:
    """A number as an element of some dtype."""
    if isinstance(value, Unknown) or dtype is None or not isinstance(value, (int, float)):
        return value
    if dtype.startswith("float"):
        return float(value)
    if "int" in dtype and math.isfinite(value):
        return int(value)
    return bool(value) if dtype == "bool" else value


@api("numpy.zeros", "numpy.ones", "numpy.empty")
def zeros(call: Call, shape: Value, dtype: Value = None, order: Value = "C") -> Value:
    number = {"zeros": 0, "ones": 1}.get(call.path.rpartition(".")[2])
    return filled(dims_of(unwrap(shape)), dtype_name(dtype), number)


@api("numpy.full")
def full(
    call: Call, shape: Value, fill_value: Value, dtype: Value = None, order: Value = "C"
) -> Value:
    value = array_of(unwrap(fill_value))
    kind = dtype_name(dtype, None if value is None else value.dtype)
    number = value.flat[0] if value is not None and value.shape == () and value.flat else None
    return filled(dims_of(unwrap(shape)), kind, number)


@api("numpy.zeros_like", "numpy.ones_like", "numpy.empty_like")
def like(call: Call, /, a: Value, dtype: Value = None, **options: Value) -> Value:
    found = array_of(unwrap(a))
    if found is None:
        return unknown(why(a))
    number = {"zeros_like": 0, "ones_like": 1}.get(call.path.rpartition(".")[2])
    return filled(found.shape, dtype_name(dtype, found.dtype), number)


@api("numpy.full_like")
def full_like(call: Call, a: Value, fill_value: Value, dtype: Value = None) -> Value:
    found = array_of(unwrap(a))
    if found is None:
        return unknown(why(a))
    return filled(found.shape, dtype_name(dtype, found.dtype), unwrap(fill_value))


@api("numpy.array", "numpy.asarray", "numpy.ascontiguousarray", "numpy.asfarray", "numpy.matrix",
     "numpy.asanyarray", "numpy.copy")  # fmt: skip
def array(call: Call, /, object: Value, dtype: Value = None, **options: Value) -> Value:
    found = array_of(unwrap(object))
    if found is None or (found.shape == () and isinstance(unwrap(object), Unknown)):
        return Array(None, dtype_name(dtype, None))
    kind = dtype_name(dtype, found.dtype)
    if call.path == "numpy.asarray" and found is object and kind == found.dtype:
        return object
    flat = None if found.flat is None else [converted(v, kind) for v in found.flat]
    return Array(found.shape, kind, flat)


@api("numpy.arange")
def arange(call: Call, /, *bounds: Value, dtype: Value = None, **options: Value) -> Value:
    known = [_bound(b) for b in (*bounds, *options.values())]
    if not known or not all(isinstance(b, (int, float)) for b in known) or set(options) - {"step"}:
        return Array((None,), dtype_name(dtype, None))
    start, stop, step = (0, known[0], 1) if len(known) == 1 else (*known, 1)[:3]
    if not step:
        raise Failure("ZeroDivisionError", "division by zero")
    count = max(0, math.ceil((stop - start) / step))
    kind = dtype_name(dtype, "int64" if all(isinstance(b, int) for b in known) else "float64")
    items = [converted(start + i * step, kind) for i in range(min(count, MAX_SIZE))]
    return Array((count,), kind, items if count <= MAX_SIZE else None)


def _bound(value: Value) -> Value:
    value = unwrap(value)
    return value.value if isinstance(value, Dimension) else plain_number(value)


@api("numpy.linspace")
def linspace(
    call: Call,
    start: Value,
    stop: Value,
    num: Value = 50,
    endpoint: Value = True,
    dtype: Value = None,
) -> Value:
    kind = dtype_name(dtype)
    if not isinstance(num, int) or not all(isinstance(v, (int, float)) for v in (start, stop)):
        return Array((num if isinstance(num, int) else None,), kind)
    gaps = num - 1 if endpoint is True else num
    if num > MAX_SIZE or not isinstance(endpoint, bool):
        return Array((num,), kind)
    step = (stop - start) / gaps if gaps > 0 else 0.0
    return Array((num,), kind, [converted(float(start + step * i), kind) for i in range(num)])


@api("numpy.eye", "numpy.identity")
def eye(call: Call, N: Value, M: Value = None, k: Value = 0, dtype: Value = None) -> Value:
    if call.path.endswith("identity"):
        M, dtype = None, M if dtype is None else dtype
    shape = (*(dims_of(unwrap(N)) or (None,)), *(dims_of(unwrap(N if M is None else M)) or (None,)))
    made = Array(shape, dtype_name(dtype))
    rows, columns = shape
    if made.size is None or made.size > MAX_SIZE or rows is None or columns is None or k != 0:
        return made
    flat = [converted(int(r == c), made.dtype) for r in range(rows) for c in range(columns)]
    return Array(shape, made.dtype, flat)


@api("numpy.diag")
def diag(call: Call, v: Value, k: Value = 0) -> Value:
    found = array_of(unwrap(v))
    if found is None or not found.shape or k != 0:
        return unknown(why(v))
    size = found.shape[0]
    if len(found.shape) == 2:
        other = found.shape[1]
        return Array((None if size is None or other is None else min(size, other),), found.dtype)
    return Array((size, size), found.dtype)


@api("numpy.tri", "numpy.tril", "numpy.triu")
def triangle(call: Call, /, m: Value, k: Value = 0, **options: Value) -> Value:
    found = array_of(unwrap(m))
    return Array(None, None) if found is None or found.shape == () else _like(found)


def _like(found: Array) -> Array:
    return Array(found.shape, found.dtype)


@api("numpy.meshgrid")
def meshgrid(call: Call, /, *xi: Value, indexing: Value = "xy", **options: Value) -> Value:
    arrays = [array_of(unwrap(x)) for x in xi]
    lengths = [None if a is None else a.size for a in arrays]
    if indexing == "xy" and len(lengths) > 1:
        lengths[:2] = lengths[1], lengths[0]
    return List([Array(tuple(lengths), None if a is None else a.dtype) for a in arrays])


@api("numpy.shape")
def shape(call: Call, a: Value) -> Value:
    value = unwrap(a)
    if isinstance(value, Shape):
        return unknown() if value.dims is None or UNKNOWN in value.dims else (len(value.dims),)
    found = array_of(value)
    if found is None or found.shape is None:
        return unknown(why(a)) if not isinstance(value, Unknown) or value.plain else call.unknown()
    return tuple(unknown() if d is None else d for d in found.shape)


@api("numpy.ndim", "numpy.size")
def ndim(call: Call, a: Value) -> Value:
    found = array_of(unwrap(a))
    if found is None or found.shape is None:
        return unknown(why(a))
    if call.path.endswith("ndim"):
        return len(found.shape)
    return unknown() if found.size is None else found.size
