"""`numpy`: shapes and dtypes are followed, numbers computed; all else is unknown, but plain."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from scope_lsp.domain.containers import List, NotKnown, from_python, to_python
from scope_lsp.domain.tensors import Dimension
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.python.arrays import (
    MAX_SIZE,
    Array,
    NumpyType,
    array_of,
    broadcast,
    dims_of,
    dtype_name,
    unknown,
)
from scope_lsp.models.python.classes import OBJECT
from scope_lsp.models.python.pure import COMPUTE_ERRORS, compute, is_plain, unwrap, why
from scope_lsp.models.registry import (
    Call,
    Failure,
    api,
    constant,
    find_class,
    library_class,
    plain,
)

plain("numpy", "np")
library_class("numpy.ndarray", OBJECT)
library_class("numpy.generic", OBJECT)

for _name in (
    "float16", "float32", "float64", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32",
    "uint64", "complex64", "complex128",
):  # fmt: skip
    constant(f"numpy.{_name}", NumpyType(_name))
constant("numpy.bool_", NumpyType("bool"))
for _name, _class in (("int", "int"), ("float", "float"), ("bool", "bool"), ("str", "str"),
                      ("object", "object")):  # fmt: skip
    constant(f"numpy.{_name}", find_class(_class))
for _name in ("pi", "e", "inf", "nan"):
    constant(f"numpy.{_name}", getattr(math, _name))
constant("numpy.newaxis", None)
constant("numpy.__version__", "1.19.5")


@api("numpy.zeros", "numpy.ones", "numpy.empty")
def filled(call: Call, shape: Value, dtype: Value = None, order: Value = "C") -> Value:
    number = {"zeros": 0.0, "ones": 1.0}.get(call.path.rpartition(".")[2])
    return _full(dims_of(unwrap(shape)), dtype_name(dtype), number)


@api("numpy.full")
def full(call: Call, shape: Value, fill_value: Value, dtype: Value = None) -> Value:
    return _full(dims_of(unwrap(shape)), dtype_name(dtype), fill_value)


def _full(shape: Any, dtype: str, number: Value) -> Array:
    row = len(shape) == 1 and shape[0] is not None and shape[0] <= MAX_SIZE if shape else False
    return Array(shape, dtype, [number] * shape[0] if row and number is not None else None)


@api("numpy.zeros_like", "numpy.ones_like", "numpy.empty_like", "numpy.copy")
def like(call: Call, a: Value, dtype: Value = None) -> Value:
    found = array_of(a)
    if not isinstance(found, Array):
        return unknown(why(a))
    return Array(found.shape, dtype_name(dtype, found.dtype))


@api("numpy.array", "numpy.asarray", "numpy.ascontiguousarray")
def array(call: Call, object: Value, dtype: Value = None, **options: Value) -> Value:
    found = array_of(unwrap(object))
    if isinstance(found, (int, float)):
        return Array((), dtype_name(dtype, "float64" if isinstance(found, float) else "int64"))
    if not isinstance(found, Array):
        return Array(None, dtype_name(dtype))
    return Array(found.shape, dtype_name(dtype, found.dtype), found.items)


@api("numpy.arange")
def arange(call: Call, *bounds: Value, dtype: Value = None) -> Value:
    known: list[Any] = [b.value if isinstance(b, Dimension) else b for b in map(unwrap, bounds)]
    if not all(isinstance(b, (int, float)) for b in known) or not known:
        return Array((None,), dtype_name(dtype))
    start, stop, step = (0, known[0], 1) if len(known) == 1 else (*known, 1)[:3]
    if not step:
        raise Failure("ZeroDivisionError", "division by zero")
    count = max(0, math.ceil((stop - start) / step))
    items = [start + i * step for i in range(min(count, MAX_SIZE))]
    kind = "int64" if all(isinstance(b, int) for b in known) else "float64"
    return Array((count,), dtype_name(dtype, kind), items if count <= MAX_SIZE else None)


@api("numpy.linspace")
def linspace(call: Call, start: Value, stop: Value, num: Value = 50, **options: Value) -> Value:
    if not all(isinstance(v, (int, float)) for v in (start, stop, num)) or options:
        return Array((num if isinstance(num, int) else None,))
    count = min(num, MAX_SIZE)
    step = (stop - start) / (count - 1) if count > 1 else 0.0
    return Array((num,), "float64", [start + step * i for i in range(count)])


def _number(name: str, function: Callable[..., Any]) -> None:
    """Declare a function of numbers; of an array it gives an array of that shape."""

    @api(f"numpy.{name}")
    def model(call: Call, *args: Value, **options: Value) -> Value:
        given = [unwrap(a) for a in args]
        if len(given) == 1 and isinstance(given[0], (List, tuple)):
            given = [array_of(given[0])]
        if any(isinstance(a, Array) for a in given):
            shape: Any = ()
            for value in given:
                shape = broadcast(shape, value.shape if isinstance(value, Array) else ())
            return Array(shape)
        if not is_plain(*given):
            return Unknown(why(*given))
        return compute(call, function, given)


for _name in (
    "sqrt", "exp", "log", "log2", "log10", "log1p", "expm1", "sin", "cos", "tan", "tanh", "fabs",
    "hypot",
):  # fmt: skip
    _number(_name, getattr(math, _name))
_number("ceil", lambda x: float(math.ceil(x)))
_number("floor", lambda x: float(math.floor(x)))
_number("round", round)
_number("abs", abs)
_number("absolute", abs)
_number("square", lambda x: x * x)
_number("power", lambda x, y: x**y if abs(y) < 1_000 else math.inf)
_number("sign", lambda x: (x > 0) - (x < 0))
_number("maximum", max)
_number("minimum", min)
_number("mod", lambda x, y: x % y)
_number("isnan", math.isnan)
_number("int_", int)


def _reduction(function: Callable[..., Any], *names: str) -> None:
    """Declare what makes one number of all elements."""

    def model(call: Call, a: Value, axis: Value = None, *args: Value, **options: Value) -> Value:
        value = unwrap(a)
        if isinstance(value, Array):
            if value.items is None:
                return unknown()
            value = List(list(value.items))
        try:
            known = _flat(to_python(value))
        except NotKnown:
            return unknown(why(value))
        if axis is not None and not all(map(_is_number, known)):
            return unknown()
        try:
            return from_python(function(known))
        except COMPUTE_ERRORS:
            return unknown()

    api(*(f"numpy.{name}" for name in names), *(f"numpy.ndarray.{name}" for name in names))(model)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float))


def _flat(value: Any) -> list[Any]:
    if not isinstance(value, (list, tuple, range)):
        return [value]
    return [number for item in value for number in _flat(item)]


_reduction(math.prod, "prod", "product")
_reduction(sum, "sum")
_reduction(max, "max", "amax")
_reduction(min, "min", "amin")
_reduction(lambda values: sum(values) / len(values), "mean", "average")
_reduction(lambda values: values.index(max(values)), "argmax")
_reduction(lambda values: values.index(min(values)), "argmin")
_reduction(all, "all")
_reduction(any, "any")


@api("numpy.random.rand", "numpy.random.randn")
def random_of_dims(call: Call, *dims: Value) -> Value:
    return Array(dims_of(dims)) if dims else unknown("a random number")


@api(
    "numpy.random.normal", "numpy.random.uniform", "numpy.random.random", "numpy.random.randint",
    "numpy.random.random_sample", "numpy.random.standard_normal", "numpy.random.binomial",
)  # fmt: skip
def random_of_size(call: Call, *args: Value, size: Value = None, **options: Value) -> Value:
    if call.path.endswith(("random", "random_sample", "standard_normal")) and args:
        size = args[0]
    elif len(args) > 2:
        size = args[2]
    dtype = "int64" if call.path.endswith("randint") else "float64"
    return unknown("a random number") if size is None else Array(dims_of(unwrap(size)), dtype)
