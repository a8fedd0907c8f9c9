"""NumPy arrays as a program's shapes and names see them: a shape, a dtype, perhaps the elements."""

from __future__ import annotations

import math
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension, DType, Shape
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Unknown, Value

Dims = tuple[int | None, ...] | None

MAX_SIZE = 10_000
"""Elements of an array that are kept one by one."""


class NumpyType(DType):
    """`np.float32` and the like: a dtype that can also be called."""

    __slots__ = ()
    library_class = "numpy.generic"

    def __repr__(self) -> str:
        return f"<class 'numpy.{self.name}'>"


class Array:
    """An array. Nothing changes it but item assignment, which forgets `items`."""

    __slots__ = ("dtype", "items", "shape")
    library_class = "numpy.ndarray"

    def __init__(self, shape: Dims, dtype: str = "float64", items: list[Value] | None = None):
        self.shape = shape
        self.dtype = dtype
        self.items = items
        """The elements along the first axis, where they are known."""

    def __repr__(self) -> str:
        return f"Array({self.shape}, {self.dtype})"

    def contents(self) -> Any:
        return self.items

    def restore(self, contents: Any) -> None:
        self.items = contents

    def join(self, ours: Any, theirs: Any) -> Any:
        return ours if ours is theirs else None

    @property
    def size(self) -> int | None:
        """How many elements there are."""
        if self.shape is None or None in self.shape:
            return None
        return math.prod(d for d in self.shape if d is not None)


def unknown(reason: str = "the element of an array isn't known") -> Unknown:
    """An unknown number or array, which is no tensor."""
    return Unknown(reason, plain=True)


def dims_of(value: Value) -> Dims:
    """A shape as NumPy's functions take one: a number, or a sequence of numbers."""
    if isinstance(value, Shape):
        return value.dims
    if isinstance(value, (int, Dimension)):
        return (_dim(value),)
    if isinstance(value, List) and value.rest is MISSING:
        value = tuple(value.items)
    if isinstance(value, Array) and value.items is not None:
        value = tuple(value.items)
    return tuple(map(_dim, value)) if isinstance(value, tuple) else None


def _dim(value: Value) -> int | None:
    if isinstance(value, Dimension):
        return value.value
    return value if isinstance(value, int) and value >= 0 else None


def dtype_name(value: Value, otherwise: str = "float64") -> str:
    """The dtype that an argument names."""
    if isinstance(value, DType):
        return value.name
    if isinstance(value, str):
        return value
    name = getattr(value, "api", "")
    return {"int": "int64", "float": "float64", "bool": "bool"}.get(name, otherwise)


def array_of(value: Value) -> Value:
    """`np.array(value)`, whose shape is that of the nesting; a number stays a number."""
    if isinstance(value, (Array, bool, int, float, complex)):
        return value
    if isinstance(value, range):
        value = tuple(value) if len(value) <= MAX_SIZE else Unknown("a long range", plain=True)
    items = value.items if isinstance(value, List) and value.rest is MISSING else value
    if not isinstance(items, (list, tuple)):
        return unknown("an array of something unknown")
    rows = [array_of(item) for item in items[:MAX_SIZE]]
    inner = {row.shape if isinstance(row, Array) else () for row in rows}
    dtype = _dtype_of(rows)
    if len(inner) > 1 or any(isinstance(row, Unknown) for row in rows):
        shape: Dims = None if len(inner) > 1 else (len(items),)
        if any(isinstance(row, Unknown) for row in rows):
            return Array(None, dtype, None)
        return Array(shape, dtype)
    below = inner.pop() if inner else ()
    return Array(None if below is None else (len(items), *below), dtype, rows)


def _dtype_of(rows: list[Value]) -> str:
    kinds = [row.dtype if isinstance(row, Array) else _kind(row) for row in rows]
    for kind in ("object", "complex128", "float64", "float32", "int64", "int32", "bool"):
        if kind in kinds:
            return kind
    return "float64"


def _kind(value: Value) -> str:
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        return "int64"
    return "float64" if isinstance(value, float) else "object"


def broadcast(left: Dims, right: Dims) -> Dims:
    """The shape of an operation between two arrays."""
    if left is None or right is None:
        return None
    short, long = sorted((left, right), key=len)
    padded = (1,) * (len(long) - len(short)) + short
    return tuple(b if a == 1 else a if b in (1, a) else None for a, b in zip(padded, long))


def reshaped(array: Array, given: tuple[Value, ...]) -> Array:
    """`array.reshape(…)`, where -1 stands for what is left."""
    wanted = given[0] if len(given) == 1 else given
    numbers = wanted.items if isinstance(wanted, List) else wanted
    if isinstance(numbers, int):
        numbers = (numbers,)
    if not isinstance(numbers, (list, tuple)):
        return Array(None, array.dtype)
    size = array.size
    known = math.prod(n for n in numbers if isinstance(n, int) and n > 0)
    shape = tuple(
        (size // known if size is not None and known else None) if n == -1 else _dim(n)
        for n in numbers
    )
    same = len(shape) == 1 and array.shape == shape
    return Array(shape, array.dtype, array.items if same else None)
