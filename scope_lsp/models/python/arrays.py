"""NumPy's arrays and scalars: a shape, a dtype, and the elements where they are few and known.

An array that is made of another one by indexing, reshaping or turning shares its memory. What is
known of the elements of such a family is forgotten when one of them changes.
"""

from __future__ import annotations

import math
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension, DType, Shape
from scope_lsp.domain.trail import MISSING, Cell
from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import Unknown, UnknownFloat, Value

Dims = tuple["int | None", ...] | None
"""A shape: None for a rank, and inside it for a size, that isn't known."""

MAX_SIZE = 10_000
"""Elements of an array that are kept one by one."""


class NumpyType(DType):
    """`np.float32` and the like: a dtype that can also be called."""

    __slots__ = ()
    library_class = "numpy.generic"

    def __repr__(self) -> str:
        return f"<class 'numpy.{self.name}'>"


class Memory(Cell):
    """What arrays share that are made of one another: whether their elements are still known."""

    __slots__ = ("changed", "shared")

    def __init__(self) -> None:
        self.changed = False
        self.shared = False

    def contents(self) -> bool:
        return self.changed

    def restore(self, contents: bool) -> None:
        self.changed = contents

    def join(self, ours: bool, theirs: bool) -> bool:
        return ours or theirs


class Array(Cell):
    """An array. `elements` are in the order of C; read them by `flat`."""

    __slots__ = ("dtype", "elements", "memory", "shape")
    library_class = "numpy.ndarray"

    def __init__(
        self,
        shape: Dims,
        dtype: str | None = "float64",
        elements: list[Value] | None = None,
        memory: Memory | None = None,
    ) -> None:
        self.shape = shape
        self.dtype = dtype
        self.elements = elements if elements is not None and len(elements) == self.size else None
        self.memory = memory or Memory()

    def __repr__(self) -> str:
        return f"Array({self.shape}, {self.dtype})"

    @property
    def plain(self) -> bool:
        """Whether it holds numbers or texts, and so no tensor."""
        return self.dtype is not None and self.dtype != "object"

    def contents(self) -> Any:
        return self.elements

    def restore(self, contents: Any) -> None:
        self.elements = contents

    def join(self, ours: Any, theirs: Any) -> Any:
        return ours if ours is theirs else None

    @property
    def flat(self) -> list[Value] | None:
        """The elements, None where they aren't known."""
        return None if self.memory.changed else self.elements

    @property
    def known(self) -> list[Any] | None:
        """The elements, None where one isn't known."""
        found = self.flat
        if found is None or any(isinstance(value, Unknown) for value in found):
            return None
        return found

    @property
    def items(self) -> list[Value] | None:
        """The elements along the first axis, where they are known."""
        flat = self.flat
        if flat is None or not self.shape or None in self.shape:
            return None
        inner = self.shape[1:]
        if not inner:
            return list(flat)
        step = math.prod(d for d in inner if d is not None)
        rows = range(self.shape[0] or 0)
        return [Array(inner, self.dtype, flat[i * step : (i + 1) * step]) for i in rows]

    @property
    def size(self) -> int | None:
        """How many elements there are."""
        if self.shape is None or None in self.shape:
            return None
        return math.prod(d for d in self.shape if d is not None)

    def view(self, shape: Dims, elements: list[Value] | None) -> Array:
        """Another look at the same memory."""
        self.memory.shared = True
        return Array(shape, self.dtype, elements, self.memory)


def unknown(reason: str = "the element of an array isn't known") -> Unknown:
    """An unknown number or array, which is no tensor."""
    return Unknown(reason, plain=True)


# Scalars


class Scalar:
    """A number of NumPy's, which knows its dtype; None where that isn't known."""

    dtype: str | None = None
    library_class = "numpy.generic"


class NumpyFloat(Scalar, float):
    """A float with a dtype."""


class NumpyInt(Scalar, int):
    """A whole number with a dtype."""


def _class(dtype: str | None, base: type) -> type:
    return type(f"Numpy_{dtype}", (base,), {"dtype": dtype})


_FLOATS = {d: _class(d, NumpyFloat) for d in ("float16", "float32", "float64", None)}
_INTS = {
    d: _class(d, NumpyInt)
    for d in ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", None)
}


def scalar(value: Value, dtype: str | None) -> Value:
    """A number as NumPy hands it out."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value
    if dtype == "bool":
        return bool(value)
    if dtype is None:
        kind = _FLOATS[None] if isinstance(value, float) else _INTS[None]
        return kind(value)
    if dtype in _FLOATS:
        return _FLOATS[dtype](value)
    return _INTS[dtype](value) if dtype in _INTS and math.isfinite(value) else value


def plain_number(value: Value) -> Value:
    """The number itself."""
    if isinstance(value, NumpyFloat):
        return float(value)
    return int(value) if isinstance(value, NumpyInt) else value


# From values to arrays


def dims_of(value: Value) -> Dims:
    """A shape as NumPy's functions take one: a number, or a sequence of numbers."""
    if isinstance(value, Shape):
        return None if value.dims is None else tuple(map(_dim, value.dims))
    if isinstance(value, (int, Dimension)):
        return (_dim(value),)
    if isinstance(value, List) and value.rest is MISSING:
        value = tuple(value.items)
    if isinstance(value, Array) and value.flat is not None:
        value = tuple(value.flat)
    return tuple(map(_dim, value)) if isinstance(value, tuple) else None


def _dim(value: Value) -> int | None:
    if isinstance(value, Dimension):
        return value.value
    return int(value) if isinstance(value, int) and value >= 0 else None


def dtype_name(value: Value, otherwise: str | None = "float64") -> str | None:
    """The dtype that an argument names; None where it isn't known."""
    if value is None:
        return otherwise
    if isinstance(value, DType):
        return value.name
    if isinstance(value, str):
        named = {"float": "float64", "int": "int64", "double": "float64", "f": "float32",
                 "f4": "float32", "f8": "float64", "i4": "int32", "i8": "int64",
                 "single": "float32", "d": "float64", "i": "int32", "b": "int8",
                 "B": "uint8", "?": "bool"}  # fmt: skip
        return named.get(value.lstrip("<>=") if len(value) > 1 else value, value.lstrip("<>="))
    name = getattr(value, "api", "")
    return {"int": "int64", "float": "float64", "bool": "bool"}.get(name)


def array_of(value: Value) -> Array | None:
    """`np.array(value)`, whose shape is that of the nesting; None where nothing is known of it."""
    if isinstance(value, Array):
        return value
    if isinstance(value, (bool, int, float, complex)):
        return Array((), kind_of_number(value), [plain_number(value)])
    if isinstance(value, Dimension):
        return Array((), "object", [value])
    if isinstance(value, Shape):
        sizes = value.dims
        value = (
            None
            if sizes is None or UNKNOWN in sizes
            else tuple(Dimension(d) for d in sizes if d is not UNKNOWN)
        )
    if isinstance(value, range):
        value = tuple(value) if len(value) <= MAX_SIZE else None
    if isinstance(value, Unknown) and value.plain:  # a number, or a whole array
        return Array((), None, [value]) if isinstance(value, UnknownFloat) else Array(None, None)
    items = value.items if isinstance(value, List) and value.rest is MISSING else value
    return _of_rows(items) if isinstance(items, (list, tuple)) else None


def _of_rows(items: list[Value] | tuple[Value, ...]) -> Array | None:
    if len(items) > MAX_SIZE:
        return Array((len(items),), None)
    if items and all(type(item) is UnknownFloat for item in items):
        return Array((len(items),), None, list(items))
    rows = [array_of(item) for item in items]
    if not rows:
        return Array((0,), "float64", [])
    known = [row for row in rows if row is not None]
    certain = len(known) == len(rows)
    shapes = {row.shape for row in known}
    if not certain or len(shapes) > 1:
        return Array(None, _common([row.dtype for row in known]) if certain else None)
    below = shapes.pop()
    if below is None:
        return Array(None, None)
    dtype = _common([row.dtype for row in known])
    return Array((len(items), *below), dtype, _flat([row.flat for row in known]))


def _flat(rows: list[list[Value] | None]) -> list[Value] | None:
    """All elements one behind the other; None where some aren't kept, or they are too many."""
    flat: list[Value] = []
    for row in rows:
        if row is None or len(flat) > MAX_SIZE:
            return None
        flat += row
    return flat


def kind_of_number(value: Value) -> str | None:
    """The dtype of a number."""
    if isinstance(value, Scalar):
        return value.dtype
    kinds = {bool: "bool", int: "int64", float: "float64", complex: "complex128"}
    return kinds.get(type(value))


_ORDER = ("bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64",
          "float16", "float32", "float64", "complex64", "complex128")  # fmt: skip


def _common(dtypes: list[str | None]) -> str | None:
    found = dtypes[0]
    for dtype in dtypes[1:]:
        found = promoted(found, dtype)
    return found


def promoted(one: str | None, other: str | None) -> str | None:
    """The dtype of an operation on two arrays; None where it isn't known."""
    if one == other or one is None or other is None:
        return one if one == other else None
    if one not in _ORDER or other not in _ORDER:
        return None
    low, high = sorted((one, other), key=_ORDER.index)
    if high.startswith("float"):
        wide = low in ("int32", "uint32", "int64", "uint64") or (
            low in ("int16", "uint16") and high == "float16"
        )
        return ("float32" if low in ("int16", "uint16") else "float64") if wide else high
    if high.startswith("complex"):
        return "complex128" if "64" in low and low != "complex64" else high
    if low == "bool" or low.startswith("u") == high.startswith("u"):
        return high
    unsigned, signed = (low, high) if low.startswith("u") else (high, low)
    fits = int(unsigned[4:]) < int(signed[3:])
    wider = {"uint8": "int16", "uint16": "int32", "uint32": "int64", "uint64": "float64"}
    return signed if fits else wider[unsigned]
